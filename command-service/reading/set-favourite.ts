import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { ReadingCommands } from "../contract/reading.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { ownReading, refuseReader } from "./access.ts";

/** Adds a room to the user's favourites, or removes it. */
export const setFavourite = defineCommand("SetFavourite", {
  references: ownReading,
  steps: [{ appendTo: "reading", decide }],
});

function decide(
  { roomId, isFavourite }: ReadingCommands["SetFavourite"],
  states: StatesOf<ReturnType<typeof ownReading>>,
  context: CommandContext,
): Decision {
  const refusal = refuseReader(states, context);
  if (refusal !== undefined) return refusal;
  if (hasEntry(states.reading.favourites, roomId) === isFavourite) return [];
  return [{ type: isFavourite ? "RoomFavourited" : "RoomUnfavourited", data: { userId: context.actorId, roomId } }];
}
