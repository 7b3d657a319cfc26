import { personalData } from "@logue/command-service/contract/personal-data.ts";
import { upcasters } from "@logue/command-service/contract/upcasters.ts";
import { type DestroyableDataKeys, openDataKeys } from "@logue/infra/event-store/data-keys.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { readOriginalTimes } from "@logue/infra/event-store/original-time.ts";
import { type ProtectedEventStore, protectPersonalData } from "@logue/infra/event-store/protect-personal-data.ts";
import { upcastEvents } from "@logue/infra/event-store/upcast.ts";
import { watchAppends } from "@logue/infra/event-store/watch-appends.ts";
import type { HealthProbe } from "@logue/infra/health.ts";
import type { Logger } from "@logue/infra/log.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { everyEventType } from "@logue/projection-service/event-types.ts";

/** The event store as services use it: events in their newest shape, personal data sealed at its edge. */
export interface EventLog {
  readonly eventStore: ProtectedEventStore;
  readonly dataKeys: DestroyableDataKeys;
  /** Whether appends work. */
  readonly probe: HealthProbe;
}

export interface EventLogOptions {
  readonly sealedEventStore: EventStore;
  readonly vault: Vault;
  readonly log: Pick<Logger, "error">;
}

export function openEventLog({ sealedEventStore, vault, log }: EventLogOptions): EventLog {
  const dataKeys = openDataKeys(vault);
  const watched = watchAppends(sealedEventStore);
  const newestShape = upcastEvents(readOriginalTimes(watched), { upcasters, knownTypes: new Set(everyEventType) });
  const eventStore = protectPersonalData(newestShape, {
    keys: dataKeys,
    fields: personalData,
    onDamaged: ({ id, type }, field) => log.error({ eventId: id, type, field }, "A sealed field is not what was written"),
  });
  return { eventStore, dataKeys, probe: { name: "eventStore", check: watched.appendProblem } };
}
