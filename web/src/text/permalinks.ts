const unfoldedMax = 3;
const code = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;

/**
 * The ids of the messages that a text links to by bare addresses, in order: these are shown below
 * it.
 */
export function permalinksIn(text: string, origin: string): string[] {
  if (!text.includes(`${origin}/room/`)) return [];
  const ids = text
    .replace(code, " ")
    .split(/[\s<>]+/)
    .filter((word) => word.startsWith(`${origin}/room/`))
    .map((word) => /^\/room\/[\w-]+(?:\/thread\/[\w-]+)?\/message\/([\w-]+)/.exec(word.slice(origin.length))?.[1]);
  return [...new Set(ids)].filter((id) => id !== undefined).slice(0, unfoldedMax);
}
