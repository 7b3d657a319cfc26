import type { PostMessage } from "@logue/command-service/contract/messages.ts";
import { derivedId, derivedTimedId, directRoomId } from "@logue/command-service/contract/streams.ts";
import type { ImportCommand, ImportHost, ImportReport, Integration } from "../integration.ts";
import { cast, channels, script } from "./history.ts";
import { parseScript, type ScriptedConversation, type ScriptedMessage } from "./parse-script.ts";

/** Everybody of the cast, and the id under which they are registered. */
export const demoUserId = (name: string): string => derivedId("demo", "user", name);
export const demoCast = cast;

const dayMs = 86_400_000;
const administrator = demoUserId("ada");

/** The first of the cast creates the workspace; the history is played in it. */
export const demoWorkspace = {
  workspaceId: derivedId("demo", "workspace"),
  name: "Harbour Ferries",
  administrator: { userId: administrator, name: "ada", displayName: "Ada Lindqvist", email: "ada@ferry.example" },
  generalRoomId: derivedId("demo", "room", "general"),
};

export const demo: Integration = {
  name: "demo",
  title: "Demo",
  importer: {
    description: "Fills a workspace with a cast of people, channels and three weeks of history.",
    needsFile: false,
    open: async () => ({ import: (host) => playDemo(host, Date.now()), close: () => undefined }),
  },
};

/** What the demo needs of an import's host. */
export type DemoHost = Pick<ImportHost, "send" | "findChannel" | "progress">;

interface Stage {
  readonly host: DemoHost;
  readonly nowMs: number;
  readonly rooms: Map<string, string>;
  readonly refusals: string[];
  messages: number;
}

/**
 * Registers the cast (the first of them must already exist as administrator), opens the rooms and
 * plays the script.
 */
export async function playDemo(host: DemoHost, nowMs: number): Promise<ImportReport> {
  const stage: Stage = { host, nowMs, rooms: new Map(), refusals: [], messages: 0 };
  const startedAt = new Date(nowMs - 22 * dayMs).toISOString();
  for (const person of cast) await registerPerson(stage, person, startedAt);
  await openRooms(stage, startedAt);
  const conversations = parseScript(script).sort((left, right) => startOf(left, nowMs) - startOf(right, nowMs));
  for (const [index, conversation] of conversations.entries()) {
    await playConversation(stage, conversation);
    host.progress(index + 1, conversations.length, "conversations");
  }
  const taken = { people: cast.length, channels: channels.length + 1, messages: stage.messages };
  const { refusals } = stage;
  const refused = { title: "Things that were refused", isLoss: true, count: refusals.length, lines: refusals };
  return { taken, notes: refusals.length === 0 ? [] : [refused] };
}

async function registerPerson(stage: Stage, person: (typeof cast)[number], occurredAt: string): Promise<void> {
  const userId = demoUserId(person.name);
  const { name, displayName, title, timeZone } = person;
  if (userId !== administrator) {
    const data = {
      userId,
      name,
      displayName,
      email: `${name}@ferry.example`,
      timeZone,
      inviteId: null,
      kind: "person" as const,
      origin: { source: "demo", id: name },
    };
    await send(stage, { type: "RegisterUser", data, ...by(userId, occurredAt, "register", name) });
  }
  await send(stage, {
    type: "EditProfile",
    data: { userId, displayName, title, timeZone },
    ...by(userId, occurredAt, "profile", name),
  });
}

async function openRooms(stage: Stage, occurredAt: string): Promise<void> {
  const general = await stage.host.findChannel("general");
  if (general === undefined) throw new Error("The channel general is missing: create the workspace before the demo is played.");
  stage.rooms.set("general", general);
  const others = cast.map((person) => demoUserId(person.name)).filter((id) => id !== administrator);
  await send(stage, {
    type: "AddMembers",
    data: { roomId: general, userIds: others },
    ...by(administrator, occurredAt, "members", "general"),
  });
  for (const { name, visibility, topic, description, members } of channels) {
    const roomId = derivedId("demo", "room", name);
    stage.rooms.set(name, roomId);
    const owner = demoUserId(members[0]);
    const data = {
      roomId,
      name,
      visibility,
      topic,
      description,
      memberIds: members.map(demoUserId),
      origin: { source: "demo", id: name },
    };
    await send(stage, { type: "CreateChannel", data, ...by(owner, occurredAt, "channel", name) });
  }
}

async function playConversation(stage: Stage, conversation: ScriptedConversation): Promise<void> {
  const roomId = await roomOf(stage, conversation);
  let atMs = startOf(conversation, stage.nowMs);
  for (const [index, message] of conversation.messages.entries()) {
    atMs += 60_000 * (1 + ((index * 7) % 5));
    await playMessage(stage, roomId, message, atMs);
  }
}

async function roomOf(stage: Stage, conversation: ScriptedConversation): Promise<string> {
  if (typeof conversation.room === "string") return stage.rooms.get(conversation.room) ?? "";
  const memberIds = conversation.room.map(demoUserId);
  const roomId = directRoomId(memberIds);
  const occurredAt = new Date(startOf(conversation, stage.nowMs)).toISOString();
  await send(stage, {
    type: "OpenDirectRoom",
    data: { roomId, memberIds },
    ...by(memberIds[0] ?? "", occurredAt, "direct", roomId),
  });
  return roomId;
}

function startOf(conversation: ScriptedConversation, nowMs: number): number {
  const midnight = Math.floor(nowMs / dayMs) * dayMs;
  return midnight - conversation.daysAgo * dayMs + conversation.startMinutes * 60_000;
}

async function playMessage(stage: Stage, roomId: string, message: ScriptedMessage, atMs: number): Promise<void> {
  const messageId = await post(stage, roomId, message, null, atMs);
  for (const [index, reply] of message.replies.entries())
    await post(stage, roomId, reply, messageId, atMs + (index + 1) * 90_000);
  for (const { emoji, names } of message.reactions) {
    for (const name of names)
      await send(stage, {
        type: "AddReaction",
        data: { roomId, messageId, emoji },
        ...by(demoUserId(name), isoOf(atMs + 60_000), "react", messageId, emoji, name),
      });
  }
  if (message.editedText !== null) {
    const data = { roomId, messageId, text: message.editedText, ...mentionsOf(message.editedText) };
    await send(stage, { type: "EditMessage", data, ...by(demoUserId(message.sender), isoOf(atMs + 45_000), "edit", messageId) });
  }
  if (message.pinnedBy !== null)
    await send(stage, {
      type: "PinMessage",
      data: { roomId, messageId },
      ...by(demoUserId(message.pinnedBy), isoOf(atMs + 120_000), "pin", messageId),
    });
}

async function post(
  stage: Stage,
  roomId: string,
  spoken: { sender: string; text: string },
  threadRootId: string | null,
  atMs: number,
): Promise<string> {
  const messageId = derivedTimedId(atMs, "demo", roomId, spoken.sender, spoken.text);
  const data: PostMessage = {
    messageId,
    roomId,
    text: spoken.text,
    threadRootId,
    alsoInRoom: false,
    quotedMessageId: null,
    fileIds: [],
    origin: null,
    ...mentionsOf(spoken.text),
  };
  await send(stage, { type: "PostMessage", data, ...by(demoUserId(spoken.sender), isoOf(atMs), "post", messageId) });
  stage.messages += 1;
  return messageId;
}

function mentionsOf(text: string): { mentionedUserIds: string[]; mentionsRoom: boolean } {
  const named = [...text.matchAll(/@([a-z]+)/g)].map((match) => match[1] ?? "");
  return {
    mentionedUserIds: cast.filter((person) => named.includes(person.name)).map((person) => demoUserId(person.name)),
    mentionsRoom: named.includes("room"),
  };
}

const isoOf = (atMs: number): string => new Date(atMs).toISOString();

function by(
  actorId: string,
  occurredAt: string,
  ...parts: string[]
): Pick<ImportCommand, "actorId" | "occurredAt" | "commandId"> {
  return { actorId, occurredAt, commandId: derivedId("demo", "command", occurredAt, ...parts) };
}

async function send(stage: Stage, command: ImportCommand): Promise<void> {
  const answer = await stage.host.send(command);
  if (answer.kind === "refused") stage.refusals.push(`${command.type} was refused: ${answer.code}`);
}
