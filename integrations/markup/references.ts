import type { Inline, SlackNames } from "./markup.ts";
import { secondsOf, textOf } from "./values.ts";

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
  if (/^@[A-Z0-9][A-Z0-9-]*$/i.test(target)) return { kind: "mention", userId: target.slice(1), label: label.replace(/^@/, "") };
  if (/^#[A-Z0-9][A-Z0-9-]*$/i.test(target))
    return { kind: "channel", channelId: target.slice(1), label: label.replace(/^#/, "") };
  if (target.startsWith("!")) return parseSpecial(target.slice(1), label);
  return { kind: "link", url: unescapeEntities(target), label };
}

function parseSpecial(target: string, label: string): Inline {
  const [name = "", ...rest] = target.split("^");
  if (name === "here") return { kind: "call", whom: "here" };
  if (name === "channel" || name === "everyone" || name === "group") return { kind: "call", whom: "room" };
  if (name === "subteam") return groupInline(rest[0] ?? "", label);
  if (name === "date") return dateInline(rest[0], label || unescapeEntities(rest[1] ?? ""), rest[2]);
  return { kind: "text", text: label || unescapeEntities(target) };
}

export const groupInline = (groupId: string, label: string): Inline => ({
  kind: "group",
  groupId,
  label: label.replace(/^@/, ""),
});

/**
 * A moment is shown by the words that Slack kept for it, else by the day; where these are a format
 * such as `Posted {date_num} at {time}`, with the day and time in it.
 */
export function dateInline(moment: unknown, words: string, url?: string): Inline {
  const seconds = secondsOf(moment);
  const [day = "", time = ""] = seconds === undefined ? [] : new Date(seconds * 1000).toISOString().slice(0, 16).split("T");
  const written = seconds === undefined ? textOf(moment) : `${day} ${time} UTC`;
  const format = (name: string): string => (/^time/.test(name) ? `${time} UTC` : /^date/.test(name) ? day : written);
  const text = words.replace(/\{(date\w*|time\w*|ago)\}/g, (_whole, name: string) => format(name)) || written;
  return url === undefined || url === "" ? { kind: "text", text } : { kind: "link", url: unescapeEntities(url), label: text };
}

/** In code references are shown as words. The entities are left for the caller. */
export const plainReferences = (code: string): string =>
  code.replace(/<([^<>\n]+)>/g, (_whole, reference: string) => {
    const bar = reference.indexOf("|");
    const label = bar === -1 ? "" : reference.slice(bar + 1);
    const target = bar === -1 ? reference : reference.slice(0, bar);
    if (target.startsWith("#")) return label === "" ? codeMention(target) : `#${label}`;
    if (target.startsWith("@")) return label === "" ? codeMention(target) : `@${label.replace(/^@/, "")}`;
    if (target.startsWith("!")) return label || `@${target.slice(1).split("^")[0]}`;
    return label || target;
  });

/**
 * The person or channel is known only when the text is written; until then the id stands between
 * these two.
 */
const [mentionStart, mentionEnd] = ["\uE000", "\uE001"];

/** `@` or `#` and the id. */
export const codeMention = (target: string): string => `${mentionStart}${target}${mentionEnd}`;

export const writeCodeMentions = (code: string, names: SlackNames): string =>
  code.replace(/\uE000([@#])([A-Z0-9-]+)\uE001/gi, (_whole, sign: string, id: string) =>
    sign === "@" ? `@${names.userName(id) ?? id}` : `#${names.channelName(id) ?? id}`,
  );
