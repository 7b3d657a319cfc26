import { deliveringParts } from "@logue/graphql-api/integrations/reacting.ts";
import { createAskPrograms } from "@logue/graphql-api/program-sockets/ask-programs.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { Stores } from "@logue/infra/stores/open-stores.ts";
import { type Integration, limitsOfLoneHost, type Reactions, startReactions } from "@logue/integrations/index.ts";
import { type FollowerOptions, followerParts } from "./follower-parts.ts";
import { openPublicTopics } from "./public-topics.ts";
import { whenDocumentsChange } from "./when-documents-change.ts";

export interface StartIntegrationsOptions extends FollowerOptions {
  readonly config: Pick<Config, "outgoingAllowed" | "eventBus" | "workStore">;
  readonly stores: FollowerOptions["stores"] & Pick<Stores, "eventBus">;
  readonly integrations: readonly Integration[];
  readonly metrics: Metrics;
}

/** Has the instances of integrations react to events, as soon as the documents show them. */
export async function startIntegrations(options: StartIntegrationsOptions): Promise<Reactions> {
  const { config, integrations, metrics, stores } = options;
  const outgoing = openOutgoing({ allowed: (config.outgoingAllowed ?? []).map(networkOf) });
  const notErased = "Letters of an erased account could not be deleted; nothing can read them.";
  const parts = { ...followerParts(options, notErased), outgoing, integrations, metrics };
  const askPrograms = createAskPrograms({ ...parts, eventBus: stores.eventBus });
  const topics = openPublicTopics(config, stores.eventBus);
  const changes = await whenDocumentsChange(stores.eventBus);
  const reactions = startReactions({
    ...parts,
    onMoved: changes.onMoved,
    ...deliveringParts({ ...parts, askPrograms, ...(topics && { topics }) }),
    openEvents: options.services.openEvents,
    ...(config.workStore.scheme === "sqlite" && { limits: limitsOfLoneHost }),
  });
  return {
    async close() {
      await reactions.close();
      await changes.close();
      await askPrograms.close();
      await outgoing.close();
    },
  };
}
