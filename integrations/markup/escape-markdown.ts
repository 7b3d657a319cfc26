/**
 * Signs that mean something in Markdown wherever they stand. `_` is looked at by its neighbours,
 * the rest by its place in the line.
 */
const always = /[\\`*[\]<]/g;

/** Text that Markdown shows as it is, wherever it stands in a line. */
export function escapeInline(text: string): string {
  return text
    .replace(always, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/~(?=~)|(?<=~)~/g, "\\~")
    .replace(/&(?=#?[a-z0-9]{1,32};)/gi, "\\&");
}

/**
 * A whole line whose inlines are written: what would make it a heading, list, quote, rule or table
 * begins with a backslash, and the spaces it begins with are kept as ones that do not make it code.
 */
export function escapeLineStart(line: string): string {
  const spaces = /^[ \t]*/.exec(line)?.[0] ?? "";
  const kept = spaces.replaceAll("\t", "    ").replaceAll(" ", "\u00A0");
  const rest = line.slice(spaces.length).replace(/[ \t]+$/, "");
  if (/^(?:#{1,6}|[-+])(?=[\s]|$)/.test(rest) || rest.startsWith(">")) return `${kept}\\${rest}`;
  if (/^(?=.*[-=])[-=\s:|]+$/.test(rest)) return `${kept}\\${rest}`;
  return kept + rest.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
