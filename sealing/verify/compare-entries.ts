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

/** An entry of the log, or the one that a stored event has. */
export interface ComparedEntry {
  readonly bytes: Buffer;
  /** Throws a `SyntaxError` where the bytes are no entry. */
  readonly entry: SealedEntry;
}

/** An entry that is parsed when it is looked into. */
export function comparedEntry(bytes: Buffer): ComparedEntry {
  let parsed: SealedEntry | undefined;
  return {
    bytes,
    get entry() {
      parsed ??= parseEntry(bytes.toString("utf8"));
      return parsed;
    },
  };
}

function parseEntry(text: string): SealedEntry {
  const { label, created, ...others }: SealedEntry = JSON.parse(text) ?? {};
  if (typeof label === "string" && Number.isFinite(new Date(created).getTime())) return { label, created, ...others };
  throw new SyntaxError("An entry has a label and a time.");
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

/** Whether the next entries are the same: then it does not matter what comes behind them. */
export const isNextSame = ([sealed]: readonly ComparedEntry[], [stored]: readonly ComparedEntry[]): boolean =>
  sealed !== undefined && stored !== undefined && sealed.bytes.equals(stored.bytes);

/**
 * Compares what was sealed with what is stored, both in their order. `sealed` and `stored` are
 * windows: what is compared is taken from them.
 */
export function compareNext(
  sealed: ComparedEntry[],
  stored: ComparedEntry[],
  index: number,
  streamOf: (label: string) => string,
): EventProblem | undefined {
  const [next] = stored;
  const problemOf = (kind: EventProblem["kind"], of: SealedEntry, changed: readonly string[] = []): EventProblem => ({
    ...{ kind, index, revision: of.revision, parts: changed },
    stream: streamOf(of.label),
    time: new Date(of.created).toISOString(),
  });
  if (isNextSame(sealed, stored)) {
    sealed.shift();
    stored.shift();
    return undefined;
  }
  const entry = sealed[0]?.entry;
  if (entry === undefined) return undefined;
  if (next?.entry.id === entry.id) {
    sealed.shift();
    stored.shift();
    const changed = parts.filter((part) => entry[part] !== next.entry[part]);
    if (changed.length === 0) return undefined;
    return problemOf(
      "altered",
      entry,
      changed.map((part) => wordOf[part]),
    );
  }
  const isStoredLater = stored.some((each) => each.entry.id === entry.id);
  const sealedLater = next === undefined ? -1 : sealed.findIndex((each) => each.entry.id === next.entry.id);
  if (next !== undefined && isStoredLater) {
    stored.shift();
    if (sealedLater < 0) return problemOf("inserted", next.entry);
    sealed.splice(sealedLater, 1);
    return problemOf("reordered", next.entry);
  }
  sealed.shift();
  return problemOf("missing", entry);
}
