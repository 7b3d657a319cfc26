import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { signCheckpoint } from "../checkpoints/checkpoint.ts";
import type { EntryMaker } from "../entries/entry-maker.ts";
import { checkpointKey, tileKey, tileWidth } from "../tree/tiles.ts";
import { growTree } from "./growing-tree.ts";
import type { LogKeys } from "./log-keys.ts";
import type { SealedLog, SealPorts } from "./open-sealed-log.ts";
import { deleteReplaced } from "./partial-tiles.ts";
import { replaceHead, type SealHead } from "./seal-head.ts";
import { encodePositions, positionsKey, writeObject } from "./seal-objects.ts";

const eventsPerSealMax = 1_000;

/**
 * How many events at most are sealed next, in a log of this size. A page that is full ends where a
 * tile ends: partial tiles would be written for the next page to replace.
 */
export const eventsPerSealAfter = (size: number): number => eventsPerSealMax - ((size + eventsPerSealMax) % tileWidth);

/**
 * Adds the events that follow the sealed ones: first bundles and tiles are written, then the vault's
 * head is replaced, then the checkpoint is signed and published. Ending between any two steps leaves
 * a log that the next start continues. Undefined when another sealer has replaced the head.
 */
export async function sealEvents(
  ports: SealPorts,
  keys: LogKeys,
  log: SealedLog,
  events: readonly RecordedEvent[],
  entryOf: EntryMaker,
): Promise<SealedLog | undefined> {
  const growth = await growTree(log.tree, events.map(entryOf));
  const positions = [...log.openPositions, ...events.map(({ position }) => position)];
  await Promise.all([
    ...growth.tiles.map(({ tile, bytes }) => writeObject(ports.blobs, tileKey(tile), bytes)),
    ...positionObjects(log.head.size, positions).map(({ key, bytes }) => writeObject(ports.blobs, key, bytes)),
  ]);
  const head: SealHead = { ...growth.tree.head, position: positions.at(-1) ?? log.head.position };
  if (!(await replaceHead(ports.vault, log.head, head))) return undefined;
  const openPositions = positions.slice(positions.length - (head.size % tileWidth));
  const partials = [...log.partials, ...growth.tiles.map(({ tile }) => tile).filter(({ width }) => width < tileWidth)];
  return publish(ports, keys, { head, tree: growth.tree, openPositions, partials, isPublished: false });
}

/**
 * Signs the head's tree and publishes the checkpoint, then deletes what full tiles have replaced. The
 * vault already names this tree.
 */
export async function publish(ports: SealPorts, keys: LogKeys, log: SealedLog): Promise<SealedLog> {
  const note = signCheckpoint({ ...log.head, origin: keys.origin }, keys.signers);
  await writeObject(ports.blobs, checkpointKey, Buffer.from(note));
  const partials = await deleteReplaced(ports.blobs, log.partials, log.head.size);
  return { ...log, partials, isPublished: true };
}

/** The positions of each bundle that has grown. The first position is that of its bundle. */
function positionObjects(oldSize: number, positions: readonly string[]): { readonly key: string; readonly bytes: Buffer }[] {
  const firstBundle = Math.floor(oldSize / tileWidth);
  return Array.from({ length: Math.ceil(positions.length / tileWidth) }, (_, place) => {
    const part = positions.slice(place * tileWidth, (place + 1) * tileWidth);
    return { key: positionsKey({ index: firstBundle + place, width: part.length }), bytes: encodePositions(part) };
  });
}
