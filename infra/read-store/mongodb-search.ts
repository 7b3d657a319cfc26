import type { Collection as MongoCollection } from "mongodb";
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

/** What the server sends at once where it only finds candidates. */
const candidatesInBatch = 200;

/**
 * The matches, newest first. The server finds the words, the filters and the order by one index; whether words follow each other is
 * seen in the candidates themselves, read batch by batch until there are enough.
 */
export async function searchDocuments<D extends Identified>(
  documents: MongoCollection<StoredDocument>,
  declared: AnyCollection,
  query: SearchQuery,
): Promise<D[]> {
  const declaration = declared.search;
  if (declaration === undefined) throw new Error(`The collection ${declared.name} declares no search.`);
  const plan = searchPlan(declaration, query);
  if (plan === undefined || query.limit === 0) return [];
  const isExact = isDecidedByServer(plan);
  const candidates = documents.find<Pick<StoredDocument, "doc">>(searchFilter(declaration, plan, query), {
    sort: { [fieldOf(declaration.order)]: -1, _id: -1 },
    batchSize: isExact ? Math.min(query.limit, candidatesInBatch) : candidatesInBatch,
    projection: { _id: 0, doc: 1 },
    allowDiskUse: true,
    ...(isExact && { limit: query.limit }),
  });
  const found: D[] = [];
  for await (const { doc } of candidates) {
    const document: D = JSON.parse(String(doc));
    if (isExact || matchesPlan(document, declaration, plan)) found.push(document);
    if (found.length === query.limit) break;
  }
  return found;
}

function isDecidedByServer({ required, excluded }: SearchPlan): boolean {
  const isOneToken = ({ tokens }: SearchPhrase): boolean => tokens.length === 1;
  return required.every(isOneToken) && excluded.every((phrase) => isOneToken(phrase) && !phrase.isPrefix);
}

function searchFilter(declaration: SearchDeclaration, plan: SearchPlan, query: SearchQuery): Record<string, unknown> {
  const { whole, beginnings } = tokensOf(plan.required);
  const excluded = plan.excluded.filter(({ tokens, isPrefix }) => tokens.length === 1 && !isPrefix);
  const words = [
    ...(whole.length === 0 && beginnings.length === 0 ? [everyDocument] : whole.map(textKeyOf)),
    ...beginnings.map((token) => ({ $elemMatch: { $gte: textKeyOf(token), $lt: endOfPrefix(textKeyOf(token)) } })),
    ...(excluded.length === 0 ? [] : [{ $nin: excluded.flatMap(({ tokens }) => tokens.map(textKeyOf)) }]),
  ];
  const filters = plan.filters.map(({ field, values }) => ({ [fieldOf(field)]: { $in: values.map(keyOf) } }));
  const bounds = isBounded(query) ? [{ [fieldOf(declaration.order)]: boundsFilter(query) }] : [];
  return { $and: [...words.map((condition) => ({ words: condition })), ...filters, ...bounds] };
}

const isBounded = ({ after, before }: SearchQuery): boolean => after !== undefined || before !== undefined;

/** The tokens that must be there, and the beginnings of tokens that must be. */
function tokensOf(phrases: readonly SearchPhrase[]): { readonly whole: string[]; readonly beginnings: string[] } {
  const beginnings = phrases.flatMap(({ tokens, isPrefix }) => (isPrefix ? tokens.slice(-1) : []));
  const whole = phrases.flatMap(({ tokens, isPrefix }) => (isPrefix ? tokens.slice(0, -1) : tokens));
  return { whole: [...new Set(whole)], beginnings: [...new Set(beginnings)] };
}
