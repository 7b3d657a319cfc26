import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { systemActorId } from "../contract/commands.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { digestOf, foldName } from "../directory/claims.ts";
import { directoryReference, holderOf } from "../directory/directory.ts";
import { isSystem, refuseUnlessPermitted } from "../users/actor.ts";
import { peopleReferences, refusePeople } from "../users/people.ts";
import { actorAndRoom } from "./access.ts";
import { claimRoomName, refuseRoomName } from "./names.ts";
import { roomNamedBy } from "./room.ts";
import { refuseRoomTexts } from "./texts.ts";

type CreateChannel = RoomCommands["CreateChannel"];

const references = (data: CreateChannel, context: CommandContext) => ({
  ...actorAndRoom(data, context),
  directory: directoryReference,
  nameHolder: roomNamedBy(holderOf("room-name", digestOf(context, "room-name", data.name))),
  ...peopleReferences(data.memberIds, context),
});

type States = StatesOf<ReturnType<typeof references>>;

/**
 * The creator of a channel is its first member and owner. The other members are in it from the
 * start.
 */
export const createChannel = defineCommand("CreateChannel", {
  references,
  steps: [
    { appendTo: "directory", decide: claimName },
    { appendTo: "room", decide: create },
  ],
});

function claimName(data: CreateChannel, states: States, context: CommandContext): Decision {
  if (context.isOwn(states.room.createdBy)) return [];
  return refuseCreation(data, states, context) ?? claimIfPublic(data, states, context);
}

function refuseCreation(data: CreateChannel, states: States, context: CommandContext): Refusal | undefined {
  const permission = data.visibility === "public" ? "rooms.createPublic" : "rooms.createPrivate";
  const refusal = refuseUnlessPermitted(states, context, permission);
  if (refusal !== undefined) return refusal;
  if (data.origin !== null && !isSystem(context)) return refuse("NotPermitted");
  if (states.room.exists) return refuse("RoomExists");
  return (
    refuseRoomName(data.name, context) ??
    refuseRoomTexts(data) ??
    refusePeople(data.memberIds, states, context, { roomId: data.roomId })
  );
}

const claimIfPublic = (data: CreateChannel, states: States, context: CommandContext): Decision =>
  data.visibility === "public" ? claimRoomName(states.directory, states.nameHolder, data, context) : [];

function create(data: CreateChannel, states: States, context: CommandContext): Decision {
  if (states.room.exists) return context.isOwn(states.room.createdBy) ? [] : refuse("RoomExists");
  // The claim may have been taken over, had this command stood still for long.
  const claim = claimIfPublic(data, states, context);
  if ("refused" in claim) return claim;
  const creator = context.actorId === systemActorId ? [] : [context.actorId];
  const memberIds = [...new Set([...creator, ...data.memberIds])];
  const room = { ...data, name: foldName(data.name), kind: "channel", createdById: context.actorId, memberIds } as const;
  return [{ type: "RoomCreated", data: room }];
}
