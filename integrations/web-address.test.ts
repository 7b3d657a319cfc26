import test from "ava";
import { webAddress } from "./web-address.ts";

const isTaken = (value: string): boolean => webAddress.safeParse(value).success;
const longAs = (length: number): string => "https://a.example/".padEnd(length, "x");

test("an address to post to is one of the web, without a user and a password", (t) => {
  t.true(isTaken(longAs(2_000)));
  t.false(isTaken(longAs(2_001)));
  for (const wrong of ["https://ada:secret@a.example/", "https://ada@a.example/", "ftp://a.example/", "a.example"])
    t.false(isTaken(wrong), wrong);
});
