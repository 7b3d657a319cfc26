import test from "ava";
import { linksIn } from "./links.ts";

const found: readonly (readonly [string, readonly string[]])[] = [
  ["no link", []],
  ["see https://a.example/x.", ["https://a.example/x"]],
  ["(https://a.example/x), and HTTP://b.example!", ["https://a.example/x", "http://b.example/"]],
  [
    "https://wiki.example/Tide_(sea) and https://wiki.example/a_b_c*",
    ["https://wiki.example/Tide_(sea)", "https://wiki.example/a_b_c"],
  ],
  ["[tides](https://a.example/one) and <https://a.example/two>", ["https://a.example/one", "https://a.example/two"]],
  ["[https://seen.example](https://a.example/real)", ["https://a.example/real"]],
  ["twice https://a.example https://a.example/", ["https://a.example/"]],
  ["`https://a.example` and\n```\nhttps://b.example\n```", []],
  ["a secret: ||https://a.example|| and https://b.example", ["https://b.example/"]],
  ["https://ada:word@a.example/ ftp://a.example javascript:alert(1)", []],
  ["[x](javascript:alert(1)) [y](data:text/html,x)", []],
  [`https://a.example/${"x".repeat(2_000)}`, []],
  ["> quoted https://a.example\n- listed https://b.example", ["https://a.example/", "https://b.example/"]],
];

for (const [text, links] of found) {
  test(`links in: ${text.slice(0, 60)}`, (t) => t.deepEqual(linksIn(text), links));
}

test("a text of nothing but brackets and slashes is read in time that grows with its length", (t) => {
  const text = `https://a.example/${"(".repeat(30_000)}${")".repeat(30_000)} ${"https://".repeat(4_000)}`;
  t.deepEqual(linksIn(text), []);
});
