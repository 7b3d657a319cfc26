import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { conversationEntity } from "../messages/conversation.ts";
import { permitted } from "../users/actor.ts";
import { peopleReferences, refusePeople } from "../users/people.ts";
import { actorAndRoom, refuseChannelChange } from "./access.ts";
import { isMember } from "./room.ts";

type AddMembers = RoomCommands["AddMembers"];

const references = (data: AddMembers, context: CommandContext) => ({
  ...actorAndRoom(data, context),
  conversation: { entity: conversationEntity, id: data.roomId },
  ...peopleReferences(data.userIds, context),
});

type States = StatesOf<ReturnType<typeof references>>;

/** Those who are in the room already are passed over, unless all are. */
export const addMembers = defineCommand("AddMembers", {
  references,
  steps: [{ appendTo: "room", decide }],
});

function decide({ roomId, userIds }: AddMembers, states: States, context: CommandContext): Decision {
  const refusal =
    refuseChannelChange(states, context, "room.addMembers") ??
    refuseUnlessSeesPeople(states, context) ??
    refusePeople(userIds, states, context, { roomId });
  if (refusal !== undefined) return refusal;
  const newcomers = [...new Set(userIds)].filter((userId) => !isMember(states.room, userId));
  if (newcomers.length === 0) return refuse("AlreadyAMember");
  const { lastNumber } = states.conversation;
  return newcomers.map((userId) => ({ type: "MemberAdded", data: { roomId, userId, addedById: context.actorId, lastNumber } }));
}

/** Guests are members of their rooms like others, but they cannot add people. */
const refuseUnlessSeesPeople = (states: States, context: CommandContext): Refusal | undefined =>
  permitted(states, context, "users.seeDirectory") ? undefined : refuse("NotPermitted", { permission: "users.seeDirectory" });
