import { type Fields, fieldsOf, firstText, isFields, isYes, savedWithin, secondsOf, textOf } from "../../markup/values.ts";

export type SlackRole = "administrator" | "member" | "guest";

/** A person of users.json or org_users.json. */
export interface SlackUser {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly email: string;
  readonly timeZone: string;
  readonly title: string;
  readonly pronouns: string;
  readonly statusText: string;
  readonly statusEmoji: string;
  /** Seconds; undefined for a status without end. */
  readonly statusEndsAt: number | undefined;
  readonly pictureUrl: string;
  readonly role: SlackRole;
  readonly isBot: boolean;
  readonly isDeactivated: boolean;
  /** The id under which a bot's messages name it. */
  readonly botId: string;
  /** What the person saved, as it is written. */
  readonly saved: readonly unknown[];
}

/** Undefined for what has no id. */
export function slackUser(entry: unknown): SlackUser | undefined {
  if (!isFields(entry)) return undefined;
  const profile = fieldsOf(entry.profile);
  const id = textOf(entry.id).trim();
  if (id === "") return undefined;
  return {
    id,
    name: firstText(entry.name, entry.username, profile.display_name, id),
    displayName: firstText(profile.real_name, entry.real_name, profile.display_name, givenNames(profile), entry.name, id),
    email: firstText(profile.email, entry.email)
      .trim()
      .replace(/^mailto:/i, ""),
    timeZone: textOf(entry.tz).trim(),
    title: textOf(profile.title).trim(),
    pronouns: textOf(profile.pronouns).trim(),
    statusText: textOf(profile.status_text).trim(),
    statusEmoji: textOf(profile.status_emoji).replace(/^:|:$/g, "").split("::")[0] ?? "",
    statusEndsAt: secondsOf(profile.status_expiration),
    pictureUrl: pictureIn(profile),
    role: roleOf(entry),
    isBot: isYes(entry.is_bot) || isYes(entry.is_workflow_bot) || id === "USLACKBOT",
    isDeactivated: isYes(entry.deleted),
    botId: textOf(profile.bot_id),
    saved: savedWithin(entry),
  };
}

const givenNames = (profile: Fields): string => [profile.first_name, profile.last_name].map(textOf).join(" ").trim();

function roleOf(entry: Fields): SlackRole {
  if (isYes(entry.is_owner) || isYes(entry.is_primary_owner) || isYes(entry.is_admin)) return "administrator";
  return isYes(entry.is_restricted) || isYes(entry.is_ultra_restricted) ? "guest" : "member";
}

/** A picture that the person chose; Slack's own stand-ins are at other addresses. */
export function pictureIn(profile: Fields): string {
  const url = firstText(profile.image_512, profile.image_192, profile.image_72, profile.image_original);
  return /^https:\/\//.test(url) && !/gravatar\.com|\/img\/avatars?\//.test(url) ? url : "";
}
