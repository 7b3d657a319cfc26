import type { SlackAuthor } from "../reading/message-record.ts";
import type { SlackUser } from "../reading/user-record.ts";

/** Slack's own voice; it is in no list of people. */
export const slackbotId = "USLACKBOT";
/** Who wrote where the message does not say so. */
export const unknownId = "UNKNOWN";

/**
 * Finds the account that wrote a message: by the user's id, by their name where that stands in the
 * id's place; a program by its own, whatever name it posted under; a program without an id by its
 * name.
 */
export function authorFinder(users: readonly SlackUser[]): (author: SlackAuthor) => string {
  const byBotId = new Map(users.flatMap((user) => (user.botId === "" ? [] : [[user.botId, user.id] as const])));
  const ids = new Set(users.map(({ id }) => id));
  const byName = new Map(users.map(({ name, id }) => [name, id] as const));
  const listed = (id: string): string => {
    if (ids.has(id) || /^[UWB][A-Z0-9]{2,}$/.test(id)) return id;
    return ids.has(id.toUpperCase()) ? id.toUpperCase() : (byName.get(id) ?? id);
  };
  return ({ userId, botId, userName }) => {
    if (userId !== "") return listed(userId);
    if (botId !== "") return byBotId.get(botId) ?? botId;
    return userName === "" ? unknownId : `name/${userName}`;
  };
}
