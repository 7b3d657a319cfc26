import { everyPublicEventType } from "@logue/command-service/contract/public-events/public-events.ts";
import type { Integration } from "../integration.ts";
import { deliver } from "./deliver.ts";
import { isSent } from "./is-wanted.ts";
import { outgoingWebhookSettings } from "./settings.ts";

/** Events that are posted to addresses of other programs. */
export const outgoingWebhooks: Integration = {
  name: "outgoing-webhooks",
  title: "Outgoing webhook",
  settings: outgoingWebhookSettings,
  react: { events: everyPublicEventType, handle: deliver, wants: isSent },
};
