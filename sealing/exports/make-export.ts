import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { startPosition } from "@logue/infra/event-store/event-store.ts";
import { positionOf } from "@logue/infra/event-store/position.ts";
import { encodeEntry, sealedEntryOf, streamLabel } from "../entries/sealed-entry.ts";
import { type ProofPorts, provenEvent, readSignedTrees, unwitnessedSince } from "../proofs/make-proof.ts";
import { positionOfIndex } from "../reading/position-of-index.ts";
import { SealFinding } from "../sealer/finding.ts";
import { readTile } from "../sealer/seal-objects.ts";
import { decodeBundle } from "../tree/entry-bundle.ts";
import { type Tile, tilePath, tileWidth } from "../tree/tiles.ts";
import type { ExportedTile, ExportPart, LogExport } from "./log-export.ts";
import { tilesBetween } from "./tiles-between.ts";

export interface ExportOf {
  /** The index of the first event. */
  readonly first: number;
  /** The index behind the last one; undefined for all that is sealed. */
  readonly end?: number | undefined;
  /** Whether the metadata, which tells session and command, is a part of it. */
  readonly isWithMetadata: boolean;
  readonly nowMs: number;
}

const readAtOnce = 500;

/**
 * A range of the log with all that a stranger needs to check it, read while it is written: what is
 * appended and sealed meanwhile is not in it. Undefined where nothing is sealed. Throws a
 * `RangeError` for a range that the log does not have, and from its parts a `SealFinding` when an
 * event is not the one that was sealed.
 */
export async function makeExport(ports: ProofPorts, of: ExportOf): Promise<LogExport | undefined> {
  const trees = await readSignedTrees(ports);
  if (trees === undefined) return undefined;
  const { keys, published, cosigned } = trees;
  const { first, end = published.size } = of;
  if (!(first >= 0 && first < end && end <= published.size))
    throw new RangeError(`The log has the events 0 to ${published.size}; ${first} to ${end} is no part of it.`);
  const { note: checkpoint, size } = cosigned !== undefined && end <= cosigned.size ? cosigned : published;
  const stated = {
    madeAt: new Date(of.nowMs).toISOString(),
    unwitnessedSince: await unwitnessedSince(ports.blobs, trees),
  };
  return {
    header: { log: keys.origin, vkeys: keys.verifiers.map(({ vkey }) => vkey), checkpoint, first, end, stated },
    parts: partsOf(ports, { first, end, size, labelKey: keys.labelKey, isWithMetadata: of.isWithMetadata }),
  };
}

interface Range {
  readonly first: number;
  readonly end: number;
  /** Of the signed tree. */
  readonly size: number;
  readonly labelKey: Uint8Array;
  readonly isWithMetadata: boolean;
}

async function* partsOf(ports: ProofPorts, range: Range): AsyncGenerator<ExportPart> {
  const { first, end, size } = range;
  for (const tile of tilesBetween(first, end, size)) if (!isFullOfLeaves(tile)) yield await exported(ports.blobs, tile);
  const labels = new Map<string, string>();
  let bundle: readonly Buffer[] = [];
  let index = first;
  for await (const event of eventsFrom(ports, first)) {
    const place = index % tileWidth;
    if (index === first || place === 0) {
      const tile = { level: 0, index: Math.floor(index / tileWidth), width: Math.min(tileWidth, size - (index - place)) };
      if (isFullOfLeaves(tile)) yield await exported(ports.blobs, tile);
      bundle = decodeBundle(await requireTile(ports.blobs, { ...tile, level: "entries" }));
    }
    const known = labels.get(event.stream);
    const label = known ?? streamLabel(range.labelKey, event.stream);
    if (known === undefined) yield { label, stream: event.stream };
    labels.set(event.stream, label);
    const entry = encodeEntry(sealedEntryOf(event, label));
    if (bundle[place]?.equals(entry) !== true) throw new SealFinding("EventDiffers", `It is the event ${index} of the log.`);
    yield { event: provenEvent(event, range.isWithMetadata), entry: entry.toString("utf8") };
    index += 1;
    if (index === end) return;
  }
  throw new SealFinding("LogOlderThanSeals", `It ends before the event ${end - 1}.`);
}

const isFullOfLeaves = ({ level, width }: Tile): boolean => level === 0 && width === tileWidth;

const exported = async (blobs: ProofPorts["blobs"], tile: Tile): Promise<ExportedTile> => ({
  tile: tilePath(tile),
  hashes: (await requireTile(blobs, tile)).toString("base64"),
});

async function requireTile(blobs: ProofPorts["blobs"], tile: Tile): Promise<Buffer> {
  const bytes = await readTile(blobs, tile);
  if (bytes === undefined) throw new SealFinding("TreeMismatch", `${tilePath(tile)} is missing.`);
  return bytes;
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
