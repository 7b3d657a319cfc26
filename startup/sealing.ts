import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import { readS3Address } from "@logue/infra/blob-store/s3-address.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import { type Config, ConfigurationError } from "@logue/infra/settings/config.ts";
import { addressText, maskAddress, type PortAddress } from "@logue/infra/settings/setting.ts";
import { type OpeningOptions, openBlobStore, type Stores } from "@logue/infra/stores/open-stores.ts";
import { newestGeneration } from "@logue/infra/vault/log-binding.ts";
import { parseVerifierKey } from "@logue/sealing/checkpoints/keys.ts";
import { type OutsideCopy, showOutside } from "@logue/sealing/outside/show-outside.ts";
import { type Sealer, type SealerLease, startSealer } from "@logue/sealing/sealer/sealer.ts";

/** The sealer, and what shows its checkpoints outside. */
export type Sealing = Pick<Sealer, "probe" | "close">;

export interface SealingOptions {
  readonly config: Config;
  readonly stores: Pick<Stores, "sealedEventStore" | "vault"> & { readonly blobStore: Pick<BlobStore, "get" | "put" | "delete"> };
  readonly lease?: SealerLease | undefined;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/**
 * Seals what the raw event store holds: what upcasters and original times make of it is not what is
 * stored.
 */
export function startSealing({ config, stores, lease, log, metrics }: SealingOptions): Sealing {
  const { sealedEventStore: eventStore, blobStore: blobs, vault } = stores;
  const originOf = async (): Promise<string> => `${hostOf(config)}/${(await newestGeneration(eventStore))?.logId ?? "log"}`;
  const copies = (config.sealCopies ?? []).map((address) => copyAt(address, { config, log, metrics }));
  const outside = showOutside({
    ...{ blobs, log, metrics },
    witnesses: (config.sealWitnesses ?? []).map(({ url, vkey }) => ({ url: new URL(url), verifier: verifierOf(vkey) })),
    copies,
    isHeld: lease?.isHeld ?? (() => true),
  });
  const checking = (config.sealCopies ?? []).map((address) => warnUnlessLocked(address, log));
  const sealer = startSealer({ eventStore, blobs, vault, lease, originOf, log, metrics });
  const close = async (): Promise<void> => {
    await sealer.close();
    await outside.close();
    await Promise.all([...copies.map(({ store }) => store.close()), ...checking]);
  };
  return { probe: sealer.probe, close };
}

function verifierOf(vkey: string) {
  try {
    return parseVerifierKey(vkey);
  } catch (error) {
    throw new ConfigurationError([`SEAL_WITNESSES: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function copyAt(address: PortAddress, options: OpeningOptions): OutsideCopy & { readonly store: LateBlobStore } {
  const store = openBlobStoreLater({ ...options, config: { ...options.config, blobStore: address } });
  return { name: maskAddress(address), store };
}

/** A copy that the host can change proves less than the operator may think. */
async function warnUnlessLocked(place: PortAddress, log: Pick<Logger, "warn">): Promise<void> {
  if (place.scheme !== "s3") return;
  const { lackOfObjectLock } = await import("@logue/infra/blob-store/s3-object-lock.ts");
  const address = readS3Address(addressText(place));
  const lack = await lackOfObjectLock(address);
  if (lack !== undefined)
    log.warn({ outside: address.shown }, `This bucket of SEAL_COPIES does not keep checkpoints for good. ${lack}`);
}

/** The host at which people reach Logue when the log gets its name, which then stays. */
const hostOf = ({ publicUrl }: Config): string => (publicUrl === undefined ? "localhost" : new URL(publicUrl).host);

type LateBlobStore = Pick<BlobStore, "get" | "put" | "delete" | "close">;

/** A blob store that is opened when the sealer first needs it: no post waits for one that is away. */
export function openBlobStoreLater(options: OpeningOptions): LateBlobStore {
  let opened: Promise<BlobStore> | undefined;
  const closing = new AbortController();
  const signal = AbortSignal.any([closing.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  const open = (): Promise<BlobStore> => {
    opened ??= openBlobStore({ ...options, signal, onWaiting: undefined }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    get: async (key, range) => (await open()).get(key, range),
    put: async (key, source) => (await open()).put(key, source),
    delete: async (key) => (await open()).delete(key),
    close: async () => {
      closing.abort();
      const store = await opened?.catch(() => undefined);
      await store?.close();
    },
  };
}
