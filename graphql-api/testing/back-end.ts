import { personalData } from "@logue/command-service/contract/event.ts";
import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import { openLocalCommandChannel } from "@logue/infra/command-channel/local-command-channel.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { type DestroyableDataKeys, openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { createLogger, type Logger } from "@logue/infra/monitoring/log.ts";
import { createMetrics, type Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type Config, loadConfig } from "@logue/infra/settings/config.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { sealWork } from "@logue/infra/work-store/seal-work.ts";
import type { SealedWorkStore } from "@logue/infra/work-store/sealed-work-store.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import { startCommandService } from "../../command-service/command-service.ts";
import { publishEvents } from "../../command-service/relay/publish-events.ts";
import { startProjectionService } from "../../projection-service/projection-service.ts";
import { openTestStores } from "./test-stores.ts";

/**
 * Everything behind the API, on the adapters of `test-stores.ts`: commands go in, documents come
 * out.
 */
export interface BackEnd {
  readonly commands: CommandChannel;
  readonly readStore: ReadStore;
  readonly sealedEventStore: EventStore;
  readonly vault: Vault;
  readonly sealedWorkStore: SealedWorkStore;
  readonly workStore: WorkStore;
  readonly blobStore: BlobStore;
  /** Where the blob store keeps its files; empty where it is no folder. */
  readonly blobFolder: string;
  readonly dataKeys: DestroyableDataKeys;
  readonly eventBus: EventBus;
  readonly config: Config;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock: () => number;
  readonly whenVisible: (position: string, key: string, timeoutMs: number) => Promise<boolean>;
  close(): Promise<void>;
}

export interface BackEndOptions {
  /** Settings by the names of `infra/settings/config.ts`. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly clock?: () => number;
}

/** A busy machine takes long to project an event, and a test reads what it changed at once. */
const patientWaitMs = "60000";

/** Starts the command service, the relay and the projection service as one process would. */
export async function startBackEnd({ environment = {}, clock = Date.now }: BackEndOptions = {}): Promise<BackEnd> {
  const config = loadConfig({ LOG_LEVEL: "error", VISIBILITY_WAIT_MAX_MS: patientWaitMs, ...environment });
  const log = createLogger(config, process.stderr);
  const metrics = createMetrics();
  const stores = await openTestStores({ clock, log, metrics });
  const { eventBus, readStore, vault, sealedWorkStore, blobStore, blobFolder } = stores;
  const dataKeys = openDataKeys(vault);
  const eventStore = protectPersonalData(stores.sealedEventStore, { keys: dataKeys, fields: personalData });
  const sealed = { sealedEventStore: eventStore.sealed, eventBus, log, clock };
  const projections = await startProjectionService({ ...sealed, readStore, metrics, openEvents: eventStore.openEvents });
  const relay = await publishEvents(sealed);
  // A busy machine makes every turn of the event loop late; no test result may depend on that.
  const limits = {
    waitingMaxMs: Number.POSITIVE_INFINITY,
    identity: {
      sessionDays: config.sessionDays,
      loginAttemptsMax: config.loginAttemptsPer10Minutes,
      registrationsMax: config.registrationsPer10MinutesPerAddress,
    },
  };
  const commandService = await startCommandService({
    eventStore,
    sealedEventStore: eventStore.sealed,
    vault,
    dataKeys,
    log,
    clock,
    limits,
    eventLoop: { isBehind: () => false, stop: () => {} },
  });
  const commands = openLocalCommandChannel(commandService.handle);
  await projections.caughtUp;
  return {
    commands,
    readStore,
    sealedEventStore: eventStore.sealed,
    vault,
    sealedWorkStore,
    workStore: sealWork(sealedWorkStore, { keys: dataKeys }),
    blobStore,
    blobFolder,
    dataKeys,
    eventBus,
    config,
    log,
    metrics,
    clock,
    whenVisible: (position, key, timeoutMs) => projections.whenPassed(position, timeoutMs, key),
    close: async () => {
      await commands.close();
      await commandService.close();
      await relay.stop();
      await projections.close();
      await stores.close();
    },
  };
}
