import { emojiNames } from "@logue/command-service/contract/emoji.ts";
import MarkdownIt from "markdown-it";

const unicodeByName = new Map([...emojiNames].flatMap(([unicode, names]) => names.map((name) => [name, unicode] as const)));

/**
 * Markdown as the web client shows it. web/src/messages/markdown.ts needs a browser's document;
 * this uses the same parser with the same settings, and marks mentions and emoji outside code.
 */
export function renderedMarkdown(text: string, displayNames: ReadonlyMap<string, string>): string {
  const markdown = new MarkdownIt("default", { html: false, linkify: true, breaks: true, typographer: false }).disable(["image"]);
  markdown.renderer.rules.text = (tokens, index) =>
    withEmoji(withMentions(markdown.utils.escapeHtml(tokens[index]?.content ?? ""), displayNames));
  return markdown.render(text);
}

const withMentions = (html: string, displayNames: ReadonlyMap<string, string>): string =>
  html.replace(/(^|[^\w@/])@([a-z0-9][a-z0-9._-]*)/gi, (whole, before: string, written: string) => {
    const name = written.toLowerCase().replace(/[._-]+$/, "");
    const shown = displayNames.get(name);
    return shown === undefined ? whole : `${before}<span class="mention">@${shown}</span>${written.slice(name.length)}`;
  });

const withEmoji = (html: string): string =>
  html.replace(/(?<![\p{L}\p{N}]):([a-z0-9_+-]+):/gu, (whole, name: string) => unicodeByName.get(name) ?? whole);
