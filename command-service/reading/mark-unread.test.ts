import test from "ava";
import { alice, ben, channelCreated, idOf, roomId } from "../testing/cast.ts";
import { inChannel, posted } from "../testing/conversation-cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { markUnread } from "./mark-unread.ts";

const given = deciderSpecification(markUnread);
const from = (number: number) => ({ roomId, threadRootId: null, number });
const unread = (number: number) => ({ type: "RoomMarkedUnread", data: { userId: alice, ...from(number) } }) as const;
const read = (number: number): PastEvent => ({ type: "RoomRead", data: { userId: alice, ...from(number) } });
const { workspace: _, ...room } = inChannel;
const withThree = { ...room, conversation: [1, 2, 3].map((number) => posted({ messageId: idOf(`${number}`), number })) };

test("a message and everything after it is unread again", (t) => {
  given({ ...withThree, reading: [read(3)] })
    .when(from(2))
    .thenEvents(t, [unread(2)]);
});

test("what is unread already stays as it is", (t) => {
  given({ ...withThree, reading: [read(1)] })
    .when(from(2))
    .thenNothing(t);
  given({ ...withThree, reading: [read(3), unread(2)] })
    .when(from(3))
    .thenNothing(t);
});

test("who has never marked anything may begin so", (t) => {
  given(withThree)
    .when(from(3))
    .thenEvents(t, [unread(3)]);
});

test("it begins with a message that there is", (t) => {
  given(withThree).when(from(0)).thenRefused(t, "NumberInvalid");
  given(withThree).when(from(4)).thenRefused(t, "NumberInvalid");
});

test("one marks nothing in a room that one is not in", (t) => {
  given({ ...withThree, room: [channelCreated({ memberIds: [ben] })] })
    .when(from(2))
    .thenRefused(t, "NotAMember");
});
