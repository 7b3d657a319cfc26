import type { Recorded } from "@logue/command-service/contract/event.ts";
import { conversationStream } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import { messages } from "../contract/messages.ts";
import { ann, ben, cleo, cursor, general, messageId, openConversationStory } from "../testing/conversation-story.ts";
import { positionOf, timeOf } from "../testing/history.ts";
import { documentOf, documentsOf, given } from "../testing/projection-specification.ts";
import { messagesProjection } from "./messages.ts";

const then = async (events: readonly Recorded[], name: string) =>
  documentOf(await given(messagesProjection, events), messages, messageId(name));

test("a posted message is shown with all that readers need", async (t) => {
  const story = openConversationStory();
  t.deepEqual(await then([story.posted("hello", { text: "see https://logue.example", fileIds: ["file"] })], "hello"), {
    id: messageId("hello"),
    roomId: general,
    senderId: ann,
    text: "see https://logue.example",
    sentAt: timeOf(1),
    recordedAt: timeOf(1),
    postedPosition: positionOf(1),
    sentAtMs: Date.parse(timeOf(1)),
    editedAt: null,
    deletedAt: null,
    deletedById: null,
    number: 1,
    threadRootId: null,
    threadNumber: null,
    quotedMessageId: null,
    mentionedUserIds: [],
    mentionsRoom: false,
    fileIds: ["file"],
    blocks: [],
    blockText: null,
    postedAs: null,
    postedAsFileId: null,
    viaId: null,
    reactions: [],
    replyCount: 0,
    lastReplyAt: null,
    lastThreadNumber: 0,
    deletedThreadRanges: [],
    replierIds: [],
    pinned: null,
    pinnedById: null,
    changed: cursor(0),
    changedPosition: "00000000000000000001",
    lastReply: null,
    versions: [],
    hasFile: 1,
    hasLink: 1,
    hasPin: 0,
    inThread: 0,
    isDeleted: 0,
  });
});

test("the words of blocks are searched, and a block that this program does not know is kept", async (t) => {
  const story = openConversationStory();
  const blocks = [
    { kind: "header", version: 1, text: "Low tide" },
    { kind: "chart", version: 7, text: "of a newer program" },
    { kind: "context", version: 1, text: "see https://logue.example" },
  ];
  const postedAs = { name: "Harbour master", avatarFileId: "picture" };
  const posted = story.posted("plan", { text: "", blocks, postedAs });
  const byToken = { ...posted, metadata: { ...posted.metadata, via: "token:0192a000-0000-7000-8000-000000000001" } };
  t.like(await then([byToken], "plan"), {
    blocks,
    blockText: "Low tide\nsee https://logue.example",
    hasLink: 1,
    postedAs,
    postedAsFileId: "picture",
    viaId: "0192a000-0000-7000-8000-000000000001",
  });
  t.like(await then([byToken, story.edited("plan")], "plan"), { blocks, hasLink: 1 });
  t.like(await then([byToken, story.edited("plan", { blocks: [] })], "plan"), { blocks: [], blockText: null, hasLink: 0 });
  t.like(await then([byToken, story.deleted("plan")], "plan"), { blocks: [], blockText: null });
});

test("an imported message keeps the time it was written at", async (t) => {
  const story = openConversationStory();
  const posted = story.posted("old");
  const imported = { ...posted, metadata: { occurredAt: "2019-02-03T04:05:06.000Z" } };
  t.like(await then([imported], "old"), { sentAt: "2019-02-03T04:05:06.000Z", sentAtMs: Date.parse("2019-02-03T04:05:06.000Z") });
});

test("a message is not shown as sent later than the event store wrote it down, whatever the clock of its command service", async (t) => {
  const story = openConversationStory();
  const posted = story.posted("early");
  const createdMs = Date.parse(posted.created);
  const misdated = { ...posted, metadata: { occurredAt: new Date(createdMs + 3_600_000).toISOString() } };
  t.like(await then([misdated], "early"), { sentAt: posted.created, sentAtMs: createdMs });
});

/** That the n-th event took a text away. */
const replacedAt = (number: number) => ({
  replacedAt: timeOf(number),
  replacedPosition: positionOf(number),
  replacedRecordedAt: timeOf(number),
});

test("an edited message shows its new text and mentions, and keeps the old text as a version", async (t) => {
  const story = openConversationStory();
  const events = [
    story.posted("plan", { text: "http://a.example" }),
    story.edited("plan", { text: "two", mentionedUserIds: [ben], mentionsRoom: true }),
    story.edited("plan", { text: "three", editedById: ben }),
  ];
  const message = await then(events, "plan");
  t.like(message, { text: "three", editedAt: timeOf(3), mentionsRoom: false, hasLink: 0, changed: cursor(2) });
  t.deepEqual(message?.mentionedUserIds, []);
  t.deepEqual(message?.versions, [
    { text: "http://a.example", writtenAt: timeOf(1), ...replacedAt(2), replacedById: ann },
    { text: "two", writtenAt: timeOf(2), ...replacedAt(3), replacedById: ben },
  ]);
});

test("a deleted message keeps its place and no readable content", async (t) => {
  const story = openConversationStory();
  const events = [
    story.posted("oops", { text: "secret https://x.example", fileIds: ["file"], mentionedUserIds: [ben], mentionsRoom: true }),
    story.reacted("oops", ben, "tada"),
    story.pinned("oops"),
    story.deleted("oops", cleo),
  ];
  const message = await then(events, "oops");
  t.like(message, {
    number: 1,
    text: "",
    deletedAt: timeOf(4),
    deletedById: cleo,
    mentionsRoom: false,
    pinned: null,
    pinnedById: null,
    hasFile: 0,
    hasLink: 0,
    changed: cursor(3),
  });
  t.deepEqual([message?.reactions, message?.mentionedUserIds, message?.fileIds], [[], [], []]);
  t.deepEqual(message?.versions, [
    { text: "secret https://x.example", writtenAt: timeOf(1), ...replacedAt(4), replacedById: cleo, fileIds: ["file"] },
  ]);
});

test("a restored message is as it was before its deletion, which is one of its versions", async (t) => {
  const story = openConversationStory();
  const before = [
    story.posted("hello", { text: "see https://logue.example", fileIds: ["file"], mentionedUserIds: [ben] }),
    story.previewed("hello", "https://logue.example"),
    story.reacted("hello", ben, "tada"),
    story.pinned("hello"),
  ];
  const was = await then(before, "hello");
  const deletion = story.deleted("hello", ben);
  const restoration = story.restored("hello", { mentionedUserIds: [ben] });
  const is = await then([...before, deletion, restoration], "hello");
  const [shown, deleted] = is?.versions ?? [];
  const moved = { changed: cursor(5), changedPosition: positionOf(6), versions: [shown, deleted] };
  t.deepEqual(is, { ...was, ...moved } as never);
  t.like(shown, { text: "see https://logue.example", replacedPosition: deletion.position });
  t.like(deleted, { isDeleted: true, text: "", writtenAt: timeOf(5), replacedById: ben, replacedPosition: restoration.position });
});

test("a restored reply is counted again, and its thread is in the list again", async (t) => {
  const story = openConversationStory();
  const posted = [
    story.posted("root"),
    story.posted("reply", { senderId: cleo, number: null, threadRootId: messageId("root"), threadNumber: 1 }),
  ];
  const before = await then(posted, "root");
  const events = [...posted, story.deleted("reply", cleo), story.restored("reply", { sentAt: timeOf(2) })];
  const root = await then(events, "root");
  t.like(root, { replyCount: 1, lastReplyAt: before?.lastReplyAt, replierIds: [cleo], deletedThreadRanges: [] });
  t.not(root?.lastReply, null);
});

test("a reply is counted at its root, with its time and who replied, the newest first and five at most", async (t) => {
  const story = openConversationStory();
  const reply = { threadRootId: messageId("root") };
  const people = ["a", "b", "c", "d", "e", "f", "a"];
  const events = [
    story.posted("root"),
    ...people.map((senderId, index) => story.posted(`reply ${index}`, { ...reply, senderId, threadNumber: index + 1 })),
  ];
  const root = await then(events, "root");
  t.like(root, { lastThreadNumber: 7, replyCount: 7, lastReplyAt: timeOf(8), lastReply: cursor(7), changed: cursor(7) });
  t.deepEqual(root?.replierIds, ["a", "f", "e", "d", "c"]);
});

test("a deleted reply is counted no more, and the last one leaves the list of threads", async (t) => {
  const story = openConversationStory();
  const reply = { threadRootId: messageId("root") };
  const events = [
    story.posted("root"),
    story.posted("one", { ...reply, senderId: ben, threadNumber: 1 }),
    story.posted("two", { ...reply, threadNumber: 2 }),
  ];
  const afterOne = await then([...events, story.deleted("two")], "root");
  t.like(afterOne, { replyCount: 1, lastReply: cursor(2), changed: cursor(3), lastThreadNumber: 2 });
  t.deepEqual(afterOne?.deletedThreadRanges, [{ first: 2, last: 2 }]);
  const afterBoth = await then([...events, story.deleted("two"), story.deleted("one")], "root");
  t.like(afterBoth, { replyCount: 0, lastReply: null, lastReplyAt: null });
  t.deepEqual(afterBoth?.replierIds, []);
  t.deepEqual(afterBoth?.deletedThreadRanges, [{ first: 1, last: 2 }]);
});

test("a reply also sent to the room stands in both places", async (t) => {
  const story = openConversationStory();
  const events = [story.posted("root"), story.posted("both", { threadRootId: messageId("root"), threadNumber: 1, number: 2 })];
  t.like(await then(events, "both"), { number: 2, threadNumber: 1, threadRootId: messageId("root") });
});

test("reactions stand in the order of their first use, people in the order in which they reacted", async (t) => {
  const story = openConversationStory();
  const events = [
    story.posted("news"),
    story.reacted("news", ben, "tada"),
    story.reacted("news", cleo, "eyes"),
    story.reacted("news", ann, "tada"),
  ];
  const message = await then(events, "news");
  t.deepEqual(message?.reactions, [
    { emoji: "tada", userIds: [ben, ann] },
    { emoji: "eyes", userIds: [cleo] },
  ]);
  t.is(message?.changed, cursor(3));
});

test("a reaction taken back is gone, and with its last person the emoji", async (t) => {
  const story = openConversationStory();
  const events = [
    story.posted("news"),
    story.reacted("news", ben, "tada"),
    story.reacted("news", ann, "tada"),
    story.reacted("news", ann, "eyes"),
    story.unreacted("news", ann, "tada"),
    story.unreacted("news", ann, "eyes"),
  ];
  t.deepEqual((await then(events, "news"))?.reactions, [{ emoji: "tada", userIds: [ben] }]);
});

test("a pin has its place among the pins until it is taken away", async (t) => {
  const story = openConversationStory();
  const events = [story.posted("rule"), story.pinned("rule")];
  t.like(await then(events, "rule"), { pinned: cursor(1), pinnedById: ben, changed: cursor(1) });
  t.like(await then([...events, story.unpinned("rule")], "rule"), { pinned: null, pinnedById: null, changed: cursor(2) });
});

test("the cursor of a later segment comes after all of the segments before", async (t) => {
  const story = openConversationStory();
  const posted = { ...story.posted("late"), stream: conversationStream(general, 3), revision: 7 };
  t.is((await then([posted], "late"))?.changed, cursor(7, 3));
});

test("an event about a message that was never posted creates no document", async (t) => {
  const story = openConversationStory();
  story.posted("never stored");
  const events = [story.edited("never stored"), story.reacted("never stored", ann, "tada"), story.deleted("never stored")];
  t.deepEqual(documentsOf(await given(messagesProjection, events), messages), []);
});

test("a closed poll says when and by whom it was closed, and is sent to those who follow the room", async (t) => {
  const story = openConversationStory();
  const events = [story.posted("poll"), story.reacted("poll", ben, "one"), story.pollClosed("poll", cleo)];
  t.like(await then(events, "poll"), { closedPoll: { at: timeOf(3), byId: cleo }, changed: cursor(2) });
  t.is((await then(events.slice(0, 2), "poll"))?.closedPoll, undefined);
});
