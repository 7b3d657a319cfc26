import { readFileSync } from "node:fs";
import test from "ava";
import { commands } from "./commands.ts";
import { commandDeclarationOf, everyCommandType } from "./contract/commands.ts";
import { refusalsOfEveryCommand } from "./contract/declare.ts";
import { printDeciders } from "./write-deciders.ts";

test("the list of deciders is up to date (npm run generate writes it)", (t) => {
  t.is(readFileSync(new URL("generated/deciders.ts", import.meta.url), "utf8"), printDeciders());
});

test("every command is decided under its own name", (t) => {
  for (const type of everyCommandType) t.is(commands[type].type, type);
});

test("a command lists only refusals of its own", (t) => {
  for (const type of everyCommandType) {
    const { refusals } = commandDeclarationOf(type);
    t.deepEqual(
      refusals.filter((code) => refusalsOfEveryCommand.includes(code)),
      [],
      type,
    );
  }
});
