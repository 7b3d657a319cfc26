import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type FileDocument, files } from "@logue/projection-service/contract/files.ts";

export interface CountingSources {
  readonly readStore: ReadStore;
  readonly clock: () => number;
}

/**
 * The bytes of files in the blob store, by uploader; also those of withdrawn files, until they are
 * destroyed.
 */
export interface StoredBytes {
  ofPerson(userId: string): number;
  readonly total: number;
}

type Sums = Map<string, number>;

/** One index of files, and the time up to which its sum is final. */
interface Ledger {
  readonly index: "uploads" | "destroyed";
  readonly sign: 1 | -1;
  readonly timeOf: (file: FileDocument) => string | null;
  readonly positionOf: (file: FileDocument) => string | null;
  readonly settled: Sums;
  settledUpTo: string | undefined;
}

/** After this time a file is certainly in the documents of every partition. */
const settledAfterMs = 10 * 60_000;
const pageSize = 500;

/**
 * Counts from the documents of files. Old files are summed once in a process; each count then reads
 * the files of the last minutes.
 */
export function countStoredBytes({ readStore, clock }: CountingSources): () => Promise<StoredBytes> {
  const ledgers: readonly Ledger[] = [
    { ...emptyLedger(), index: "uploads", sign: 1, timeOf: (file) => file.uploadedAt, positionOf: (file) => file.position },
    {
      ...emptyLedger(),
      index: "destroyed",
      sign: -1,
      timeOf: (file) => file.purgedAt,
      positionOf: (file) => file.destroyedPosition,
    },
  ];

  async function sumsOf(ledger: Ledger): Promise<readonly Sums[]> {
    const recent: Sums = new Map();
    const settledBeforeMs = clock() - settledAfterMs;
    let after = ledger.settledUpTo;
    let isSettled = true;
    for (let isMore = true; isMore; ) {
      const page = await readStore.range(files, { index: ledger.index, prefix: [], after, limit: pageSize });
      for (const file of page) {
        after = ledger.positionOf(file) ?? after;
        isSettled &&= Date.parse(ledger.timeOf(file) ?? "") < settledBeforeMs;
        addFile(isSettled ? ledger.settled : recent, file, ledger.sign);
        if (isSettled) ledger.settledUpTo = after;
      }
      isMore = page.length === pageSize;
    }
    return [ledger.settled, recent];
  }

  let counting: Promise<unknown> = Promise.resolve();
  return () => {
    const counted = counting.then(async () =>
      asBytes([...(await sumsOf(ledgers[0] as Ledger)), ...(await sumsOf(ledgers[1] as Ledger))]),
    );
    counting = counted.catch(() => undefined);
    return counted;
  };
}

const emptyLedger = () => ({ settled: new Map<string, number>(), settledUpTo: undefined });

function addFile(sums: Sums, { uploaderId, sizeBytes, thumbnail }: FileDocument, sign: number): void {
  const bytes = sizeBytes + (thumbnail?.sizeBytes ?? 0);
  sums.set(uploaderId, (sums.get(uploaderId) ?? 0) + sign * bytes);
}

const asBytes = (sums: readonly Sums[]): StoredBytes => ({
  ofPerson: (userId) => sums.reduce((sum, bytes) => sum + (bytes.get(userId) ?? 0), 0),
  total: sums.reduce((sum, bytes) => sum + [...bytes.values()].reduce((one, other) => one + other, 0), 0),
});
