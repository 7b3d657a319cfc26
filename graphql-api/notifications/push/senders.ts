import type { PushSender } from "./push-sender.ts";
import type { PushServices } from "./push-services.ts";

/** Everything that sends to devices. */
export const pushSenders = (_services: PushServices): readonly PushSender[] => [];
