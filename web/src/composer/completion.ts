import type { EntryPartsFragment, TeamPartsFragment, UserPartsFragment } from "../generated/operations.ts";
import { emoji } from "../messages/emoji.svelte.ts";
import { findEmoji } from "../messages/emoji-list.ts";
import type { ComposerCommand } from "./commands.ts";
import type { FoundPerson } from "./people-search.svelte.ts";

/** The beginning of a name that stands before the caret. */
export interface Wanted {
  readonly kind: "person" | "channel" | "emoji" | "command";
  readonly letters: string;
  /** Where it begins in the text, with its sign. */
  readonly start: number;
}

export interface Completion {
  readonly insert: string;
  readonly symbol: string;
  readonly label: string;
  readonly detail: string;
  /** The address of a picture in place of the symbol. */
  readonly picture?: string | undefined;
  /** The person whose picture and presence stand in place of the symbol. */
  readonly user?: FoundPerson;
}

const shownMax = 8;
const teamsShownMax = 3;
/** No name is longer, so no more of a long text is looked at. */
const nameLengthMax = 100;
const emojiLettersMin = 2;
const kinds = { "@": "person", "#": "channel", ":": "emoji" } as const;

/**
 * The completion at the caret: `@` and the beginning of a name, `#` and that of a channel, `:` and
 * two letters of an emoji, or `/` and a command at the beginning of the text.
 */
export function completionAt(text: string, caret: number): Wanted | null {
  const command = /^\/([a-z][a-z0-9-]*|)$/.exec(text.slice(0, caret));
  if (command) return { kind: "command", letters: command[1] ?? "", start: 0 };
  const match = /(?:^|[\s(])([@#:])([\p{L}\p{N}_+.-]*)$/u.exec(text.slice(Math.max(0, caret - nameLengthMax), caret));
  if (!match) return null;
  const [, sign, letters = ""] = match;
  const kind = kinds[sign as keyof typeof kinds];
  if (kind === "emoji" && letters.length < emojiLettersMin) return null;
  return { kind, letters: letters.toLowerCase(), start: caret - letters.length - 1 };
}

/** Whether a completion stands before the caret already: Enter has nothing to complete then. */
export const isWritten = ({ insert }: Completion, { start }: Wanted, text: string, caret: number): boolean =>
  insert === text.slice(start, caret);

/**
 * The completions of what is wanted; `people` and `teams` are those found for it. A name that is
 * written in full is the first, so that Enter does not make a longer one of it.
 */
export function completionsOf(
  wanted: Wanted,
  people: readonly FoundPerson[],
  channels: readonly EntryPartsFragment[],
  commands: readonly ComposerCommand[] = [],
  otherChannels: readonly string[] = [],
  teams: readonly TeamPartsFragment[] = [],
): Completion[] {
  if (wanted.kind === "command") return fullFirst(commands.map(commandCompletion), wanted);
  if (wanted.kind === "emoji") return emojiCompletions(wanted.letters);
  if (wanted.kind === "channel") return channelCompletions(wanted, channels, otherChannels);
  const named = people.filter((user) => user.deactivatedAt === null && beginsWith(user, wanted.letters)).map(personCompletion);
  const groups = [
    { insert: "@room", symbol: "@", label: "room", detail: "everybody in this channel" },
    { insert: "@here", symbol: "@", label: "here", detail: "everybody who is online" },
  ].filter(({ label }) => label.startsWith(wanted.letters));
  const crews = teams
    .filter((team) => isBegun([team.name, ...wordsOf(team.title)], wanted.letters))
    .map((team) => ({ insert: `@${team.name}`, symbol: "@", label: team.title, detail: `${team.name} · team` }))
    .slice(0, teamsShownMax);
  const chosen = fullFirst(named, wanted).slice(0, shownMax - groups.length - crews.length);
  return fullFirst([...chosen, ...crews, ...groups], wanted);
}

const personCompletion = (user: FoundPerson): Completion => ({
  insert: `@${user.name}`,
  symbol: "@",
  label: user.displayName,
  detail: user.isOutside ? `${user.name} · not in this channel` : user.name,
  user,
});

function fullFirst(completions: readonly Completion[], { letters }: Wanted): Completion[] {
  const isFull = ({ insert }: Completion): boolean => insert.slice(1) === letters;
  return [...completions.filter(isFull), ...completions.filter((completion) => !isFull(completion))];
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/);

const isBegun = (parts: readonly string[], letters: string): boolean => parts.some((part) => part.startsWith(letters));

const beginsWith = (user: UserPartsFragment, letters: string): boolean =>
  isBegun([user.name, ...wordsOf(user.displayName)], letters);

function emojiCompletions(letters: string): Completion[] {
  void emoji.load();
  if (!emoji.isLoaded) return [];
  return findEmoji(emoji.entries, letters, shownMax).map(({ names, emoji: symbol, picture }) => ({
    insert: `:${names[0]}:`,
    symbol,
    label: `:${names[0]}:`,
    detail: "",
    picture,
  }));
}

const commandCompletion = ({ word, usage, means }: ComposerCommand): Completion => ({
  insert: `/${word}`,
  symbol: "/",
  label: usage === "" ? word : `${word} ${usage}`,
  detail: means,
});

/**
 * The viewer's channels first, then other channels; in each, names that begin with the letters
 * first.
 */
function channelCompletions(wanted: Wanted, own: readonly EntryPartsFragment[], others: readonly string[]): Completion[] {
  const { letters } = wanted;
  const all = [
    ...own.map(({ displayName, room }) => ({ name: displayName, detail: room.topic })),
    ...others
      .filter((name) => !own.some((entry) => entry.displayName === name))
      .map((name) => ({ name, detail: "You are not in this channel" })),
  ].filter(({ name }) => name.includes(letters));
  const starting = all.filter(({ name }) => name.startsWith(letters));
  const holding = all.filter(({ name }) => !name.startsWith(letters));
  const completions = [...starting, ...holding].map(({ name, detail }) => ({
    insert: `#${name}`,
    symbol: "#",
    label: name,
    detail,
  }));
  return fullFirst(completions, wanted).slice(0, shownMax);
}
