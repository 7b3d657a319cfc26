import { reactionParts } from "@logue/graphql-api/integrations/reacting.ts";
import { notingLinks, openingWords } from "@logue/graphql-api/link-previews/note-links.ts";
import { sealWork } from "@logue/infra/work-store/seal-work.ts";
import { type Reactions, startReactions } from "@logue/integrations/index.ts";
import type { StartIntegrationsOptions } from "./integrations.ts";

/**
 * Follows the log for messages with links, beside the services in this process. The API reads the
 * pages.
 */
export async function startLinkPreviews({
  stores,
  services,
  log,
}: Omit<StartIntegrationsOptions, "integrations" | "config">): Promise<Reactions> {
  const { readStore, vault, sealedWorkStore } = stores;
  const { commandChannel: commands, dataKeys, history, openEvents, whenVisible } = services;
  const clock = Date.now;
  const workStore = sealWork(sealedWorkStore, {
    keys: dataKeys,
    onNotErased: (error) => log.error({ err: error }, "Links of an erased person could not be deleted; nothing can read them."),
  });
  return startReactions({
    ...notingLinks({ workStore, readStore, whenVisible, clock }, await history.lastPosition()),
    cursorKind: "link-preview-cursor",
    hostOf: reactionParts({ readStore, vault, commands, whenVisible, clock }).hostOf,
    ...{ workStore, history, clock, log },
    openEvents: openingWords(openEvents, clock),
  });
}
