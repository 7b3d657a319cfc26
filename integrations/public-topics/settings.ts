import { everyPublicEventType } from "@logue/command-service/contract/public-events/public-events.ts";
import { setting } from "@logue/command-service/contract/setting-declaration.ts";
import { z } from "zod";

const byAdministrators = { permission: "workspace.changeSettings" } as const;
const eventNames: readonly string[] = everyPublicEventType;

export const publicTopicSettings = {
  isOn: setting({
    ...byAdministrators,
    means: "Whether events are published on Kafka. What happens while it is off is not published later.",
    schema: z.boolean(),
    default: false,
  }),
  events: setting({
    ...byAdministrators,
    means: "The published names of the events, such as message.posted.v1. Empty: all events.",
    schema: z
      .array(z.string().refine((name) => eventNames.includes(name)))
      .max(200)
      .readonly(),
    default: [],
  }),
  includesPrivate: setting({
    permission: "audit.export",
    means:
      "Whether events of private channels and direct messages are published too, of those whose member its account is. All programs that may read the topics read them.",
    schema: z.boolean(),
    default: false,
  }),
} as const;
