import { everyPublicEventType } from "@logue/command-service/contract/public-events/public-events.ts";
import { newWebhookSecret } from "@logue/infra/outgoing/sign-webhook.ts";
import type { Integration } from "../integration.ts";
import { deliver } from "./deliver.ts";
import { isSent } from "./is-wanted.ts";
import { outgoingWebhookSettings } from "./settings.ts";

/** Events that are posted to addresses of other programs. */
export const outgoingWebhooks: Integration = {
  name: "outgoing-webhooks",
  title: "Outgoing webhook",
  settings: outgoingWebhookSettings,
  makesSecret: { key: "signingSecret", formerKey: "formerSigningSecret", make: newWebhookSecret },
  react: { events: everyPublicEventType, handle: deliver, wants: isSent, isOff: ({ isOn }) => isOn !== true },
};
