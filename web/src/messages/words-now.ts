import type { WordPartsFragment } from "../generated/operations.ts";

/** The text of a message as the server returns it: with names, and with the tokens behind them. */
export type Worded = Pick<WordPartsFragment, "text"> & Partial<WordPartsFragment>;

export type NamedInMessage = WordPartsFragment["mentions"][number];

interface Person {
  readonly name: string;
  readonly displayName: string;
  readonly deactivatedAt?: string | null;
}

/** The names that the client knows: they are newer than those that came with a message. */
export interface NewestNames {
  readonly people: {
    find(userId: string): Person | undefined;
  };
  readonly inbox: {
    find(roomId: string): { readonly room: { readonly kind: string; readonly name?: string | null } } | undefined;
  };
  /** Missing where no team is renamed. */
  readonly teamNames?: TeamNames;
}

/** The names of teams that were renamed while the client was open, by team id. */
export type TeamNames = ReadonlyMap<string, string>;

/** What stands in a message's text in place of a token. */
export interface NameNow {
  readonly token: string;
  /** `@ben` or `#tides`. */
  readonly text: string;
  readonly userId: string | null;
  readonly displayName: string;
  readonly isDeactivated?: boolean;
  /** Null for a person or team, and for a channel that the viewer may not see. */
  readonly roomId: string | null;
  readonly teamId: string | null;
}

/** The people, channels and teams that a message names, with the names of now. */
export const namesNow = ({ mentions = [] }: Worded, newest: NewestNames): NameNow[] =>
  mentions.map((mention) => {
    if (mention.teamId) return teamNow(mention, newest);
    return mention.user ? personNow(mention, newest) : channelNow(mention, newest);
  });

function teamNow({ token, text, teamId }: NamedInMessage, { teamNames }: NewestNames): NameNow {
  const name = teamNames?.get(teamId ?? "");
  const shown = name === undefined ? text : `@${name}`;
  return { token, text: shown, teamId, userId: null, roomId: null, displayName: shown.slice(1) };
}

function personNow({ token, user }: NamedInMessage, { people }: NewestNames): NameNow {
  const person: Person | null = people.find(user?.id ?? "") ?? user;
  const name = person?.name ?? "unknown";
  return {
    token,
    text: `@${name}`,
    userId: user?.id ?? null,
    displayName: person?.displayName ?? name,
    isDeactivated: Boolean(person?.deactivatedAt),
    roomId: null,
    teamId: null,
  };
}

function channelNow({ token, text, roomId }: NamedInMessage, { inbox }: NewestNames): NameNow {
  const room = inbox.find(roomId ?? "")?.room;
  const own = room?.kind === "CHANNEL" && room.name ? `#${room.name}` : undefined;
  const isSeen = own !== undefined || text !== privateChannel;
  const shown = own ?? text;
  return { token, text: shown, userId: null, displayName: shown.slice(1), roomId: isSeen ? roomId : null, teamId: null };
}

/** How the server names a channel that not everybody may see. */
const privateChannel = "#(private channel)";

/** Code, as far as it begins and ends with backticks: a token in it is plain text. */
const codeOrToken = /(`+)[^`](?:[\s\S]*?[^`])?\1(?!`)|\\.|<(?:@&|[@#])[0-9a-f-]{36}>/g;

/** A message's Markdown with the names of now: to copy, to edit, and to show with `named`. */
export function wordsNow(message: Worded, newest: NewestNames, named = ({ text }: NameNow): string => text): string {
  if (!message.markup) return message.text;
  const shown = new Map(namesNow(message, newest).map((name) => [name.token, named(name)]));
  return message.markup.replace(codeOrToken, (found) => shown.get(found) ?? found);
}
