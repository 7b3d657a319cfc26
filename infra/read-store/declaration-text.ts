import { type DocumentSeal, plainDocuments } from "./document-seal.ts";
import type { Collection } from "./read-store.ts";
import { tokenRuleVersion } from "./tokenize.ts";

/**
 * The declaration of a version as text: when it differs from the current one, the version must be
 * rebuilt.
 */
export function declarationText(collection: Collection<{ readonly id: string }>, seal: DocumentSeal = plainDocuments): string {
  const { name, projection, shape, indexes, search, digested } = collection;
  const sorted = Object.fromEntries(Object.entries(indexes).sort(([left], [right]) => (left < right ? -1 : 1)));
  const tokenRule = search === undefined ? undefined : tokenRuleVersion;
  const sealing = seal.name === undefined ? {} : { seal: seal.name };
  const kept = seal.name === undefined ? {} : { digested };
  return JSON.stringify({ tokenRule, ...sealing, collection: { name, projection, shape, indexes: sorted, search, ...kept } });
}
