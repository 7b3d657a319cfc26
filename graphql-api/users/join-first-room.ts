import { rooms } from "@logue/projection-service/contract/rooms.ts";
import { type Actor, type CommandOutcome, sendCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";

/** New users join the room of this name, when there is one. */
export const firstRoomName = "general";

/** Registering succeeds even when the room no longer exists, or the user may not join it. */
export async function joinFirstRoom(context: RequestContext, actor: Actor): Promise<CommandOutcome | undefined> {
  const { readStore } = context.services;
  const [room] = await readStore.range(rooms, { index: "browse", prefix: [firstRoomName], limit: 1 });
  if (room === undefined) return undefined;
  const outcome = await sendCommand(context, "JoinRoom", { roomId: room.id }, { actor });
  return outcome.refusal === null ? outcome : undefined;
}
