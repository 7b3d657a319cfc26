import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { type OpeningOptions, openBlobStore, type Stores } from "@logue/infra/stores/open-stores.ts";
import { newestGeneration } from "@logue/infra/vault/log-binding.ts";
import { type Sealer, type SealerLease, startSealer } from "@logue/sealing/sealer/sealer.ts";

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
export function startSealing({ config, stores, lease, log, metrics }: SealingOptions): Sealer {
  const { sealedEventStore: eventStore, blobStore: blobs, vault } = stores;
  const originOf = async (): Promise<string> => `${hostOf(config)}/${(await newestGeneration(eventStore))?.logId ?? "log"}`;
  return startSealer({ eventStore, blobs, vault, lease, originOf, log, metrics });
}

/** The host at which people reach Logue when the log gets its name, which then stays. */
const hostOf = ({ publicUrl }: Config): string => (publicUrl === undefined ? "localhost" : new URL(publicUrl).host);

/** A blob store that is opened when the sealer first needs it: no post waits for one that is away. */
export function openBlobStoreLater(options: OpeningOptions): Pick<BlobStore, "get" | "put" | "delete" | "close"> {
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
