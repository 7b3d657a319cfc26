import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";

/**
 * Maths: lines between `$$` and `$$`, code whose language is `math`, and `$$x$$` within a line. Single
 * dollars stay text: a conversation has more prices and `$PATH`s than formulas. The HTML is the
 * source; formulas.ts draws it where the message is shown.
 */
export function withMaths(markdown: MarkdownIt): MarkdownIt {
  markdown.block.ruler.before("fence", "maths", mathsBlock, { alt: ["paragraph", "blockquote", "list"] });
  markdown.renderer.rules.maths = (tokens, index) => mathsHtml(markdown, tokens[index]?.content ?? "");
  markdown.inline.ruler.before("escape", "maths_inline", mathsInline);
  markdown.renderer.rules.maths_inline = (tokens, index) =>
    `<span class="math"><code>${markdown.utils.escapeHtml(tokens[index]?.content ?? "")}</code></span>`;
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

/** It touches its dollars, and no word touches them: `$$5 or $$6`, `$$5/$$6` and `US$$` are prices. */
const formula = /(?<![\w$])\$\$(?!\s)([^$\n]*[^$\s])\$\$(?![\w$])/y;

function mathsInline(state: StateInline, isSilent: boolean): boolean {
  formula.lastIndex = state.pos;
  const [whole, source] = formula.exec(state.src) ?? [];
  if (whole === undefined || source === undefined || state.pos + whole.length > state.posMax) return false;
  if (!isSilent) state.push("maths_inline", "", 0).content = source;
  state.pos += whole.length;
  return true;
}

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
