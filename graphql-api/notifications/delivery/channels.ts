import type { Services } from "../../context.ts";
import { mailChannel } from "../../mail/notes/mail-channel.ts";
import { type MailRulesNeeded, mailRules } from "../../mail/notes/mail-rules.ts";
import { pushChannel } from "../push/push-channel.ts";
import { type PushRulesNeeded, pushRules } from "../push/push-rules.ts";
import { pushSenders } from "../push/senders.ts";
import type { DeliveryChannel, DeliveryRules } from "./delivery-channel.ts";

/** The rules of every way, for the process that follows the log. */
export const deliveryRules = (services: MailRulesNeeded & PushRulesNeeded): readonly DeliveryRules[] => [
  mailRules(services),
  pushRules(services),
];

/** Every way by which people are reached. */
export const deliveryChannels = (services: Services): readonly DeliveryChannel[] => [
  mailChannel(services),
  pushChannel(services, pushSenders(services)),
];
