import { escapeInline } from "../../markup/escape-markdown.ts";
import { shortened, webAddressOf } from "../../markup/messages/asked-message.ts";
import { type Fields, fieldsOf, firstText, textOf } from "../../markup/values.ts";

/** What lies at this path of a payload, of which nothing is believed. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (Object.hasOwn(fieldsOf(inner), name) ? fieldsOf(inner)[name] : undefined), value);

/** Text at a path; empty where there is none. */
export const textAt = (value: unknown, ...path: readonly string[]): string => textOf(at(value, ...path));

/** Text of others as one line of Markdown that shows it as it is. No one is mentioned by it. */
export function quietly(text: string, lengthMax = 200): string {
  const line = shortened(text.replace(/[\s\p{Cc}]+/gu, " ").trim(), lengthMax);
  return withoutMentions(escapeInline(line));
}

/** An empty character after the sign keeps a name of the other system from calling a person of here. */
export const withoutMentions = (text: string): string => text.replace(/(?<![\p{L}\p{N}/.@-])@(?=[\p{L}\p{N}])/gu, "@\u200B");

/** A link in Markdown; only its words where the address is none of the web. */
export function linkTo(words: string, address: unknown, lengthMax = 200): string {
  const [label, url] = [quietly(words, lengthMax), webAddressOf(textOf(address))];
  if (url === null || label === "") return label;
  return `[${label}](<${url}>)`;
}

/** Text of several lines, as the other system's users wrote it in Markdown, cut to its beginning. */
export const excerptOf = (text: string, lengthMax = 500): string =>
  withoutMentions(
    shortened(
      text
        .replace(/<!--[\s\S]*?-->/g, "")
        .replace(/\r\n?/g, "\n")
        .trim(),
      lengthMax,
    ),
  ).replace(/<(?=[@#])/g, "\\<");

export const quoted = (text: string): string =>
  text === ""
    ? ""
    : `\n${text
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n")}`;

export const firstLine = (text: string): string => text.trim().split(/\r?\n/, 1)[0] ?? "";

/** `pull_request_review` as words. */
export const spoken = (name: string): string => name.replace(/[_:.-]+/g, " ").trim();

/** The first of these that is a text, for a person. */
export const nameOf = (person: unknown): string => {
  const fields: Fields = fieldsOf(person);
  return firstText(fields.login, fields.displayName, fields.name, fields.username, fields.full_name) || "Someone";
};
