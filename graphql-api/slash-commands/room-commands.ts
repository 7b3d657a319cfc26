import type { RoomPermission } from "@logue/command-service/contract/permissions.ts";
import { readingId, readings } from "@logue/projection-service/contract/reading.ts";
import { permissionsIn } from "../reading/room-entry.ts";
import {
  type BuiltInCommand,
  type CommandPlace,
  channelNamed,
  directRoomWith,
  does,
  personNamed,
  type WrittenCommand,
} from "./built-in-command.ts";
import { parsePoll } from "./poll-words.ts";

const isChannel = ({ room }: CommandPlace): boolean => room.kind === "channel";

const may =
  (permission: RoomPermission) =>
  ({ viewer, room, membership }: CommandPlace): boolean =>
    membership !== undefined && permissionsIn(viewer, { room, membership, reading: undefined }).includes(permission);

const mayInChannel = (permission: RoomPermission) => (place: CommandPlace) => isChannel(place) && may(permission)(place);

/** The commands about a room: who is in it, what it is called, and what the viewer hears of it. */
export const roomCommands: readonly BuiltInCommand[] = [
  {
    word: "topic",
    usage: "text",
    means: "Change the topic",
    isOffered: may("room.setTopic"),
    execute: async (written) =>
      written.argument === "" ? "misused" : does(written, "setTopic", { roomId: written.room.id, topic: written.argument }),
  },
  {
    word: "rename",
    usage: "name",
    means: "Give the channel another name",
    isOffered: mayInChannel("room.rename"),
    execute: async (written) =>
      written.argument === "" ? "misused" : does(written, "renameRoom", { roomId: written.room.id, name: written.argument }),
  },
  {
    word: "invite",
    usage: "@people",
    means: "Add people to the channel",
    isOffered: mayInChannel("room.addMembers"),
    execute: invite,
  },
  {
    word: "kick",
    usage: "@person",
    means: "Remove a person from the channel",
    isOffered: mayInChannel("room.removeMembers"),
    execute: kick,
  },
  { word: "join", usage: "#channel", means: "Join a channel and go there", execute: join },
  {
    word: "leave",
    usage: "",
    means: "Leave the channel",
    isOffered: (place) => isChannel(place) && place.membership !== undefined,
    execute: (written) => does(written, "leaveRoom", { roomId: written.room.id }),
  },
  ...["msg", "dm"].map((word) => ({ word, usage: "@person text", means: "Write a direct message", execute: writeDirectly })),
  {
    word: "poll",
    usage: '"Question" "Answer" "Answer"',
    means: "Ask a question, and let people vote",
    isOffered: ({ membership }) => membership !== undefined,
    execute: poll,
  },
  { word: "mute", usage: "", means: "Mute notifications from here", execute: (written) => setMuted(written, true) },
  { word: "unmute", usage: "", means: "Allow notifications from here", execute: (written) => setMuted(written, false) },
  {
    word: "favourite",
    usage: "",
    means: "Add to the favourites, or remove",
    execute: toggleFavourite,
  },
];

const setMuted = (written: WrittenCommand, isMuted: boolean) => does(written, "setMuted", { roomId: written.room.id, isMuted });

async function toggleFavourite(written: WrittenCommand) {
  const { context, viewer, room } = written;
  const reading = await context.services.readStore.get(readings, readingId(viewer.userId, room.id));
  return does(written, "setFavourite", { roomId: room.id, isFavourite: reading?.isFavourite !== true });
}

async function invite(written: WrittenCommand) {
  const names = written.argument.split(/[\s,]+/).filter(Boolean);
  if (names.length === 0) return "misused";
  const userIds: string[] = [];
  for (const name of names) {
    const userId = await personNamed(written.context, name);
    if (typeof userId !== "string") return userId;
    userIds.push(userId);
  }
  return does(written, "addMembers", { roomId: written.room.id, userIds });
}

async function kick(written: WrittenCommand) {
  if (!/^\S+$/.test(written.argument)) return "misused";
  const userId = await personNamed(written.context, written.argument);
  return typeof userId === "string" ? does(written, "removeMember", { roomId: written.room.id, userId }) : userId;
}

async function join(written: WrittenCommand) {
  if (!/^\S+$/.test(written.argument)) return "misused";
  const roomId = await channelNamed(written.context, written.argument);
  if (typeof roomId !== "string") return roomId;
  const outcome = await written.run("joinRoom", { roomId });
  return outcome.refusal === null || outcome.refusal.refused === "AlreadyAMember" ? { roomId } : outcome.refusal;
}

async function writeDirectly(written: WrittenCommand) {
  const [, name = "", text = ""] = /^(\S+)\s*([\s\S]*)$/.exec(written.argument) ?? [];
  if (name === "") return "misused";
  const userId = await personNamed(written.context, name);
  if (typeof userId !== "string") return userId;
  const roomId = await directRoomWith(written, userId);
  if (typeof roomId !== "string") return roomId;
  return text === "" ? { roomId } : postIn(written, { roomId, threadRootId: null, text, goTo: roomId });
}

/** Votes are reactions to the message. */
async function poll(written: WrittenCommand) {
  const asked = parsePoll(written.argument);
  if (asked === undefined) return "misused";
  const { roomId, threadRootId } = { roomId: written.room.id, threadRootId: written.threadRootId };
  const blocks = [{ kind: "poll", version: 1, options: asked.options }];
  return postIn(written, { roomId, threadRootId, text: `**${asked.question}**`, blocks });
}

interface Said {
  readonly roomId: string;
  readonly threadRootId: string | null;
  readonly text: string;
  readonly blocks?: readonly object[];
  readonly goTo?: string;
}

/** Posts a message as the viewer. */
export function postIn(written: WrittenCommand, { roomId, threadRootId, text, blocks, goTo }: Said) {
  const { messageId } = written;
  const place = { messageId, roomId, threadRootId, alsoInRoom: false, quotedMessageId: null };
  const input = { ...place, text, fileIds: [], ...(blocks && { blocks }) };
  return does(written, "postMessage", input, goTo === undefined ? {} : { roomId: goTo });
}
