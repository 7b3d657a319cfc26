import { isFollowing, threadReadUpTo } from "@logue/projection-service/contract/threads.ts";
import { mentionCount, readUpTo, unreadCount, unreadReplyCount } from "@logue/projection-service/contract/unread.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import { signedIn } from "../access.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import { totalCount } from "../schema/connections.ts";
import { shownName } from "../users/shown-name.ts";
import { isUnread, unreadRepliesOf } from "./followed-thread.ts";
import { followedThread } from "./followed-threads.ts";
import { roomEntry } from "./room-entries.ts";
import { namedAfterIdsOf, notificationLevelOf, otherMemberIdsOf, permissionsIn } from "./room-entry.ts";

export const readingTypes = {
  RoomEntry: {
    displayName: (entry, _arguments, { services }) => {
      if (entry.room.name !== null) return entry.room.name;
      const people = services.userCache.usersOf(namedAfterIdsOf(entry));
      return people instanceof Promise ? people.then(namesOf) : namesOf(people);
    },
    otherMembers: (entry, _arguments, { services }) => services.userCache.usersOf(otherMemberIdsOf(entry)),
    readNumber: ({ membership, reading }) => readUpTo(membership, reading),
    unreadCount: ({ room, membership, reading }) => unreadCount(room, membership, reading),
    postedRanges: ({ membership }) => [...(membership.postedRanges ?? [])],
    mentionCount: ({ room, membership, reading }) => mentionCount(room, membership, reading),
    threadReadings: ({ reading }) =>
      Object.entries(reading?.threadReadNumbers ?? {}).map(([threadRootId, number]) => ({ threadRootId, number })),
    isFavourite: ({ reading }) => reading?.isFavourite ?? false,
    isHidden: ({ reading }) => reading?.isHidden ?? false,
    isMuted: ({ reading }) => reading?.isMuted ?? false,
    notificationLevel: notificationLevelOf,
    permissions: (entry, _arguments, context) => permissionsIn(signedIn(context), entry),
  },
  ThreadReading: {
    unreadCount: async ({ threadRootId, number }, _arguments, { loaders }) => {
      const root = await loaders.messages.load(threadRootId);
      return root === undefined ? 0 : unreadReplyCount(root, number);
    },
  },
  FollowedThread: {
    isFollowed: ({ participation, reading }) => isFollowing(participation, reading),
    readNumber: ({ participation, reading }) => threadReadUpTo(participation, reading),
    unreadCount: unreadRepliesOf,
    isUnread,
  },
  FollowedThreadResult: {
    thread: async ({ threadRootId }, _arguments, context) => (await followedThread(context, threadRootId)) ?? null,
  },
  RoomEntryConnection: totalCount,
  Mention: {
    message: async (mention, _arguments, { loaders }) => {
      const message = await loaders.messages.load(mention.messageId);
      if (message === undefined) throw new Error("A mention stands in a message that is not there.");
      return message;
    },
    isToRoom: (mention) => mention.audience.startsWith("room:"),
  },
  ReceivedReaction: {
    user: ({ userId }, _arguments, { services }) => services.userCache.userOf(userId),
    message: async ({ messageId }, _arguments, { loaders }) => {
      const message = await loaders.messages.load(messageId);
      if (message === undefined) throw new Error("A reaction is to a message that is not there.");
      return message;
    },
  },
  RoomEntryResult: {
    entry: async ({ roomId }, _arguments, context) => (await roomEntry(context, roomId)) ?? null,
  },
  InboxEvent: { __resolveType: (event) => event.__typename },
} satisfies Pick<
  Resolvers,
  | "RoomEntry"
  | "ThreadReading"
  | "FollowedThread"
  | "FollowedThreadResult"
  | "RoomEntryConnection"
  | "Mention"
  | "ReceivedReaction"
  | "RoomEntryResult"
  | "InboxEvent"
>;

const namesOf = (people: readonly UserDocument[]): string => people.map(shownName).join(", ");
