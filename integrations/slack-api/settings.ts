import { setting } from "@logue/command-service/contract/setting-declaration.ts";
import { z } from "zod";
import { webAddress } from "../web-address.ts";
import { slackEventTypes } from "./events/event-types.ts";

const byAdministrators = { permission: "workspace.changeSettings" } as const;

export const slackApiSettings = {
  eventsAddress: setting({
    ...byAdministrators,
    means: "The request URL of the program, to which events are posted as by Slack's Events API. None are sent without it.",
    schema: webAddress.nullable(),
    default: null,
  }),
  subscribedEvents: setting({
    ...byAdministrators,
    means:
      "The events that the program listens to, by Slack's names, such as message and app_mention. Where none is named, it is sent all.",
    schema: z
      .array(z.string().refine((type) => slackEventTypes.includes(type)))
      .max(slackEventTypes.length)
      .readonly(),
    default: [],
  }),
  interactivityAddress: setting({
    ...byAdministrators,
    means: "Where commands, presses and dialogs are sent. Without it they go to the address of the events, as Bolt has it.",
    schema: webAddress.nullable(),
    default: null,
  }),
  optionsAddress: setting({
    ...byAdministrators,
    means:
      "Where the options of lists with a source of their own are asked for, Slack's options load URL. Without it they are asked for where presses are sent.",
    schema: webAddress.nullable(),
    default: null,
  }),
  usesSocketMode: setting({
    ...byAdministrators,
    means: "Whether the program holds a socket open (Socket Mode) by which it is told everything, instead of having addresses.",
    schema: z.boolean(),
    default: false,
  }),
  commands: setting({
    ...byAdministrators,
    means: "The program's slash commands, such as deploy Deploys a service: the word, then what it does.",
    schema: z
      .array(z.string().regex(/^[a-z][a-z0-9-]{0,31}(?:\s.{0,200})?$/))
      .max(25)
      .readonly(),
    default: [],
  }),
  signingSecret: setting({
    ...byAdministrators,
    means:
      "The signing secret that the program was given: 16 to 200 characters. Every request is signed by it, and none is sent without it.",
    schema: z.string().min(16).max(200).nullable(),
    default: null,
    isSecret: true,
  }),
} as const;
