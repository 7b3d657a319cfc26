import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { startPosition } from "@logue/infra/event-store/event-store.ts";
import { positionOf } from "@logue/infra/event-store/position.ts";
import { encodeEntry, sealedEntryOf, streamLabel } from "../entries/sealed-entry.ts";
import { type ProofPorts, provenEvent, readEntry, readSignedTrees, unwitnessedSince } from "../proofs/make-proof.ts";
import { positionOfIndex } from "../reading/position-of-index.ts";
import { SealFinding } from "../sealer/finding.ts";
import { readTile } from "../sealer/seal-objects.ts";
import { tilePath } from "../tree/tiles.ts";
import { type ExportedEvent, exportFormat, type LogExport } from "./log-export.ts";
import { tilesBetween } from "./tiles-between.ts";

export interface ExportOf {
  /** The index of the first event. */
  readonly first: number;
  /** The index behind the last one; undefined for all that is sealed. */
  readonly end?: number | undefined;
  /** Whether the metadata, which tells session and command, is a part of it. */
  readonly isWithMetadata: boolean;
  /** How many events it may have. */
  readonly eventsMax: number;
  readonly nowMs: number;
}

const readAtOnce = 500;

/**
 * A range of the log with all that a stranger needs to check it. Undefined where nothing is sealed.
 * Throws a `SealFinding` when an event is not the one that was sealed, and a `RangeError` for a range
 * that the log does not have.
 */
export async function makeExport(ports: ProofPorts, of: ExportOf): Promise<LogExport | undefined> {
  const trees = await readSignedTrees(ports);
  if (trees === undefined) return undefined;
  const { keys, published, cosigned } = trees;
  const { first, end = published.size } = of;
  if (!(first >= 0 && first < end && end <= published.size))
    throw new RangeError(`The log has the events 0 to ${published.size}; ${first} to ${end} is no part of it.`);
  if (end - first > of.eventsMax)
    throw new RangeError(`An export has at most ${of.eventsMax} events. Choose a part of the log with --from and --until.`);
  const signed = cosigned !== undefined && end <= cosigned.size ? cosigned : published;
  const labels = new Map<string, string>();
  const events: ExportedEvent[] = [];
  for await (const event of eventsFrom(ports, first)) {
    const label = labels.get(event.stream) ?? streamLabel(keys.labelKey, event.stream);
    labels.set(event.stream, label);
    const entry = encodeEntry(sealedEntryOf(event, label));
    await requireSealed(ports.blobs, entry, { size: signed.size, index: first + events.length });
    events.push({ event: provenEvent(event, of.isWithMetadata), entry: entry.toString("utf8") });
    if (events.length === end - first) break;
  }
  if (events.length < end - first) throw new SealFinding("LogOlderThanSeals", `It ends before the event ${end - 1}.`);
  return {
    ...{ format: exportFormat, log: keys.origin, vkeys: keys.verifiers.map(({ vkey }) => vkey), checkpoint: signed.note },
    ...{ first, end, events, tiles: await readTiles(ports.blobs, { first, end, size: signed.size }) },
    labels: Object.fromEntries([...labels].map(([stream, label]) => [label, stream])),
    stated: { madeAt: new Date(of.nowMs).toISOString(), unwitnessedSince: await unwitnessedSince(ports.blobs, trees) },
  };
}

async function* eventsFrom({ eventStore, blobs }: ProofPorts, first: number): AsyncGenerator<RecordedEvent> {
  const position = await positionOfIndex(blobs, first);
  if (position === undefined) throw new SealFinding("TreeMismatch", `The position of the event ${first} is missing.`);
  let after = BigInt(position) === 0n ? startPosition : positionOf(BigInt(position) - 1n);
  for (;;) {
    const page = await eventStore.readAll({ after, limit: readAtOnce });
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}

interface Place {
  readonly size: number;
  readonly index: number;
}

async function requireSealed(blobs: Pick<BlobStore, "get">, entry: Buffer, { size, index }: Place): Promise<void> {
  if (!entry.equals(await readEntry(blobs, size, index)))
    throw new SealFinding("EventDiffers", `It is the event ${index} of the log.`);
}

async function readTiles(
  blobs: Pick<BlobStore, "get">,
  { first, end, size }: { readonly first: number; readonly end: number; readonly size: number },
): Promise<Record<string, string>> {
  const tiles: Record<string, string> = {};
  for (const tile of tilesBetween(first, end, size)) {
    const bytes = await readTile(blobs, tile);
    if (bytes === undefined) throw new SealFinding("TreeMismatch", `${tilePath(tile)} is missing.`);
    tiles[tilePath(tile)] = bytes.toString("base64");
  }
  return tiles;
}
