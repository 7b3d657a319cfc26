import MarkdownIt from "markdown-it";

/** The mentions in a text: names as they stand in it, and groups of people. */
export interface MentionNames {
  /** Lower case, each once. */
  readonly names: readonly string[];
  /** `@room` or `@all`. */
  readonly mentionsRoom: boolean;
  /** `@here`. */
  readonly mentionsHere: boolean;
}

/** The most names that one message mentions; the rest of the names in it stay plain text. */
export const mentionedNamesMax = 50;

const markdown = new MarkdownIt({ html: false, linkify: false });

/** A user name as in `userNamePattern`, not inside a word, an e-mail address or a path. */
const mention = /(?<![\p{L}\p{N}@._%+/-])@([a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?)(?![\p{L}\p{N}])/giu;

const noMentions: MentionNames = { names: [], mentionsRoom: false, mentionsHere: false };

/** Finds the mentions in a Markdown text. Code spans and code blocks mention no one. */
export function mentionNamesIn(text: string): MentionNames {
  if (!text.includes("@")) return noMentions;
  const found = new Set(Array.from(wordsOutsideCode(text).matchAll(mention), (match) => (match[1] ?? "").toLowerCase()));
  const mentionsRoom = found.has("room") || found.has("all");
  const mentionsHere = found.has("here");
  const names = [...found].filter((name) => !["room", "all", "here"].includes(name)).slice(0, mentionedNamesMax);
  return { names, mentionsRoom, mentionsHere };
}

/** The inline text: a code block has no inline tokens, and a code span is a token of another type. */
function wordsOutsideCode(text: string): string {
  const inline = markdown.parse(text, {}).flatMap((block) => [...(block.children ?? []), { type: "softbreak", content: "" }]);
  return inline.map((token) => (token.type === "text" ? token.content : " ")).join("");
}
