/** Finds the names behind Slack's ids. */
export interface SlackNames {
  readonly userName: (userId: string) => string | undefined;
  readonly channelName: (channelId: string) => string | undefined;
}

/**
 * Turns Slack's markup into the Markdown that Logue shows: mentions, channel links, web links, emphasis and entities.
 * Code keeps its text to the letter. Source: Slack's "Formatting text for app surfaces".
 */
export function markdownOfMrkdwn(text: string, names: SlackNames): string {
  return text
    .split(/(```[\s\S]*?```|`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? unescapeEntities(withPlainLinks(part)) : proseOf(part, names)))
    .join("");
}

/** Ids of the people whom the text mentions, in order, each once. */
export function mentionedIn(text: string): string[] {
  return [...new Set([...text.matchAll(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g)].map((match) => match[1] ?? ""))];
}

/** Whether the text calls everybody: Slack's channel, everyone and here. */
export const mentionsEverybody = (text: string): boolean => /<!(?:channel|everyone|here)(?:\|[^>]*)?>/.test(text);

function proseOf(part: string, names: SlackNames): string {
  const pieces = part.split(/(<[^<>\n]+>)/);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? referenceOf(piece.slice(1, -1), names) : unescapeEntities(emphasisOf(piece))))
    .join("");
}

function referenceOf(reference: string, names: SlackNames): string {
  const [target = "", label] = splitOnce(reference, "|");
  if (target.startsWith("@")) return `@${names.userName(target.slice(1)) ?? label ?? target.slice(1)}`;
  if (target.startsWith("#")) return `#${label || (names.channelName(target.slice(1)) ?? target.slice(1))}`;
  if (/^!(channel|everyone)/.test(target)) return "@room";
  if (target.startsWith("!here")) return "@here";
  if (target.startsWith("!")) return unescapeEntities(label ?? target.slice(1));
  return linkOf(unescapeEntities(target), label === undefined ? undefined : unescapeEntities(label));
}

function linkOf(target: string, label: string | undefined): string {
  const isBare =
    label === undefined || label === "" || label === target || label === target.replace(/^(https?:\/\/|mailto:)/, "");
  if (!/^(https?:|mailto:)/.test(target)) return label ? `${label} (${target})` : target;
  return isBare ? target : `[${label.replace(/[[\]]/g, "\\$&")}](${target.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}

/** `*bold*` and `~struck~` have other signs in Markdown; `_slanted_` has the same. */
function emphasisOf(piece: string): string {
  return piece
    .replace(/(^|[\s([{"'])\*(?![\s*])([^*\n]*[^\s*])\*(?![\w*])/g, "$1**$2**")
    .replace(/(^|[\s([{"'])~(?![\s~])([^~\n]*[^\s~])~(?![\w~])/g, "$1~~$2~~");
}

const withPlainLinks = (code: string): string =>
  code.replace(/<((?:https?|mailto):[^<>|\n]+)(?:\|([^<>\n]*))?>/g, (_, target: string, label?: string) => label || target);

const unescapeEntities = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
