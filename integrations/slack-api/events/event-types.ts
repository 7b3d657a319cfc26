import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { Fields } from "../../markup/values.ts";

/** The types of Slack's events that programs may be sent. */
export const slackEventTypes: readonly string[] = [
  ...["message", "app_mention", "reaction_added", "reaction_removed", "pin_added", "pin_removed"],
  ...["member_joined_channel", "member_left_channel", "channel_created", "channel_rename"],
  ...["channel_archive", "channel_unarchive"],
];

/** Those that the program subscribes to; all where it names none. */
export function subscribedOf(events: readonly Fields[], subscribed: SettingValue | undefined): readonly Fields[] {
  if (!Array.isArray(subscribed) || subscribed.length === 0) return events;
  return events.filter(({ type }) => subscribed.includes(type));
}
