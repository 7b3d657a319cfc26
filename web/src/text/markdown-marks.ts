import type { MarkdownIt, StateCore, StateInline } from "markdown-it";

/**
 * What messages have beyond Markdown: `||spoilers||`, lists of tasks, and tokens of people, channels
 * and teams.
 */
export function withMessageMarks(markdown: MarkdownIt): MarkdownIt {
  markdown.inline.ruler.at("text", plainText);
  markdown.inline.ruler.before("emphasis", "spoiler", spoiler);
  markdown.inline.ruler.before("autolink", "mention_token", mentionToken);
  markdown.core.ruler.after("inline", "task", tasks);
  return markdown;
}

const sign = /[\n!#$%&*+\-:<=>@[\]\\^_`{|}~]/g;

/** As markdown-it's own rule, but it stops at `|` too: that begins a spoiler. */
function plainText(state: StateInline, isSilent: boolean): boolean {
  sign.lastIndex = state.pos;
  const end = Math.min(sign.exec(state.src)?.index ?? state.posMax, state.posMax);
  if (end === state.pos) return false;
  if (!isSilent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}

/** A spoiler touches its bars: `a || b || c` is code without its marks. */
function spoiler(state: StateInline, isSilent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (!src.startsWith("||", pos) || /^[\s|]/.test(src.slice(pos + 2, pos + 3))) return false;
  const end = src.indexOf("||", pos + 2);
  if (end < 0 || end + 2 > posMax || /\s/.test(src.slice(end - 1, end))) return false;
  if (!isSilent) {
    state.push("spoiler_open", "span", 1).attrs = [
      ["class", "spoiler"],
      ["role", "button"],
      ["tabindex", "0"],
      ["aria-label", "Spoiler, hidden"],
    ];
    // The hidden text is in its own element, which is hidden as a whole.
    state.push("covered_open", "span", 1);
    state.pos = pos + 2;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.push("covered_close", "span", -1);
    state.push("spoiler_close", "span", -1);
    state.posMax = posMax;
  }
  state.pos = end + 2;
  return true;
}

const token = /<(?:@&|[@#])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}>/y;

function mentionToken(state: StateInline, isSilent: boolean): boolean {
  token.lastIndex = state.pos;
  const [found] = token.exec(state.src) ?? [];
  if (found === undefined) return false;
  if (!isSilent) state.push("mention_token", "", 0).content = found;
  state.pos += found.length;
  return true;
}

const box = /^\[([ xX])\](?:\s+|$)/;

/** `- [ ] text` and `- [x] text`. */
function tasks({ tokens }: StateCore): void {
  for (const [index, token] of tokens.entries()) {
    const item = tokens[index - 2];
    const first = token.children?.[0];
    const found = token.type === "inline" && item?.type === "list_item_open" && first?.type === "text" && box.exec(first.content);
    if (!found || !first) continue;
    item.attrJoin("class", found[1] === " " ? "task" : "task done");
    first.content = first.content.slice(found[0].length);
  }
}
