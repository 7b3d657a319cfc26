import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Stores } from "@logue/infra/stores/open-stores.ts";
import { sealWork } from "@logue/infra/work-store/seal-work.ts";
import type { Services } from "./start-services.ts";

export interface FollowerOptions {
  readonly stores: Pick<Stores, "readStore" | "vault" | "sealedWorkStore">;
  readonly services: Pick<Services, "commandChannel" | "dataKeys" | "history" | "openEvents" | "whenVisible">;
  /** Whom leases name where other processes share the work-store. */
  readonly holder?: string;
  readonly log: Logger;
}

/**
 * What everything needs that follows the log beside the services. `notErased` is logged when work of
 * an erased person could not be deleted.
 */
export function followerParts({ stores, services, holder, log }: FollowerOptions, notErased: string) {
  const { readStore, vault, sealedWorkStore } = stores;
  const { commandChannel: commands, dataKeys, history, whenVisible } = services;
  const workStore = sealWork(sealedWorkStore, {
    keys: dataKeys,
    onNotErased: (error) => log.error({ err: error }, notErased),
  });
  const held = holder === undefined ? {} : { holder };
  return { readStore, vault, commands, history, whenVisible, workStore, ...held, clock: Date.now, log };
}
