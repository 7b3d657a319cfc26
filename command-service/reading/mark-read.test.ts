import test from "ava";
import { alice, aliceDeactivated, archived, ben, channelCreated, roomId } from "../testing/cast.ts";
import { inChannel, messageId, posted, replyId } from "../testing/conversation-cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { markRead } from "./mark-read.ts";

const given = deciderSpecification(markRead);
const upTo = (number: number, threadRootId: string | null = null) => ({ roomId, threadRootId, number });
const read = (number: number, threadRootId: string | null = null) =>
  ({ type: "RoomRead", data: { userId: alice, ...upTo(number, threadRootId) } }) as const;
const { workspace: _, ...withOneMessage } = inChannel;
const reply: PastEvent = posted({ messageId: replyId, number: null, threadRootId: messageId, threadNumber: 1 });

test("a member has read up to a message", (t) => {
  given(withOneMessage)
    .when(upTo(1))
    .thenEvents(t, [read(1)]);
});

test("what is read stays read", (t) => {
  given({ ...withOneMessage, reading: [read(1)] })
    .when(upTo(1))
    .thenNothing(t);
  given({ ...withOneMessage, reading: [read(1)] })
    .when(upTo(0))
    .thenNothing(t);
});

test("what was marked unread can be read again", (t) => {
  const unread: PastEvent = { type: "RoomMarkedUnread", data: { userId: alice, ...upTo(1) } };
  given({ ...withOneMessage, reading: [read(1), unread] })
    .when(upTo(1))
    .thenEvents(t, [read(1)]);
});

test("a thread is read on its own", (t) => {
  given({ ...withOneMessage, conversation: [posted(), reply], reading: [read(1)] })
    .when(upTo(1, messageId))
    .thenEvents(t, [read(1, messageId)]);
});

test("a number beyond the last message cannot be marked read", (t) => {
  given(withOneMessage).when(upTo(2)).thenRefused(t, "NumberInvalid", { number: 2, lastNumber: 1 });
  given(withOneMessage).when(upTo(1, messageId)).thenRefused(t, "NumberInvalid", { number: 1, lastNumber: 0 });
  given(withOneMessage).when(upTo(0, replyId)).thenRefused(t, "MessageUnknown");
  given(withOneMessage).when(upTo(-1)).thenRefused(t, "InputInvalid");
});

test("one reads an archived room, but none that one is not in", (t) => {
  given({ ...withOneMessage, room: [channelCreated(), archived] })
    .when(upTo(1))
    .thenEvents(t, [read(1)]);
  given({ ...withOneMessage, room: [channelCreated({ memberIds: [ben] })] })
    .when(upTo(1))
    .thenRefused(t, "NotAMember");
  given({ ...withOneMessage, room: [] })
    .when(upTo(1))
    .thenRefused(t, "RoomUnknown");
  given({ ...withOneMessage, actor: aliceDeactivated })
    .when(upTo(1))
    .thenRefused(t, "UserDeactivated");
});
