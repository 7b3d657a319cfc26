import MarkdownIt from "markdown-it";

/** What a text calls for: names as they stand in it, and groups of people. */
export interface MentionNames {
  /** Lower case, each once. */
  readonly names: readonly string[];
  /** `@room` or `@all`. */
  readonly mentionsRoom: boolean;
  /** `@here`. */
  readonly mentionsHere: boolean;
}

/** The most names that one message calls; more than that is no conversation. */
export const mentionedNamesMax = 50;

const markdown = new MarkdownIt({ html: false, linkify: false });

/** A name as the contract writes it, not inside a word, an e-mail address or a path. */
const mention = /(?<![\p{L}\p{N}@._%+/-])@([a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?)(?![\p{L}\p{N}])/giu;

const nobody: MentionNames = { names: [], mentionsRoom: false, mentionsHere: false };

/** The mentions in a Markdown text. What stands in code spans and code blocks is talked about, not called. */
export function mentionNamesIn(text: string): MentionNames {
  if (!text.includes("@")) return nobody;
  const called = new Set(Array.from(wordsOutsideCode(text).matchAll(mention), (match) => (match[1] ?? "").toLowerCase()));
  const mentionsRoom = called.has("room") || called.has("all");
  const mentionsHere = called.has("here");
  const names = [...called].filter((name) => !["room", "all", "here"].includes(name)).slice(0, mentionedNamesMax);
  return { names, mentionsRoom, mentionsHere };
}

/** Only inline text is left: a code block has no inline tokens, a code span is a token of its own. */
function wordsOutsideCode(text: string): string {
  const inline = markdown.parse(text, {}).flatMap((block) => [...(block.children ?? []), { type: "softbreak", content: "" }]);
  return inline.map((token) => (token.type === "text" ? token.content : " ")).join("");
}
