import { cleanLine, shortened } from "@logue/command-service/contract/clean-text.ts";
import { reservedUserNames, userNamePattern } from "@logue/command-service/contract/users.ts";

const displayNameLengthMax = 100;
const emailPattern = /^[^\s@\p{Cc}]+@[^\s@.\p{Cc}]+(?:\.[^\s@.\p{Cc}]+)*$/u;

/** A name, title or status of one line, without invisible characters. */
export const cleanDisplayName = (name: string): string => shortened(cleanLine(name), displayNameLengthMax).trim();

const letters: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", þ: "th", ð: "d", ı: "i" };

/** A name for mentions made from one of Slack's; by the id where nothing is left of it. */
export function foldedUserName(name: string, slackId: string): string {
  const folded = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßæœøđłþðı]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9._-]+/g, "-")
    .slice(0, 60)
    .replace(/^[._-]+|[._-]+$/g, "");
  if (userNamePattern.test(folded) && !reservedUserNames.has(folded)) return folded;
  return `slack-${slackId
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replace(/-+$/, "")}`;
}

/** The name with a number behind it, for the second and later people who want it. */
export const numbered = (name: string, number: number): string => (number === 1 ? name : `${name.slice(0, 58)}-${number}`);

export const isEmail = (email: string): boolean => email.length <= 254 && emailPattern.test(email);

export function isTimeZone(name: string): boolean {
  if (name === "") return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
