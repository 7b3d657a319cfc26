import { systemActorId } from "@logue/command-service/contract/commands.ts";
import type { LogueMetadata } from "@logue/command-service/contract/event.ts";
import type { VaultEvent } from "@logue/command-service/contract/vault.ts";
import type { EventStore, EventToAppend, Position } from "@logue/infra/event-store/event-store.ts";
import type { DataKeys } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { retry } from "@logue/infra/retry.ts";
import { isAway } from "@logue/infra/stores/reach-engine.ts";
import { beginGeneration } from "@logue/infra/vault/begin-generation.ts";
import { type CheckedVault, checkVault, type Generation } from "@logue/infra/vault/log-binding.ts";
import { admitLostKeys } from "@logue/infra/vault/lost-keys.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";

/** The engines were reached a moment ago, and may be away now. */
const whileAway = { backoff: { firstMs: 100, mostMs: 2_000 }, isPassing: isAway };

/**
 * Throws `VaultMismatch` unless the vault belongs to the log, and logs what an operator should know.
 */
export async function requireOwnVault(
  checked: Omit<CheckedVault, "vault"> & { readonly vault: Vault },
  { log, signal }: { readonly log: Pick<Logger, "warn">; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const state = await retry(() => checkVault(checked), { ...whileAway, signal });
  if (state === "newer than the log")
    log.warn("The log is older than the vault: it was restored from a backup. What was written after the backup is lost.");
  if (state !== "older, accepted") return;
  const lost = await retry(() => admitLostKeys(checked.log, checked.vault), { ...whileAway, signal });
  log.warn(
    { lost },
    "The vault is older than the log, which ACCEPT_OLDER_VAULT accepts. What the lost keys encrypt reads as erased.",
  );
}

export interface VaultBindingOptions {
  readonly log: Pick<Logger, "error">;
  readonly eventStore: Pick<EventStore, "readStream" | "append" | "lastPosition">;
  readonly vault: Vault;
  readonly dataKeys: Pick<DataKeys, "onDestroyed">;
  readonly now: () => number;
  /** How often a generation begins while events are written. Default 1 hour. */
  readonly everyMs?: number;
  /** Ends the waiting for an engine that is away. */
  readonly signal?: AbortSignal | undefined;
}

export interface VaultBinding {
  /** Ends after the generation that is being begun. */
  close(): Promise<void>;
}

const hourMs = 60 * 60 * 1000;

/**
 * Begins a generation of the vault now, when a person's keys are destroyed, and each hour in which
 * something was written. So a copy of the vault that is older than an hour is known as old.
 */
export async function keepVaultBound(options: VaultBindingOptions): Promise<VaultBinding> {
  const { eventStore, vault, dataKeys, now, log, everyMs = hourMs } = options;
  let writtenUpTo: Position | undefined;
  const begin = async (): Promise<void> => {
    await beginGeneration({ log: eventStore, vault, eventOf: (generation) => eventOf(generation, now()) });
    writtenUpTo = await eventStore.lastPosition();
  };
  const beginIfWritten = async (): Promise<void> => {
    if ((await eventStore.lastPosition()) !== writtenUpTo) await begin();
  };

  await retry(begin, { ...whileAway, signal: options.signal });
  let underWay: Promise<void> = Promise.resolve();
  const soon = (work: () => Promise<void>): void => {
    underWay = underWay.then(work).catch((error: unknown) => log.error({ err: error }, "The vault got no new generation."));
  };
  dataKeys.onDestroyed((_ownerId, _keyIds, isOver) => isOver && soon(begin));
  const timer = setInterval(() => soon(beginIfWritten), everyMs);
  return {
    close: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}

function eventOf({ id, logId, number }: Generation, nowMs: number): EventToAppend {
  const event: VaultEvent = { type: "VaultGenerationBegun", data: { logId, generation: number } };
  const metadata: LogueMetadata & Record<string, string> = {
    $correlationId: id,
    $causationId: id,
    commandId: id,
    actorId: systemActorId,
    actorKind: "system",
    schemaVersion: "1",
    occurredAt: new Date(nowMs).toISOString(),
  };
  return { id, ...event, metadata };
}
