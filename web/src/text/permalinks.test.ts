import test from "ava";
import { permalinksIn } from "./permalinks.ts";

const origin = "https://chat.example";
const link = (id: string, more = "") => `${origin}/room/r1${more}/message/${id}`;

test("bare links to messages are unfolded, each once and three at most", (t) => {
  t.deepEqual(permalinksIn(`see ${link("a")}, and\n<${link("b", "/thread/t")}>`, origin), ["a", "b"]);
  t.deepEqual(permalinksIn(["a", "a", "b", "c", "d"].map((id) => link(id)).join(" "), origin), ["a", "b", "c"]);
});

test("links with words, in code, to rooms or elsewhere are not unfolded", (t) => {
  const texts = [
    `[look](${link("a")})`,
    `\`${link("a")}\``,
    `\`\`\`\n${link("a")}\n\`\`\``,
    `${origin}/room/r1`,
    "https://other.example/room/r1/message/a",
    `https://chat.example.evil.example/room/r1/message/a`,
  ];
  for (const text of texts) t.deepEqual(permalinksIn(text, origin), [], text);
});
