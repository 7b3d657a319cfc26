import type { Recorded } from "@logue/command-service/contract/event.ts";
import { derivedId, readingStream } from "@logue/command-service/contract/streams.ts";
import { viaImport } from "@logue/command-service/contract/via.ts";
import test from "ava";
import fc from "fast-check";
import {
  followingMentionsMax,
  isFollowing,
  threadOrder,
  threadParticipations,
  threadPeopleMax,
  threadPersonId,
  threadReadings,
  threadReadUpTo,
} from "../contract/threads.ts";
import { readingProjection } from "../reading/reading.ts";
import { ann, ben, cleo, general, messageId, openConversationStory } from "../testing/conversation-story.ts";
import { positionOf, timeOf } from "../testing/history.ts";
import { documentOf, documentsOf, given } from "../testing/projection-specification.ts";
import { messagesProjection } from "./messages.ts";

const rootId = messageId("root");
const inThread = (senderId: string, threadNumber: number, more: object = {}) => ({
  senderId,
  threadRootId: rootId,
  threadNumber,
  ...more,
});

async function participationsAfter(events: readonly Recorded[]) {
  const found = documentsOf(await given(messagesProjection, events), threadParticipations);
  return new Map(found.map((participation) => [participation.userId, participation]));
}

test("a message without replies and mentions writes nothing", async (t) => {
  const story = openConversationStory();
  t.is((await participationsAfter([story.posted("root")])).size, 0);
});

test("the first reply makes its sender and the sender of the thread's first message take part", async (t) => {
  const story = openConversationStory();
  const found = await participationsAfter([story.posted("root"), story.posted("one", inThread(ben, 1))]);
  const thread = { roomId: general, threadRootId: rootId };
  const order = threadOrder(timeOf(2), rootId);
  const mark = { causePosition: positionOf(2), readPosition: positionOf(2), order, changed: positionOf(2) };
  t.deepEqual(found.get(ann), { id: threadPersonId(ann, rootId), userId: ann, ...thread, ...mark, readNumber: 0 });
  t.deepEqual(found.get(ben), { id: threadPersonId(ben, rootId), userId: ben, ...thread, ...mark, readNumber: 1 });
  t.is(found.size, 2);
});

test("a reply by another person moves the thread to the top without a new cause", async (t) => {
  const story = openConversationStory();
  const replies = [story.posted("one", inThread(ben, 1)), story.posted("two", inThread(cleo, 2))];
  const found = await participationsAfter([story.posted("root"), ...replies]);
  const order = threadOrder(timeOf(2), rootId);
  for (const userId of [ann, ben]) t.like(found.get(userId), { order, causePosition: positionOf(1), changed: positionOf(2) });
  t.like(found.get(cleo), { order, causePosition: positionOf(2), readNumber: 2 });
});

test("mentions in the first message, in a reply and by an edit make people take part, each from then on", async (t) => {
  const story = openConversationStory();
  const events = [
    story.posted("root", { mentionedUserIds: [ben] }),
    story.posted("one", inThread(ann, 1)),
    story.posted("two", inThread(ann, 2)),
    story.edited("two", { mentionedUserIds: [cleo] }),
  ];
  t.like((await participationsAfter(events.slice(0, 1))).get(ben), { order: null, readNumber: 0 });
  const found = await participationsAfter(events);
  t.like(found.get(ben), { causePosition: positionOf(1), readNumber: 0, order: threadOrder(timeOf(3), rootId) });
  t.like(found.get(cleo), { causePosition: positionOf(4), readNumber: 1, order: threadOrder(timeOf(4), rootId) });
});

/** The same event as an import brings it. */
const imported = <Event extends Recorded>(event: Event): Event => ({
  ...event,
  metadata: { ...event.metadata, via: viaImport("slack") },
});

test("imported replies count as read, also for those who are mentioned, and later ones do not", async (t) => {
  const story = openConversationStory();
  const history = [
    story.posted("root"),
    story.posted("one", inThread(ben, 1)),
    story.posted("two", inThread(ben, 2, { mentionedUserIds: [cleo] })),
  ].map(imported);
  const found = await participationsAfter([...history, story.posted("three", inThread(ben, 3))]);
  const read = [ann, ben, cleo].map((userId) => found.get(userId)?.readNumber);
  t.deepEqual(read, [2, 3, 2]);
});

test("an imported reply does not read the unread replies before it", async (t) => {
  const story = openConversationStory();
  const events = [story.posted("root"), story.posted("one", inThread(ben, 1)), imported(story.posted("two", inThread(ben, 2)))];
  t.is((await participationsAfter(events)).get(ann)?.readNumber, 0);
});

test("an edit is no new cause for a person who takes part already", async (t) => {
  const story = openConversationStory();
  const events = [
    story.posted("root"),
    story.posted("one", inThread(ann, 1, { mentionedUserIds: [ben] })),
    story.edited("one", { mentionedUserIds: [ben] }),
  ];
  t.like((await participationsAfter(events)).get(ben), { causePosition: positionOf(2) });
});

test("mentioning everybody, or very many people by name, makes no person follow", async (t) => {
  const story = openConversationStory();
  const crowd = Array.from({ length: followingMentionsMax + 1 }, (_, index) => derivedId("crowd", String(index)));
  const events = [
    story.posted("root", { mentionsRoom: true }),
    story.posted("one", inThread(ann, 1, { mentionedUserIds: crowd })),
    story.posted("two", inThread(ann, 2, { mentionedUserIds: crowd.slice(1) })),
  ];
  t.is((await participationsAfter(events.slice(0, 2))).size, 1);
  t.is((await participationsAfter(events)).size, 1 + followingMentionsMax);
});

test("a thread writes for no more people than its limit", async (t) => {
  const story = openConversationStory();
  const replies = Array.from({ length: threadPeopleMax + 5 }, (_, index) =>
    story.posted(`reply ${index}`, inThread(derivedId("crowd", String(index)), index + 1)),
  );
  t.is((await participationsAfter([story.posted("root"), ...replies])).size, threadPeopleMax + 1);
});

test("a deleted reply is told to those who take part, and ends nothing", async (t) => {
  const story = openConversationStory();
  const events = [story.posted("root"), story.posted("one", inThread(ben, 1)), story.deleted("one")];
  const found = await participationsAfter(events);
  for (const userId of [ann, ben]) t.like(found.get(userId), { causePosition: positionOf(2), changed: positionOf(3) });
});

type Step = "reply" | "mention" | "otherReply" | "follow" | "unfollow" | "read" | "markUnread";
const steps: readonly Step[] = ["reply", "mention", "otherReply", "follow", "unfollow", "read", "markUnread"];

/** Plays Cleo's history of a thread, and says in plain words what should follow from it. */
function play(choices: readonly Step[]) {
  const story = openConversationStory();
  const events: Recorded[] = [story.posted("root")];
  const expected = { isFollowed: false, readNumber: 0 };
  let number = 0;
  let isKnown = false;
  const own = { userId: cleo, roomId: general, threadRootId: rootId };
  const happened = story.history.happened;
  for (const [index, step] of choices.entries()) {
    if (step === "follow") {
      events.push(happened("ThreadFollowed", readingStream(cleo), { ...own, number }));
      expected.isFollowed = true;
    } else if (step === "unfollow") {
      events.push(happened("ThreadUnfollowed", readingStream(cleo), own));
      expected.isFollowed = false;
    } else if (step === "read" || step === "markUnread") {
      if (number === 0) continue;
      events.push(happened(step === "read" ? "RoomRead" : "RoomMarkedUnread", readingStream(cleo), { ...own, number }));
    } else {
      number += 1;
      const mentionedUserIds = step === "mention" ? [cleo] : [];
      events.push(story.posted(`reply ${index}`, inThread(step === "reply" ? cleo : ben, number, { mentionedUserIds })));
      if (step === "otherReply") continue;
      expected.isFollowed = true;
      isKnown = true;
    }
  }
  return { events, expected, number, isKnown };
}

test("whatever the order, the last of all choices and causes decides, and the two streams may come in any interleaving", async (t) => {
  const history = fc.array(fc.constantFrom(...steps), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(history, async (choices) => {
      const { events, expected, number, isKnown } = play(choices);
      const id = threadPersonId(cleo, rootId);
      const participation = documentOf(await given(messagesProjection, events), threadParticipations, id);
      const reading = documentOf(await given(readingProjection, events), threadReadings, id);
      t.is(isFollowing(participation, reading), expected.isFollowed);
      t.is(participation !== undefined, isKnown);
      const readUpTo = threadReadUpTo(participation, reading);
      t.true(readUpTo >= 0 && readUpTo <= number);
      const last = choices.filter((step) => step !== "unfollow").at(-1);
      if ((last === "reply" || last === "read") && number > 0) t.is(readUpTo, number);
      if (last === "markUnread" && number > 0) t.is(readUpTo, number - 1);
    }),
    { numRuns: 300, seed: 20261127, endOnFailure: true },
  );
});
