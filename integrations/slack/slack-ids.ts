import { derivedId, derivedTimedId } from "@logue/command-service/contract/streams.ts";

export const userIdOf = (slackUserId: string): string => derivedId("slack", "user", slackUserId);
export const roomIdOf = (slackChannelId: string): string => derivedId("slack", "room", slackChannelId);
export const commandIdOf = (...parts: readonly string[]): string => derivedId("slack", "command", ...parts);

/**
 * Epoch milliseconds of a Slack timestamp such as `1646525518.273621`: read as digits, for as a
 * number it may be a millisecond less.
 */
export function timeOf(timestamp: string): number {
  const [seconds = "0", fraction = ""] = timestamp.split(".");
  return Number(seconds) * 1000 + Number(fraction.slice(0, 3).padEnd(3, "0"));
}

/** Message ids can hold a time up to the year 10889; a later one is an error of the export. */
const latestMs = 253_402_300_799_000;

/**
 * The same message has the same id in every run, and its id carries the time at which it was sent.
 * Of several messages of one timestamp all but the first are told apart by `among`.
 */
export const messageIdOf = (slackChannelId: string, timestamp: string, among = ""): string =>
  derivedTimedId(
    Math.min(timeOf(timestamp), latestMs),
    ...["slack", "message", slackChannelId, timestamp, ...(among === "" ? [] : [among])],
  );

export const fileIdOf = (slackChannelId: string, timestamp: string, slackFileId: string): string =>
  derivedTimedId(Math.min(timeOf(timestamp), latestMs), "slack", "file", slackChannelId, timestamp, slackFileId);
