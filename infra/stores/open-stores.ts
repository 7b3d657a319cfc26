import { randomUUID } from "node:crypto";
import type { BlobStore } from "../blob-store/blob-store.ts";
import type { CommandChannel } from "../command-channel/command-channel.ts";
import type { EventBus } from "../event-bus/event-bus.ts";
import type { EventStore } from "../event-store/event-store.ts";
import { prepareTombstones } from "../event-store/personal-data/tombstones.ts";
import type { HealthProbe } from "../monitoring/health.ts";
import type { Logger } from "../monitoring/log.ts";
import type { Metrics } from "../monitoring/metrics.ts";
import { openSealing, readStoreKey } from "../read-store/open-sealing.ts";
import type { ReadStore } from "../read-store/read-store.ts";
import type { Config } from "../settings/config.ts";
import { addressText, maskAddress, type PortAddress } from "../settings/setting.ts";
import type { RotatableVault, Vault } from "../vault/vault.ts";
import { noteFailures } from "../work-store/note-failures.ts";
import { openWhenReached } from "../work-store/open-when-reached.ts";
import type { SealedWorkStore } from "../work-store/sealed-work-store.ts";
import { type DataFolder, keepFilesPrivate } from "./data-folder.ts";
import { type Reaching, reachEngine } from "./reach-engine.ts";

/** The adapter of every port that holds or carries data, as the settings choose it. */
export interface Stores {
  /** Personal data is sealed in it; see event-store/personal-data/protect-personal-data.ts. */
  readonly sealedEventStore: EventStore;
  readonly eventBus: EventBus;
  readonly readStore: ReadStore;
  readonly vault: Vault;
  /** Values are sealed in it; see work-store/seal-work.ts. */
  readonly sealedWorkStore: SealedWorkStore;
  readonly blobStore: BlobStore;
  /** Into how many partitions the events are cut. */
  readonly partitions: number;
  close(): Promise<void>;
}

export interface OpeningOptions {
  readonly config: Config;
  /** Where embedded adapters keep what has no location; absent in a service that runs apart. */
  readonly folder?: DataFolder | undefined;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly signal?: AbortSignal | undefined;
  readonly onWaiting?: Reaching["onWaiting"];
  /** How much of each of its files an embedded adapter keeps in memory; by default its own choice. */
  readonly cacheMaxKib?: number | undefined;
  /** Whether a running Logue has the folder: what it is writing stays. */
  readonly isBesideLogue?: boolean;
}

/**
 * Forever the number on a bus that outlives the process; one process that reads all of them needs
 * no more than one.
 */
const partitionsApart = 48;

export const partitionsOf = ({ eventBus }: Pick<Config, "eventBus">): number =>
  eventBus.scheme === "memory" ? 1 : partitionsApart;

/**
 * The stores that a process may choose from. The vault is always opened: it holds the keys of the
 * others.
 */
type StoreName = "sealedEventStore" | "eventBus" | "readStore" | "sealedWorkStore" | "blobStore";

/** Some of the stores, with what comes with any of them. */
export type SomeStores<Name extends StoreName> = Pick<Stores, Name> & Pick<Stores, "vault" | "partitions" | "close">;

const openers: {
  readonly [Name in StoreName]: (options: OpeningOptions, vault: Vault) => Promise<Stores[Name]>;
} = {
  sealedEventStore: openEventStore,
  eventBus: openEventBus,
  readStore: openReadStore,
  sealedWorkStore: openWorkStore,
  blobStore: openBlobStore,
};

const everyStore = Object.keys(openers) as readonly StoreName[];

/**
 * Opens the adapter of each port named, by default of all; its driver is loaded only when it is the
 * one chosen. Throws what the adapter says is wrong. Every process opens its stores by this function,
 * and closes them by the `close` it returns: the bus first, the vault last.
 */
export async function openStores<Name extends StoreName = StoreName>(
  options: OpeningOptions,
  names: readonly Name[] = everyStore as readonly Name[],
): Promise<SomeStores<Name>> {
  const vault = await openVault(options);
  // The vault may have answered a moment ago and be away now.
  const reaching = { what: "the vault", address: options.config.vault, ...options };
  await reachEngine(reaching, () => prepareTombstones(vault));
  const opened = await Promise.all(names.map(async (name) => [name, await openers[name](options, vault)] as const));
  const stores = Object.fromEntries(opened) as Pick<Stores, Name>;
  const { eventBus, ...others }: Partial<Pick<Stores, StoreName>> = stores;
  const close = async (): Promise<void> => {
    await eventBus?.close();
    await Promise.all(Object.values(others).map((store) => store.close()));
    await vault.close();
  };
  return { ...stores, vault, partitions: partitionsOf(options.config), close };
}

export async function openEventStore(options: OpeningOptions): Promise<EventStore> {
  const address = options.config.eventStore;
  if (address.scheme === "sqlite") {
    const { openSqliteEventStore } = await import("../event-store/sqlite/sqlite-event-store.ts");
    return openSqliteEventStore({ file: place(address, options.folder?.eventStore), cacheMaxKib: options.cacheMaxKib });
  }
  const { openEventstoredbEventStore } = await import("../event-store/eventstoredb/eventstoredb-event-store.ts");
  return reach(
    options,
    "the event store",
    address,
    () => openEventstoredbEventStore({ url: addressText(address) }),
    (store) => store.lastPosition(),
  );
}

export async function openReadStore(options: OpeningOptions, vault: Vault): Promise<ReadStore> {
  const address = options.config.readStore;
  const reaching = { what: "the vault", address: options.config.vault, ...options };
  const sealing = await reachEngine(reaching, () => openSealing(vault, options.config));
  if (address.scheme === "sqlite") {
    const { openSqliteReadStore } = await import("../read-store/sqlite-read-store.ts");
    return openSqliteReadStore({ folder: place(address, options.folder?.readStore), sealing, cacheMaxKib: options.cacheMaxKib });
  }
  const { openMongodbReadStore } = await import("../read-store/mongodb-read-store.ts");
  return reach(options, "the read store", address, () => openMongodbReadStore({ url: addressText(address), sealing }));
}

export async function openBlobStore(options: OpeningOptions): Promise<BlobStore> {
  const address = options.config.blobStore;
  if (address.scheme === "file") {
    const { openFolderBlobStore } = await import("../blob-store/folder-blob-store.ts");
    return openFolderBlobStore(place(address, options.folder?.blobs), { isShared: options.isBesideLogue ?? false });
  }
  const url = addressText(address);
  if (address.scheme === "s3") {
    const { openS3BlobStore } = await import("../blob-store/s3-blob-store.ts");
    return reach(options, "the blob store", address, () => openS3BlobStore({ url }));
  }
  const { openWebdavBlobStore } = await import("../blob-store/webdav-blob-store.ts");
  return reach(options, "the blob store", address, () => openWebdavBlobStore({ url }));
}

export async function openVault(options: OpeningOptions): Promise<RotatableVault> {
  const { config, folder } = options;
  const address = config.vault;
  const { openMasterKeys } = await import("../vault/master-key.ts");
  const masterKeyFile = config.masterKeyFile ?? folder?.masterKey ?? "";
  if (address.scheme === "sqlite") {
    const { openSqliteVault } = await import("../vault/sqlite-vault.ts");
    const path = place(address, folder?.vault);
    // Services that share the file and start together must not each make a key.
    const made = folder === undefined ? {} : { vaultPath: path };
    return openSqliteVault({ path, masterKeys: openMasterKeys({ masterKey: config.masterKey, masterKeyFile, ...made }) });
  }
  const masterKeys = openMasterKeys({ masterKey: config.masterKey, masterKeyFile });
  const { openMongodbVault } = await import("../vault/mongodb-vault.ts");
  return reach(options, "the vault", address, () => openMongodbVault({ url: addressText(address), masterKeys }));
}

/**
 * Nothing waits for a work-store that is away: chat goes on without it, and what needs it says that
 * it is away.
 */
export async function openWorkStore(options: OpeningOptions): Promise<SealedWorkStore> {
  const { workStoreFailures } = options.metrics;
  return noteFailures(await openWorkStoreSoon(options), () => workStoreFailures.inc());
}

async function openWorkStoreSoon(options: OpeningOptions): Promise<SealedWorkStore> {
  const { workStore: address } = options.config;
  if (address.scheme === "sqlite") return reachWorkStore(options);
  const where = `the work-store at ${maskAddress(address)}`;
  const { log } = options;
  const { openMongodbWorkStore } = await import("../work-store/mongodb-work-store.ts");
  return openWhenReached({
    open: () => openMongodbWorkStore({ url: addressText(address) }),
    onAway: (error) => log.warn({ reason: error instanceof Error ? error.message : String(error) }, `Going on without ${where}.`),
    onReached: () => log.info(`Reached ${where}.`),
  });
}

/** Waits for a work-store that is away. */
export async function reachWorkStore(options: OpeningOptions): Promise<SealedWorkStore> {
  const { workStore: address } = options.config;
  if (address.scheme === "sqlite") {
    const { openSqliteWorkStore } = await import("../work-store/sqlite-work-store.ts");
    return openSqliteWorkStore({ path: place(address, options.folder?.workStore) });
  }
  const { openMongodbWorkStore } = await import("../work-store/mongodb-work-store.ts");
  return reach(options, "the work-store", address, () => openMongodbWorkStore({ url: addressText(address) }));
}

/** Without a vault, documents on the bus are neither encrypted nor read. */
export async function openEventBus(options: OpeningOptions, vault?: Vault): Promise<EventBus> {
  const { log, metrics, config } = options;
  const onTrouble = (trouble: { readonly topic: string; readonly group: string; readonly error: unknown }): void => {
    if (isAbort(trouble.error)) return;
    metrics.busTroubles.inc({ topic: trouble.topic, group: trouble.group });
    log.warn({ ...trouble }, "A record could not be handled and comes again");
  };
  if (config.eventBus.scheme === "memory") {
    const { openMemoryEventBus } = await import("../event-bus/memory/memory-event-bus.ts");
    return openMemoryEventBus({ onTrouble });
  }
  const { openKafkaEventBus } = await import("../event-bus/kafka/kafka-event-bus.ts");
  const { prefixTopics, takePrefix } = await import("../event-bus/prefix-topics.ts");
  const { url, prefix } = takePrefix(addressText(config.eventBus));
  const bus = await reach(
    options,
    "the event bus",
    config.eventBus,
    async () => prefixTopics(await openKafkaEventBus({ url, log, onTrouble }), prefix),
    (opened) => opened.declareTopics([]),
  );
  return vault === undefined ? bus : sealDocuments(bus, options, vault);
}

/** Documents on their way to the API are encrypted where those in the read store are. */
async function sealDocuments(bus: EventBus, options: OpeningOptions, vault: Vault): Promise<EventBus> {
  const { sealTopics } = await import("../event-bus/seal-topics.ts");
  const reaching = { what: "the vault", address: options.config.vault, ...options };
  const key = await reachEngine(reaching, () => readStoreKey(vault));
  return sealTopics(bus, { key, isOn: options.config.readStoreEncryption === "on" });
}

/** The channel to command services that run apart, and whether one of them takes commands. */
export interface RemoteCommands {
  readonly commandChannel: CommandChannel;
  readonly probe: HealthProbe;
}

/** How long a command service may take to answer when it is only asked whether it is there. */
const presenceMaxMs = 1_500;

/** Waits until a command service answers, and throws when it does not know our token. */
export async function openCommandChannel(options: OpeningOptions): Promise<RemoteCommands> {
  const { config, log } = options;
  const { openHttpCommandChannel } = await import("../command-channel/http-command-channel.ts");
  const address = { url: addressText(config.commandChannel), token: config.serviceToken ?? "" };
  const asking = openHttpCommandChannel({ ...address, deadlineMs: presenceMaxMs });
  const ask = () => asking.send({ ...question, commandId: randomUUID(), correlationId: randomUUID() });
  await reachEngine({ what: "a command service", address: config.commandChannel, ...options }, ask);
  const onRetry = (reason: string): void => log.debug({ reason }, "A command is sent again");
  const channel = openHttpCommandChannel({ ...address, onRetry });
  const check = async (): Promise<string | null> =>
    ask().then(
      () => null,
      () => "does not answer",
    );
  const close = async (): Promise<void> => {
    await Promise.all([channel.close(), asking.close()]);
  };
  return { commandChannel: { ...channel, close }, probe: { name: "commandService", check } };
}

/** A command that no service knows, and every one answers. */
const question = { type: "AreYouThere", data: {}, actorId: "00000000-0000-7000-8000-000000000000", actorKind: "system" } as const;

/** Work that a stopping process leaves undone is not reported: another process does it. */
const isAbort = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

/**
 * Where an embedded adapter keeps its data, which is the business of no other account of the
 * machine.
 */
function place({ location }: PortAddress, inFolder: string | undefined): string {
  keepFilesPrivate();
  if (location !== "") return location;
  if (inFolder === undefined) throw new Error("An embedded store was chosen without a place, and there is no data folder.");
  return inFolder;
}

/**
 * Opens an engine's adapter and asks it something, so that it is known to answer; until then it is
 * waited for.
 */
function reach<Opened extends { close(): Promise<void> }>(
  { log, signal, onWaiting }: OpeningOptions,
  what: string,
  address: PortAddress,
  open: () => Promise<Opened>,
  ask: (opened: Opened) => Promise<unknown> = async () => undefined,
): Promise<Opened> {
  return reachEngine({ what, address, log, signal, onWaiting }, async () => {
    const opened = await open();
    try {
      await ask(opened);
    } catch (error) {
      await opened.close();
      throw error;
    }
    return opened;
  });
}
