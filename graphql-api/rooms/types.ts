import { type AttachmentDocument, attachments } from "@logue/projection-service/contract/attachments.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import {
  type MembershipDocument,
  membershipId,
  memberships,
  type RoomDocument,
} from "@logue/projection-service/contract/rooms.ts";
import { readableRoom } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import { roomMailAddress } from "../mail/arriving/room-addresses.ts";
import { beginning } from "../messages/subscriptions.ts";
import {
  type DocumentList,
  type ForwardArguments,
  pageAround,
  pageBothWays,
  pageForwards,
  pageSize,
  pageSizeMax,
  totalCount,
} from "../schema/connections.ts";
import { erasedText } from "../schema/erased.ts";
import { readableTeams } from "../teams/queries.ts";
import { foundMembers } from "./found-members.ts";
import { isSortedByName, membersByName } from "./members-by-name.ts";

export const roomTypes = {
  Room: {
    teams: (room, _arguments, context) => readableTeams(context, room.teamIds ?? []),
    cursor: (room) => room.cursor ?? beginning,
    mailAddress: (room, _arguments, { services }) => roomMailAddress(services, room),
    createdBy: (room, _arguments, { services }) => services.userCache.userOf(room.createdById),
    directMembers: (room, _arguments, { services }) => services.userCache.usersOf(room.directMemberIds),
    deletedRanges: (room) => [...room.deletedRanges],
    roomMentionNumbers: (room) => [...room.roomMentionNumbers],
    moderatorEntries: (room) => [...room.moderatorEntries],
    messages: (room, { around, ...asked }, { services }) =>
      around === null || around === undefined
        ? pageBothWays(services.readStore, timeline, [room.id], asked)
        : pageAround(services.readStore, timeline, [room.id], around, pageSize(asked.first ?? asked.last, 50)),
    members: (room, asked, context) => memberPage(context, room, asked),
    memberIds: (room, { userIds }, context) => memberIdsAmong(context, room.id, userIds),
    threads: (room, asked, { services }) => pageForwards(services.readStore, threadsOfRoom, [room.id], asked),
    pins: (room, asked, { services }) => pageForwards(services.readStore, pinsOfRoom, [room.id], asked),
    files: (room, asked, context) => filePage(context, room.id, asked),
  },
  MembershipConnection: totalCount,
  BrowsedRoomConnection: totalCount,
  ModeratorEntry: {
    // Only an erased reason is empty.
    reason: (entry) => entry.reason || erasedText,
    user: (entry, _arguments, { services }) => services.userCache.userOf(entry.userId),
  },
  Membership: {
    user: (membership, _arguments, { services }) => services.userCache.userOf(membership.userId),
  },
  RoomResult: {
    room: async ({ roomId }, _arguments, context) => (await readableRoom(context, roomId)) ?? null,
  },
} satisfies Pick<
  Resolvers,
  "Room" | "ModeratorEntry" | "MembershipConnection" | "BrowsedRoomConnection" | "Membership" | "RoomResult"
>;

const timeline: DocumentList<MessageDocument> = {
  name: "timeline",
  collection: messages,
  index: "timeline",
  order: "ascending",
  valueOf: (message) => message.number,
  isNumbered: true,
};

const threadsOfRoom: DocumentList<MessageDocument> = {
  name: "threads",
  collection: messages,
  index: "threads",
  order: "descending",
  valueOf: (message) => message.lastReply,
};

const pinsOfRoom: DocumentList<MessageDocument> = {
  name: "pins",
  collection: messages,
  index: "pins",
  order: "descending",
  valueOf: (message) => message.pinned,
};

const membersOfRoom: DocumentList<MembershipDocument> = {
  name: "members",
  collection: memberships,
  index: "ofRoom",
  order: "ascending",
  valueOf: (membership) => membership.userId,
};

async function memberIdsAmong({ services }: RequestContext, roomId: string, userIds: readonly string[]): Promise<string[]> {
  if (userIds.length > pageSizeMax) throw requestError("InputInvalid", `At most ${pageSizeMax} user ids.`);
  const ids = userIds.map((userId) => membershipId(roomId, userId));
  const found = await services.readStore.getMany(memberships, ids);
  return found.flatMap((membership) => membership?.userId ?? []);
}

type MembersAsked = ForwardArguments & { readonly search?: string | null; readonly order: "ACCOUNT" | "NAME" };

async function memberPage(context: RequestContext, room: RoomDocument, { search, order, ...asked }: MembersAsked) {
  if (search) return foundMembers(context, room.id, search, asked);
  const isSorted = order === "NAME" && isSortedByName(room, asked);
  const page = isSorted
    ? await membersByName(context.services, room.id, asked)
    : await pageForwards(context.services.readStore, membersOfRoom, [room.id], asked);
  return { ...page, count: async () => room.memberCount };
}

const filesOfRoom: DocumentList<AttachmentDocument> = {
  name: "files",
  collection: attachments,
  index: "ofRoom",
  order: "descending",
  valueOf: (attachment) => attachment.order,
};

/** The files of the room's messages; deleted ones are left out of the page. */
async function filePage({ loaders, services }: RequestContext, roomId: string, asked: ForwardArguments) {
  const { edges, pageInfo } = await pageForwards(services.readStore, filesOfRoom, [roomId], asked);
  const found = await Promise.all(edges.map(({ node }) => loaders.files.load(node.id)));
  const there = edges.flatMap(({ cursor }, index) => {
    const file = found[index];
    const messageId = edges[index]?.node.messageIds.at(-1) ?? null;
    return file?.deletedAt === null ? [{ cursor, node: file, messageId }] : [];
  });
  return { edges: there, pageInfo };
}
