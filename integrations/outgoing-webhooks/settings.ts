import { everyPublicEventType } from "@logue/command-service/contract/public-events/public-events.ts";
import { setting } from "@logue/command-service/contract/setting-declaration.ts";
import { parseWebhookSecret } from "@logue/infra/outgoing/sign-webhook.ts";
import { z } from "zod";
import { webAddress } from "../web-address.ts";

const byAdministrators = { permission: "workspace.changeSettings" } as const;

const listed = z.array(z.string().min(1).max(200)).max(200).readonly();
const eventNames: readonly string[] = everyPublicEventType;
const secret = z
  .string()
  .max(200)
  .refine((text) => parseWebhookSecret(text) !== undefined)
  .nullable();

export const outgoingWebhookSettings = {
  isOn: setting({
    ...byAdministrators,
    means: "Whether events are sent. What happens while it is off is not sent later.",
    schema: z.boolean(),
    default: false,
  }),
  address: setting({
    ...byAdministrators,
    means: "Where events are posted to. The address must be reachable from the public internet, unless the operator allows more.",
    schema: webAddress.nullable(),
    default: null,
  }),
  events: setting({
    ...byAdministrators,
    means: "The published names of the events that are sent, such as message.posted.v1.",
    schema: z
      .array(z.string().refine((name) => eventNames.includes(name)))
      .max(200)
      .readonly(),
    default: ["message.posted.v1"],
  }),
  roomIds: setting({
    ...byAdministrators,
    means: "Only events in these channels are sent. Empty: those of every channel that the account may read.",
    schema: listed,
    names: "rooms",
    default: [],
  }),
  userIds: setting({
    ...byAdministrators,
    means: "Only what these people do is sent. Empty: what everyone does.",
    schema: listed,
    names: "people",
    default: [],
  }),
  words: setting({
    ...byAdministrators,
    means:
      "Only messages that have one of these words or phrases in their text are sent, in any letter case. Empty: every message.",
    schema: listed,
    default: [],
  }),
  signingSecret: setting({
    ...byAdministrators,
    means: "The secret by which requests are signed: whsec_ and 24 to 64 random bytes in base64. Nothing is sent without it.",
    schema: secret,
    default: null,
    isSecret: true,
  }),
  formerSigningSecret: setting({
    ...byAdministrators,
    means: "The secret of before, while the receiver changes over: requests are signed by both. Remove it afterwards.",
    schema: secret,
    default: null,
    isSecret: true,
  }),
  mayPostBack: setting({
    ...byAdministrators,
    means: "Whether an answer with a text is posted as a reply in the thread of the message.",
    schema: z.boolean(),
    default: false,
  }),
} as const;
