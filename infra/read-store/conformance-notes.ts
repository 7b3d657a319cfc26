import type { Position } from "../event-store/event-store.ts";
import type { Collection, DocumentWrite, ProjectionVersion, ReadStore } from "./read-store.ts";

/** The documents the conformance suites write: messages on a small scale. */
export interface Note {
  readonly id: string;
  readonly room: string;
  readonly sender: string;
  readonly title: string | null;
  readonly text: string;
  /** Null: in no timeline. */
  readonly number: number | null;
  readonly sentAtMs: number | null;
  readonly isPinned: boolean;
  readonly email: string | null;
  readonly tags: readonly string[];
}

export const notes: Collection<Note> = {
  name: "notes",
  projection: "notes",
  indexes: {
    timeline: { fields: ["room", "number"] },
    bySender: { fields: ["room", "sender", "number"] },
    pinned: { fields: ["isPinned", "number"] },
    all: { fields: ["number"] },
    byEmail: { fields: ["email"], unique: true },
  },
  search: { text: ["text", "title"], filters: ["room", "sender", "isPinned"], order: "sentAtMs" },
};

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly joinedAt: string;
}

/** Searched in the order of a string, unlike notes. */
export const people: Collection<Person> = {
  name: "people",
  projection: "notes",
  indexes: { byName: { fields: ["name"] } },
  search: { text: ["name"], filters: [], order: "joinedAt" },
};

export const first: ProjectionVersion = { projection: "notes", version: 1 };
export const second: ProjectionVersion = { projection: "notes", version: 2 };

export function note(id: string, fields: Partial<Note> = {}): Note {
  const plain = {
    room: "r1",
    sender: "ann",
    title: null,
    text: "",
    number: null,
    sentAtMs: null,
    isPinned: false,
    email: null,
    tags: [],
  };
  return { ...plain, ...fields, id };
}

export const positionAt = (place: number): Position => String(place).padStart(20, "0");

export const write = (document: Note, place: number): DocumentWrite => ({
  collection: "notes",
  id: document.id,
  document,
  position: positionAt(place),
});

export const deletion = (id: string, place: number): DocumentWrite => ({
  collection: "notes",
  id,
  document: undefined,
  position: positionAt(place),
});

/** Commits the writes after the version's current checkpoint. */
export async function save(store: ReadStore, target: ProjectionVersion, writes: readonly DocumentWrite[]): Promise<void> {
  const previous = await store.checkpoint(target, "0");
  await store.commit(target, writes, { partition: "0", previous, next: positionAt(Number(previous ?? 0) + 1) });
}

/** Creates the first version and fills it. */
export async function given(store: ReadStore, documents: readonly Note[]): Promise<void> {
  await store.declare(first, [notes, people]);
  await save(
    store,
    first,
    documents.map((document) => write(document, 1)),
  );
}

export const idsOf = (documents: readonly { readonly id: string }[]): string[] => documents.map(({ id }) => id);
