import { gatewaySender } from "./gateway/gateway-sender.ts";
import { matrixSender } from "./gateway/matrix-sender.ts";
import type { PushSender } from "./push-sender.ts";
import type { PushServices } from "./push-services.ts";
import { restAfterFailure } from "./rest-after-failure.ts";
import { webPushSender } from "./web/web-push-sender.ts";

/** Everything that sends to devices. */
export const pushSenders = (services: PushServices): readonly PushSender[] =>
  [webPushSender, gatewaySender, matrixSender].map((open) => restAfterFailure(open(services), services.clock));
