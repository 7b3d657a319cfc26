import fc from "fast-check";
import { deletion, idsOf, note, notes, save, write } from "./conformance-notes.ts";
import type { Promised } from "./conformance-promise.ts";
import { openMemoryReadStore } from "./memory-read-store.ts";

/**
 * A word to search for, or the writes of one commit: the text and order of a note, null where it is
 * deleted.
 */
const someStep = fc.oneof(
  fc.constantFrom("red", "green", "re*"),
  fc.array(
    fc.record({
      place: fc.nat(80),
      text: fc.option(fc.constantFrom("red", "green", "red green", "")),
      sentAtMs: fc.nat(2),
    }),
    { minLength: 1, maxLength: 60, size: "max" },
  ),
);

/** Adapters may bring words into their search index later than a commit. */
export function describeSearchBetweenCommits(promised: Promised): void {
  promised("searches between commits of any size find the same as a scan", async (t, store) => {
    let version = 1;
    await store.declare({ projection: "notes", version }, [notes]);
    const steps = fc.array(someStep, { minLength: 1, maxLength: 30, size: "max" });
    const property = fc.asyncProperty(steps, async (wanted) => {
      const target = { projection: "notes", version: ++version };
      const model = await openMemoryReadStore();
      for (const each of [store, model]) await each.declare(target, [notes]);
      await store.switchTo(target);
      await store.dropVersion({ projection: "notes", version: version - 1 });
      for (const [place, step] of wanted.entries()) {
        if (typeof step === "string") {
          const found = async (each: typeof store) => idsOf(await each.search(notes, { words: [step], limit: 100 })).sort();
          t.deepEqual(await found(store), await found(model));
        } else {
          const writes = step.map(({ place: of, text, sentAtMs }, nth) => {
            const position = place * 100 + nth;
            return text === null ? deletion(`n${of}`, position) : write(note(`n${of}`, { text, sentAtMs }), position);
          });
          for (const each of [store, model]) await save(each, target, writes);
        }
      }
    });
    await fc.assert(property, { numRuns: 12, seed: 20261130 });
  });
}
