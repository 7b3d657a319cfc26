import test from "ava";
import { alice, aliceDeactivated, roomId } from "../testing/cast.ts";
import { inChannel, messageId, replyId } from "../testing/conversation-cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { markAllThreadsRead } from "./mark-all-threads-read.ts";

const given = deciderSpecification(markAllThreadsRead);
const { actor } = inChannel;
const upTo = (number: number, threadRootId: string = messageId) => ({ roomId, threadRootId, number });
const read = (number: number, threadRootId: string = messageId) =>
  ({ type: "RoomRead", data: { userId: alice, ...upTo(number, threadRootId) } }) as const;

test("each thread is read up to its last reply, and the room is not", (t) => {
  given({ actor })
    .when({ threads: [upTo(2), upTo(5, replyId)] })
    .thenEvents(t, [read(2), read(5, replyId)]);
});

test("threads that are read further stay so", (t) => {
  given({ actor, reading: [read(3)] })
    .when({ threads: [upTo(2), upTo(5, replyId)] })
    .thenEvents(t, [read(5, replyId)]);
});

test("without unread threads nothing happens", (t) => {
  given({ actor }).when({ threads: [] }).thenNothing(t);
});

test("a deactivated user marks nothing", (t) => {
  given({ actor: aliceDeactivated })
    .when({ threads: [upTo(2)] })
    .thenRefused(t, "UserDeactivated");
});
