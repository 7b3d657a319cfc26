import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { CaseCommands } from "../contract/cases.ts";
import { refuse } from "../contract/refusals.ts";
import { type ActorAndCaseStates, hasExpired, refuseUnlessOpen } from "./access.ts";
import { actorAndCase } from "./case.ts";

/** The second person is no program, did not open the case, and is not one whom it is about. */
export const approveCase = defineCommand("ApproveCase", {
  references: actorAndCase,
  steps: [{ appendTo: "case", decide }],
});

function decide({ caseId }: CaseCommands["ApproveCase"], states: ActorAndCaseStates, context: CommandContext): Decision {
  const refusal = refuseUnlessOpen(states, context);
  if (refusal !== undefined) return refusal;
  if (hasExpired(states, context)) return refuse("CaseExpired");
  if (states.case.isApproved) return [];
  const { openedById, personIds } = states.case;
  const isAnother = openedById !== context.actorId && !personIds.includes(context.actorId) && states.actor.kind === "person";
  if (!isAnother) return refuse("CaseNeedsAnother");
  return [{ type: "CaseApproved", data: { caseId, approvedById: context.actorId } }];
}
