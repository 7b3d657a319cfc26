import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const generated = `${import.meta.dirname}/src/generated/operations.ts`;
const mark = "?text=";

/**
 * In the build, each GraphQL document and each fragment is a module of its own: a document is sent
 * with the part of the client that uses it, and a fragment, which the generated documents repeat,
 * is sent once. Spaces that GraphQL ignores are left out.
 */
export function splitDocuments(): Plugin {
  let modules: ReadonlyMap<string, string>;
  return {
    name: "logue-split-documents",
    apply: "build",
    enforce: "pre",
    buildStart() {
      modules = documentModules(readFileSync(generated, "utf8"), generated + mark);
    },
    resolveId: (id) => (id.startsWith(generated + mark) ? id : null),
    load: (id) => {
      const [path, name = ""] = id.split(mark);
      return path === generated ? { code: modules.get(name) ?? "", moduleSideEffects: false } : null;
    },
    transform: (code, id) => (/\.(ts|svelte)$/.test(id) ? { code: withOwnImports(code, generated + mark), map: null } : null),
  };
}

/** The code of the module of each document and fragment, by its name; `prefix` begins their ids. */
export function documentModules(source: string, prefix: string): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  for (const [, name = "", text = ""] of source.matchAll(/export const (\w+Document) = .*?`([^`]*)`/g)) {
    const [own = "", ...fragments] = compact(text).split(/ ?(?=\bfragment \w+ on )/);
    const names = fragments.map((fragment) => /^fragment (\w+)/.exec(fragment)?.[1] ?? "");
    for (const [index, fragment] of names.entries()) modules.set(fragment, codeOf(fragment, JSON.stringify(fragments[index])));
    const imports = names.map((fragment) => importOf(fragment, prefix)).join("");
    modules.set(name, imports + codeOf(name, [JSON.stringify(own), ...names].join("+")));
  }
  return modules;
}

const codeOf = (name: string, text: string): string => `export const ${name} = ${text};\n`;
const importOf = (name: string, prefix: string): string => `import { ${name} } from ${JSON.stringify(prefix + name)};\n`;

/** Code that imports each document from the document's own module. */
export function withOwnImports(code: string, prefix: string): string {
  return code.replace(/import \{([^}]*)\} from ("[./]*\/generated\/operations\.ts");/g, (_whole, list: string, from: string) => {
    const names = list.match(/\b\w+Document\b/g) ?? [];
    const types = list.replace(/\b\w+Document\b,?|\btype\b/g, "").trim();
    return `import type { ${types} } from ${from};\n${names.map((name) => importOf(name, prefix)).join("")}`;
  });
}

/** Our documents have no texts in quotation marks, in which a space would count. */
function compact(text: string): string {
  if (text.includes('"')) return text.trim();
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/ ?([{}():,!$]) ?/g, "$1");
}
