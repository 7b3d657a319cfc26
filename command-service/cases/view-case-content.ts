import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { CaseCommands } from "../contract/cases.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { type ActorAndCaseStates, hasExpired, refuseUnlessOpen } from "./access.ts";
import { actorAndCase } from "./case.ts";

type ViewCaseContent = CaseCommands["ViewCaseContent"];

/**
 * The only check of who may see content within a case. The look is an event before anything is
 * shown, so that none is missing in the record.
 */
export const viewCaseContent = defineCommand("ViewCaseContent", {
  references: actorAndCase,
  steps: [{ appendTo: "case", decide }],
});

function decide(data: ViewCaseContent, states: ActorAndCaseStates, context: CommandContext): Decision {
  const refusal = refuseUnlessOpen(states, context) ?? refuseLook(data, states, context);
  return refusal ?? [{ type: "CaseContentViewed", data: { ...data, viewedById: context.actorId } }];
}

function refuseLook(
  { roomId, personId }: ViewCaseContent,
  states: ActorAndCaseStates,
  context: CommandContext,
): Refusal | undefined {
  const { openedById, viewerIds, isApproved, roomIds, personIds } = states.case;
  if (openedById !== context.actorId && !viewerIds.includes(context.actorId)) return refuse("NotPermitted");
  if (hasExpired(states, context)) return refuse("CaseExpired");
  if (!isApproved) return refuse("CaseNotApproved");
  if (roomId !== null && roomIds.length > 0 && !roomIds.includes(roomId)) return refuse("RoomOutsideCase");
  const isOutside = personId !== null && personIds.length > 0 && !personIds.includes(personId);
  return isOutside ? refuse("PersonOutsideCase") : undefined;
}
