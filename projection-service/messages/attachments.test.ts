import type { Recorded } from "@logue/command-service/contract/event.ts";
import test from "ava";
import { attachments } from "../contract/attachments.ts";
import { general, messageId, openConversationStory } from "../testing/conversation-story.ts";
import { positionOf } from "../testing/history.ts";
import { documentOf, given } from "../testing/projection-specification.ts";
import { messagesProjection } from "./messages.ts";

const then = async (events: readonly Recorded[]) => documentOf(await given(messagesProjection, events), attachments, "plan");

test("a file is listed in the room once a message has it", async (t) => {
  const story = openConversationStory();
  t.is(await then([story.posted("hi")]), undefined);
  t.deepEqual(await then([story.posted("see", { fileIds: ["plan", "map"] })]), {
    id: "plan",
    roomId: general,
    messageIds: [messageId("see")],
    order: positionOf(2),
  });
});

test("it leaves the room with the last message that carries it", async (t) => {
  const story = openConversationStory();
  const events: Recorded[] = [
    story.posted("one", { fileIds: ["plan"] }),
    story.posted("two", { fileIds: ["plan"] }),
    story.deleted("one"),
  ];
  t.like(await then(events), { messageIds: [messageId("two")], order: positionOf(1) });
  events.push(story.deleted("two"));
  t.like(await then(events), { messageIds: [], order: null });
  events.push(story.posted("three", { fileIds: ["plan"] }));
  t.like(await then(events), { messageIds: [messageId("three")], order: positionOf(5) });
});

test("an edit takes no file away", async (t) => {
  const story = openConversationStory();
  t.like(await then([story.posted("one", { fileIds: ["plan"] }), story.edited("one")]), { messageIds: [messageId("one")] });
});
