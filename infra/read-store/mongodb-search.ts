import type { Collection as MongoCollection } from "mongodb";
import type { DocumentSeal } from "./document-seal.ts";
import { matchesPlan } from "./memory-search.ts";
import {
  type AnyCollection,
  endOfPrefix,
  everyDocument,
  fieldOf,
  keyOf,
  type StoredDocument,
  textKeyOf,
} from "./mongodb-document.ts";
import { boundsFilter } from "./mongodb-range.ts";
import type { SearchDeclaration, SearchQuery } from "./read-store.ts";
import { type SearchPhrase, type SearchPlan, searchPlan } from "./search-plan.ts";

type Identified = { readonly id: string };

/** The batch size when the server only finds candidates. */
const candidatesInBatch = 200;

/**
 * The matches, newest first. The server finds words, filters and order by one index; whether words
 * follow each other is checked in the candidates, read batch by batch until there are enough.
 */
export async function searchDocuments<D extends Identified>(
  seal: DocumentSeal,
  documents: MongoCollection<StoredDocument>,
  declared: AnyCollection,
  query: SearchQuery,
): Promise<D[]> {
  const declaration = declared.search;
  if (declaration === undefined) throw new Error(`The collection ${declared.name} declares no search.`);
  const plan = searchPlan(declaration, query);
  if (plan === undefined || query.limit === 0) return [];
  const isExact = isDecidedByServer(seal, plan);
  const candidates = documents.find<Pick<StoredDocument, "doc">>(searchFilter(seal, declaration, plan, query), {
    sort: { [fieldOf(declaration.order)]: -1, _id: -1 },
    batchSize: isExact ? Math.min(query.limit, candidatesInBatch) : candidatesInBatch,
    projection: { _id: 0, doc: 1 },
    allowDiskUse: true,
    ...(isExact && { limit: query.limit }),
  });
  const found: D[] = [];
  for await (const { doc } of candidates) {
    const document: D = JSON.parse(seal.open(String(doc)));
    if (isExact || matchesPlan(document, declaration, plan)) found.push(document);
    if (found.length === query.limit) break;
  }
  return found;
}

function isDecidedByServer(seal: DocumentSeal, { required, excluded }: SearchPlan): boolean {
  const isOneToken = ({ tokens }: SearchPhrase): boolean => tokens.length === 1;
  const isTold = ({ tokens, isPrefix }: SearchPhrase): boolean => !isPrefix || (seal.beginning(tokens[0] ?? "")?.isExact ?? true);
  return (
    required.flat().every((phrase) => isOneToken(phrase) && isTold(phrase)) &&
    excluded.every((phrase) => isOneToken(phrase) && !phrase.isPrefix)
  );
}

function searchFilter(
  seal: DocumentSeal,
  declaration: SearchDeclaration,
  plan: SearchPlan,
  query: SearchQuery,
): Record<string, unknown> {
  const wordKey = (token: string): string => textKeyOf(seal.word(token));
  const excluded = plan.excluded.filter(({ tokens, isPrefix }) => tokens.length === 1 && !isPrefix);
  const required = plan.required.map((choices) => anyOf(choices.map((phrase) => conditionsOf(seal, phrase))));
  const words = [
    ...(required.length === 0 ? [{ words: everyDocument }] : required),
    ...(excluded.length === 0 ? [] : [{ words: { $nin: excluded.flatMap(({ tokens }) => tokens.map(wordKey)) } }]),
  ];
  const filters = plan.filters.map(({ field, values }) => ({ [fieldOf(field)]: { $in: values.map(keyOf) } }));
  const without = plan.excludedFilters.map(({ field, values }) => ({ [fieldOf(field)]: { $nin: values.map(keyOf) } }));
  const bounds = isBounded(query) ? [{ [fieldOf(declaration.order)]: boundsFilter(query) }] : [];
  return { $and: [...words, ...filters, ...without, ...bounds] };
}

const beginsWith = (key: string) => ({ $elemMatch: { $gte: key, $lt: endOfPrefix(key) } });

const isBounded = ({ after, before }: SearchQuery): boolean => after !== undefined || before !== undefined;

/** The tokens of a phrase must exist; its last one may be the beginning of one. */
function conditionsOf(seal: DocumentSeal, { tokens, isPrefix }: SearchPhrase): Record<string, unknown>[] {
  const whole = isPrefix ? tokens.slice(0, -1) : tokens;
  const beginnings = isPrefix ? tokens.slice(-1) : [];
  return [
    ...whole.map((token) => textKeyOf(seal.word(token))),
    ...beginnings.map((token) => seal.beginning(token)?.term ?? beginsWith(textKeyOf(token))),
  ].map((condition) => ({ words: condition }));
}

/** One of these lists of conditions must hold. */
function anyOf(choices: readonly Record<string, unknown>[][]): Record<string, unknown> {
  const conditions = choices.map((all) => (all.length === 1 ? (all[0] ?? {}) : { $and: all }));
  return conditions.length === 1 ? (conditions[0] ?? {}) : { $or: conditions };
}
