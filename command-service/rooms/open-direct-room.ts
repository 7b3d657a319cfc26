import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { systemActorId } from "../contract/commands.ts";
import { refuse } from "../contract/refusals.ts";
import { groupMembersMax, type RoomCommands } from "../contract/rooms.ts";
import { directRoomId } from "../contract/streams.ts";
import { refuseUnlessPermitted } from "../users/actor.ts";
import { peopleReferences, refusePeople } from "../users/people.ts";
import { actorAndRoom } from "./access.ts";

type OpenDirectRoom = RoomCommands["OpenDirectRoom"];

const references = (data: OpenDirectRoom, context: CommandContext) => ({
  ...actorAndRoom(data, context),
  ...peopleReferences(data.memberIds, context),
});

/**
 * A conversation of two people, of one person alone, or of a group. The same people always get the
 * same room.
 */
export const openDirectRoom = defineCommand("OpenDirectRoom", {
  references,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: OpenDirectRoom, states: StatesOf<ReturnType<typeof references>>, context: CommandContext): Decision {
  const refusal = refuseUnlessPermitted(states, context, "rooms.openDirect");
  if (refusal !== undefined) return refusal;
  const memberIds = membersOf(data, context);
  if (memberIds.length === 0) return refuse("InputInvalid", { field: "memberIds" });
  if (memberIds.length > groupMembersMax) return refuse("GroupTooLarge", { max: groupMembersMax });
  if (data.roomId !== directRoomId(memberIds)) return refuse("InputInvalid", { field: "roomId" });
  if (states.room.exists) return [];
  const unknown = refusePeople(data.memberIds, states, context, { roomId: data.roomId });
  if (unknown !== undefined) return unknown;
  const kind = memberIds.length > 2 ? "group" : "direct";
  const room = { roomId: data.roomId, kind, visibility: "private", name: null, topic: "", description: "" } as const;
  return [{ type: "RoomCreated", data: { ...room, createdById: context.actorId, memberIds, origin: null } }];
}

function membersOf(data: OpenDirectRoom, context: CommandContext): string[] {
  const opener = context.actorId === systemActorId ? [] : [context.actorId];
  return [...new Set([...opener, ...data.memberIds])].sort();
}
