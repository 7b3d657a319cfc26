import { type EventStore, EventStoreError, type RecordedEvent, startPosition } from "@logue/infra/event-store/event-store.ts";
import { CheckpointConflict, type Collection, type ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { FedVersion } from "../following/projection-version.ts";
import type { Document } from "../projection.ts";

/**
 * An event of the log that a version is built from, and where it lies there. Its id names the
 * version.
 */
interface Witness extends Document {
  readonly stream: string;
  readonly revision: number;
  readonly eventId: string;
  readonly position: string;
}

const witnesses: Collection<Witness> = { name: "logWitnesses", projection: "logs", indexes: {} };
const target = { projection: "logs", version: 1 };

export interface LogStores {
  readonly eventStore: Pick<EventStore, "readAll" | "readStream">;
  readonly readStore: ReadStore;
}

type Version = Pick<FedVersion, "projection" | "version">;

/**
 * Whether the version was built from this log, according to its note. Positions belong to one
 * store: after a move to another one they name other events or none, and folded events would be
 * folded again.
 */
export async function isOfThisLog(version: Version, { eventStore, readStore }: LogStores): Promise<boolean> {
  await readStore.declare(target, [witnesses]);
  const witness = await readStore.get(witnesses, idOf(version));
  if (witness === undefined) return true;
  const found = await eventAt(eventStore, witness);
  return found?.id === witness.eventId && found.position === witness.position;
}

/** Notes which log the version is built from, by the newest event there is. */
export async function noteLog(version: Version, { eventStore, readStore }: LogStores): Promise<void> {
  const [newest] = await eventStore.readAll({ direction: "backwards", limit: 1 });
  if (newest === undefined) return;
  const id = idOf(version);
  const { stream, revision, id: eventId, position } = newest;
  const document: Witness = { id, stream, revision, eventId, position };
  const previous = await readStore.checkpoint(target, id);
  const next = String(BigInt(previous ?? startPosition) + 1n).padStart(startPosition.length, "0");
  const write = { collection: witnesses.name, id, document, position: next };
  await readStore.commit(target, [write], { partition: id, previous, next }).catch((error: unknown) => {
    // Another process that starts now notes the same.
    if (!(error instanceof CheckpointConflict)) throw error;
  });
}

const idOf = ({ projection, version }: Version): string => `${projection.name}@${version}`;

async function eventAt(eventStore: LogStores["eventStore"], { stream, revision }: Witness): Promise<RecordedEvent | undefined> {
  try {
    const [event] = await eventStore.readStream(stream, { from: revision, limit: 1 });
    return event;
  } catch (error) {
    if (error instanceof EventStoreError && error.code === "StreamNotFound") return undefined;
    throw error;
  }
}
