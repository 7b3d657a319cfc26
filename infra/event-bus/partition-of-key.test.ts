import test from "ava";
import fc from "fast-check";
import { murmur2, partitionOfKey } from "./partition-of-key.ts";

/** The hashes Apache Kafka's own test (UtilsTest.testMurmur2) expects. */
const knownHashes: readonly (readonly [string, number])[] = [
  ["21", -973932308],
  ["foobar", -790332482],
  ["a-little-bit-long-string", -985981536],
  ["a-little-bit-longer-string", -1486304829],
  ["lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58897971],
  ["abc", 479470107],
];

test("a key gets the same hash as in Kafka", (t) => {
  for (const [key, hash] of knownHashes) t.is(murmur2(Buffer.from(key)), hash, key);
});

test("every key, also with letters beyond ASCII, has one partition within the topic", (t) => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 64 }), (key, partitions) => {
      const partition = partitionOfKey(key, partitions);
      return partition === partitionOfKey(key, partitions) && partition >= 0 && partition < partitions;
    }),
    { seed: 2026 },
  );
  t.pass();
});
