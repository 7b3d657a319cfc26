import { type MembershipDocument, membershipId, memberships } from "@logue/projection-service/contract/rooms.ts";
import type { RequestContext } from "../context.ts";
import { type Connection, type ForwardArguments, pageSize, pageSizeMax } from "../schema/connections.ts";
import { searchPage } from "../search/search-page.ts";
import { foundUsers, prefixWords } from "../users/queries.ts";

/** People that one page looks at, at most: of many with such a name, few may be in the room. */
const pagesLookedAtMax = 10;

/**
 * The members whose names begin so, newest account first. Everybody who may read the room sees its
 * members, so this does not need the directory.
 */
export async function foundMembers(
  { services: { readStore } }: RequestContext,
  roomId: string,
  search: string,
  asked: ForwardArguments,
): Promise<Connection<MembershipDocument>> {
  const query = { words: prefixWords(search), filters: { isActive: true } };
  const size = pageSize(asked.first, 50);
  const edges: { cursor: string; node: MembershipDocument }[] = [];
  let after = asked.after ?? null;
  let hasMore = true;
  for (let pages = 0; pages < pagesLookedAtMax && hasMore && edges.length < size; pages += 1) {
    const people = await searchPage(readStore, foundUsers, query, { first: pageSizeMax, after });
    const ids = people.edges.map(({ node }) => membershipId(roomId, node.id));
    const byId = new Map((await readStore.getMany(memberships, ids)).map((membership) => [membership?.id, membership]));
    for (const { cursor, node } of people.edges) {
      const membership = byId.get(membershipId(roomId, node.id));
      if (membership) edges.push({ cursor, node: membership });
    }
    hasMore = people.pageInfo.hasNextPage;
    after = people.pageInfo.endCursor;
  }
  const page = edges.slice(0, size);
  const isCut = page.length < edges.length;
  const endCursor = (isCut ? page.at(-1)?.cursor : after) ?? null;
  const hasNextPage = isCut || hasMore;
  const startCursor = page[0]?.cursor ?? null;
  return { edges: page, pageInfo: { hasNextPage, hasPreviousPage: Boolean(asked.after), startCursor, endCursor } };
}
