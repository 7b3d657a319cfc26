import { deliveringParts } from "@logue/graphql-api/integrations/reacting.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { Stores } from "@logue/infra/stores/open-stores.ts";
import { sealWork } from "@logue/infra/work-store/seal-work.ts";
import { type Integration, type Reactions, startReactions } from "@logue/integrations/index.ts";
import type { Services } from "./start-services.ts";

export interface StartIntegrationsOptions {
  readonly config: Pick<Config, "outgoingAllowed">;
  readonly integrations: readonly Integration[];
  readonly stores: Pick<Stores, "readStore" | "vault" | "sealedWorkStore">;
  readonly services: Pick<Services, "commandChannel" | "dataKeys" | "history" | "openEvents" | "whenVisible">;
  readonly log: Logger;
}

/** Has the instances of integrations react to events, beside the services in this process. */
export function startIntegrations({ config, integrations, stores, services, log }: StartIntegrationsOptions): Reactions {
  const { readStore, vault, sealedWorkStore } = stores;
  const { commandChannel: commands, dataKeys, history, openEvents, whenVisible } = services;
  const outgoing = openOutgoing({ allowed: (config.outgoingAllowed ?? []).map(networkOf) });
  const workStore = sealWork(sealedWorkStore, {
    keys: dataKeys,
    onNotErased: (error) =>
      log.error({ err: error }, "Letters of an erased account could not be deleted; nothing can read them."),
  });
  const parts = { readStore, vault, commands, whenVisible, workStore, outgoing, integrations, clock: Date.now };
  const reactions = startReactions({
    ...deliveringParts(parts),
    ...{ integrations, openEvents, log, history, workStore },
  });
  return {
    async close() {
      await reactions.close();
      await outgoing.close();
    },
  };
}
