import { derivedId, derivedTimedId } from "@logue/command-service/contract/streams.ts";

export const userIdOf = (slackUserId: string): string => derivedId("slack", "user", slackUserId);
export const roomIdOf = (slackChannelId: string): string => derivedId("slack", "room", slackChannelId);
export const commandIdOf = (...parts: readonly string[]): string => derivedId("slack", "command", ...parts);

/** Epoch milliseconds of a Slack timestamp such as `1646525518.273621`. */
export const timeOf = (timestamp: string): number => Math.floor(Number(timestamp) * 1000);

/** The same message has the same id in every run, and its id carries the time at which it was sent. */
export const messageIdOf = (slackChannelId: string, timestamp: string): string =>
  derivedTimedId(timeOf(timestamp), "slack", "message", slackChannelId, timestamp);
