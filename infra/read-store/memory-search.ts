import { storedField } from "./index-value.ts";
import type { SearchDeclaration } from "./read-store.ts";
import type { SearchFilter, SearchPhrase, SearchPlan } from "./search-plan.ts";
import { tokenize } from "./tokenize.ts";

/** Whether a document matches the plan, by reading its text. */
export function matchesPlan(document: object, declaration: SearchDeclaration, plan: SearchPlan): boolean {
  const texts = declaration.text
    .map((field) => storedField(document, field))
    .map((text) => (typeof text === "string" ? tokenize(text) : []));
  const holds = (phrase: SearchPhrase): boolean => texts.some((tokens) => hasPhrase(tokens, phrase));
  const has = ({ field, values }: SearchFilter): boolean => values.some((value) => storedField(document, field) === value);
  return (
    plan.filters.every(has) &&
    !plan.excludedFilters.some(has) &&
    plan.required.every((choices) => choices.some(holds)) &&
    !plan.excluded.some(holds)
  );
}

function hasPhrase(tokens: readonly string[], { tokens: wanted, isPrefix }: SearchPhrase): boolean {
  const last = wanted.length - 1;
  return tokens.some((_, start) =>
    wanted.every((token, place) => {
      const found = tokens[start + place];
      return isPrefix && place === last ? found?.startsWith(token) : found === token;
    }),
  );
}
