import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { CaseCommands } from "../contract/cases.ts";
import { refuse } from "../contract/refusals.ts";
import { type ActorAndCaseStates, refuseLook } from "./access.ts";
import { actorAndCase } from "./case.ts";

type ViewCaseHistory = CaseCommands["ViewCaseHistory"];

/**
 * A look at the past is an event before anything is shown. The name, topic and members of a room are
 * seen only where the case names that room: a case about people alone is about what they wrote.
 */
export const viewCaseHistory = defineCommand("ViewCaseHistory", {
  references: actorAndCase,
  steps: [{ appendTo: "case", decide }],
});

function decide(data: ViewCaseHistory, states: ActorAndCaseStates, context: CommandContext): Decision {
  const refusal = refuseLook(data, states, context);
  if (refusal !== undefined) return refusal;
  const { messageId, roomId } = data;
  if (messageId === null && (roomId === null || !states.case.roomIds.includes(roomId))) return refuse("RoomOutsideCase");
  return [{ type: "CaseHistoryViewed", data: { ...data, viewedById: context.actorId } }];
}
