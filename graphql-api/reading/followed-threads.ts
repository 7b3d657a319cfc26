import {
  type ThreadParticipationDocument,
  threadParticipations,
  threadPersonId,
} from "@logue/projection-service/contract/threads.ts";
import { signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { FollowedThreadSource } from "../fan-out/items.ts";
import { connection, type ForwardArguments, pageSize, readCursor } from "../schema/connections.ts";
import { chosenThreadsOf } from "./chosen-threads.ts";
import { isListed, isUnread, orderOf } from "./followed-thread.ts";
import { roomEntry } from "./room-entries.ts";

const list = { name: "threads" };
const pageSizeMax = 50;
/** A page looks at so many threads; one that finds fewer than were asked for names where to go on. */
const lookedAtMax = 500;
const readAtOnce = 50;

interface Asked extends ForwardArguments {
  readonly unreadOnly?: boolean | null;
}

type Candidate = Pick<ThreadParticipationDocument, "threadRootId" | "roomId">;

/**
 * Threads that a person takes part in are stored in the order of their newest reply. Those that the
 * person only chose to follow are stored by the choice, because the reply's event does not know of
 * it: they are sorted here and merged into the list.
 */
export async function followedThreads(context: RequestContext, asked: Asked) {
  const size = pageSize(asked.first, 20, pageSizeMax);
  const before = readCursor(list, asked.after);
  const isWanted = asked.unreadOnly === true ? isUnread : () => true;
  const [taken, chosen] = await Promise.all([
    threadsTakenPartIn(context, before === undefined ? undefined : String(before), size + 1, isWanted),
    threadsChosen(context),
  ]);
  const { end } = taken;
  const isInReach = (thread: FollowedThreadSource): boolean =>
    isWanted(thread) && (before === undefined || orderOf(thread) < before) && (end === null || orderOf(thread) >= end);
  const found = [...taken.threads, ...chosen.filter(isInReach)].sort(newestFirst);
  const page = found.slice(0, size);
  const edges = page.map((node) => ({ cursor: `${list.name}:${orderOf(node)}`, node }));
  const more = { hasNextPage: found.length > size || end !== null, hasPreviousPage: before !== undefined };
  const { pageInfo } = connection(edges, more);
  const isShort = found.length <= size && end !== null;
  return { edges, pageInfo: isShort ? { ...pageInfo, endCursor: `${list.name}:${end}` } : pageInfo };
}

/** The threads that count as unread, up to `limit` of them. */
export async function unreadThreads(context: RequestContext, limit: number): Promise<FollowedThreadSource[]> {
  const found: FollowedThreadSource[] = [];
  for (let after: string | null = null; found.length < limit; ) {
    const { edges, pageInfo } = await followedThreads(context, { first: pageSizeMax, after, unreadOnly: true });
    found.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return found.slice(0, limit);
}

const newestFirst = (left: FollowedThreadSource, right: FollowedThreadSource): number =>
  orderOf(left) < orderOf(right) ? 1 : -1;

/**
 * The viewer's thread below this message, followed or not; undefined when there is none in a room
 * that the viewer is in.
 */
export async function followedThread(context: RequestContext, threadRootId: string): Promise<FollowedThreadSource | undefined> {
  signedIn(context);
  const root = await context.loaders.messages.load(threadRootId);
  return root && threadOf(context, { threadRootId, roomId: root.roomId });
}

async function threadOf(context: RequestContext, { threadRootId, roomId }: Candidate): Promise<FollowedThreadSource | undefined> {
  const { loaders } = context;
  const id = threadPersonId(signedIn(context).userId, threadRootId);
  const [root, entry, participation, reading] = await Promise.all([
    loaders.messages.load(threadRootId),
    roomEntry(context, roomId),
    loaders.threadParticipations.load(id),
    loaders.threadReadings.load(id),
  ]);
  if (root === undefined || root.threadRootId !== null || entry === undefined) return undefined;
  return { root, entry, participation, reading };
}

async function listedOf(context: RequestContext, candidates: readonly Candidate[]): Promise<FollowedThreadSource[]> {
  const found = await Promise.all(candidates.map((candidate) => threadOf(context, candidate)));
  return found.filter((thread) => thread !== undefined).filter(isListed);
}

/**
 * Threads by the participation's order, until there are `limit`. `end` is the order up to which
 * the list was read, null when it was read to its end.
 */
async function threadsTakenPartIn(
  context: RequestContext,
  before: string | undefined,
  limit: number,
  isWanted: (thread: FollowedThreadSource) => boolean,
): Promise<{ readonly threads: FollowedThreadSource[]; readonly end: string | null }> {
  const { readStore } = context.services;
  const prefix = [signedIn(context).userId];
  const threads: FollowedThreadSource[] = [];
  let end = before;
  for (let count = 0; count < lookedAtMax; count += readAtOnce) {
    const query = { index: "ofUser", prefix, before: end, order: "descending", limit: readAtOnce } as const;
    const candidates = await readStore.range(threadParticipations, query);
    threads.push(...(await listedOf(context, candidates)).filter(isWanted));
    if (candidates.length < readAtOnce) return { threads, end: null };
    end = candidates.at(-1)?.order ?? end;
    if (threads.length >= limit) break;
  }
  return { threads, end: end ?? null };
}

async function threadsChosen(context: RequestContext): Promise<FollowedThreadSource[]> {
  const chosen = await listedOf(context, await chosenThreadsOf(context.services.readStore, signedIn(context).userId));
  return chosen.filter(({ participation }) => participation === undefined || participation.order === null);
}
