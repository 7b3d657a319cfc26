import { isHiddenCase } from "@logue/command-service/contract/cases.ts";
import { declarationOf, everyEventType } from "@logue/command-service/contract/event.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { AuditEntryDocument } from "@logue/projection-service/contract/audit.ts";
import { type CaseDocument, cases } from "@logue/projection-service/contract/cases.ts";
import { demandAuditor, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { type Connection, connection, type ForwardArguments, pageSize, readCursor } from "../schema/connections.ts";

const list = { name: "cases" };
const readAtOnce = 200;
/** Cases are counted up to here. */
const countedMax = 10_000;

/** A case that the viewer may know of. Throws `NotPermitted` for those who may know of none. */
export async function knownCase(context: RequestContext, caseId: string): Promise<CaseDocument | null> {
  demandAuditor(context);
  const found = await context.services.readStore.get(cases, caseId);
  return found === undefined || isHiddenCase(signedIn(context).userId, found) ? null : found;
}

/** A page of the cases that the viewer may know of, newest first. */
export async function knownCases(context: RequestContext, asked: ForwardArguments): Promise<Connection<CaseDocument>> {
  demandAuditor(context);
  const { readStore } = context.services;
  const { userId } = signedIn(context);
  const size = pageSize(asked.first, 50);
  const before = readCursor(list, asked.after);
  const page = await firstOf(knownTo(readStore, userId, before), size + 1);
  const edges = page.slice(0, size).map((node) => ({ cursor: `${list.name}:${node.order}`, node }));
  const count = async (): Promise<number | null> => {
    const found = await firstOf(knownTo(readStore, userId), countedMax + 1);
    return found.length > countedMax ? null : found.length;
  };
  return { ...connection(edges, { hasNextPage: page.length > size, hasPreviousPage: before !== undefined }), count };
}

async function* knownTo(readStore: ReadStore, userId: string, start?: string | number): AsyncGenerator<CaseDocument, void> {
  for (let before = start, isMore = true; isMore; ) {
    const query = { index: "newest", prefix: [true], order: "descending", limit: readAtOnce } as const;
    const found = await readStore.range(cases, { ...query, ...(before !== undefined && { before }) });
    yield* found.filter((each) => !isHiddenCase(userId, each));
    isMore = found.length === readAtOnce;
    before = found.at(-1)?.order;
  }
}

async function firstOf<Item>(items: AsyncIterable<Item>, count: number): Promise<Item[]> {
  const first: Item[] = [];
  if (count > 0) for await (const item of items) if (first.push(item) === count) break;
  return first;
}

const aboutCases: ReadonlySet<string> = new Set(everyEventType.filter((type) => "caseId" in declarationOf(type).schema.shape));

/** The entries without those of cases that this user may not know of. */
export async function withoutHidden(
  readStore: ReadStore,
  entries: readonly AuditEntryDocument[],
  userId: string,
): Promise<readonly AuditEntryDocument[]> {
  const caseIds = entries.flatMap(({ type, targetId }) => (aboutCases.has(type) && targetId !== undefined ? [targetId] : []));
  if (caseIds.length === 0) return entries;
  const found = await readStore.getMany(cases, caseIds);
  const hidden = new Set(found.flatMap((each) => (each !== undefined && isHiddenCase(userId, each) ? [each.id] : [])));
  return entries.filter(({ targetId }) => targetId === undefined || !hidden.has(targetId));
}
