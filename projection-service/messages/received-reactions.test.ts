import type { Recorded } from "@logue/command-service/contract/event.ts";
import test from "ava";
import { receivedReactions } from "../contract/received-reactions.ts";
import { ann, ben, cleo, general, messageId, openConversationStory } from "../testing/conversation-story.ts";
import { positionOf } from "../testing/history.ts";
import { documentsOf, given } from "../testing/projection-specification.ts";
import { messagesProjection } from "./messages.ts";

const then = async (events: readonly Recorded[]) => documentsOf(await given(messagesProjection, events), receivedReactions);

test("a reaction is in the list of the message's sender, at its place", async (t) => {
  const story = openConversationStory();
  const posted = story.posted("news");
  const reacted = story.reacted("news", ben, "tada");
  const id = `${ann}:${messageId("news")}:${ben}:tada`;
  const [document] = await then([posted, reacted]);
  t.like(document, { id, receiverId: ann, messageId: messageId("news"), roomId: general, userId: ben, emoji: "tada" });
  t.is(document?.order, positionOf(2));
});

test("a person's reaction to an own message is in no list", async (t) => {
  const story = openConversationStory();
  t.deepEqual(await then([story.posted("news"), story.reacted("news", ann, "tada")]), []);
});

test("a reaction that is taken back leaves the list, and another one comes with its new place", async (t) => {
  const story = openConversationStory();
  const events = [
    story.posted("news"),
    story.reacted("news", ben, "tada"),
    story.reacted("news", cleo, "tada"),
    story.unreacted("news", ben, "tada"),
  ];
  t.deepEqual(
    (await then(events)).map(({ userId }) => userId),
    [cleo],
  );
  const again = await then([...events, story.reacted("news", ben, "tada")]);
  t.deepEqual(
    again.map(({ userId, order }) => [userId, order]).toSorted(([, left = ""], [, right = ""]) => left.localeCompare(right)),
    [
      [cleo, positionOf(3)],
      [ben, positionOf(5)],
    ],
  );
});
