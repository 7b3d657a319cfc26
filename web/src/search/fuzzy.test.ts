import test from "ava";
import { bestMatches, rankOf } from "./fuzzy.ts";

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

test("another word is not found", (t) => {
  for (const letters of ["kitten", "xyz", "barbecue", "hxrbxur"]) t.is(rankOf(letters, "harbour"), null, letters);
});

test("letters in their order find a long name, without regard to accents and case", (t) => {
  t.not(rankOf("bkap", "booking-app"), null);
  t.is(rankOf("ZOE", "Zoë"), 0);
  t.not(rankOf("lindq", "Ada Lindqvist"), null);
});
