import test from "ava";
import { alice, aliceAsModerator, archived, ben, benRegistered, channelCreated, workspaceCreated } from "../testing/cast.ts";
import { deleted, inChannel, messageId, place, posted, reacted } from "../testing/conversation-cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { addReaction } from "./add-reaction.ts";
import { pinMessage } from "./pin-message.ts";
import { restoreMessage } from "./restore-message.ts";

const given = deciderSpecification(restoreMessage);
const { roomId } = place;
const mentions = { mentionedUserIds: [ben], mentionsRoom: false };
const data = { messageId, roomId, ...mentions };
const bensChannel = channelCreated({ createdById: ben });
const deletedBy = (deletedById: string, senderId = alice): PastEvent => ({
  type: "MessageDeleted",
  data: { ...place, senderId, deletedById },
});
const restored = (senderId = alice): PastEvent => ({
  type: "MessageRestored",
  data: { ...place, ...mentions, senderId, restoredById: alice, sentAt: "2026-03-01T08:00:00.000Z" },
});
const own = { ...inChannel, room: [bensChannel], conversation: [posted(), deleted] };
const ofBen = (deletedById: string) => ({ ...own, conversation: [posted({ senderId: ben }), deletedBy(deletedById, ben)] });

test("a sender brings back what the sender deleted, also after the time for deletions", (t) => {
  given(own).when(data).thenEvents(t, [restored()]);
  given({ ...own, workspace: [workspaceCreated({ deleteWindowMs: 0 })] })
    .when(data)
    .thenEvents(t, [restored()]);
});

test("what its sender deleted is not brought back by others", (t) => {
  given({ ...ofBen(ben), actor: aliceAsModerator })
    .when(data)
    .thenRefused(t, "NotTheSender");
  given({ ...ofBen(ben), room: [channelCreated()] })
    .when(data)
    .thenRefused(t, "NotTheSender");
});

test("what a moderator deleted is brought back by those who may delete the messages of others, not by its sender", (t) => {
  given({ ...ofBen(alice), actor: aliceAsModerator })
    .when(data)
    .thenEvents(t, [restored(ben)]);
  given({ ...ofBen(alice), room: [channelCreated()] })
    .when(data)
    .thenEvents(t, [restored(ben)]);
  given({ ...own, conversation: [posted(), deletedBy(ben)] })
    .when(data)
    .thenRefused(t, "NotPermitted", { permission: "room.deleteMessages" });
});

test("a message that is not deleted, not there, or in a room where nothing is changed is not restored", (t) => {
  given({ ...own, conversation: [posted()] })
    .when(data)
    .thenRefused(t, "MessageNotDeleted");
  given({ ...own, conversation: [posted(), deleted, restored()] })
    .when(data)
    .thenRefused(t, "MessageNotDeleted");
  given({ ...own, conversation: [] })
    .when(data)
    .thenRefused(t, "MessageUnknown");
  given({ ...own, room: [channelCreated(), archived] })
    .when(data)
    .thenRefused(t, "RoomArchived");
  given({ ...own, room: [channelCreated({ createdById: ben, memberIds: [ben] })] })
    .when(data)
    .thenRefused(t, "NotAMember");
});

test("a restored message has its reactions and its pin again", (t) => {
  const pinned: PastEvent = { type: "MessagePinned", data: { messageId, roomId, pinnedById: alice } };
  const past = { ...inChannel, conversation: [posted(), reacted(alice), pinned, deleted, restored()] };
  deciderSpecification(addReaction)(past).when({ messageId, roomId, emoji: "tada" }).thenRefused(t, "ReactionExists");
  deciderSpecification(pinMessage)(past).when({ messageId, roomId }).thenRefused(t, "AlreadyPinned");
  deciderSpecification(addReaction)({ ...past, actor: benRegistered, conversation: past.conversation.slice(0, -1) })
    .when({ messageId, roomId, emoji: "tada" })
    .thenRefused(t, "MessageDeleted");
});
