import type { SlackAuthor } from "../reading/message-record.ts";
import type { SlackUser } from "../reading/user-record.ts";

/** Slack's own voice; it is in no list of people. */
export const slackbotId = "USLACKBOT";
/** Who wrote where the message does not say so. */
export const unknownId = "UNKNOWN";

/**
 * Finds the person who wrote a message: by the user's id; a program by its own, or, where it speaks
 * under another name, by that name.
 */
export function authorFinder(users: readonly SlackUser[]): (author: SlackAuthor) => string {
  const byBotId = new Map(users.flatMap((user) => (user.botId === "" ? [] : [[user.botId, user] as const])));
  return ({ userId, botId, userName }) => {
    if (userId !== "") return userId;
    const owner = byBotId.get(botId);
    if (owner !== undefined && (userName === "" || userName === owner.name || userName === owner.displayName)) return owner.id;
    if (userName !== "") return botId === "" ? `name/${userName}` : `${botId}/${userName}`;
    return botId === "" ? unknownId : botId;
  };
}
