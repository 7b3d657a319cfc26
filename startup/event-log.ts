import { everyEventType, personalData } from "@logue/command-service/contract/event.ts";
import { upcasters } from "@logue/command-service/contract/upcasters.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { type DestroyableDataKeys, openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { type ProtectedEventStore, protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { keepStoreTime } from "@logue/infra/event-store/store-time.ts";
import { readOriginalTimes } from "@logue/infra/event-store/wrappers/original-time.ts";
import { upcastEvents } from "@logue/infra/event-store/wrappers/upcast.ts";
import { watchAppends } from "@logue/infra/event-store/wrappers/watch-appends.ts";
import type { HealthProbe } from "@logue/infra/monitoring/health.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { requireOwnVault } from "./vault-binding.ts";

/**
 * The event store as services use it: events in their newest shape, personal data encrypted on
 * append and decrypted on read.
 */
export interface EventLog {
  readonly eventStore: ProtectedEventStore;
  readonly dataKeys: DestroyableDataKeys;
  /** The time by the event store's clock, which is the one that counts: epoch milliseconds. */
  readonly now: () => number;
  /** Whether appends work. */
  readonly probe: HealthProbe;
}

export interface EventLogOptions {
  readonly config: Pick<Config, "eventStore" | "acceptOlderVault">;
  readonly sealedEventStore: EventStore;
  readonly vault: Vault;
  readonly log: Pick<Logger, "error" | "warn">;
  readonly signal?: AbortSignal | undefined;
}

/** Throws `VaultMismatch` when the vault is not the log's. */
export async function openEventLog({ config, sealedEventStore, vault, log, signal }: EventLogOptions): Promise<EventLog> {
  await requireOwnVault({ log: sealedEventStore, vault, acceptedId: config.acceptOlderVault }, { log, signal });
  const dataKeys = openDataKeys(vault);
  const onOff = (aheadMs: number): void =>
    log.warn({ aheadMs }, "How far this machine's clock is ahead of the event store's, which decides, has changed");
  // A store in this process uses this process's clock.
  const isOwn = config.eventStore.scheme === "sqlite";
  const timed = isOwn ? { eventStore: sealedEventStore, now: Date.now } : await keepStoreTime(sealedEventStore, { onOff });
  const watched = watchAppends(timed.eventStore);
  const newestShape = upcastEvents(readOriginalTimes(watched), { upcasters, knownTypes: new Set(everyEventType) });
  const eventStore = protectPersonalData(newestShape, {
    keys: dataKeys,
    fields: personalData,
    onDamaged: ({ id, type }, field) => log.error({ eventId: id, type, field }, "A sealed field is not what was written"),
  });
  return { eventStore, dataKeys, now: timed.now, probe: { name: "eventStore", check: watched.appendProblem } };
}
