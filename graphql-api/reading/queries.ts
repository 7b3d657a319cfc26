import { type StarDocument, starId, stars } from "@logue/projection-service/contract/reading.ts";
import { type MembershipDocument, memberships } from "@logue/projection-service/contract/rooms.ts";
import { readableMessages, signedIn } from "../access.ts";
import { requestError } from "../execution/request-errors.ts";
import type { RoomEntrySource } from "../fan-out/items.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { connection, type DocumentList, pageForwards } from "../schema/connections.ts";
import { followedThread, followedThreads } from "./followed-threads.ts";
import { mentionsInbox } from "./mentions-inbox.ts";
import { reactionsToOwn } from "./received-reactions.ts";
import { roomEntry, roomEntryOf } from "./room-entries.ts";

const inboxSizeMax = 500;
const starredIdsMax = 200;

type ReadingQuery =
  | "receivedReactions"
  | "inbox"
  | "roomEntry"
  | "mentions"
  | "followedThreads"
  | "followedThread"
  | "stars"
  | "starredMessageIds";

export const readingQueries: Pick<QueryResolvers, ReadingQuery> = {
  inbox: async (_query, asked, context) => {
    const { userId } = signedIn(context);
    const page = await pageForwards(context.services.readStore, ownRooms, [userId], asked, inboxSizeMax);
    const entries = await Promise.all(
      page.edges.map(async ({ cursor, node }) => ({ cursor, node: await roomEntryOf(context, node) })),
    );
    return { ...page, edges: entries.filter(hasNode) };
  },
  roomEntry: async (_query, { roomId }, context) => (await roomEntry(context, roomId)) ?? null,
  mentions: (_query, asked, context) => mentionsInbox(context, asked),
  receivedReactions: (_query, asked, context) => reactionsToOwn(context, asked),
  followedThreads: (_query, asked, context) => followedThreads(context, asked),
  followedThread: async (_query, { threadRootId }, context) => (await followedThread(context, threadRootId)) ?? null,
  stars: async (_query, asked, context) => {
    const { userId } = signedIn(context);
    const page = await pageForwards(context.services.readStore, ownStars, [userId], asked);
    const cursors = new Map(page.edges.map(({ cursor, node }) => [node.messageId, cursor]));
    const found = await readableMessages(context, [...cursors.keys()]);
    const edges = found.map((node) => ({ cursor: cursors.get(node.id) ?? "", node }));
    return { ...connection(edges, page.pageInfo), pageInfo: page.pageInfo };
  },
  starredMessageIds: async (_query, { messageIds }, context) => {
    const { userId } = signedIn(context);
    if (messageIds.length > starredIdsMax) throw requestError("InputInvalid", `At most ${starredIdsMax} message ids.`);
    const ids = messageIds.map((messageId) => starId(userId, messageId));
    const found = await context.services.readStore.getMany(stars, ids);
    return messageIds.filter((_messageId, index) => found[index] !== undefined);
  },
};

const hasNode = (edge: {
  cursor: string;
  node: RoomEntrySource | undefined;
}): edge is { cursor: string; node: RoomEntrySource } => edge.node !== undefined;

const ownRooms: DocumentList<MembershipDocument> = {
  name: "inbox",
  collection: memberships,
  index: "ofUser",
  order: "ascending",
  valueOf: (membership) => membership.roomId,
};

const ownStars: DocumentList<StarDocument> = {
  name: "stars",
  collection: stars,
  index: "ofUser",
  order: "descending",
  valueOf: (star) => star.order,
};
