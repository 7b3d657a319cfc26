import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = import.meta.dirname;
const deciderFile = new URL("generated/deciders.ts", import.meta.url);

/**
 * Every `export const postMessage = defineCommand("PostMessage", ...)` in the folders of the nouns,
 * by file.
 */
function findDeciders(): { readonly file: string; readonly name: string; readonly type: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /^[a-z-]+\/[a-z-]+\.ts$/.test(file) && !file.startsWith("generated/") && !file.startsWith("testing/"))
    .sort()
    .flatMap((file) => {
      const found = /^export const (\w+) = defineCommand\("(\w+)"/m.exec(readFileSync(`${folder}/${file}`, "utf8"));
      return found === null ? [] : [{ file, name: found[1] ?? "", type: found[2] ?? "" }];
    });
}

/** The source of `generated/deciders.ts`: the list of all deciders, so that it is not kept by hand. */
export function printDeciders(): string {
  const deciders = findDeciders();
  const imports = deciders.map(({ file, name }) => ["import", `{ ${name} }`, "from", `"../${file}";`].join(" "));
  const lines = deciders.map(({ name, type }) => `  ${type}: ${name},`);
  return `// Written by \`npm run generate\` from the files that call defineCommand.\n${imports.join("\n")}\n\nexport const deciders = {\n${lines.join("\n")}\n};\n`;
}

if (import.meta.main) writeFileSync(deciderFile, printDeciders());
