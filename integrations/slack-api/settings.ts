import { setting } from "@logue/command-service/contract/setting-declaration.ts";
import { z } from "zod";

const byAdministrators = { permission: "workspace.changeSettings" } as const;

export const slackApiSettings = {
  eventsAddress: setting({
    ...byAdministrators,
    means: "The request URL of the program, to which events are posted as by Slack's Events API. None are sent without it.",
    schema: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .nullable(),
    default: null,
  }),
  signingSecret: setting({
    ...byAdministrators,
    means:
      "The signing secret that the program was given: 16 to 200 characters. Events are signed by it, and none are sent without it.",
    schema: z.string().min(16).max(200).nullable(),
    default: null,
    isSecret: true,
  }),
} as const;
