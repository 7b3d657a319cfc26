import type { PushSender } from "./push-sender.ts";
import type { PushServices } from "./push-services.ts";
import { restAfterFailure } from "./rest-after-failure.ts";
import { webPushSender } from "./web/web-push-sender.ts";

/** Everything that sends to devices. */
export const pushSenders = (services: PushServices): readonly PushSender[] =>
  [webPushSender(services)].map((sender) => restAfterFailure(sender, services.clock));
