import type { EventStore, RecordedEvent } from "../event-store/event-store.ts";
import { EventStoreError } from "../event-store/event-store.ts";
import { keyIdsOfLog } from "./key-ids-of-log.ts";
import type { Secret, Vault } from "./vault.ts";
import { VaultMismatch } from "./vault-mismatch.ts";

/** The stream of the log that says which generation of the vault belongs to it. */
export const vaultStream = "vault";

/**
 * A mark that stands in the vault and in the log. The vault gets it first, so a vault without the
 * log's newest mark is older than the log, or another installation's.
 */
export interface Generation {
  /** The id of its event. */
  readonly id: string;
  /** The id of the log's first mark. */
  readonly logId: string;
  /** Counts from 1. */
  readonly number: number;
}

/** The log's newest generation, as its event. */
export interface LoggedGeneration extends Generation {
  readonly revision: number;
  readonly position: string;
}

export type VaultState =
  /** The vault has not been used, and the log is empty. */
  | "new"
  /** Both are from before vaults were bound. */
  | "unbound"
  | "bound"
  /** The log was restored from a backup; the vault was not. */
  | "newer than the log"
  | "older, accepted";

export interface CheckedVault {
  readonly log: Pick<EventStore, "readStream" | "readAll">;
  readonly vault: Pick<Vault, "get" | "list" | "page">;
  /** The id of the log's newest generation, where a vault that is older than it is accepted. */
  readonly acceptedId?: string | undefined;
}

/**
 * Whether the vault belongs to the log. Throws `VaultMismatch` when it is empty, older than the
 * log, or another installation's.
 */
export async function checkVault(checked: CheckedVault): Promise<VaultState> {
  for (let logged = await newestGeneration(checked.log); ; ) {
    const outcome = await compare(checked, logged);
    if (!(outcome instanceof VaultMismatch)) return outcome;
    // Another process may have begun a generation between the two reads.
    const again = await newestGeneration(checked.log);
    if (again?.id === logged?.id) throw outcome;
    logged = again;
  }
}

async function compare(checked: CheckedVault, logged: LoggedGeneration | undefined): Promise<VaultState | VaultMismatch> {
  const { vault, acceptedId } = checked;
  const held = await heldGenerations(vault);
  if (logged === undefined) return compareUnbound(checked, held);
  if (held.some(({ id }) => id === logged.id)) return "bound";
  const sameLog = held.filter(({ logId }) => logId === logged.logId);
  if (sameLog.some(({ number }) => number > logged.number)) return "newer than the log";
  const isOlder = sameLog.length > 0 || (held.length === 0 && (await opensLog(checked)));
  if (isOlder) return acceptedId === logged.id ? "older, accepted" : new VaultMismatch("older", logged.id);
  return new VaultMismatch(held.length === 0 ? "unknown" : "foreign");
}

/** The log holds no mark: it is empty, or it was written before vaults were bound. */
async function compareUnbound(checked: CheckedVault, held: readonly Generation[]): Promise<VaultState | VaultMismatch> {
  const { log, vault } = checked;
  const [first] = await log.readAll({ limit: 1 });
  if (first !== undefined) return (await opensLog(checked)) ? "unbound" : new VaultMismatch("unknown");
  // A process that ended between the two writes of the first mark left one in the vault.
  const isUsed = held.some(({ number }) => number > 1) || (await holdsDataKeys(vault));
  return isUsed ? new VaultMismatch("log is empty") : "new";
}

async function holdsDataKeys(vault: Pick<Vault, "page">): Promise<boolean> {
  const [next] = await vault.page({ kind: "data-key", id: "" }, 1);
  return next?.kind === "data-key";
}

/** The keys of people whom the log names first; those of erased people are gone. */
const keysAskedMax = 1_000;

/** Whether the vault holds a key of the log, or there is none to hold. */
async function opensLog({ log, vault }: CheckedVault): Promise<boolean> {
  let asked = 0;
  for await (const keyIds of keyIdsOfLog(log)) {
    for (const keyId of keyIds) if ((await vault.get("data-key", keyId)) !== undefined) return true;
    asked += keyIds.length;
    if (asked >= keysAskedMax) return false;
  }
  return asked === 0;
}

/** The log's newest mark, or undefined where it has none. */
export async function newestGeneration(log: Pick<EventStore, "readStream">): Promise<LoggedGeneration | undefined> {
  const [event] = await readNewest(log);
  if (event === undefined) return undefined;
  const data: unknown = event.data;
  const { logId, generation } = Object(data) as { logId?: unknown; generation?: unknown };
  if (typeof logId !== "string" || typeof generation !== "number")
    throw new Error(`The event ${event.id} in the stream ${vaultStream} does not say which vault belongs to the log.`);
  return { id: event.id, logId, number: generation, revision: event.revision, position: event.position };
}

async function readNewest(log: Pick<EventStore, "readStream">): Promise<readonly RecordedEvent[]> {
  try {
    return await log.readStream(vaultStream, { direction: "backwards", limit: 1 });
  } catch (error) {
    if (error instanceof EventStoreError && error.code === "StreamNotFound") return [];
    throw error;
  }
}

const kind = "log";
const ownerId = "server";

/** The marks that the vault holds. */
export async function heldGenerations(vault: Pick<Vault, "list">): Promise<Generation[]> {
  return (await vault.list(kind, ownerId)).map(({ id, value }) => ({ id, ...(value as Omit<Generation, "id">) }));
}

/** A mark as a secret of the vault. */
export const secretOf = ({ id, logId, number }: Generation): Secret => ({ kind, id, ownerId, value: { logId, number } });
