import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { CaseCommands } from "../contract/cases.ts";
import { refuse } from "../contract/refusals.ts";
import { type ActorAndCaseStates, hasExpired, refuseUnlessOpen } from "./access.ts";
import { actorAndCase } from "./case.ts";

/** The second person is another one than who opened the case. */
export const approveCase = defineCommand("ApproveCase", {
  references: actorAndCase,
  steps: [{ appendTo: "case", decide }],
});

function decide({ caseId }: CaseCommands["ApproveCase"], states: ActorAndCaseStates, context: CommandContext): Decision {
  const refusal = refuseUnlessOpen(states, context);
  if (refusal !== undefined) return refusal;
  if (hasExpired(states, context)) return refuse("CaseExpired");
  if (states.case.isApproved) return [];
  if (states.case.openedById === context.actorId) return refuse("CaseNeedsAnother");
  return [{ type: "CaseApproved", data: { caseId, approvedById: context.actorId } }];
}
