import type { Recorded } from "@logue/command-service/contract/event.ts";
import { userToken } from "@logue/command-service/contract/mention-tokens.ts";
import {
  conversationStream,
  derivedId,
  fileStream,
  readingStream,
  roomStream,
  userStream,
  workspaceStream,
} from "@logue/command-service/contract/streams.ts";
import { defaultSettings } from "@logue/command-service/contract/workspace.ts";
import fc from "fast-check";
import { type Action, type Message, newWorld, pick, toggled, type World } from "./random-world.ts";

function beginning({ happened, people, rooms }: World): Recorded[] {
  const settings = { name: "Acme", ...defaultSettings };
  const [ann = ""] = people;
  const facts = { displayName: "Somebody", email: null, kind: "person", role: "member", timeZone: null } as const;
  const room = { kind: "channel", visibility: "public", topic: "", description: "", createdById: ann, origin: null } as const;
  return [
    happened("WorkspaceCreated", workspaceStream, { workspaceId: "acme", createdById: ann, settings }),
    ...people.map((userId) =>
      happened("UserRegistered", userStream(userId), { userId, name: userId, ...facts, inviteId: null, origin: null }),
    ),
    ...rooms.map(({ roomId }) =>
      happened("RoomCreated", roomStream(roomId), { roomId, ...room, name: roomId, memberIds: people }),
    ),
  ];
}

function mentionsOf({ people }: World, choice: number) {
  return { mentionedUserIds: people.filter((_, index) => (choice >> index) % 2 === 1), mentionsRoom: choice % 5 === 0 };
}

/** The text names people by their ids, so that what is shown follows from the documents of both. */
const textWithMentions = (world: World, text: string, choice: number): string =>
  [text, ...mentionsOf(world, choice).mentionedUserIds.map(userToken)].join(" ");

function add(world: World, place: Omit<Message, "messageId">, choice: number): Recorded {
  world.postedCount += 1;
  const message = { messageId: derivedId("message", String(world.postedCount)), ...place };
  world.messages.push(message);
  const text = { text: textWithMentions(world, `text ${choice}`, choice), quotedMessageId: null, fileIds: [], origin: null };
  return world.happened("MessagePosted", conversationStream(place.roomId, 0), {
    ...message,
    ...mentionsOf(world, choice),
    ...text,
  });
}

function post(world: World, one: number, other: number): Recorded | undefined {
  const room = pick(world.rooms, one);
  const senderId = pick([...(room?.members ?? [])], other);
  if (room === undefined || senderId === undefined) return undefined;
  room.lastNumber += 1;
  return add(world, { roomId: room.roomId, senderId, number: room.lastNumber, threadRootId: null, threadNumber: null }, other);
}

function reply(world: World, one: number, other: number): Recorded | undefined {
  const root = rootFor(world, one);
  const senderId = pick(world.people, other);
  if (root === undefined || senderId === undefined) return undefined;
  const threadNumber = (world.threads.get(root.messageId) ?? 0) + 1;
  world.threads.set(root.messageId, threadNumber);
  return add(world, { roomId: root.roomId, senderId, number: null, threadRootId: root.messageId, threadNumber }, other);
}

function edit(world: World, one: number, other: number): Recorded | undefined {
  const message = pick(world.messages, one);
  if (message === undefined) return undefined;
  const change = {
    text: textWithMentions(world, `edited ${other}`, other),
    ...mentionsOf(world, other),
    editedById: message.senderId,
  };
  return world.happened("MessageEdited", conversationStream(message.roomId, 0), { ...message, ...change });
}

function remove(world: World, one: number): Recorded | undefined {
  const message = pick(world.messages, one);
  if (message === undefined) return undefined;
  world.messages.splice(world.messages.indexOf(message), 1);
  world.removed.push(message);
  return world.happened("MessageDeleted", conversationStream(message.roomId, 0), { ...message, deletedById: message.senderId });
}

function restore(world: World, one: number, other: number): Recorded | undefined {
  const message = pick(world.removed, one);
  if (message === undefined) return undefined;
  world.removed.splice(world.removed.indexOf(message), 1);
  world.messages.push(message);
  const facts = { restoredById: message.senderId, sentAt: "2026-01-01T00:00:00.000Z" };
  return world.happened("MessageRestored", conversationStream(message.roomId, 0), {
    ...message,
    ...mentionsOf(world, other),
    ...facts,
  });
}

function reaction(world: World, one: number, other: number, isOn: boolean): Recorded | undefined {
  const message = pick(world.messages, one);
  const userId = pick(world.people, other);
  const emoji = pick(["tada", "eyes"], other >> 2);
  if (message === undefined || userId === undefined || emoji === undefined) return undefined;
  const { messageId, roomId } = message;
  if (!toggled(world.reactions, `${messageId}/${userId}/${emoji}`, isOn)) return undefined;
  const type = isOn ? "ReactionAdded" : "ReactionRemoved";
  return world.happened(type, conversationStream(roomId, 0), { messageId, roomId, userId, emoji });
}

const react: Action = (world, one, other) => reaction(world, one, other, true);
const unreact: Action = (world, one, other) => reaction(world, one, other, false);

function pin(world: World, one: number): Recorded | undefined {
  const message = pick(world.messages, one);
  if (message === undefined || !toggled(world.pins, message.messageId, true)) return undefined;
  const { messageId, roomId, senderId } = message;
  return world.happened("MessagePinned", conversationStream(roomId, 0), { messageId, roomId, pinnedById: senderId });
}

function unpin(world: World, one: number): Recorded | undefined {
  const message = pick(world.messages, one);
  if (message === undefined || !toggled(world.pins, message.messageId, false)) return undefined;
  const { messageId, roomId, senderId } = message;
  return world.happened("MessageUnpinned", conversationStream(roomId, 0), { messageId, roomId, unpinnedById: senderId });
}

function leave(world: World, one: number, other: number): Recorded | undefined {
  const room = pick(world.rooms, one);
  const userId = pick([...(room?.members ?? [])], other);
  if (room === undefined || userId === undefined || room.members.size === 1) return undefined;
  room.members.delete(userId);
  return world.happened("MemberLeft", roomStream(room.roomId), { roomId: room.roomId, userId });
}

function join(world: World, one: number, other: number): Recorded | undefined {
  const room = pick(world.rooms, one);
  const userId = pick(world.people, other);
  if (room === undefined || userId === undefined || room.members.has(userId)) return undefined;
  room.members.add(userId);
  const { roomId, lastNumber } = room;
  return world.happened("MemberJoined", roomStream(roomId), { roomId, userId, lastNumber });
}

function describe(world: World, one: number, other: number): Recorded | undefined {
  const roomId = pick(world.rooms, one)?.roomId ?? "";
  const stream = roomStream(roomId);
  const changes = [
    () => world.happened("TopicSet", stream, { roomId, topic: `topic ${other}` }),
    () => world.happened("RoomMadePrivate", stream, { roomId }),
    () => world.happened("RoomMadePublic", stream, { roomId }),
  ];
  return pick(changes, other)?.();
}

function grantRole(world: World, one: number, other: number): Recorded | undefined {
  const { roomId = "", members = [] } = pick(world.rooms, one) ?? {};
  const userId = pick([...members], other);
  const role = pick(["owner", "moderator", "member"] as const, other >> 2);
  if (userId === undefined || role === undefined) return undefined;
  return world.happened("RoomRoleGranted", roomStream(roomId), { roomId, userId, role, grantedById: userId });
}

function read(world: World, one: number, other: number): Recorded | undefined {
  const room = pick(world.rooms, one);
  const userId = pick(world.people, other);
  if (room === undefined || userId === undefined) return undefined;
  const data = { userId, roomId: room.roomId, threadRootId: null, number: room.lastNumber };
  return world.happened("RoomRead", readingStream(userId), data);
}

function starring(world: World, one: number, other: number, isOn: boolean): Recorded | undefined {
  const message = pick(world.messages, one);
  const userId = pick(world.people, other);
  if (message === undefined || userId === undefined) return undefined;
  const { messageId, roomId } = message;
  if (!toggled(world.stars, `${userId}/${messageId}`, isOn)) return undefined;
  const type = isOn ? "MessageStarred" : "MessageUnstarred";
  return world.happened(type, readingStream(userId), { userId, messageId, roomId });
}

function rootFor(world: World, choice: number): Message | undefined {
  return pick(
    world.messages.filter(({ threadRootId }) => threadRootId === null),
    choice,
  );
}

function readThread(world: World, one: number, other: number): Recorded | undefined {
  const root = rootFor(world, one);
  const userId = pick(world.people, other);
  if (root === undefined || userId === undefined) return undefined;
  const number = world.threads.get(root.messageId) ?? 0;
  const data = { userId, roomId: root.roomId, threadRootId: root.messageId, number };
  const type = other % 5 === 4 && number > 0 ? "RoomMarkedUnread" : "RoomRead";
  return world.happened(type, readingStream(userId), data);
}

function follow(world: World, one: number, other: number): Recorded | undefined {
  const root = rootFor(world, one);
  const userId = pick(world.people, other);
  if (root === undefined || userId === undefined) return undefined;
  const thread = { userId, roomId: root.roomId, threadRootId: root.messageId };
  const number = world.threads.get(root.messageId) ?? 0;
  return other % 2 === 0
    ? world.happened("ThreadFollowed", readingStream(userId), { ...thread, number })
    : world.happened("ThreadUnfollowed", readingStream(userId), thread);
}

const star: Action = (world, one, other) => starring(world, one, other, true);
const unstar: Action = (world, one, other) => starring(world, one, other, false);

function upload(world: World, one: number, other: number): Recorded | undefined {
  const uploaderId = pick(world.people, one);
  if (uploaderId === undefined) return undefined;
  const fileId = derivedId("file", String(one), String(other));
  const bytes = { sizeBytes: other, contentType: "text/plain", sha256: "00", blobKey: fileId, keyId: "key" };
  const facts = { name: "notes.txt", ...bytes, width: null, height: null, thumbnail: null };
  return world.happened("FileUploaded", fileStream(fileId), { fileId, uploaderId, roomId: null, ...facts });
}

function rename(world: World, one: number, other: number): Recorded | undefined {
  const userId = pick(world.people, one);
  if (userId === undefined) return undefined;
  return world.happened("UserRenamed", userStream(userId), { userId, name: `name-${other}` });
}

const actions: readonly Action[] = [
  post,
  post,
  reply,
  edit,
  remove,
  restore,
  react,
  unreact,
  pin,
  unpin,
  leave,
  join,
  read,
  readThread,
  follow,
  star,
  unstar,
  upload,
  rename,
  describe,
  grantRole,
];

/**
 * Choices that a history is made of: what may not happen where it would be invalid does not happen.
 */
export const anyHistory: fc.Arbitrary<Recorded[]> = fc
  .array(fc.tuple(fc.nat(actions.length - 1), fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 120, size: "max" })
  .map(playHistory);

function playHistory(choices: readonly (readonly [number, number, number])[]): Recorded[] {
  const world = newWorld();
  const events = beginning(world);
  for (const [action, one, other] of choices) {
    const event = actions[action]?.(world, one, other);
    if (event !== undefined) events.push(event);
  }
  return events;
}
