import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { CaseCommands } from "../contract/cases.ts";
import { type ActorAndCaseStates, refuseUnlessOpen } from "./access.ts";
import { actorAndCase } from "./case.ts";

/** Any auditor may end what another one sees. */
export const closeCase = defineCommand("CloseCase", {
  references: actorAndCase,
  steps: [{ appendTo: "case", decide }],
});

function decide({ caseId }: CaseCommands["CloseCase"], states: ActorAndCaseStates, context: CommandContext): Decision {
  const refusal = refuseUnlessOpen(states, context);
  return refusal ?? [{ type: "CaseClosed", data: { caseId, closedById: context.actorId } }];
}
