import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: false, linkify: false });

export type Token = ReturnType<typeof markdown.parse>[number];

/** A block of Markdown, and what is between its beginning and its end. */
export interface MarkdownNode {
  readonly token: Token;
  readonly inner: readonly Token[];
}

export const parseMarkdown = (text: string): readonly Token[] => markdown.parse(text, {});

/** The blocks of one level, one after the other. */
export function nodesOf(tokens: readonly Token[]): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const end = token.nesting === 1 ? endOf(tokens, index) : index;
    nodes.push({ token, inner: tokens.slice(index + 1, end) });
    index = end;
  }
  return nodes;
}

const endOf = (tokens: readonly Token[], start: number): number =>
  tokens.findIndex((token, index) => index > start && token.level === tokens[start]?.level && token.nesting === -1);
