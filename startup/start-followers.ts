import type { Config } from "@logue/infra/settings/config.ts";
import { startLeaseHolderWhereShared } from "@logue/infra/work-store/lease-holder.ts";
import { followerParts } from "./follower-parts.ts";
import { type StartIntegrationsOptions, startIntegrations } from "./integrations.ts";
import { startLinkPreviews } from "./link-previews.ts";
import { startNotificationDelivery } from "./notification-delivery.ts";

export interface FollowersOptions extends StartIntegrationsOptions {
  readonly config: Config;
}

/** All that follows the log for an effect outside of it, and that no post waits for. */
export async function startFollowers(options: FollowersOptions): Promise<{ close(): Promise<void> }> {
  const parts = followerParts(options, "Nothing of a person is in it.");
  const leases = startLeaseHolderWhereShared(options.config.workStore, parts);
  const held = { ...options, ...(leases && { holder: leases.holder }) };
  const reactions = await startIntegrations(held);
  const linkPreviews = await startLinkPreviews(held);
  const notifications = await startNotificationDelivery(held);
  return {
    async close() {
      await reactions.close();
      await notifications.close();
      await linkPreviews.close();
      await leases?.close();
    },
  };
}
