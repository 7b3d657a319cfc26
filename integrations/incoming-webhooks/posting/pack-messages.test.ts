import { blocksMax, blocksSizeMaxBytes } from "@logue/command-service/contract/blocks.ts";
import test from "ava";
import { packMessages } from "./pack-messages.ts";

const section = (length: number) => ({ kind: "section", version: 1, text: "x".repeat(length) });

test("a long text becomes parts, and a very long one a file with its beginning", (t) => {
  const lines = (count: number): string => Array.from({ length: count }, (_each, index) => `line ${index}`).join("\n");
  const { messages, fileText } = packMessages({ text: lines(200), blocks: [section(3)], omittedCount: 0 }, 1_000);
  t.is(messages.length, 2);
  t.regex(messages[1]?.text ?? "", /^_Part 2 of 2_\n\nline /);
  t.true(messages.every(({ text }) => text.length <= 1_000));
  t.deepEqual([messages[0]?.blocks.length, messages[1]?.blocks.length, fileText], [0, 1, null]);
  const long = packMessages({ text: lines(5_000), blocks: [], omittedCount: 0 }, 1_000);
  t.deepEqual([long.messages.length, long.fileText], [1, lines(5_000)]);
});

test("many blocks are spread over messages, and what is left is counted in the last one", (t) => {
  const { messages, omittedCount } = packMessages({ text: "", blocks: Array(200).fill(section(3_000)), omittedCount: 2 }, 1_000);
  t.is(messages.length, 5);
  for (const { blocks } of messages) {
    t.true(blocks.length <= blocksMax);
    t.true(Buffer.byteLength(JSON.stringify(blocks)) <= blocksSizeMaxBytes);
  }
  t.is(omittedCount, 202 - messages.reduce((sum, { blocks }) => sum + blocks.length, 0) + 1);
  t.deepEqual(messages.at(-1)?.blocks.at(-1), { kind: "context", version: 1, text: `${omittedCount} more parts were left out.` });
});
