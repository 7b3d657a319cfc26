import type { CommandContext } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { type ActorAndRoomStates, actorAndRoom, refuseOutsider } from "../rooms/access.ts";
import { isMember } from "../rooms/room.ts";
import { isSystem } from "../users/actor.ts";
import { readingReference } from "./reading.ts";

/** The user's reading state, and the room that it is about. */
export const ownReading = (data: { readonly roomId: string }, context: CommandContext) => ({
  ...actorAndRoom(data, context),
  reading: readingReference(context.actorId),
});

/** Refuses users who are not in the room; whether they may post there does not matter. */
export function refuseReader(states: ActorAndRoomStates, context: CommandContext): Refusal | undefined {
  const refusal = refuseOutsider(states, context);
  if (refusal !== undefined) return refusal;
  return isSystem(context) || isMember(states.room, context.actorId) ? undefined : refuse("NotAMember");
}
