import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { digestOf, foldName, releaseClaims, settleClaims } from "../directory/claims.ts";
import { directoryReference, holderOf } from "../directory/directory.ts";
import { actorAndRoom, refuseChannelChange } from "./access.ts";
import { claimRoomName, refuseRoomName } from "./names.ts";
import { roomNamedBy } from "./room.ts";

type RenameRoom = RoomCommands["RenameRoom"];

const references = (data: RenameRoom, context: CommandContext) => ({
  ...actorAndRoom(data, context),
  directory: directoryReference,
  nameHolder: roomNamedBy(holderOf("room-name", digestOf(context, "room-name", data.name))),
});

type States = StatesOf<ReturnType<typeof references>>;

/**
 * A public channel's new name is claimed before the old one is released, so that the room always
 * has a name.
 */
export const renameRoom = defineCommand("RenameRoom", {
  references,
  steps: [
    { appendTo: "directory", decide: claim },
    { appendTo: "room", decide: rename },
    { appendTo: "directory", decide: settle },
  ],
});

function claim(data: RenameRoom, states: States, context: CommandContext): Decision {
  return (
    refuseChannelChange(states, context, "room.rename") ??
    refuseRoomName(data.name, context) ??
    (states.room.visibility === "public" ? claimRoomName(states.directory, states.nameHolder, data, context) : [])
  );
}

function rename({ roomId, name }: RenameRoom, { room }: States): Decision {
  const folded = foldName(name);
  return room.name === folded ? [] : [{ type: "RoomRenamed", data: { roomId, name: folded } }];
}

function settle({ roomId, name }: RenameRoom, { room, directory }: States, context: CommandContext): Decision {
  if (room.name !== foldName(name)) return [];
  if (room.visibility === "private") return releaseClaims(directory, "room-name", roomId);
  const digest = digestOf(context, "room-name", name);
  return settleClaims(directory, { kind: "room-name", digest, holderId: roomId }, context.nowMs);
}
