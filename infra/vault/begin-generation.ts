import { randomUUID } from "node:crypto";
import { type EventStore, EventStoreError, type EventToAppend } from "../event-store/event-store.ts";
import {
  type Generation,
  heldGenerations,
  type LoggedGeneration,
  newestGeneration,
  secretOf,
  vaultStream,
} from "./log-binding.ts";
import type { Vault } from "./vault.ts";

export interface BeginGeneration {
  readonly log: Pick<EventStore, "readStream" | "append">;
  readonly vault: Pick<Vault, "put" | "list" | "delete">;
  readonly eventOf: (generation: Generation) => EventToAppend;
}

/**
 * Marks the vault and then the log, so that a copy of the vault from before is refused later. Of
 * several processes that do it at once, one succeeds, which is enough for all. Throws like the log
 * and the vault; ending in the middle leaves a vault that fits.
 */
export async function beginGeneration({ log, vault, eventOf }: BeginGeneration): Promise<void> {
  const newest = await newestGeneration(log);
  const next = generationAfter(newest, await heldGenerations(vault));
  await vault.put(secretOf(next));
  if (await isAppended(log, eventOf(next), newest)) await forgetEarlier(vault, next);
  else await vault.delete("log", next.id);
}

/** After a log was restored, the vault may hold later numbers than the log. */
function generationAfter(newest: Generation | undefined, held: readonly Generation[]): Generation {
  const id = randomUUID();
  if (newest === undefined) return { id, logId: id, number: 1 };
  const { logId } = newest;
  const numbers = held.filter((other) => other.logId === logId).map(({ number }) => number);
  return { id, logId, number: Math.max(newest.number, ...numbers) + 1 };
}

async function isAppended(
  log: BeginGeneration["log"],
  event: EventToAppend,
  newest: LoggedGeneration | undefined,
): Promise<boolean> {
  try {
    await log.append(vaultStream, [event], newest?.revision ?? "no_stream");
    return true;
  } catch (error) {
    if (error instanceof EventStoreError && error.code === "WrongExpectedRevision") return false;
    throw error;
  }
}

/** A mark of a later generation may be another process's, which writes it to the log just now. */
async function forgetEarlier(vault: BeginGeneration["vault"], { logId, number }: Generation): Promise<void> {
  for (const held of await heldGenerations(vault))
    if (held.logId !== logId || held.number < number) await vault.delete("log", held.id);
}
