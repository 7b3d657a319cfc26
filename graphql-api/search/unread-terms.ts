/** A part of a search that looks like an operator and is not understood, or cannot find anything. */
export interface UnreadTerm {
  /** As it was written, such as `after:someday`. */
  readonly term: string;
  /** What is wrong and what there is instead, in sentences. */
  readonly explanation: string;
}

const aDay = "a day or month, such as 2026-01-31, yesterday, monday or 2026-01";

/** What each operator needs. */
const needs: ReadonlyMap<string, string> = new Map([
  ["from", "from: needs a user name, or me."],
  ["in", "in: needs the name of a channel."],
  ["to", "to: can only be to:me, direct messages to you."],
  ...["before", "after", "on", "during"].map((operator) => [operator, `${operator}: needs ${aDay}.`] as const),
  ["has", "has: can only be has:file, has:link or has:pin."],
  ["is", "is: can only be is:thread, for replies and what they reply to."],
]);

/** A word and a colon. Addresses of web pages and of ports such as `localhost:8080` are text. */
const operatorLike = /^([a-z]{2,}):(?!\/\/|\d)/i;

/** Names a term that is searched as words; empty for plain words. */
export function notUnderstood(term: string): UnreadTerm[] {
  const operator = operatorIn(term);
  if (operator === undefined) return [];
  const need = needs.get(operator) ?? `${operator}: is no filter here.`;
  return [{ term, explanation: `${need} ${term} was searched as words.` }];
}

/** Names the days of a search when no time is within all of them; both ends are exclusive. */
export function apartDays(
  terms: readonly string[],
  { beforeMs, afterMs }: { readonly beforeMs: number | null; readonly afterMs: number | null },
): UnreadTerm[] {
  if (beforeMs === null || afterMs === null || afterMs + 1 < beforeMs) return [];
  const explanation = `No day is within ${terms.join(" and ")} at once: no message can be found.`;
  return [{ term: terms.join(" "), explanation }];
}

/** Names an operator behind a dash, which is excluded as words; empty for plain words. */
export function notExcluded(term: string): UnreadTerm[] {
  const operator = operatorIn(term.slice(1));
  if (operator === undefined) return [];
  return [{ term, explanation: `${whyNot(operator)} ${term} left out messages with these words.` }];
}

/** The operators that a dash turns round. */
const excluding = ["from", "in", "has", "is"];

const whyNot = (operator: string): string =>
  (excluding.includes(operator) ? needs.get(operator) : undefined) ?? "Only words, from:, in:, has: and is: can be excluded.";

/** The operator of a term, also a known one before a number, as in `after:7`. */
function operatorIn(term: string): string | undefined {
  const known = term.slice(0, Math.max(0, term.indexOf(":"))).toLowerCase();
  return needs.has(known) ? known : operatorLike.exec(term)?.[1]?.toLowerCase();
}
