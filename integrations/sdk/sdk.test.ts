import { readFileSync } from "node:fs";
import test from "ava";
import { validate, version } from "uuid";
import { sdkFiles } from "./generating/write-sdks.ts";
import type { Message } from "./src/generated/operations.ts";
import { handlingOnce, nextCommandId } from "./src/once.ts";
import { Standing } from "./src/standing.ts";

test("the generated files of both SDKs are those of the schema", (t) => {
  for (const [path, text] of Object.entries(sdkFiles())) {
    t.is(readFileSync(new URL(`generating/${path}`, import.meta.url), "utf8"), text, `${path}: npm run generate`);
  }
});

const begunAt = "2026-11-29T08:00:00.000Z";
const at = (minute: number): string => `2026-11-29T08:${String(minute).padStart(2, "0")}:00.000Z`;

const messageOf = (more: Partial<Message>): Message => ({
  ...{ id: "m1", roomId: "r1", sender: { id: "u1", name: "ada", displayName: "Ada", kind: "PERSON" }, text: "Hello" },
  ...{ sentAt: at(1), editedAt: null, deletedAt: null, number: 1, threadRootId: null, threadNumber: null },
  ...{ quotedMessageId: null, mentionedUserIds: [], mentionsRoom: false, isPinned: false, replyCount: 0, changeCursor: "0:1" },
  ...{ reactions: [], files: [] },
  ...more,
});

const kindsOf = (standing: Standing, more: Partial<Message>) => standing.take(messageOf(more)).map(({ kind }) => kind);

test("a message is new once, then edited, reacted to and deleted", (t) => {
  const standing = new Standing(begunAt, null);
  t.deepEqual(kindsOf(standing, {}), ["message"]);
  t.deepEqual(kindsOf(standing, { replyCount: 1 }), []);
  t.deepEqual(kindsOf(standing, { editedAt: at(2) }), ["edit"]);
  const reactions = [{ emoji: "tada", userIds: ["u2", "u3"] }];
  t.like(standing.take(messageOf({ editedAt: at(2), reactions })), [
    { kind: "reaction", emoji: "tada", userId: "u2", isAdded: true },
    { userId: "u3", isAdded: true },
  ]);
  t.like(standing.take(messageOf({ editedAt: at(2) })), [{ isAdded: false }, { isAdded: false }]);
  t.deepEqual(kindsOf(standing, { editedAt: at(2), deletedAt: at(3) }), ["delete"]);
  t.deepEqual(kindsOf(standing, { editedAt: at(2) }), ["edit"], "a deletion that was taken back");
});

test("what was missed is told as it is now: new messages as new, older ones as edited or deleted", (t) => {
  const before = new Standing(begunAt, null);
  before.take(messageOf({ id: "known" }));
  const standing = new Standing(at(9), before.save());
  t.deepEqual(kindsOf(standing, { id: "missed", sentAt: at(2), editedAt: at(3) }), ["message"]);
  t.deepEqual(kindsOf(standing, { id: "gone", sentAt: at(2), deletedAt: at(3) }), [], "nobody needs to hear of it");
  t.deepEqual(kindsOf(standing, { id: "known", deletedAt: at(3) }), ["delete"]);
  t.deepEqual(kindsOf(standing, { id: "old", sentAt: "2026-11-28T08:00:00.000Z" }), []);
  t.deepEqual(kindsOf(standing, { id: "older", sentAt: "2026-11-28T08:00:00.000Z", editedAt: at(4) }), ["edit"]);
});

test("it remembers the latest thousand messages, and takes no forgotten one for a new one", (t) => {
  const standing = new Standing(begunAt, null);
  const sentAt = (index: number) => new Date(Date.parse(begunAt) + index * 1_000).toISOString();
  for (let index = 1; index <= 1_200; index += 1) {
    t.deepEqual(kindsOf(standing, { id: `m${index}`, sentAt: sentAt(index) }), ["message"]);
  }
  t.deepEqual(kindsOf(standing, { id: "m7", sentAt: sentAt(7) }), []);
  t.deepEqual(kindsOf(standing, { id: "m1200", sentAt: sentAt(1_200), editedAt: sentAt(1_300) }), ["edit"]);
  t.true(standing.save().length < 200_000);
});

test("what is posted for one event has the same ids each time, and others for another event", (t) => {
  const idsFor = (key: string) => handlingOnce(key, Date.parse(begunAt), () => [nextCommandId(), nextCommandId()]);
  const ids = idsFor("bot/message/m1/0");
  t.deepEqual(idsFor("bot/message/m1/0"), ids);
  t.is(new Set([...ids, ...idsFor("bot/message/m2/0"), nextCommandId(), nextCommandId()]).size, 6);
  for (const id of [...ids, nextCommandId()]) t.deepEqual([validate(id), version(id)], [true, 7]);
});
