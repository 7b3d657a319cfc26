import test from "ava";
import { v7 as uuidv7 } from "uuid";
import {
  AddReactionDocument,
  AssignRoleDocument,
  DeleteMessageDocument,
  EditMessageDocument,
  MessageDocument,
  type MessagePartsFragment,
  MessageVersionsDocument,
  PinMessageDocument,
  PinsDocument,
  PostMessageDocument,
  RemoveReactionDocument,
  StarMessageDocument,
  StarsDocument,
  ThreadDocument,
  TimelineDocument,
  UnpinMessageDocument,
  UnstarMessageDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import type { Person, RoomItem } from "../support/person.ts";

let house: House;
let ada: Person;
let rafi: Person;
let mina: Person;

test.before(async () => {
  house = await openHouse();
  ada = house.ada;
  rafi = await house.comesIn("rafi");
  mina = await house.comesIn("mina");
});
test.after.always(() => house?.close());

/** A private room in which Rafi is the owner and Mina a member. */
async function roomOfTwo(): Promise<string> {
  const roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  await rafi.adds(roomId, mina);
  return roomId;
}

const changedMessage =
  (id: string, is: (message: MessagePartsFragment) => boolean = () => true) =>
  (item: RoomItem): MessagePartsFragment | false =>
    item.__typename === "MessageChanged" && item.message.id === id && is(item.message) && item.message;

test("a new message reaches other members live and is in the room's history", async (t) => {
  const roomId = await roomOfTwo();
  const hers = await mina.followsRoom(roomId);

  const posted = await rafi.posts(roomId, "Good morning, **Mina**");

  t.deepEqual(await hers.until("the message", changedMessage(posted.id)), posted);
  t.deepEqual(await mina.timeline(roomId), [posted]);
  t.is(posted.sender.id, rafi.userId);
  t.like(posted, { text: "Good morning, **Mina**", number: 1, editedAt: null });
  await hers.close();
});

test("two users who post at the same time see the same order without gaps", async (t) => {
  const roomId = await roomOfTwo();
  const [his, hers] = await Promise.all([rafi.followsRoom(roomId), mina.followsRoom(roomId)]);

  const posts = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? rafi : mina).posts(roomId, `Message ${index}`));
  await Promise.all(posts);

  const last = (item: RoomItem) => item.__typename === "MessageChanged" && item.message.number === posts.length;
  await Promise.all([his.until("the last message", last), hers.until("the last message", last)]);
  const numbersIn = (items: readonly RoomItem[]) =>
    items.flatMap((item) => (item.__typename === "MessageChanged" ? [item.message.number] : []));
  const dense = posts.map((_, index) => index + 1);
  t.deepEqual(numbersIn(his.items), dense);
  t.deepEqual(numbersIn(hers.items), dense);
  t.deepEqual(await rafi.timeline(roomId), await mina.timeline(roomId));
  await Promise.all([his.close(), hers.close()]);
});

test("the author of a change reads it in the next query", async (t) => {
  const roomId = await roomOfTwo();
  for (let number = 1; number <= 20; number += 1) {
    const { id } = await rafi.posts(roomId, `Number ${number}`);
    t.is((await rafi.timeline(roomId)).at(-1)?.id, id);
    await rafi.does(EditMessageDocument, { messageId: id, text: `Edited ${number}` });
    t.is((await rafi.query(MessageDocument, { id })).message?.text, `Edited ${number}`);
  }
});

test("a message sent ten times at once, and again later, is stored once", async (t) => {
  const roomId = await roomOfTwo();
  const input = { messageId: uuidv7(), roomId, text: "Only once" };

  const answers = await Promise.all(Array.from({ length: 10 }, () => rafi.does(PostMessageDocument, input)));
  answers.push(await rafi.does(PostMessageDocument, input));
  t.is(await rafi.isRefused(PostMessageDocument, { ...input, text: "Another text under the same id" }), "CommandIdReused");

  t.deepEqual(new Set(answers.map(({ message }) => message?.changeCursor)).size, 1);
  t.deepEqual(
    (await mina.timeline(roomId)).map(({ text }) => text),
    ["Only once"],
  );
});

test("a reply is shown in its thread only, or also in the room when the author asks for it", async (t) => {
  const roomId = await roomOfTwo();
  const root = await rafi.posts(roomId, "Who comes along?");
  const hers = await mina.followsRoom(roomId);

  const quiet = await mina.posts(roomId, "I do", { threadRootId: root.id });
  const loud = await rafi.posts(roomId, "Then we are two", { threadRootId: root.id, alsoInRoom: true });

  t.like(quiet, { number: null, threadNumber: 1, threadRootId: root.id });
  t.like(loud, { number: 2, threadNumber: 2 });
  const { message } = await mina.query(ThreadDocument, { rootId: root.id });
  t.deepEqual(
    message?.thread.edges.map(({ node }) => node.id),
    [quiet.id, loud.id],
  );
  t.is(message?.replyCount, 2);
  t.deepEqual(
    (await mina.timeline(roomId)).map(({ id }) => id),
    [root.id, loud.id],
  );
  await hers.until(
    "the count under the question",
    changedMessage(root.id, ({ replyCount }) => replyCount === 2),
  );
  await hers.close();
});

test("an edit reaches the other members; only the author and moderators can read earlier versions", async (t) => {
  const roomId = await roomOfTwo();
  const grace = await house.comesIn("grace");
  await rafi.adds(roomId, grace);
  await ada.does(AssignRoleDocument, { userId: grace.userId, role: "MODERATOR" });
  const { id } = await rafi.posts(roomId, "Meet at sevn");
  const hers = await mina.followsRoom(roomId);

  await rafi.does(EditMessageDocument, { messageId: id, text: "Meet at seven" });

  const edited = await hers.until(
    "the edit",
    changedMessage(id, ({ editedAt }) => editedAt !== null),
  );
  t.is(edited.text, "Meet at seven");
  const versionsFor = async (person: Person) => (await person.query(MessageVersionsDocument, { messageId: id })).messageVersions;
  t.deepEqual(await versionsFor(rafi), [{ text: "Meet at sevn", replacedBy: { id: rafi.userId } }]);
  t.deepEqual(await versionsFor(grace), await versionsFor(rafi));
  t.is(await versionsFor(mina), null);
  await hers.close();
});

test("a deleted message keeps its place and loses its text, reactions and pin for all readers", async (t) => {
  const roomId = await roomOfTwo();
  const first = await rafi.posts(roomId, "One");
  await rafi.posts(roomId, "Two");
  const hers = await mina.followsRoom(roomId);

  await rafi.does(DeleteMessageDocument, { messageId: first.id });

  const gone = await hers.until(
    "the deletion",
    changedMessage(first.id, ({ deletedAt }) => deletedAt !== null),
  );
  t.like(gone, { text: "", number: 1 });
  t.is((await mina.query(MessageDocument, { id: first.id })).message?.deletedById, rafi.userId);
  const [place] = await mina.timeline(roomId);
  t.like(place, { id: first.id, text: "", number: 1 });
  t.deepEqual((await rafi.query(MessageVersionsDocument, { messageId: first.id })).messageVersions?.at(-1)?.text, "One");
  await hers.close();
});

test("reactions are counted once for each user and emoji, and can be removed", async (t) => {
  const roomId = await roomOfTwo();
  const { id: messageId } = await rafi.posts(roomId, "We did it");
  const hers = await mina.followsRoom(roomId);

  await rafi.does(AddReactionDocument, { messageId, emoji: "tada" });
  await mina.does(AddReactionDocument, { messageId, emoji: "tada" });
  await mina.does(AddReactionDocument, { messageId, emoji: "rocket" });
  await rafi.does(RemoveReactionDocument, { messageId, emoji: "tada" });

  const expected = [
    { emoji: "tada", userIds: [mina.userId] },
    { emoji: "rocket", userIds: [mina.userId] },
  ];
  t.deepEqual(
    (await rafi.query(MessageDocument, { id: messageId })).message?.reactions,
    expected.map((reaction) => ({ ...reaction, count: 1 })),
  );
  const isExpected = ({ reactions }: MessagePartsFragment) => JSON.stringify(reactions) === JSON.stringify(expected);
  await hers.until("the same reactions", changedMessage(messageId, isExpected));
  t.is(await mina.isRefused(AddReactionDocument, { messageId, emoji: "tada" }), "ReactionExists");
  await hers.close();
});

test("all members see a pin, only the user sees a star", async (t) => {
  const roomId = await roomOfTwo();
  const { id: messageId } = await rafi.posts(roomId, "The key lies under the mat");
  const pinsFor = async (person: Person) =>
    (await person.query(PinsDocument, { roomId })).room?.pins.edges.map(({ node }) => node.id);
  const starsOf = async (person: Person) => (await person.query(StarsDocument, {})).stars.edges.map(({ node }) => node.id);

  await mina.does(PinMessageDocument, { messageId });
  await mina.does(StarMessageDocument, { messageId });

  t.deepEqual(await pinsFor(rafi), [messageId]);
  t.true((await rafi.query(MessageDocument, { id: messageId })).message?.isPinned);
  t.true((await starsOf(mina)).includes(messageId));
  t.false((await starsOf(rafi)).includes(messageId));

  await rafi.does(UnpinMessageDocument, { messageId });
  await mina.does(UnstarMessageDocument, { messageId });
  t.deepEqual(await pinsFor(mina), []);
  t.false((await starsOf(mina)).includes(messageId));
});

test("a quote points to a message of the same room only", async (t) => {
  const roomId = await roomOfTwo();
  const elsewhere = await (async () => rafi.posts(await roomOfTwo(), "Elsewhere"))();
  const said = await rafi.posts(roomId, "Tea or coffee?");

  const answer = await mina.posts(roomId, "Tea", { quotedMessageId: said.id });

  t.is(answer.quotedMessage?.id, said.id);
  const across = { messageId: uuidv7(), roomId, text: "No", quotedMessageId: elsewhere.id };
  t.is(await mina.isRefused(PostMessageDocument, across), "QuoteUnknown");
});

test("paging through the history in both directions returns every message", async (t) => {
  const roomId = await roomOfTwo();
  for (let index = 0; index < 25; index += 1) await rafi.posts(roomId, `Line ${index}`);
  const all = (await mina.timeline(roomId)).map(({ id }) => id);

  const backwards: string[] = [];
  let before: string | null | undefined;
  for (let isMore = true; isMore; ) {
    const { room } = await mina.query(TimelineDocument, { roomId, last: 10, before });
    backwards.unshift(...(room?.messages.edges.map(({ node }) => node.id) ?? []));
    before = room?.messages.pageInfo.startCursor;
    isMore = room?.messages.pageInfo.hasPreviousPage ?? false;
  }

  t.is(all.length, 25);
  t.deepEqual(backwards, all);
});

test("a client that resumes from its cursor receives what it missed in its current state, then new items", async (t) => {
  const roomId = await roomOfTwo();
  const edited = await rafi.posts(roomId, "Before");
  const before = await mina.followsRoom(roomId);
  const cursor = await before.until("CaughtUp", (item) => item.__typename === "CaughtUp" && item.cursor);
  await before.close();

  const missed = await rafi.posts(roomId, "While she was away");
  await rafi.does(EditMessageDocument, { messageId: edited.id, text: "Corrected" });
  const after = await mina.followsRoom(roomId, cursor);
  const live = await rafi.posts(roomId, "She is back");
  await after.until("the live message", changedMessage(live.id));

  const received = after.items.flatMap((item) => (item.__typename === "MessageChanged" ? [item.message] : []));
  t.deepEqual(
    new Map(received.map(({ id, text }) => [id, text])),
    new Map([
      [missed.id, "While she was away"],
      [edited.id, "Corrected"],
      [live.id, "She is back"],
    ]),
  );
  await after.close();
});
