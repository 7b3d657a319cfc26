import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Backoff } from "@logue/infra/retry.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { Integration } from "../integration.ts";
import type { WatchHost } from "../watch.ts";

export interface WatchLimits {
  /** Another process may take the instance so long after the last sign of life. */
  readonly leaseMs: number;
  readonly backoff: Backoff;
}

/** An instance that is there now. */
export interface WatchingInstance {
  readonly id: string;
  readonly actorId: string;
  readonly integration: Integration;
  readonly settings: Readonly<Record<string, SettingValue>>;
  /** Another text whenever any setting has changed, the secret ones too. */
  readonly settingsMark: string;
}

export type InstanceWatchHost = Omit<WatchHost, "kept" | "keep" | "signal">;

export interface WatchingOptions {
  readonly workStore: WorkStore;
  /** Whom its leases name, so that other processes end them when it was killed. */
  readonly holder?: string | undefined;
  readonly instances: () => Promise<readonly WatchingInstance[]>;
  readonly hostOf: (instance: WatchingInstance) => InstanceWatchHost;
  readonly clock: () => number;
  readonly log: Pick<Logger, "warn">;
  readonly limits?: Partial<WatchLimits>;
  /** How often it looks for instances that are new, changed or due. */
  readonly everyMs?: number;
}
