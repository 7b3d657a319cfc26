import type { Plugin } from "vite";

/**
 * The generated documents repeat the text of each fragment that they use. In the build, each
 * fragment is written once and the documents refer to it; spaces that GraphQL ignores are left out.
 */
export function shareFragments(): Plugin {
  return {
    name: "logue-share-fragments",
    enforce: "pre",
    transform: (code, id) => (id.endsWith("/generated/operations.ts") ? { code: withSharedFragments(code), map: null } : null),
  };
}

const documents = /new TypedDocumentString\(`([^`]*)`(?:, \{[^}]*\})?\)/g;

/** The module's code with each fragment in a constant of its own. */
export function withSharedFragments(code: string): string {
  const nameOf = new Map<string, string>();
  const shared = code.replace(documents, (_whole, text: string) => {
    const [own = "", ...fragments] = compact(text).split(/ ?(?=\bfragment \w+ on )/);
    const parts = own.startsWith("fragment ") ? [own, ...fragments] : fragments;
    for (const fragment of parts) nameOf.set(fragment, `fragment${/^fragment (\w+)/.exec(fragment)?.[1]}`);
    const texts = own.startsWith("fragment ") ? [] : [JSON.stringify(own)];
    return `new TypedDocumentString(${[...texts, ...parts.map((fragment) => nameOf.get(fragment))].join("+")})`;
  });
  const constants = [...nameOf].map(([text, name]) => `const ${name} = ${JSON.stringify(text)};`);
  return `${constants.join("\n")}\n${shared}`;
}

/** Our documents have no texts in quotation marks, in which a space would count. */
function compact(text: string): string {
  if (text.includes('"')) return text.trim();
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/ ?([{}():,!$]) ?/g, "$1");
}
