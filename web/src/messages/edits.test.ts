import test from "ava";
import { Edits } from "./edits.svelte.ts";

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
  };
}

const nobody = { people: { find: () => undefined }, inbox: { find: () => undefined } };
const message = { id: "m1", text: "High water at nine", editedAt: null };

test("an edit is kept across reloads for its author alone, until it ends", (t) => {
  const storage = memory();
  const edits = new Edits(nobody, "ada", storage);
  edits.begin(message);
  t.false(edits.areUnsaved);
  edits.write("m1", "High water at ten");
  t.true(edits.areUnsaved);
  const reloaded = new Edits(nobody, "ada", storage);
  t.deepEqual(reloaded.of("m1"), { before: "High water at nine", text: "High water at ten", editedAt: null });
  t.is(new Edits(nobody, "rafi", storage).of("m1"), undefined);
  reloaded.end("m1");
  t.is(new Edits(nobody, "ada", storage).of("m1"), undefined);
});

test("an edit that changed nothing begins anew with what the message has become; another one goes on", (t) => {
  const edits = new Edits(nobody, "ada", memory());
  const newer = { ...message, text: "High water at ten", editedAt: "2026-03-01T09:00:00.000Z" };
  edits.begin(message);
  edits.begin(newer);
  t.is(edits.of("m1")?.text, "High water at ten");
  edits.write("m1", "High water at eleven");
  edits.begin(message);
  t.is(edits.of("m1")?.text, "High water at eleven");
});

test("the field of an edit takes the focus when the edit was begun, and not when its row comes back", (t) => {
  const edits = new Edits(nobody, "ada", memory());
  edits.begin(message);
  t.true(edits.arrive("m1"));
  edits.write("m1", "High water at ten");
  t.false(edits.arrive("m1"));
});
