import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");
const source = (text: string): string => `'sha256-${hash("sha256", text, "base64")}'`;

const modules = ["check-file.ts", "tiles-of-export.ts", "check-export-file.ts", "show-result.js", "show-export.js"] as const;

/** The module without types, and without its imports and exports: all of them stand in one script. */
const inOneFile = (name: string): string =>
  stripTypeScriptTypes(read(name))
    .replaceAll(/^import [^;]*;$/gm, "")
    .replaceAll(/^export /gm, "");

/**
 * The page `verify.html`: one file, with its script and style inside, that may load and send
 * nothing.
 */
export function verifyPage(): string {
  const script = modules.map(inOneFile).join("\n");
  const style = read("page.css");
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; script-src ${source(script)}; style-src ${source(style)}`;
  return read("page.html")
    .replace('content=""', () => `content="${policy}"`)
    .replace("<style></style>", () => `<style>${style}</style>`)
    .replace("<script></script>", () => `<script>${script}</script>`);
}

if (import.meta.main) {
  const [path = "verify.html"] = process.argv.slice(2);
  writeFileSync(path, verifyPage());
  console.log(`Wrote ${path}. Open it in a browser, and drop the proof of a message, or an export of the log, into it.`);
}
