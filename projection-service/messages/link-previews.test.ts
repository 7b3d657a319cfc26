import type { Recorded } from "@logue/command-service/contract/event.ts";
import test from "ava";
import { messages } from "../contract/messages.ts";
import { messageId, openConversationStory } from "../testing/conversation-story.ts";
import { documentOf, given } from "../testing/projection-specification.ts";
import { messagesProjection } from "./messages.ts";

const [tides, ferry, map] = ["https://tides.example/", "https://ferry.example/", "https://map.example/"] as const;
const text = `${tides} and ${ferry}`;

const shownAfter = async (events: readonly Recorded[]): Promise<readonly string[] | undefined> =>
  documentOf(await given(messagesProjection, events), messages, messageId("links"))?.linkPreviews?.map(({ url }) => url);

test("previews stand in the order of the links, each once, and only of links that the text has", async (t) => {
  const story = openConversationStory();
  const events = [story.posted("links", { text }), story.previewed("links", ferry, tides, map), story.previewed("links", tides)];
  t.deepEqual(await shownAfter(events), [tides, ferry]);
});

test("a removed preview is gone, and the field with the last one", async (t) => {
  const story = openConversationStory();
  const events = [story.posted("links", { text }), story.previewed("links", tides, ferry), story.previewRemoved("links", tides)];
  t.deepEqual(await shownAfter(events), [ferry]);
  t.is(await shownAfter([...events, story.previewRemoved("links", ferry)]), undefined);
});

test("an edit keeps the previews of links that stay", async (t) => {
  const story = openConversationStory();
  const events = [
    story.posted("links", { text }),
    story.previewed("links", tides, ferry),
    story.edited("links", { text: `only ${ferry}` }),
  ];
  t.deepEqual(await shownAfter(events), [ferry]);
  t.is(await shownAfter([...events, story.edited("links", { text: "none" })]), undefined);
});

test("a deleted message has no previews, also where they came late", async (t) => {
  const story = openConversationStory();
  const [posted, previewed] = [story.posted("links", { text }), story.previewed("links", tides)];
  t.is(await shownAfter([posted, previewed, story.deleted("links")]), undefined);
  const late = openConversationStory();
  t.is(await shownAfter([late.posted("links", { text }), late.deleted("links"), late.previewed("links", tides)]), undefined);
});
