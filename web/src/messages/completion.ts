import type { UserPartsFragment } from "../generated/operations.ts";
import { emoji } from "./emoji.svelte.ts";

/** The beginning of a name that stands before the caret. */
export interface Wanted {
  readonly kind: "person" | "emoji";
  readonly letters: string;
  /** Where it begins in the text, with its sign. */
  readonly start: number;
}

export interface Completion {
  readonly insert: string;
  readonly symbol: string;
  readonly label: string;
  readonly detail: string;
}

const shownMax = 6;

/** What could be completed at the caret: `@` and the beginning of a name, or `:` and two letters of an emoji. */
export function completionAt(text: string, caret: number): Wanted | null {
  const match = /(?:^|\s)([@:])([\p{L}\p{N}_+.-]*)$/u.exec(text.slice(0, caret));
  if (!match) return null;
  const [, sign, letters = ""] = match;
  const start = caret - letters.length - 1;
  if (sign === "@") return { kind: "person", letters: letters.toLowerCase(), start };
  return letters.length >= 2 ? { kind: "emoji", letters, start } : null;
}

export function completionsOf(wanted: Wanted, people: readonly UserPartsFragment[]): Completion[] {
  if (wanted.kind === "emoji") {
    return emoji.find(wanted.letters, shownMax).map(({ names, emoji: symbol }) => ({
      insert: `:${names[0]}:`,
      symbol,
      label: `:${names[0]}:`,
      detail: "",
    }));
  }
  const matches = people
    .filter(
      (user) =>
        user.deactivatedAt === null &&
        [user.name, ...user.displayName.toLowerCase().split(/\s+/)].some((part) => part.startsWith(wanted.letters)),
    )
    .sort((left, right) => left.name.localeCompare(right.name))
    .map((user) => ({ insert: `@${user.name}`, symbol: "@", label: user.displayName, detail: user.name }));
  const everybody = [
    { insert: "@room", symbol: "@", label: "room", detail: "everybody in this room" },
    { insert: "@here", symbol: "@", label: "here", detail: "who is online" },
  ].filter(({ label }) => label.startsWith(wanted.letters));
  return [...matches, ...everybody].slice(0, shownMax);
}
