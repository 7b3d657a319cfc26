import { setting } from "@logue/command-service/contract/setting-declaration.ts";
import { z } from "zod";

const byAdministrators = { permission: "workspace.changeSettings" } as const;

export const everyFormat = [
  ...["slack", "rocketchat", "mattermost"],
  ...["github", "gitlab", "gitea", "jira", "grafana", "alertmanager", "sentry"],
  "mapping",
] as const;
export type FormatName = (typeof everyFormat)[number];

const formatLabels: Readonly<Record<FormatName, string>> = {
  slack: "Slack",
  rocketchat: "Rocket.Chat",
  mattermost: "Mattermost",
  github: "GitHub",
  gitlab: "GitLab",
  gitea: "Gitea",
  jira: "Jira",
  grafana: "Grafana",
  alertmanager: "Alertmanager",
  sentry: "Sentry",
  mapping: "A mapping of your own",
};

export const mappingLengthMax = 8_000;

export const incomingWebhookSettings = {
  channel: setting({
    ...byAdministrators,
    means: "The channel that messages go to.",
    schema: z.string().min(1).max(200).nullable(),
    default: null,
    names: "room",
  }),
  format: setting({
    ...byAdministrators,
    means:
      "What the sender's payloads look like. A program that can send to Slack needs nothing else than “Slack”, which takes plain text too.",
    schema: z.enum(everyFormat),
    labels: formatLabels,
    default: "slack",
  }),
  signingSecret: setting({
    ...byAdministrators,
    means:
      "The secret by which the sender signs (GitHub, GitLab, Gitea, Jira, Grafana, Sentry). Once it is set, unsigned requests are refused.",
    schema: z.string().min(1).max(1_000).nullable(),
    default: null,
    isSecret: true,
  }),
  mapping: setting({
    ...byAdministrators,
    means:
      "For the format “A mapping of your own”: a JSONata expression that makes a text, or an object as for Slack, of the payload. Nothing, where no message is wanted.",
    schema: z.string().max(mappingLengthMax).nullable(),
    default: null,
  }),
  mayChooseName: setting({
    ...byAdministrators,
    means: "Whether the payload may name another sender and picture. The mark “app” stays beside them.",
    schema: z.boolean(),
    default: true,
  }),
  mayChooseChannel: setting({
    ...byAdministrators,
    means: "Whether the payload may name another channel that the account can join or is in.",
    schema: z.boolean(),
    default: false,
  }),
  requestsPerMinute: setting({
    ...byAdministrators,
    means: "How many requests are taken in a minute. The others are answered with 429.",
    schema: z.int().min(1).max(1_000),
    default: 60,
  }),
} as const;
