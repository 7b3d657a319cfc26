import test from "ava";
import { slashCommandSettings } from "./settings.ts";

test("the address of a slash command has at most 1,000 characters", (t) => {
  const isTaken = (length: number): boolean =>
    slashCommandSettings.address.schema.safeParse("https://a.example/".padEnd(length, "x")).success;
  t.true(isTaken(1_000));
  t.false(isTaken(1_001));
});
