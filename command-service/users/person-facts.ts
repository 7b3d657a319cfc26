import { characterCount } from "../contract/character-count.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { userNamePattern } from "../contract/users.ts";

const displayNameLengthMax = 100;
const titleLengthMax = 100;
const emailLengthMax = 254;
const emailPattern =
  /^[^\s@\p{C}\p{Default_Ignorable_Code_Point}]+@[^\s@.\p{C}\p{Default_Ignorable_Code_Point}]+(?:\.[^\s@.\p{C}\p{Default_Ignorable_Code_Point}]+)*$/u;

export const isOver = (end: string | null, nowMs: number): boolean => end !== null && Date.parse(end) <= nowMs;

/** What is wrong with a person's name for mentions and signing in. */
export const refuseUserName = (name: string): Refusal | undefined =>
  userNamePattern.test(name) ? undefined : refuse("UserNameInvalid");

export const refuseEmail = (email: string | null): Refusal | undefined =>
  email === null || (email.length <= emailLengthMax && emailPattern.test(email)) ? undefined : refuse("EmailInvalid");

/** What is wrong with a display name or title. */
export function refuseProfile(displayName: string, title: string): Refusal | undefined {
  const displayNameLength = characterCount(displayName);
  const isFine = displayNameLength >= 1 && displayNameLength <= displayNameLengthMax && characterCount(title) <= titleLengthMax;
  return isFine ? undefined : refuse("ProfileInvalid");
}
