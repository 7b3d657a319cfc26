import { outsideCode } from "./outside-code.ts";
import { withReplaced } from "./replace-matches.ts";

/**
 * A mention as a message's text holds it: the id stands in the text, and readers see the name that
 * the person, channel or team has now. So a rename and an erasure change no message.
 */
export interface MentionToken {
  readonly kind: "user" | "room" | "team";
  /** The id of the person, channel or team. */
  readonly id: string;
}

export const userToken = (userId: string): string => `<@${userId}>`;
export const roomToken = (roomId: string): string => `<#${roomId}>`;
export const teamToken = (teamId: string): string => `<@&${teamId}>`;

const writers = { user: userToken, room: roomToken, team: teamToken } as const;

/** The token as it stands in a text. */
export const written = ({ kind, id }: MentionToken): string => writers[kind](id);

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** A token that no backslash turns into plain text. Groups: the sign, the id. */
export const tokenSource: string = String.raw`(?<!(?<!\\)(?:\\\\)*\\)<(@&|[@#])(${uuid})>`;
const token = new RegExp(tokenSource, "g");

/** Cheap: most texts contain no token. */
export const mayHaveTokens = (text: string): boolean => text.includes("<@") || text.includes("<#");

export const tokenOf = (sign: string | undefined, id: string | undefined): MentionToken => ({
  kind: sign === "#" ? "room" : sign === "@&" ? "team" : "user",
  id: id ?? "",
});

/** The tokens of a text, each once, in their order. Code contains none. */
export function tokensIn(text: string): MentionToken[] {
  if (!mayHaveTokens(text)) return [];
  const found = outsideCode(text, token).map(({ match: [whole, sign, id] }) => [whole, tokenOf(sign, id)] as const);
  return [...new Map(found).values()];
}

/** The text with something else in place of each token. */
export function replaceTokens(text: string, write: (token: MentionToken) => string): string {
  if (!mayHaveTokens(text)) return text;
  return withReplaced(
    text,
    outsideCode(text, token).map(({ match }) => ({ match, by: write(tokenOf(match[1], match[2])) })),
  );
}
