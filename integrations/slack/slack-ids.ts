import { createHash } from "node:crypto";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { stringify } from "uuid";

export const userIdOf = (slackUserId: string): string => derivedId("slack", "user", slackUserId);
export const roomIdOf = (slackChannelId: string): string => derivedId("slack", "room", slackChannelId);
export const commandIdOf = (...parts: readonly string[]): string => derivedId("slack", "command", ...parts);

/** Epoch milliseconds of a Slack timestamp such as `1646525518.273621`. */
export const timeOf = (timestamp: string): number => Math.floor(Number(timestamp) * 1000);

/**
 * A message's id: a UUIDv7 of the time it was sent, its random part a digest of channel and timestamp,
 * so that the same message has the same id in every run.
 */
export function messageIdOf(slackChannelId: string, timestamp: string): string {
  const bytes = createHash("sha256").update(`slack/message/${slackChannelId}/${timestamp}`).digest().subarray(0, 16);
  bytes.writeUIntBE(timeOf(timestamp), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return stringify(bytes);
}
