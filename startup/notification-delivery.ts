import { reactionParts } from "@logue/graphql-api/integrations/reacting.ts";
import { deliveryRules } from "@logue/graphql-api/notifications/delivery/channels.ts";
import { notingPosts } from "@logue/graphql-api/notifications/delivery/note-posts.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { sealWork } from "@logue/infra/work-store/seal-work.ts";
import { type Reactions, startReactions } from "@logue/integrations/index.ts";
import type { StartIntegrationsOptions } from "./integrations.ts";

interface Options extends Omit<StartIntegrationsOptions, "integrations" | "config"> {
  readonly config: Config;
}

/**
 * Follows the log for messages that people may have to be told of by mail or on a device, beside the
 * services in this process. The API delivers.
 */
export async function startNotificationDelivery({ config, stores, services, log }: Options): Promise<Reactions> {
  const { readStore, vault, sealedWorkStore } = stores;
  const { commandChannel: commands, dataKeys, history, whenVisible } = services;
  const clock = Date.now;
  const workStore = sealWork(sealedWorkStore, {
    keys: dataKeys,
    onNotErased: (error) => log.error({ err: error }, "Notes to an erased person could not be deleted; nothing can read them."),
  });
  const rules = deliveryRules({ readStore, vault, clock, config });
  return startReactions({
    ...notingPosts({ workStore, readStore, whenVisible, clock }, rules, await history.lastPosition()),
    cursorKind: "note-cursor",
    hostOf: reactionParts({ readStore, vault, commands, whenVisible, clock }).hostOf,
    ...{ workStore, history, clock, log },
  });
}
