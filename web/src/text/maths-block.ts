import type { MarkdownIt, StateBlock } from "markdown-it";

/**
 * Blocks of maths: lines between `$$` and `$$`, and code whose language is `math`. Their HTML is the
 * source; formulas.ts draws it where the message is shown.
 */
export function withMaths(markdown: MarkdownIt): MarkdownIt {
  markdown.block.ruler.before("fence", "maths", mathsBlock, { alt: ["paragraph", "blockquote", "list"] });
  markdown.renderer.rules.maths = (tokens, index) => mathsHtml(markdown, tokens[index]?.content ?? "");
  const fence = markdown.renderer.rules.fence;
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const { info = "", content = "" } = tokens[index] ?? {};
    return info.trim() === "math" ? mathsHtml(markdown, content) : (fence?.(tokens, index, ...rest) ?? "");
  };
  return markdown;
}

/** A long formula can be scrolled sideways, so the keyboard must reach it. */
const mathsHtml = (markdown: MarkdownIt, source: string): string =>
  `<div class="math"><pre tabindex="0"><code>${markdown.utils.escapeHtml(source)}</code></pre></div>`;

/** Each line may begin a block, so the search for its end must not go through the whole message. */
const linesMax = 60;

function mathsBlock(state: StateBlock, first: number, last: number, isSilent: boolean): boolean {
  if ((state.sCount[first] ?? 0) - state.blkIndent >= 4 || !lineOf(state, first).startsWith("$$")) return false;
  const lines: string[] = [];
  for (let line = first; line < Math.min(last, first + linesMax); line += 1) {
    const text = line === first ? lineOf(state, line).slice(2) : lineOf(state, line);
    const isEmpty = line > first && text === "";
    if (isEmpty || (line > first && (state.sCount[line] ?? 0) < state.blkIndent)) return false;
    if (!text.endsWith("$$")) {
      lines.push(text);
      continue;
    }
    const content = [...lines, text.slice(0, -2)].join("\n").trim();
    if (content === "" || content.includes("$$")) return false;
    if (isSilent) return true;
    const token = state.push("maths", "", 0);
    token.content = content;
    token.map = [first, line + 1];
    state.line = line + 1;
    return true;
  }
  return false;
}

const lineOf = ({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string =>
  src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]).trimEnd();
