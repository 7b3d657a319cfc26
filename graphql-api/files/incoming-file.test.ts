import test from "ava";
import { cleanName } from "./incoming-file.ts";

test("a name is the last part of a path, without characters that reverse or hide its end", (t) => {
  t.is(cleanName("../../etc/passwd"), "passwd");
  t.is(cleanName("C:\\Users\\kim\\photo.jpg"), "photo.jpg");
  t.is(cleanName("invoice\u202Egpj.exe"), "invoicegpj.exe");
  t.is(cleanName("a\r\nSet-Cookie: x.txt"), "a Set-Cookie: x.txt");
  t.is(cleanName("Grüße 👋.txt"), "Grüße 👋.txt");
});

test("a file without a name gets a default name, and a very long name keeps its ending", (t) => {
  for (const name of [undefined, "", "  ", "/", "a/"]) t.is(cleanName(name), "file");
  const long = cleanName(`${"x".repeat(400)}.tar`);
  t.is(long.length, 255);
  t.true(long.endsWith("x.tar"));
});
