import type { Config } from "@logue/infra/settings/config.ts";
import { type StartIntegrationsOptions, startIntegrations } from "./integrations.ts";
import { startLinkPreviews } from "./link-previews.ts";
import { startNotificationDelivery } from "./notification-delivery.ts";

export interface FollowersOptions extends StartIntegrationsOptions {
  readonly config: Config;
}

/** All that follows the log for an effect outside of it, and that no post waits for. */
export async function startFollowers(options: FollowersOptions): Promise<{ close(): Promise<void> }> {
  const reactions = await startIntegrations(options);
  const linkPreviews = await startLinkPreviews(options);
  const notifications = await startNotificationDelivery(options);
  return {
    async close() {
      await reactions.close();
      await notifications.close();
      await linkPreviews.close();
    },
  };
}
