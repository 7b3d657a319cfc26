import { Readable } from "node:stream";
import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import { rest } from "@logue/infra/retry.ts";
import { parseCheckpointText } from "../checkpoints/checkpoint-text.ts";
import { type NoteSignature, parseNote, writeNote } from "../checkpoints/signed-note.ts";
import { cosignedKey, readCheckpoint, readObject, readTile, writeObject } from "../sealer/seal-objects.ts";
import { consistencyPath } from "../tree/proofs.ts";
import { nodesInTiles } from "../tree/tile-reader.ts";
import { cosign, type ShownCheckpoint, type Witness, WitnessFinding } from "./witness.ts";

/** A folder or bucket outside of this installation that keeps checkpoints. */
export interface OutsideCopy {
  /** Its address without secrets. */
  readonly name: string;
  readonly store: Pick<BlobStore, "put">;
}

export interface OutsideOptions {
  readonly blobs: Pick<BlobStore, "get" | "put">;
  readonly witnesses: readonly Witness[];
  readonly copies: readonly OutsideCopy[];
  /** Whether this process is the one that seals. */
  readonly isHeld: () => boolean;
  readonly log: Pick<Logger, "info" | "warn">;
  readonly metrics: Pick<Metrics, "sealFindings" | "sealUnwitnessedSeconds">;
  /** How often witnesses are asked. Default 5,000. */
  readonly witnessEveryMs?: number;
  /** How often a copy is kept. Default 60,000. */
  readonly copyEveryMs?: number;
  /** How long one of them may take. Default 15,000. */
  readonly showWithinMs?: number;
}

export interface Outside {
  /** Shows the newest checkpoint once more, then ends. */
  close(): Promise<void>;
}

/** A witness or copy, and what it is known to have seen. */
interface Destination {
  readonly name: string;
  readonly everyMs: number;
  readonly show: (shown: ShownCheckpoint, knownSize: number) => Promise<NoteSignature | undefined>;
  knownSize: number;
  /** By a clock that never goes back, as all times here. */
  shownAtMs: number;
  /** Since when there is a checkpoint that it has not seen. */
  unseenSinceMs: number | undefined;
  problem: string | undefined;
}

/**
 * Shows the published checkpoint to witnesses and copies, from time to time and beside the sealer,
 * which waits for none of them.
 */
export function showOutside(options: OutsideOptions): Outside {
  const { witnesses, copies, witnessEveryMs = 5_000, copyEveryMs = 60_000 } = options;
  const destinations = [
    ...witnesses.map((witness) => destination(witness.url.host, witnessEveryMs, (shown, known) => cosign(witness, shown, known))),
    ...copies.map(({ name, store }) => destination(name, copyEveryMs, async (shown) => void (await keep(store, shown)))),
  ];
  if (destinations.length === 0) return { close: async () => undefined };
  const stopping = new AbortController();
  const round = async (isLast: boolean): Promise<void> => {
    if (options.isHeld()) await showToAll(options, destinations, performance.now(), isLast);
  };
  const follow = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await round(false);
      await rest(Math.min(witnessEveryMs, copyEveryMs), stopping.signal);
    }
    await round(true);
  };
  const running = follow();
  return {
    close: async () => {
      stopping.abort();
      await running;
    },
  };
}

const destination = (name: string, everyMs: number, show: Destination["show"]): Destination => ({
  ...{ name, everyMs, show },
  knownSize: 0,
  shownAtMs: Number.NEGATIVE_INFINITY,
  unseenSinceMs: undefined,
  problem: undefined,
});

async function showToAll(
  options: OutsideOptions,
  destinations: readonly Destination[],
  nowMs: number,
  isLast: boolean,
): Promise<void> {
  const { blobs, log } = options;
  try {
    const shown = await newest(blobs);
    if (shown === undefined) return;
    const signatures = await Promise.all(destinations.map((each) => showTo(options, each, shown, { nowMs, isLast })));
    await keepCosigned(blobs, shown.note, signatures);
  } catch (error) {
    log.warn({ err: error }, "The checkpoint could not be read or kept; it is shown outside later.");
  }
}

async function newest(blobs: OutsideOptions["blobs"]): Promise<ShownCheckpoint | undefined> {
  const note = await readCheckpoint(blobs);
  const size = note === undefined ? undefined : parseCheckpointText(note)?.size;
  if (note === undefined || size === undefined) return undefined;
  const nodes = nodesInTiles(size, async (tile) => (await readTile(blobs, tile)) ?? Buffer.alloc(0));
  return { size, note, pathFrom: (oldSize) => consistencyPath(oldSize, size, nodes) };
}

async function showTo(
  options: OutsideOptions,
  to: Destination,
  shown: ShownCheckpoint,
  { nowMs, isLast }: { readonly nowMs: number; readonly isLast: boolean },
): Promise<NoteSignature | undefined> {
  const { sealUnwitnessedSeconds } = options.metrics;
  let signature: NoteSignature | undefined;
  if (to.knownSize < shown.size) {
    to.unseenSinceMs ??= nowMs;
    if (isLast || nowMs - to.shownAtMs >= to.everyMs) {
      to.shownAtMs = nowMs;
      signature = await within(isLast ? lastWithinMs : (options.showWithinMs ?? showWithinMs), to.show(shown, to.knownSize)).then(
        (shownTo) => {
          noteSeen(options, to, shown.size);
          return shownTo;
        },
        (error: unknown) => noteProblem(options, to, error),
      );
    }
  }
  sealUnwitnessedSeconds.set({ outside: to.name }, to.unseenSinceMs === undefined ? 0 : (nowMs - to.unseenSinceMs) / 1_000);
  return signature;
}

function noteSeen({ log }: OutsideOptions, to: Destination, size: number): void {
  if (to.problem !== undefined) log.info({ outside: to.name }, "Checkpoints are seen outside again.");
  Object.assign(to, { knownSize: size, unseenSinceMs: undefined, problem: undefined });
}

/** One that does not answer holds up the others, and the end of the process, no longer than this. */
const showWithinMs = 15_000;
const lastWithinMs = 2_000;

async function within<Result>(limitMs: number, work: Promise<Result>): Promise<Result> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`There is no answer after ${limitMs} ms.`)), limitMs);
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Told once while it stays the same. */
function noteProblem({ log, metrics }: OutsideOptions, to: Destination, error: unknown): undefined {
  const code = error instanceof WitnessFinding ? error.code : "OutsideUnreachable";
  if (to.problem === code) return;
  to.problem = code;
  metrics.sealFindings.inc({ code });
  log.warn({ outside: to.name, code, err: error }, "A checkpoint was not taken outside. Sealing goes on.");
}

/** Each checkpoint has a key of its own, which a bucket with object lock never lets go. */
const keep = (store: OutsideCopy["store"], { size, note }: ShownCheckpoint): Promise<unknown> =>
  store.put(`checkpoints/${String(size).padStart(16, "0")}`, Readable.from([Buffer.from(note)]));

/** The newest checkpoint that a witness has cosigned, with all signatures that it has. */
async function keepCosigned(
  blobs: OutsideOptions["blobs"],
  note: string,
  answers: readonly (NoteSignature | undefined)[],
): Promise<void> {
  const cosignatures = answers.filter((signature) => signature !== undefined);
  if (cosignatures.length === 0) return;
  const { text } = parseNote(note);
  const kept = (await readObject(blobs, cosignedKey))?.toString("utf8");
  const earlier = kept?.startsWith(`${text}\n`) === true ? parseNote(kept).signatures : parseNote(note).signatures;
  const others = earlier.filter(({ name, keyId }) => !cosignatures.some((each) => each.name === name && each.keyId === keyId));
  await writeObject(blobs, cosignedKey, Buffer.from(writeNote({ text, signatures: [...others, ...cosignatures] })));
}
