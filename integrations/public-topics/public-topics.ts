import { everyPublicEventType } from "@logue/command-service/contract/public-events/public-events.ts";
import type { Integration } from "../integration.ts";
import { isPublished, publish } from "./publish.ts";
import { publicTopicSettings } from "./settings.ts";

/** Events on topics of Kafka that other programs read. */
export const publicTopics: Integration = {
  name: "public-topics",
  title: "Events on Kafka",
  settings: publicTopicSettings,
  react: {
    events: everyPublicEventType,
    handle: publish,
    wants: isPublished,
    leavesOutPrivate: ({ includesPrivate }) => includesPrivate !== true,
  },
};
