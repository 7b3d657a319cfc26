import test from "ava";
import { slashCommandSettings } from "./slash-commands/settings.ts";
import { webAddress } from "./web-address.ts";

const isTaken = (schema: { safeParse(value: unknown): { success: boolean } }, value: string) => schema.safeParse(value).success;
const longAs = (length: number): string => "https://a.example/".padEnd(length, "x");

test("an address to post to is one of the web, without a user and a password, and not longer than where it stands allows", (t) => {
  t.true(isTaken(webAddress, longAs(2_000)));
  t.false(isTaken(webAddress, longAs(2_001)));
  for (const wrong of ["https://ada:secret@a.example/", "https://ada@a.example/", "ftp://a.example/", "a.example"])
    t.false(isTaken(webAddress, wrong), wrong);
  t.true(isTaken(slashCommandSettings.address.schema, longAs(1_000)));
  t.false(isTaken(slashCommandSettings.address.schema, longAs(1_001)));
});
