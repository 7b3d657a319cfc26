import { z } from "zod";
import { setting } from "./setting-declaration.ts";

const byAdministrators = { permission: "workspace.changeSettings" } as const;
const ofPerson = { permission: null } as const;

/** The address of a push gateway with the key of this server in it. */
const gatewayPattern = /^https?:\/\/[^\s/@:]+@[^\s/@:]+(?::\d{1,5})?(?:\/[^\s?#@]*)?$/;

/** What a workspace says of pushes to devices. */
export const workspacePushSettings = {
  messagePushes: setting({
    ...byAdministrators,
    means: "Whether the devices that people have switched on are called by push when there is something for them.",
    schema: z.boolean(),
    default: true,
  }),
  pushesShowText: setting({
    ...byAdministrators,
    means:
      "Whether pushes carry who wrote what. If not, they carry ids alone: the device asks Logue for the words, and no push service gets them.",
    schema: z.boolean(),
    default: false,
  }),
  pushGateway: setting({
    ...byAdministrators,
    needsConfirmation: true,
    means:
      "The push gateway for apps on phones with its key, such as https://key@push.example.org; empty: no app on a phone is called through it.",
    schema: z.string().max(1_000).regex(gatewayPattern).nullable(),
    default: null,
    isSecret: true,
  }),
};

/** What people choose for themselves. */
export const personPushSettings = {
  messagePushes: setting({
    ...ofPerson,
    means:
      "What your devices are called for while you are away: nothing, mentions and direct messages, replies in threads that you follow too, or everything that you are notified of.",
    schema: z.enum(["none", "mentions", "threads", "everything"]),
    labels: {
      none: "Nothing",
      mentions: "Mentions and direct messages",
      threads: "These, and replies in threads that you follow",
      everything: "Everything that you are notified of",
    },
    default: "everything",
  }),
  messagePushesAfterSeconds: setting({
    ...ofPerson,
    means: "How many seconds you have to read a message before your devices are called.",
    schema: z.int().min(0).max(3_600),
    default: 10,
  }),
};
