import test from "ava";
import type { EntryPartsFragment } from "../generated/operations.ts";
import { bestMatches, rankOf } from "./fuzzy.ts";
import { mostUrgentFirst } from "./places.svelte.ts";

const find = (letters: string, names: readonly string[]) => bestMatches(names, letters, (name) => [name]);

test("better matches come first, and equally good ones keep their order", (t) => {
  const names = ["old-harbour", "harbour-masters", "harbour", "charbour", "kitchen"];
  t.deepEqual(find("harbour", names), ["harbour", "harbour-masters", "old-harbour", "charbour"]);
  t.deepEqual(find("", names), names);
});

test("one typing error is allowed", (t) => {
  for (const slip of ["harbor", "harbuor", "hatbour", "harrbour", "arbour", "harbou", "harbouur"]) {
    t.deepEqual(find(slip, ["kitchen", "harbour"]), ["harbour"], slip);
  }
});

test("each of several words may have its typing error, and none may be missing", (t) => {
  const names = ["booking-app", "booking-office", "Greta Nilsen"];
  for (const slip of ["bokin ap", "booking ap", "app bokin"]) t.deepEqual(find(slip, names), ["booking-app"], slip);
  t.deepEqual(find("gerta nislen", names), ["Greta Nilsen"]);
  for (const letters of ["bokin xyz", "gerta hansen"]) t.deepEqual(find(letters, names), [], letters);
});

test("before anything is typed the most urgent rooms come first, and the one that is shown comes last", (t) => {
  const entry = (id: string, mentionCount: number, unreadCount: number, isMuted = false) =>
    ({ room: { id }, mentionCount, unreadCount, isMuted }) as EntryPartsFragment;
  const entries = [
    entry("read", 0, 0),
    entry("shown", 5, 9),
    entry("unread", 0, 9),
    entry("muted", 9, 9, true),
    entry("named", 1, 1),
  ];
  t.deepEqual(
    mostUrgentFirst(entries, "shown").map(({ room }) => room.id),
    ["named", "unread", "read", "muted", "shown"],
  );
});

test("another word is not found", (t) => {
  for (const letters of ["kitten", "xyz", "barbecue", "hxrbxur"]) t.is(rankOf(letters, "harbour"), null, letters);
});

test("letters in their order find a long name, without regard to accents and case", (t) => {
  t.not(rankOf("bkap", "booking-app"), null);
  t.is(rankOf("ZOE", "Zoë"), 0);
  t.not(rankOf("lindq", "Ada Lindqvist"), null);
});
