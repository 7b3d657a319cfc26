import type { SlackAuthor } from "../reading/message-record.ts";
import type { SlackRole, SlackUser } from "../reading/user-record.ts";
import { userIdOf } from "../slack-ids.ts";
import { slackbotId, unknownId } from "./author.ts";
import { cleanDisplayName } from "./person-names.ts";

/** A person of the export as they will be in Logue. */
export interface Person {
  readonly slackId: string;
  readonly userId: string;
  /** For mentions and signing in; set when it is known what is free here. */
  name: string;
  readonly wantedName: string;
  readonly displayName: string;
  readonly email: string;
  readonly timeZone: string;
  readonly title: string;
  readonly statusText: string;
  readonly statusEmoji: string;
  readonly statusEndsAt: number | undefined;
  readonly pictureUrl: string;
  readonly role: SlackRole;
  readonly kind: "person" | "bot";
  readonly isDeactivated: boolean;
  /** Whether a list of the export names them; else they were made from a message. */
  readonly isListed: boolean;
}

const nothing = {
  email: "",
  timeZone: "",
  title: "",
  statusText: "",
  statusEmoji: "",
  statusEndsAt: undefined,
  pictureUrl: "",
  role: "member" as const,
  isDeactivated: false,
};

export function listedPerson(user: SlackUser): Person {
  const title = user.pronouns === "" ? user.title : `${user.title} (${user.pronouns})`.trim();
  return {
    ...nothing,
    slackId: user.id,
    userId: userIdOf(user.id),
    name: "",
    wantedName: user.name,
    displayName: cleanDisplayName(user.displayName) || cleanDisplayName(user.name) || user.id,
    email: user.email,
    timeZone: user.timeZone,
    title: cleanDisplayName(title),
    statusText: user.statusText,
    statusEmoji: user.statusEmoji,
    statusEndsAt: user.statusEndsAt,
    pictureUrl: user.pictureUrl,
    role: user.role,
    kind: user.isBot ? "bot" : "person",
    isDeactivated: user.isDeactivated,
    isListed: true,
  };
}

const slackOwn: Readonly<Record<string, string>> = { [slackbotId]: "Slackbot", [unknownId]: "Unknown" };

/** A person in no list: of another workspace, removed, a program or a workflow. */
export function strangePerson(slackId: string, author?: SlackAuthor): Person {
  const own = slackOwn[slackId];
  const shown = own ?? (cleanDisplayName(author?.profileName ?? "") || cleanDisplayName(author?.userName ?? ""));
  const wanted = own ?? (author?.userName || author?.profileName || slackId);
  const isBot = slackId === slackbotId || slackId.startsWith("B") || slackId.includes("/") || (author?.isBot ?? false);
  return {
    ...nothing,
    slackId,
    userId: userIdOf(slackId),
    name: "",
    wantedName: wanted,
    displayName: shown || slackId,
    pictureUrl: author?.pictureUrl ?? "",
    kind: isBot ? "bot" : "person",
    isListed: false,
  };
}
