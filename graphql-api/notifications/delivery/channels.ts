import type { Services } from "../../context.ts";
import type { DeliveryChannel, DeliveryRules } from "./delivery-channel.ts";

type RulesNeeded = Pick<Services, "readStore" | "workStore" | "clock" | "config">;

/** The rules of every way, for the process that follows the log. */
export const deliveryRules = (_services: RulesNeeded): readonly DeliveryRules[] => [];

/** Every way by which people are reached. */
export const deliveryChannels = (_services: Services): readonly DeliveryChannel[] => [];
