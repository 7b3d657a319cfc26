import test from "ava";
import { alice, ben, channelCreated, roomId } from "../testing/cast.ts";
import { deleted, inChannel, messageId, otherMessageId, posted, replyId } from "../testing/conversation-cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { followThread } from "./follow-thread.ts";
import { unfollowThread } from "./unfollow-thread.ts";

const { workspace: _, ...withMessage } = inChannel;
const data = { roomId, threadRootId: messageId };
const followed = (number: number) => ({ type: "ThreadFollowed", data: { userId: alice, ...data, number } }) as const;
const unfollowed = { type: "ThreadUnfollowed", data: { userId: alice, ...data } } as const;
const reply = posted({ messageId: replyId, senderId: ben, number: null, threadRootId: messageId, threadNumber: 1 });
const given = deciderSpecification(followThread);
const givenToUnfollow = deciderSpecification(unfollowThread);

test("a member follows a message that has no replies yet, and a thread with the number of its last reply", (t) => {
  given(withMessage)
    .when(data)
    .thenEvents(t, [followed(0)]);
  given({ ...withMessage, conversation: [posted(), reply] })
    .when(data)
    .thenEvents(t, [followed(1)]);
});

test("following twice changes nothing, following again after unfollowing does", (t) => {
  given({ ...withMessage, reading: [followed(0)] })
    .when(data)
    .thenNothing(t);
  given({ ...withMessage, reading: [followed(0), unfollowed] })
    .when(data)
    .thenEvents(t, [followed(0)]);
});

test("unfollowing is recorded each time, because a later reply or mention follows again", (t) => {
  givenToUnfollow(withMessage).when(data).thenEvents(t, [unfollowed]);
  givenToUnfollow({ ...withMessage, reading: [unfollowed] })
    .when(data)
    .thenEvents(t, [unfollowed]);
});

test("a message that does not exist and a reply are no threads", (t) => {
  const conversation = [posted(), reply];
  for (const spec of [given({ ...withMessage, conversation }), givenToUnfollow({ ...withMessage, conversation })]) {
    spec.when({ roomId, threadRootId: otherMessageId }).thenRefused(t, "MessageUnknown");
    spec.when({ roomId, threadRootId: replyId }).thenRefused(t, "ThreadNested");
  }
});

test("a deleted message is followed only for the replies that it has", (t) => {
  given({ ...withMessage, conversation: [posted(), deleted] })
    .when(data)
    .thenRefused(t, "MessageDeleted");
  given({ ...withMessage, conversation: [posted(), reply, deleted] })
    .when(data)
    .thenEvents(t, [followed(1)]);
  givenToUnfollow({ ...withMessage, conversation: [posted(), deleted] })
    .when(data)
    .thenEvents(t, [unfollowed]);
});

test("threads can be followed in archived rooms, and only by members", (t) => {
  const archived = { type: "RoomArchived", data: { roomId, archivedById: alice } } as const;
  given({ ...withMessage, room: [channelCreated(), archived] })
    .when(data)
    .thenEvents(t, [followed(0)]);
  const others = { ...withMessage, room: [channelCreated({ memberIds: [ben] })] };
  const hidden = { ...withMessage, room: [channelCreated({ visibility: "private", memberIds: [ben] })] };
  for (const spec of [given, givenToUnfollow]) {
    spec(others).when(data).thenRefused(t, "NotAMember");
    spec(hidden).when(data).thenRefused(t, "RoomUnknown");
  }
});
