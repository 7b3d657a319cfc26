import type { Integration } from "../integration.ts";
import type { IntegrationRoute } from "../route.ts";
import { receive, refuseStranger } from "./receive.ts";
import { incomingWebhookSettings } from "./settings.ts";
import { tryPayload } from "./try-payload.ts";

/** With files. Without them a body is limited further. */
const bodyMaxBytes = 10 * 1024 * 1024;

const route = { path: "/:token", bodyMaxBytes, refuseEarly: refuseStranger, handle: receive };
const methods: readonly IntegrationRoute["method"][] = ["POST", "PUT"];

/** Messages of other programs, which they send to an address with a token in it. */
export const incomingWebhooks: Integration = {
  name: "incoming-webhooks",
  title: "Incoming webhook",
  settings: incomingWebhookSettings,
  routes: methods.map((method) => ({ method, ...route })),
  tryPayload,
};
