import type { SlackNames } from "./markup.ts";
import { parseReference, unescapeEntities } from "./references.ts";
import { groupName } from "./write-inlines.ts";

/** A topic or purpose: entities and references as words, without any markup. */
export function plainTextOf(text: string, names: SlackNames): string {
  return text
    .split(/(<[^<>]+>)/)
    .map((part, index) => (index % 2 === 1 ? words(part.slice(1, -1), names) : unescapeEntities(part)))
    .join("")
    .replace(/\p{Cc}+/gu, " ")
    .trim();
}

function words(reference: string, names: SlackNames): string {
  const inline = parseReference(reference);
  switch (inline.kind) {
    case "mention":
      return `@${names.userName(inline.userId) ?? (inline.label || inline.userId)}`;
    case "channel":
      return `#${names.channelName(inline.channelId) ?? (inline.label || inline.channelId)}`;
    case "group":
      return groupName(inline, names);
    case "call":
      return `@${inline.whom}`;
    case "link":
      return inline.label === "" || inline.url.endsWith(inline.label) ? inline.url : `${inline.label} (${inline.url})`;
    case "text":
      return inline.text;
    default:
      return "";
  }
}
