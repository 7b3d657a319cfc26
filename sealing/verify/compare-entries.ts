import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { SealedEntry } from "../entries/sealed-entry.ts";

/** What was found about one event. */
export interface EventProblem {
  readonly kind: "altered" | "missing" | "inserted" | "reordered";
  readonly index: number;
  /** The stream's name; its label where no event of it is left in the store. */
  readonly stream: string;
  readonly revision: number;
  /** When the event was first stored, as sealed or else as stored: ISO 8601. */
  readonly time: string;
  /** Of an altered event: the parts that differ. */
  readonly parts: readonly string[];
}

/** An event of the store, with the entry that it has. */
export interface StoredEvent {
  readonly event: RecordedEvent;
  readonly entry: SealedEntry;
}

/** How far ahead an event or entry is looked for that does not stand where it should. */
export const windowSize = 1_000;

const parts = ["label", "revision", "type", "created", "data", "metadata"] as const;
const wordOf: Readonly<Record<(typeof parts)[number], string>> = {
  label: "stream",
  revision: "revision",
  type: "type",
  created: "time",
  data: "data",
  metadata: "metadata",
};

/**
 * Compares what was sealed with what is stored, both in their order. `sealed` and `stored` are
 * windows: what is compared is taken from them.
 */
export function compareNext(
  sealed: SealedEntry[],
  stored: StoredEvent[],
  index: number,
  streamOf: (label: string) => string,
): EventProblem | undefined {
  const [entry] = sealed;
  const [next] = stored;
  if (entry === undefined) return undefined;
  const problemOf = (kind: EventProblem["kind"], of: SealedEntry, changed: readonly string[] = []): EventProblem => ({
    ...{ kind, index, revision: of.revision, parts: changed },
    stream: streamOf(of.label),
    time: new Date(of.created).toISOString(),
  });
  if (next?.entry.id === entry.id) {
    sealed.shift();
    stored.shift();
    const changed = parts.filter((part) => entry[part] !== next.entry[part]);
    return changed.length === 0
      ? undefined
      : problemOf(
          "altered",
          entry,
          changed.map((part) => wordOf[part]),
        );
  }
  const isStoredLater = stored.some((each) => each.entry.id === entry.id);
  const sealedLater = next === undefined ? -1 : sealed.findIndex((each) => each.id === next.entry.id);
  if (next !== undefined && isStoredLater) {
    stored.shift();
    if (sealedLater < 0) return problemOf("inserted", next.entry);
    sealed.splice(sealedLater, 1);
    return problemOf("reordered", next.entry);
  }
  sealed.shift();
  return problemOf("missing", entry);
}
