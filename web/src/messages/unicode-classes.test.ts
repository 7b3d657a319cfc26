import test from "ava";
import * as tables from "uc.micro";
import { Any, Cc, P, S, Z } from "./unicode-classes.ts";

const pairs = [
  { name: "P", ours: P, theirs: tables.P },
  { name: "S", ours: S, theirs: tables.S },
];

/** What a newer Unicode has added is not compared: the engine and the tables know different ones. */
const oldBlocks = [
  [0x0000, 0x0250],
  [0x2000, 0x2400],
  [0x3000, 0x3100],
  [0xff00, 0xffff],
] as const;

test("each class has the same characters as the table that it stands in for", (t) => {
  for (const { name, ours, theirs } of pairs)
    for (const [start, end] of oldBlocks)
      for (let code = start; code < end; code += 1) {
        const character = String.fromCharCode(code);
        if (ours.test(character) !== theirs.test(character)) t.fail(`${name} ${code.toString(16)}`);
      }
  for (const character of ["😀", "𝒳"]) t.is(S.test(character), tables.S.test(character), character);
});

test("the sources that linkify-it puts together are the same, or one class", (t) => {
  for (const [ours, theirs] of [
    [Any, tables.Any],
    [Cc, tables.Cc],
    [Z, tables.Z],
  ])
    t.is(ours?.source, theirs?.source);
  t.regex(P.source, /^\[(?:\\u[0-9a-f]{4})+\]$/);
});
