import type { Inline } from "./markup.ts";

/** Slack escapes three characters, each once. */
export const unescapeEntities = (text: string): string =>
  text.replace(/&(lt|gt|amp);/g, (_whole, name: "lt" | "gt" | "amp") => (name === "lt" ? "<" : name === "gt" ? ">" : "&"));

export const referencePattern = /<([^<>]+)>/;

/**
 * The text between < and >: a person, a channel, a call, a date, a user group or a link, perhaps
 * with a label.
 */
export function parseReference(reference: string): Inline {
  const bar = reference.indexOf("|");
  const target = bar === -1 ? reference : reference.slice(0, bar);
  const label =
    bar === -1
      ? ""
      : unescapeEntities(reference.slice(bar + 1))
          .replace(/\s+/g, " ")
          .trim();
  if (/^@[A-Z0-9]+$/i.test(target)) return { kind: "mention", userId: target.slice(1), label: label.replace(/^@/, "") };
  if (/^#[A-Z0-9]+$/i.test(target)) return { kind: "channel", channelId: target.slice(1), label: label.replace(/^#/, "") };
  if (target.startsWith("!")) return parseSpecial(target.slice(1), label);
  return { kind: "link", url: unescapeEntities(target), label };
}

function parseSpecial(target: string, label: string): Inline {
  const [name = "", ...rest] = target.split("^");
  if (name === "here") return { kind: "call", whom: "here" };
  if (name === "channel" || name === "everyone" || name === "group") return { kind: "call", whom: "room" };
  if (name === "subteam") return groupInline(rest[0] ?? "", label);
  if (name === "date") return dateInline(Number(rest[0]), label, rest[2]);
  return { kind: "text", text: label || unescapeEntities(target) };
}

export const groupInline = (groupId: string, label: string): Inline => ({
  kind: "group",
  groupId,
  label: label.replace(/^@/, ""),
});

/** A moment is shown by the words that Slack kept for it, else by the day. */
export function dateInline(seconds: number, fallback: string, url?: string): Inline {
  const day = Number.isFinite(seconds) ? new Date(Math.min(Math.max(seconds, 0), 8e12) * 1000).toISOString().slice(0, 16) : "";
  const text = fallback || `${day.replace("T", " ")} UTC`;
  return url === undefined || url === "" ? { kind: "text", text } : { kind: "link", url: unescapeEntities(url), label: text };
}

/** In code references are shown as words. The entities are left for the caller. */
export const plainReferences = (code: string): string =>
  code.replace(/<([^<>\n]+)>/g, (_whole, reference: string) => {
    const bar = reference.indexOf("|");
    const label = bar === -1 ? "" : reference.slice(bar + 1);
    const target = bar === -1 ? reference : reference.slice(0, bar);
    if (target.startsWith("#")) return `#${label || target.slice(1)}`;
    if (target.startsWith("@")) return label === "" ? codeMention(target.slice(1)) : `@${label.replace(/^@/, "")}`;
    if (target.startsWith("!")) return label || `@${target.slice(1).split("^")[0]}`;
    return label || target;
  });

/**
 * The person is known only when the text is written; until then the id stands between these two.
 */
const [mentionStart, mentionEnd] = ["\uE000", "\uE001"];

const codeMention = (userId: string): string => `${mentionStart}${userId}${mentionEnd}`;

export const writeCodeMentions = (code: string, nameOf: (userId: string) => string): string =>
  code.replace(/\uE000([A-Z0-9]+)\uE001/gi, (_whole, userId: string) => `@${nameOf(userId)}`);
