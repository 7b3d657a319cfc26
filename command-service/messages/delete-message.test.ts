import test from "ava";
import {
  alice,
  aliceAsModerator,
  archived,
  ben,
  channelCreated,
  groupCreated,
  roomId,
  workspaceCreated,
} from "../testing/cast.ts";
import { deleted, inChannel, messageId, place, posted } from "../testing/conversation-cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { deleteMessage } from "./delete-message.ts";

const given = deciderSpecification(deleteMessage);
const data = { messageId, roomId };
const gone = { type: "MessageDeleted", data: { ...place, deletedById: alice } } as const;
const goneOfBen = { type: "MessageDeleted", data: { ...place, senderId: ben, deletedById: alice } } as const;
const hourMs = 3_600_000;
const bensChannel = channelCreated({ createdById: ben });
const aliceMember = { ...inChannel, room: [bensChannel] };
const withWindow = (deleteWindowMs: number | null) => ({ ...aliceMember, workspace: [workspaceCreated({ deleteWindowMs })] });

test("a sender can delete the message", (t) => {
  given(aliceMember).when(data).thenEvents(t, [gone]);
});

test("a member cannot delete another user's message", (t) => {
  given({ ...aliceMember, conversation: [posted({ senderId: ben })] })
    .when(data)
    .thenRefused(t, "NotTheSender");
});

test("owners and moderators of the room or the workspace can delete any message", (t) => {
  const byBen = { ...aliceMember, conversation: [posted({ senderId: ben })] };
  const granted: PastEvent = { type: "RoomRoleGranted", data: { roomId, userId: alice, role: "moderator", grantedById: ben } };
  given({ ...byBen, room: [channelCreated()] })
    .when(data)
    .thenEvents(t, [goneOfBen]);
  given({ ...byBen, room: [bensChannel, granted] })
    .when(data)
    .thenEvents(t, [goneOfBen]);
  given({ ...byBen, actor: aliceAsModerator })
    .when(data)
    .thenEvents(t, [goneOfBen]);
  given({ ...byBen, actor: aliceAsModerator, room: [channelCreated({ createdById: ben, memberIds: [ben] })] })
    .when(data)
    .thenEvents(t, [goneOfBen]);
});

test("moderators of the workspace do not come into other people's groups", (t) => {
  given({
    ...inChannel,
    actor: aliceAsModerator,
    room: [{ ...groupCreated, data: { ...groupCreated.data, memberIds: [ben] } } as PastEvent],
  })
    .when(data)
    .thenRefused(t, "RoomUnknown");
});

test("the delete window closes for the sender, never for a moderator", (t) => {
  given(withWindow(hourMs + 1))
    .when(data)
    .thenEvents(t, [gone]);
  given(withWindow(hourMs)).when(data).thenRefused(t, "DeleteWindowClosed");
  given(withWindow(0)).when(data).thenRefused(t, "DeleteWindowClosed");
  given({ ...withWindow(0), actor: aliceAsModerator })
    .when(data)
    .thenEvents(t, [gone]);
});

test("what was deleted is not deleted again, and what is not there never", (t) => {
  given({ ...inChannel, conversation: [posted(), deleted] })
    .when(data)
    .thenRefused(t, "MessageDeleted");
  given({ ...inChannel, conversation: [] })
    .when(data)
    .thenRefused(t, "MessageUnknown");
});

test("a sender can delete in a read-only room, no user can in an archived one", (t) => {
  given({ ...inChannel, room: [bensChannel, { type: "RoomMadeReadOnly", data: { roomId } }] })
    .when(data)
    .thenEvents(t, [gone]);
  given({ ...inChannel, room: [channelCreated(), archived] })
    .when(data)
    .thenRefused(t, "RoomArchived");
});

test("who has left the room deletes nothing there", (t) => {
  given({ ...inChannel, room: [channelCreated({ createdById: ben, memberIds: [ben] })] })
    .when(data)
    .thenRefused(t, "NotAMember");
});
