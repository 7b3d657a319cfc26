import { type CommandContext, type Decision, defineCommand, type IdFrom, type StatesOf } from "../command.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { digestOf, releaseClaims, settleClaims } from "../directory/claims.ts";
import { claimOn, type DirectoryState, directoryReference } from "../directory/directory.ts";
import { actorAndRoom, refuseChannelChange } from "./access.ts";
import { claimRoomName } from "./names.ts";
import { type RoomState, roomNamedBy } from "./room.ts";

type SetRoomVisibility = RoomCommands["SetRoomVisibility"];

const references = (data: SetRoomVisibility, context: CommandContext) => ({
  ...actorAndRoom(data, context),
  directory: directoryReference,
  nameHolder: roomNamedBy(holderOfTheName(context)),
});

type States = StatesOf<ReturnType<typeof references>>;

/** Which room has claimed the name of the room that this command is about. */
const holderOfTheName = (context: CommandContext): IdFrom => ({
  reference: "directory",
  idIn: (directory: DirectoryState, stateOf) => {
    const { name } = stateOf("room") as RoomState;
    return name === null ? undefined : claimOn(directory, "room-name", digestOf(context, "room-name", name))?.holderId;
  },
});

/**
 * Opens a channel to all users, or limits it to its members. Only public channels hold their names,
 * so one that becomes public claims its name.
 */
export const setRoomVisibility = defineCommand("SetRoomVisibility", {
  references,
  steps: [
    { appendTo: "directory", decide: claim },
    { appendTo: "room", decide: change },
    { appendTo: "directory", decide: settle },
  ],
});

function claim({ roomId, visibility }: SetRoomVisibility, states: States, context: CommandContext): Decision {
  const refusal = refuseChannelChange(states, context, "room.setVisibility");
  if (refusal !== undefined) return refusal;
  const { directory, nameHolder, room } = states;
  return visibility === "public" ? claimRoomName(directory, nameHolder, { roomId, name: room.name ?? "" }, context) : [];
}

function change({ roomId, visibility }: SetRoomVisibility, { room }: States): Decision {
  if (room.visibility === visibility) return [];
  return [{ type: visibility === "public" ? "RoomMadePublic" : "RoomMadePrivate", data: { roomId } }];
}

function settle({ roomId }: SetRoomVisibility, { room, directory }: States, context: CommandContext): Decision {
  if (room.visibility === "private") return releaseClaims(directory, "room-name", roomId);
  const digest = digestOf(context, "room-name", room.name ?? "");
  return settleClaims(directory, { kind: "room-name", digest, holderId: roomId }, context.nowMs);
}
