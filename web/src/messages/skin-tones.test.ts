import { createRequire } from "node:module";
import test from "ava";
import { toned, tones } from "./skin-tones.ts";

const entries = createRequire(import.meta.url)("./emoji.json") as [string, string, number, number?][];
const entryOf = (name: string) => entries.find(([names]) => names.split(" ").includes(name));

test("a skin tone stands behind the first sign of an emoji", (t) => {
  t.is(toned("👋", tones[2]), "👋🏽");
  t.is(toned("👋", ""), "👋");
  t.is(toned("☝️", tones[0]), "☝🏻");
  t.is(toned("👩‍🚀", tones[4]), "👩🏿‍🚀");
});

test("the list knows which emoji have skin tones", (t) => {
  for (const name of ["wave", "+1", "astronaut"]) t.is(entryOf(name)?.[3], 1, name);
  for (const name of ["tada", "heart", "dog"]) t.is(entryOf(name)?.[3], undefined, name);
});
