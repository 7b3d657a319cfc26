import type { Recorded } from "@logue/command-service/contract/event.ts";
import test from "ava";
import { audienceOfRoom, audienceOfUser, mentionOrder, mentions } from "../contract/mentions.ts";
import { ann, ben, cleo, general, messageId, openConversationStory } from "../testing/conversation-story.ts";
import { positionOf, timeOf } from "../testing/history.ts";
import { documentsOf, given } from "../testing/projection-specification.ts";
import { mentionsProjection } from "./mentions.ts";

const then = async (events: readonly Recorded[]) => documentsOf(await given(mentionsProjection, events), mentions);

const orderOf = (number: number): string => mentionOrder(timeOf(number), positionOf(number));

const audiences = async (events: readonly Recorded[]) => (await then(events)).map(({ audience }) => audience).sort();

test("a message is in the inbox of every mentioned user, and of the room", async (t) => {
  const story = openConversationStory();
  const mention = { messageId: messageId("hi"), roomId: general, senderId: ann, order: orderOf(1), position: positionOf(1) };
  t.deepEqual(await then([story.posted("hi", { mentionedUserIds: [ben], mentionsRoom: true })]), [
    { id: `${messageId("hi")}:user:${ben}`, audience: audienceOfUser(ben), ...mention },
    { id: `${messageId("hi")}:room:${general}`, audience: audienceOfRoom(general), ...mention },
  ]);
});

test("an imported mention stands at its own time, and keeps its position", async (t) => {
  const story = openConversationStory();
  const posted = story.posted("old", { mentionedUserIds: [ben] });
  const occurredAt = "2019-03-01T08:00:00.000Z";
  const [mention] = await then([{ ...posted, metadata: { ...posted.metadata, occurredAt } }]);
  t.like(mention, { order: mentionOrder(occurredAt, positionOf(1)), position: positionOf(1) });
});

test("a user's own mention is not in the inbox", async (t) => {
  const story = openConversationStory();
  t.deepEqual(await then([story.posted("me", { mentionedUserIds: [ann] })]), []);
});

test("an edit mentions the users it names now and no longer those it named before", async (t) => {
  const story = openConversationStory();
  const events = [
    story.posted("call", { mentionedUserIds: [ben], mentionsRoom: true }),
    story.edited("call", { mentionedUserIds: [ben, cleo] }),
  ];
  const found = await then(events);
  t.deepEqual(
    found.map(({ audience, order }) => [audience, order]),
    [
      [audienceOfUser(ben), orderOf(1)],
      [audienceOfUser(cleo), orderOf(2)],
    ],
  );
});

test("a user who is named again by a later edit is mentioned again", async (t) => {
  const story = openConversationStory();
  const events = [
    story.posted("call", { mentionedUserIds: [ben] }),
    story.edited("call"),
    story.edited("call", { mentionedUserIds: [ben] }),
  ];
  t.deepEqual(await audiences(events), [audienceOfUser(ben)]);
});

test("a deleted message leaves every inbox it ever was in", async (t) => {
  const story = openConversationStory();
  const events = [
    story.posted("call", { mentionedUserIds: [ben], mentionsRoom: true }),
    story.edited("call", { mentionedUserIds: [cleo] }),
    story.deleted("call"),
  ];
  t.deepEqual(await then(events), []);
});

test("a restored message is in the inboxes of those whom it mentioned last", async (t) => {
  const story = openConversationStory();
  const events = [
    story.posted("call", { mentionedUserIds: [ben] }),
    story.edited("call", { mentionedUserIds: [cleo] }),
    story.deleted("call"),
    story.restored("call", { mentionedUserIds: [cleo] }),
  ];
  t.deepEqual(await audiences(events), [audienceOfUser(cleo)]);
});

test("an edit after a message was restored no longer mentions whom only the restored version named", async (t) => {
  const story = openConversationStory();
  const events = [
    story.posted("call", { mentionsRoom: true }),
    story.deleted("call"),
    story.restored("call", { mentionedUserIds: [cleo] }),
    story.edited("call", { mentionedUserIds: [ben] }),
  ];
  t.deepEqual(await audiences(events), [audienceOfUser(ben)]);
});
