import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import { publicTopicOf, recordOfPublicEvent } from "@logue/command-service/contract/public-events/topics.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { bodyInLog } from "../body-in-log.ts";
import { type ReactionHost, SwitchedOff } from "../integration.ts";

/** Publishes the event on the topic of its noun. The log of deliveries gets the failures alone. */
export async function publish(event: PublicEvent, { delivering, isRedelivery = false }: ReactionHost): Promise<void> {
  if (delivering === undefined) throw new Error("This host sends nothing to other systems.");
  const settings = await delivering.settings();
  if (settings.isOn !== true) return;
  if (!isRedelivery && !isPublished(event, settings)) return;
  if (delivering.topics === undefined) throw new SwitchedOff(noKafka);
  try {
    await delivering.topics.publish(publicTopicOf(event.type), recordOfPublicEvent(event));
  } catch (error) {
    const words = `It could not be published: ${error instanceof Error ? error.message : String(error)}`;
    const about = { event: event.type, deliveryId: event.id, body: bodyInLog(event) };
    await delivering.noteDelivery({ outcome: "failed", status: 0, words, messageIds: [], ...about });
    throw error;
  }
}

const noKafka =
  "Nothing is published: this Logue has no Kafka, only a bus in its own process. Name one with EVENT_BUS, then change a setting or resume.";

/** Whether the settings ask for the event. */
export const isPublished = ({ type }: PublicEvent, { events }: Readonly<Record<string, SettingValue>>): boolean =>
  !Array.isArray(events) || events.length === 0 || events.includes(type);
