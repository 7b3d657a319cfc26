import { first, given, type Note, note, notes, positionAt, write } from "./conformance-notes.ts";
import type { Promised } from "./conformance-promise.ts";
import { CheckpointConflict, type ReadStore } from "./read-store.ts";

const documentCount = 5;

/**
 * The events of a small log, by their positions: each names one of a few notes, which collect these
 * positions.
 */
const idAt = (place: number): string => `n${place % documentCount}`;

/**
 * Folds the events up to `lastPlace` in batches of changing size, like a follower: from the
 * checkpoint, onto the stored documents, guarded by position. When another follower was faster, it
 * continues from that follower's checkpoint.
 */
export async function followTo(store: ReadStore, lastPlace: number, onCommitted?: (place: number) => void): Promise<void> {
  for (;;) {
    const previous = await store.checkpoint(first, "0");
    const from = Number(previous ?? 0) + 1;
    if (from > lastPlace) return;
    const to = Math.min(from + (from % 4), lastPlace);
    const writes = await foldedNotes(store, from, to);
    try {
      await store.commit(first, writes, { partition: "0", previous, next: positionAt(to) });
      onCommitted?.(to);
    } catch (error) {
      if (!(error instanceof CheckpointConflict)) throw error;
    }
  }
}

async function foldedNotes(store: ReadStore, from: number, to: number) {
  const places = Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
  const ids = [...new Set(places.map(idAt))];
  const loaded = await store.load(
    first,
    ids.map((id) => ({ collection: "notes", id })),
  );
  return ids.flatMap((id, index) => {
    const stored = loaded[index];
    const named = places.filter((place) => idAt(place) === id && positionAt(place) > (stored?.position ?? ""));
    const lastNamed = named.at(-1);
    if (lastNamed === undefined) return [];
    const known = stored?.document as Note | undefined;
    return [write(note(id, { tags: [...(known?.tags ?? []), ...named.map(String)], number: lastNamed }), lastNamed)];
  });
}

/** The notes after every event up to `lastPlace` was folded once, in order. */
export function foldedOnce(firstPlace: number, lastPlace: number): Note[] {
  return Array.from({ length: documentCount }, (_, offset) => {
    const places = Array.from({ length: lastPlace - firstPlace + 1 }, (_, index) => firstPlace + index);
    const named = places.filter((place) => idAt(place) === `n${offset}`);
    return note(`n${offset}`, { tags: named.map(String), number: named.at(-1) });
  });
}

export async function storedNotes(store: ReadStore): Promise<(Note | undefined)[]> {
  return store.getMany(
    notes,
    Array.from({ length: documentCount }, (_, offset) => `n${offset}`),
  );
}

export function describeFollowers(promised: Promised): void {
  promised(
    "followers that take a partition from each other leave the same documents as a single one",
    async (t, store, adapter) => {
      await given(store, []);
      const others = await Promise.all([adapter.open(), adapter.open()]);
      await Promise.all([store, ...others].map((follower) => followTo(follower, 120)));
      t.deepEqual(await storedNotes(store), foldedOnce(2, 120));
      t.is(await store.checkpoint(first, "0"), positionAt(120));
      for (const other of others) await other.close();
    },
  );
}
