import test from "ava";
import { alice, ben, channelCreated, roomId } from "../testing/cast.ts";
import { deleted, inChannel, messageId, posted } from "../testing/conversation-cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { starMessage } from "./star-message.ts";

const given = deciderSpecification(starMessage);
const data = { roomId, messageId };
const starred = { type: "MessageStarred", data: { userId: alice, ...data } } as const;
const unstarred: PastEvent = { type: "MessageUnstarred", data: { userId: alice, ...data } };
const { workspace: _, ...withMessage } = inChannel;

test("a member can star a message", (t) => {
  given(withMessage).when(data).thenEvents(t, [starred]);
});

test("a star is there once, and comes back after it was let go", (t) => {
  given({ ...withMessage, reading: [starred] })
    .when(data)
    .thenNothing(t);
  given({ ...withMessage, reading: [starred, unstarred] })
    .when(data)
    .thenEvents(t, [starred]);
});

test("one keeps what is there", (t) => {
  given({ ...withMessage, conversation: [] })
    .when(data)
    .thenRefused(t, "MessageUnknown");
  given({ ...withMessage, conversation: [posted(), deleted] })
    .when(data)
    .thenRefused(t, "MessageDeleted");
});

test("one keeps messages of rooms that one is in", (t) => {
  given({ ...withMessage, room: [channelCreated({ memberIds: [ben] })] })
    .when(data)
    .thenRefused(t, "NotAMember");
  given({ ...withMessage, room: [channelCreated({ visibility: "private", memberIds: [ben] })] })
    .when(data)
    .thenRefused(t, "RoomUnknown");
});
