import type { CommandContext, StatesOf } from "../command.ts";
import { isHiddenCase } from "../contract/cases.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { refuseUnlessPermitted } from "../users/actor.ts";
import type { actorAndCase } from "./case.ts";

export type ActorAndCaseStates = StatesOf<ReturnType<typeof actorAndCase>>;

/** The first check of every command about a case that is there: it is open, and the actor an auditor. */
export function refuseUnlessOpen(states: ActorAndCaseStates, context: CommandContext): Refusal | undefined {
  const refusal = refuseUnlessPermitted(states, context, "audit.content");
  if (refusal !== undefined) return refusal;
  if (!states.case.exists || isHiddenCase(context.actorId, states.case)) return refuse("CaseUnknown");
  return states.case.isClosed ? refuse("CaseClosed") : undefined;
}

export const hasExpired = ({ case: { expiresAtMs } }: ActorAndCaseStates, { nowMs }: CommandContext): boolean =>
  nowMs >= expiresAtMs;

interface Place {
  readonly roomId: string | null;
  readonly personId: string | null;
}

/** The only check of who may see content within a case. */
export function refuseLook(
  { roomId, personId }: Place,
  states: ActorAndCaseStates,
  context: CommandContext,
): Refusal | undefined {
  const refusal = refuseUnlessOpen(states, context);
  if (refusal !== undefined) return refusal;
  const { openedById, viewerIds, isApproved, roomIds, personIds } = states.case;
  if (openedById !== context.actorId && !viewerIds.includes(context.actorId)) return refuse("NotPermitted");
  if (hasExpired(states, context)) return refuse("CaseExpired");
  if (!isApproved) return refuse("CaseNotApproved");
  if (roomId !== null && roomIds.length > 0 && !roomIds.includes(roomId)) return refuse("RoomOutsideCase");
  const isOutside = personId !== null && personIds.length > 0 && !personIds.includes(personId);
  return isOutside ? refuse("PersonOutsideCase") : undefined;
}
