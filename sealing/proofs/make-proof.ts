import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { EventStore, Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { Disclosure } from "@logue/infra/event-store/personal-data/disclosure.ts";
import { positionOf } from "@logue/infra/event-store/position.ts";
import { originalTime } from "@logue/infra/event-store/wrappers/original-time.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { parseCheckpointText } from "../checkpoints/checkpoint-text.ts";
import { writeProof } from "../checkpoints/log-proof.ts";
import { addedByMigration, encodeEntry, type SealedEntry, sealedEntryOf, streamLabel } from "../entries/sealed-entry.ts";
import { SealFinding } from "../sealer/finding.ts";
import { type LogKeys, readLogKeys } from "../sealer/log-keys.ts";
import { cosignedKey, readObject, readTile } from "../sealer/seal-objects.ts";
import { decodeBundle } from "../tree/entry-bundle.ts";
import type { NodeReader } from "../tree/nodes.ts";
import { inclusionPath } from "../tree/proofs.ts";
import { nodesInTiles, type ReadTile } from "../tree/tile-reader.ts";
import { checkpointKey, tileKey, tileWidth } from "../tree/tiles.ts";
import { indexOfPosition } from "./find-index.ts";
import { type EventProof, type MessageProof, proofFormat } from "./message-proof.ts";
import type { ProvenEvent } from "./proven-event.ts";

export { SealFinding };

export interface ProofPorts {
  /** The raw adapter. */
  readonly eventStore: Pick<EventStore, "readAll">;
  readonly blobs: Pick<BlobStore, "get">;
  readonly vault: Pick<Vault, "get">;
}

export interface ProofOf {
  readonly messageId: string;
  /** The positions of its events, ascending. */
  readonly positions: readonly Position[];
  /** Which of the events the proof is of, the others are passed over. */
  readonly isOfMessage: (event: RecordedEvent) => boolean;
  /** Discloses the keys of an event; undefined for those who may not have them. */
  readonly disclose: ((event: RecordedEvent) => Promise<Disclosure>) | undefined;
  /** Whether the metadata, which tells session and command, is a part of the proof. */
  readonly isWithMetadata: boolean;
  readonly nowMs: number;
}

/** An event's proof, with what an answer shows of it. */
export interface MadeEventProof extends EventProof {
  readonly index: number;
}

export interface MadeProof extends Omit<MessageProof, "events"> {
  /** How many events the signed tree has. */
  readonly size: number;
  readonly events: readonly MadeEventProof[];
}

/**
 * Proves the events by the newest checkpoint that witnesses have signed, or by the newest of all where
 * theirs is older than an event. Undefined until all of the events are sealed. Throws a `SealFinding`
 * when an event is not the one that was sealed.
 */
export async function makeProof(ports: ProofPorts, of: ProofOf): Promise<MadeProof | undefined> {
  const trees = await readSignedTrees(ports);
  if (trees === undefined) return undefined;
  const { keys, published, cosigned } = trees;
  const events = await Promise.all(of.positions.map((position) => readEvent(ports, position)));
  const indexes = await Promise.all(events.map(({ position }) => indexOfPosition(ports.blobs, published.size, position)));
  if (indexes.includes(undefined)) return undefined;
  const last = Math.max(...indexes.filter((index) => index !== undefined));
  const signed = cosigned !== undefined && last < cosigned.size ? cosigned : published;
  // An altered event may claim to be of another message, so all are compared before any is left out.
  const proven = await Promise.all(
    events.map((event, place) => proveEvent(ports, { event, index: indexes[place] ?? 0, keys, signed, of })),
  );
  const made = proven.filter((_, place) => events.slice(place, place + 1).some(of.isOfMessage));
  if (made.length === 0) return undefined;
  return {
    format: proofFormat,
    log: keys.origin,
    vkeys: keys.verifiers.map(({ vkey }) => vkey),
    messageId: of.messageId,
    size: signed.size,
    events: made,
    stated: { madeAt: new Date(of.nowMs).toISOString(), unwitnessedSince: await unwitnessedSince(ports.blobs, trees) },
  };
}

/** The trees by which events can be proven, and the keys of the log. */
export interface SignedTrees {
  readonly keys: LogKeys;
  readonly published: SignedTree;
  /** The newest one that witnesses have signed. */
  readonly cosigned: SignedTree | undefined;
}

/** Undefined where nothing is sealed. */
export async function readSignedTrees({ vault, blobs }: Pick<ProofPorts, "vault" | "blobs">): Promise<SignedTrees | undefined> {
  const [keys, published, cosigned] = await Promise.all([
    readLogKeys(vault),
    readNote(blobs, checkpointKey),
    readNote(blobs, cosignedKey),
  ]);
  return keys === undefined || published === undefined ? undefined : { keys, published, cosigned };
}

/** When the oldest event was stored that no witness has signed for, ISO 8601; null for none. */
export async function unwitnessedSince(blobs: ProofPorts["blobs"], { published, cosigned }: SignedTrees): Promise<string | null> {
  if (cosigned?.size === published.size) return null;
  return new Date(createdIn(await readEntry(blobs, published.size, cosigned?.size ?? 0))).toISOString();
}

interface SignedTree {
  readonly size: number;
  readonly note: string;
  readonly nodes: NodeReader;
}

async function readNote(blobs: ProofPorts["blobs"], key: string): Promise<SignedTree | undefined> {
  const note = (await readObject(blobs, key))?.toString("utf8");
  const size = note === undefined ? undefined : parseCheckpointText(note)?.size;
  return note === undefined || size === undefined ? undefined : { note, size, nodes: nodesInTiles(size, readEachOnce(blobs)) };
}

/** A path has several hashes of each tile. */
function readEachOnce(blobs: ProofPorts["blobs"]): ReadTile {
  const tiles = new Map<string, Promise<Buffer>>();
  return (tile) => {
    const key = tileKey(tile);
    const known = tiles.get(key) ?? readTile(blobs, tile).then((bytes) => bytes ?? Buffer.alloc(0));
    tiles.set(key, known);
    return known;
  };
}

async function readEvent({ eventStore }: ProofPorts, position: Position): Promise<RecordedEvent> {
  const before = positionOf(BigInt(position) - 1n);
  const [event] = await eventStore.readAll({ after: before, limit: 1 });
  if (event?.position !== position) throw new SealFinding("LogOlderThanSeals", `There is no event at the position ${position}.`);
  return event;
}

interface Proving {
  readonly event: RecordedEvent;
  readonly index: number;
  readonly keys: LogKeys;
  readonly signed: SignedTree;
  readonly of: ProofOf;
}

async function proveEvent({ blobs }: ProofPorts, { event, index, keys, signed, of }: Proving): Promise<MadeEventProof> {
  const [entry, path, disclosure] = await Promise.all([
    readEntry(blobs, signed.size, index),
    inclusionPath(index, signed.size, signed.nodes),
    of.isOfMessage(event) ? of.disclose?.(event) : undefined,
  ]);
  if (!encodeEntry(sealedEntryOf(event, streamLabel(keys.labelKey, event.stream))).equals(entry)) {
    throw new SealFinding("EventDiffers", `It is the event ${index} of the log.`);
  }
  const proof = writeProof({ index, path, checkpoint: signed.note });
  return {
    index,
    event: provenEvent(event, of.isWithMetadata),
    entry: entry.toString("utf8"),
    proof,
    ...wordsOf(event, disclosure),
  };
}

/** What a file shows of an event. */
export function provenEvent(event: RecordedEvent, isWithMetadata: boolean): ProvenEvent {
  const { stream, revision, id, type, data } = event;
  const { [addedByMigration]: _, ...metadata } = event.metadata;
  return { stream, revision, id, type, created: originalTime(event), data, ...(isWithMetadata && { metadata }) };
}

function wordsOf(event: RecordedEvent, disclosure: Disclosure | undefined): Pick<EventProof, "words" | "keys"> {
  if (disclosure === undefined) return { words: "withheld", keys: [] };
  switch (disclosure.kind) {
    case "disclosed":
      return { words: "disclosed", keys: disclosure.keys.map(({ key }) => key) };
    case "notSealed":
      return { words: "none", keys: [] };
    case "commitmentMismatch":
      throw new SealFinding("EventDiffers", `The key of the event ${event.id} does not fit its words.`);
    default:
      return { words: disclosure.kind, keys: [] };
  }
}

/** Throws a `SealFinding` where the entry is missing. */
export async function readEntry(blobs: ProofPorts["blobs"], size: number, index: number): Promise<Buffer> {
  const bundle = Math.floor(index / tileWidth);
  const width = Math.min(tileWidth, size - bundle * tileWidth);
  const bytes = await readTile(blobs, { level: "entries", index: bundle, width });
  const entry = bytes && decodeBundle(bytes)[index - bundle * tileWidth];
  if (entry === undefined) throw new SealFinding("TreeMismatch", `The entry ${index} is missing.`);
  return entry;
}

const createdIn = (entry: Buffer): number => (JSON.parse(entry.toString("utf8")) as SealedEntry).created;
