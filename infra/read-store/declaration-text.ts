import type { Collection } from "./read-store.ts";
import { tokenRuleVersion } from "./tokenize.ts";

/** What a version was built for, as text: where it reads otherwise than what is declared now, the version must be built anew. */
export function declarationText({ name, projection, shape, indexes, search }: Collection<{ readonly id: string }>): string {
  const sorted = Object.fromEntries(Object.entries(indexes).sort(([left], [right]) => (left < right ? -1 : 1)));
  const tokenRule = search === undefined ? undefined : tokenRuleVersion;
  return JSON.stringify({ tokenRule, collection: { name, projection, shape, indexes: sorted, search } });
}
