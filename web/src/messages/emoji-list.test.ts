import test from "ava";
import { type EmojiEntry, findEmoji, workspaceEntry } from "./emoji-list.ts";

const entry = (...names: string[]): EmojiEntry => ({ names, emoji: "?", group: 0, hasTones: false });
const entries = [
  entry("tada", "party_popper"),
  entry("partying_face"),
  workspaceEntry(["party-seal", "/seal.png"]),
  entry("seal"),
];
const found = (letters: string, limit = 8): (string | undefined)[] =>
  findEmoji(entries, letters, limit).map(({ names }) => names[0]);

test("the workspace's own emoji is found before others whose names begin the same", (t) => {
  t.deepEqual(found("par"), ["party-seal", "tada", "partying_face"]);
  t.deepEqual(found(":par", 1), ["party-seal"]);
});

test("an emoji of exactly the written name stands first", (t) => {
  t.deepEqual(found("seal"), ["seal", "party-seal"]);
});
