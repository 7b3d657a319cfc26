import type { UserData } from "../documents.ts";
import { seconds } from "./seconds.ts";

/** A person or bot as Slack's `user`. The id of a bot is its `bot_id` too. */
export function shownUser(user: UserData, origin: string, teamId: string) {
  const { id, name, displayName, kind, role, timeZone, deactivatedAt } = user;
  return {
    id,
    team_id: teamId,
    name,
    deleted: deactivatedAt !== null,
    real_name: displayName,
    tz: timeZone ?? "UTC",
    is_admin: role === "ADMINISTRATOR",
    is_owner: role === "ADMINISTRATOR",
    is_primary_owner: false,
    is_restricted: role === "GUEST",
    is_ultra_restricted: false,
    is_bot: kind === "BOT",
    is_app_user: false,
    updated: seconds(user.registeredAt),
    profile: shownProfile(user, origin),
  };
}

export function shownProfile({ id, name, displayName, title, kind, status, avatarUrl }: UserData, origin: string) {
  const picture = avatarUrl === null ? {} : pictures(new URL(avatarUrl, origin).href);
  return {
    title,
    real_name: displayName,
    real_name_normalized: displayName,
    display_name: name,
    display_name_normalized: name,
    status_text: status?.text ?? "",
    status_emoji: status?.emoji ? `:${status.emoji}:` : "",
    status_expiration: status?.expiresAt ? seconds(status.expiresAt) : 0,
    ...(kind === "BOT" && { bot_id: id }),
    ...picture,
  };
}

const pictures = (url: string) => Object.fromEntries([24, 32, 48, 72, 192, 512].map((size) => [`image_${size}`, url]));
