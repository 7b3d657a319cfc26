import type { Plugin } from "vite";

/**
 * markdown-it's rules that messages/markdown.ts never runs: raw HTML, images and typographic
 * replacements are off.
 */
export const unusedRules = ["replacements", "smartquotes", "html_block", "image", "html_inline"];

/** Leaves those rules, and libraries for plugins, out of the build: their code is not sent. */
export function trimMarkdown(): Plugin {
  return {
    name: "logue-trim-markdown",
    apply: "build",
    transform: (code, id) =>
      /markdown-it\/dist\/markdown-it\.mjs$/.test(id) ? { code: withoutLibraries(withoutRules(code)), map: null } : null,
  };
}

/** The library's code without the rows of these rules. Throws when it has no such row. */
export function withoutRules(code: string): string {
  return unusedRules.reduce((text, rule) => {
    const row = new RegExp(`\\[\\s*"${rule}",\\s*\\w+(?:,\\s*\\[[^\\]]*\\])?\\s*\\],?\\n`);
    if (!row.test(text))
      throw new Error(`markdown-it has no row for its rule "${rule}": compare trim-markdown.ts with this version.`);
    return text.replace(row, "");
  }, code);
}

/** The library's code without the whole libraries that it hands to plugins, `md.utils.lib`. */
export function withoutLibraries(code: string): string {
  const row = /\n\s*lib: \(\) => lib,/;
  if (!row.test(code)) throw new Error("markdown-it has no row for `utils.lib`: compare trim-markdown.ts with this version.");
  return code.replace(row, "");
}
