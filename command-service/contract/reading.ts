import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { idSchema } from "./schemas.ts";

const notificationLevel = z.enum(["everything", "mentions", "nothing"]);
export type NotificationLevel = z.infer<typeof notificationLevel>;

const { alice: userId, room: roomId, message: messageId, threadRoot: threadRootId } = exampleIds;
const family = "reading-";
const inRoom = z.object({ userId: z.string(), roomId: z.string() });
/** `threadRootId` null means the room's own timeline. */
const inTimeline = inRoom.extend({ threadRootId: z.string().nullable(), number: z.number() });
const ofThread = inRoom.extend({ threadRootId: z.string() });
const ofMessage = inRoom.extend({ messageId: z.string() });

/** What a person has read, and their settings for each room. */
export const readingEvents = {
  RoomRead: event({
    means: "A person has read a timeline up to this number.",
    family,
    schema: inTimeline,
    example: { userId, roomId, threadRootId, number: 3 },
  }),
  RoomMarkedUnread: event({
    means: "A person marked a timeline as unread from this number on.",
    family,
    schema: inTimeline,
    example: { userId, roomId, threadRootId: null, number: 40 },
  }),
  RoomFavourited: event({
    means: "A person made a room a favourite.",
    family,
    schema: inRoom,
    example: { userId, roomId },
  }),
  RoomUnfavourited: event({
    means: "A person removed a room from the favourites.",
    family,
    schema: inRoom,
    example: { userId, roomId },
  }),
  RoomHidden: event({ means: "A person hid a room in the list.", family, schema: inRoom, example: { userId, roomId } }),
  RoomShown: event({
    means: "A person showed a hidden room in the list again.",
    family,
    schema: inRoom,
    example: { userId, roomId },
  }),
  RoomMuted: event({ means: "A person muted a room.", family, schema: inRoom, example: { userId, roomId } }),
  RoomUnmuted: event({ means: "A person unmuted a room.", family, schema: inRoom, example: { userId, roomId } }),
  NotificationLevelChosen: event({
    means: "A person chose what to be notified of in a room.",
    family,
    schema: inRoom.extend({ level: notificationLevel }),
    example: { userId, roomId, level: "mentions" },
  }),
  MessageStarred: event({
    means: "A person starred a message.",
    family,
    schema: ofMessage,
    example: { userId, roomId, messageId },
  }),
  MessageUnstarred: event({
    means: "A person removed the star from a message.",
    family,
    schema: ofMessage,
    example: { userId, roomId, messageId },
  }),
  ThreadFollowed: event({
    means: "A person chose to follow a thread, which then had this number of replies.",
    family,
    schema: ofThread.extend({ number: z.number() }),
    example: { userId, roomId, threadRootId, number: 3 },
  }),
  ThreadUnfollowed: event({
    means: "A person no longer wants to follow a thread.",
    family,
    schema: ofThread,
    example: { userId, roomId, threadRootId },
  }),
};

export type ReadingEvent = EventsOf<typeof readingEvents>;

/** So many threads are marked as read by one command. */
export const threadsMarkedMax = 1_000;

const timeline = z.strictObject({ roomId: idSchema, threadRootId: idSchema.nullable(), number: z.int().min(0) });
const thread = z.strictObject({ roomId: idSchema, threadRootId: idSchema });
const through = { tokenPermission: "reading.change", passesThrough: true } as const;

export const readingCommandDeclarations = {
  MarkRead: command({
    ...through,
    means: "Marks everything up to and including `number` as read. A number smaller than the current one changes nothing.",
    schema: timeline,
    refusals: ["MessageUnknown", "NotAMember", "NumberInvalid", "RoomUnknown"],
  }),
  MarkUnread: command({
    ...through,
    means: "Marks `number` and everything after it as unread.",
    schema: timeline,
    refusals: ["MessageUnknown", "NotAMember", "NumberInvalid", "RoomUnknown"],
  }),
  MarkAllThreadsRead: command({
    means: "Marks every thread that the actor follows as read. The API fills in which are unread, and up to where they go.",
    tokenPermission: "reading.change",
    schema: z.strictObject({
      threads: z
        .array(z.strictObject({ roomId: idSchema, threadRootId: idSchema, number: z.int().min(1) }))
        .max(threadsMarkedMax),
    }),
    refusals: [],
  }),
  SetFavourite: command({
    ...through,
    means: "Adds a room to the favourites, or removes it from them.",
    schema: z.strictObject({ roomId: idSchema, isFavourite: z.boolean() }),
    refusals: ["NotAMember", "RoomUnknown"],
  }),
  SetHidden: command({
    ...through,
    means: "Hides a room in the actor's list, or shows it again.",
    schema: z.strictObject({ roomId: idSchema, isHidden: z.boolean() }),
    refusals: ["NotAMember", "RoomUnknown"],
  }),
  SetMuted: command({
    ...through,
    means: "Mutes a room, or unmutes it.",
    schema: z.strictObject({ roomId: idSchema, isMuted: z.boolean() }),
    refusals: ["NotAMember", "RoomUnknown"],
  }),
  ChooseNotificationLevel: command({
    ...through,
    means: "Chooses what to be notified of in a room.",
    schema: z.strictObject({ roomId: idSchema, level: notificationLevel }),
    refusals: ["NotAMember", "RoomUnknown"],
  }),
  StarMessage: command({
    means: "Stars a message. Only the actor sees this.",
    tokenPermission: "reading.change",
    schema: z.strictObject({ roomId: idSchema, messageId: idSchema }),
    refusals: ["MessageDeleted", "MessageUnknown", "NotAMember", "RoomUnknown"],
  }),
  UnstarMessage: command({
    means: "Removes the actor's star from a message.",
    tokenPermission: "reading.change",
    schema: z.strictObject({ roomId: idSchema, messageId: idSchema }),
    refusals: [],
  }),
  FollowThread: command({
    ...through,
    means: "Follows a thread, also one that has no replies yet.",
    schema: thread,
    refusals: ["MessageDeleted", "MessageUnknown", "NotAMember", "RoomUnknown", "ThreadNested"],
  }),
  UnfollowThread: command({
    ...through,
    means: "Stops following a thread, until the actor replies in it or is mentioned in it again.",
    schema: thread,
    refusals: ["MessageUnknown", "NotAMember", "RoomUnknown", "ThreadNested"],
  }),
};

export type ReadingCommands = CommandsOf<typeof readingCommandDeclarations>;
