import { setImmediate } from "node:timers/promises";
import { messages } from "@logue/projection-service/contract/messages.ts";
import test from "ava";
import fc from "fast-check";
import { v7 as uuidv7 } from "uuid";
import { unmarked } from "../../tests/support/unmarked.ts";
import type { GraphqlApi } from "../graphql-api.ts";
import { type LiveClient, type LiveStream, type LiveWorkspace, openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject, Person } from "../testing/workspace.ts";

const myEvents = `subscription ($after: String) {
  myEvents(after: $after) {
    __typename
    ... on MessageChanged { cursor message { id roomId changeCursor } }
    ... on RoomFactsChanged { cursor room { id topic } }
    ... on RoomMemberChanged { cursor roomId userId }
    ... on RoomJoined { cursor roomId }
    ... on RoomLeft { cursor roomId }
    ... on CaughtUp { cursor }
    ... on Resync { cursor reason }
  }
}`;

/**
 * The next action: in one of three rooms, on one of the messages there, or on the connection of the
 * following program.
 */
const step = fc.record({
  room: fc.nat(2),
  message: fc.nat(5),
  action: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom("post", "reply") },
    { weight: 4, arbitrary: fc.constantFrom("edit", "delete", "react", "pin") },
    { weight: 3, arbitrary: fc.constantFrom("remove", "add") },
    { weight: 1, arbitrary: fc.constantFrom("setTopic", "burst") },
    { weight: 3, arbitrary: fc.constantFrom("cut", "moveToOtherInstance") },
  ),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

interface Told {
  readonly id: string;
  readonly change: string;
}

/** A program that follows everything, is disconnected, and continues from its last cursor. */
class FollowingProgram {
  readonly items: JsonObject[] = [];
  readonly #workspace: LiveWorkspace;
  readonly #cookie: string;
  #client: LiveClient | undefined;
  #stream: LiveStream | undefined;
  #cursor: string | undefined;

  constructor(workspace: LiveWorkspace, cookie: string) {
    this.#workspace = workspace;
    this.#cookie = cookie;
  }

  async connect(api: GraphqlApi): Promise<void> {
    this.#client = await this.#workspace.connect({ cookie: this.#cookie }, undefined, api);
    this.#stream = this.#client.subscribe(myEvents, { after: this.#cursor });
    if (this.#cursor === undefined) await this.caughtUp();
  }

  caughtUp = async (): Promise<void> => {
    await this.#stream?.find(({ __typename }) => __typename === "CaughtUp");
  };

  find = (isWanted: (item: JsonObject) => boolean) => this.#stream?.find(isWanted);

  /** Received items count; items on their way are lost. */
  cut(): void {
    const come = [...(this.#stream?.items ?? [])];
    this.#client?.socket.terminate();
    this.items.push(...come);
    this.#cursor = come.findLast(({ cursor }) => cursor)?.cursor ?? this.#cursor;
  }
}

/**
 * The expectation from the log: the last change of each message, and what the program may have
 * received.
 */
class Expected {
  readonly last = new Map<string, { readonly change: string; readonly wasMember: boolean; readonly roomId: string }>();
  readonly allowed = new Set<string>();
  readonly changedTwo = new Set<string>();
  readonly members = new Set<string>();

  note(documents: readonly { readonly id: string; readonly roomId: string; readonly changed: string }[]): void {
    for (const { id, roomId, changed: change } of documents) {
      const wasMember = this.members.has(roomId);
      if (this.last.get(id)?.change === change) continue;
      this.last.set(id, { change, wasMember, roomId });
      if (wasMember) this.allowed.add(`${id} ${change}`);
    }
    const changes = documents.map(({ roomId, changed }) => `${roomId} ${changed}`);
    for (const change of changes) if (changes.indexOf(change) !== changes.lastIndexOf(change)) this.changedTwo.add(change);
  }
}

const plainMessage = {
  ...{ threadRootId: null as string | null, alsoInRoom: false, quotedMessageId: null, fileIds: [] },
  ...{ mentionedUserIds: [], mentionsRoom: false, origin: null },
};

interface Story {
  readonly workspace: LiveWorkspace;
  readonly bot: Person;
  readonly roomIds: readonly string[];
  readonly program: FollowingProgram;
  readonly expected: Expected;
  readonly apis: readonly GraphqlApi[];
  readonly messageIds: Map<string, string[]>;
  place: number;
}

async function begin(): Promise<Story> {
  let reads = 0;
  const pause = async () => {
    reads += 1;
    for (let turn = (reads * 7) % 5; turn > 0; turn -= 1) await setImmediate();
  };
  const workspace = await openLiveWorkspace({ afterRead: pause });
  const bot = await workspace.addPerson("bot", "bot");
  const roomIds = [uuidv7(), uuidv7(), uuidv7()];
  const expected = new Expected();
  for (const [index, roomId] of roomIds.entries()) {
    const facts = { name: `room-${index}`, visibility: "private", topic: "", description: "", origin: null } as const;
    await workspace.send(workspace.administrator, "CreateChannel", { roomId, ...facts, memberIds: [bot.userId] });
    expected.members.add(roomId);
  }
  const apis = [workspace.api, await workspace.startAnother()];
  const program = new FollowingProgram(workspace, await workspace.signIn(bot));
  await program.connect(workspace.api);
  const shared = { workspace, bot, roomIds, program, expected, apis };
  return { ...shared, messageIds: new Map(roomIds.map((id) => [id, []])), place: 0 };
}

async function post(story: Story, roomId: string, threadRootId: string | null): Promise<void> {
  const { workspace, messageIds } = story;
  const messageId = uuidv7();
  await workspace.send(workspace.administrator, "PostMessage", {
    ...plainMessage,
    messageId,
    roomId,
    threadRootId,
    text: "words",
  });
  if (threadRootId === null) messageIds.get(roomId)?.push(messageId);
  await noteChanged(story, threadRootId === null ? [messageId] : [messageId, threadRootId]);
}

async function noteChanged({ workspace, expected }: Story, ids: readonly string[]): Promise<void> {
  const found = await workspace.backEnd.readStore.getMany(messages, ids);
  expected.note(found.filter((document) => document !== undefined));
}

async function take(story: Story, { action, room, message }: Step): Promise<void> {
  const { workspace, program, expected, apis, bot } = story;
  const { administrator: ada, send } = workspace;
  const roomId = story.roomIds[room] ?? "";
  const known = story.messageIds.get(roomId) ?? [];
  const messageId = known[message % Math.max(1, known.length)];
  if (action === "cut" || action === "moveToOtherInstance") {
    program.cut();
    if (action === "moveToOtherInstance") story.place += 1;
    await program.connect(apis[story.place % apis.length] ?? workspace.api);
  } else if (action === "post" || (action === "reply" && messageId === undefined)) await post(story, roomId, null);
  else if (action === "reply") await post(story, roomId, messageId ?? null);
  else if (action === "burst") await Promise.all(story.roomIds.map((id) => post(story, id, null)));
  else if (action === "setTopic") {
    await send(ada, "SetTopic", { roomId, topic: uuidv7() });
  } else if (action === "remove" && expected.members.delete(roomId)) {
    await send(ada, "RemoveMember", { roomId, userId: bot.userId });
  } else if (action === "add" && !expected.members.has(roomId)) {
    await send(ada, "AddMembers", { roomId, userIds: [bot.userId] });
    expected.members.add(roomId);
  } else if (messageId !== undefined) await change(story, action, roomId, messageId);
}

async function change(story: Story, action: string, roomId: string, messageId: string): Promise<void> {
  const { workspace } = story;
  const { administrator: ada, send } = workspace;
  const place = { roomId, messageId };
  const document = await workspace.backEnd.readStore.get(messages, messageId);
  if (document === undefined || document.deletedAt !== null) return;
  if (action === "edit") await send(ada, "EditMessage", { ...place, text: uuidv7(), mentionedUserIds: [], mentionsRoom: false });
  const isReactedTo = document.reactions.length > 0;
  if (action === "react") await send(ada, isReactedTo ? "RemoveReaction" : "AddReaction", { ...place, emoji: "tada" });
  if (action === "pin") await send(ada, document.pinned === null ? "PinMessage" : "UnpinMessage", place);
  if (action === "delete") {
    await send(ada, "DeleteMessage", place);
    story.messageIds.set(
      roomId,
      (story.messageIds.get(roomId) ?? []).filter((id) => id !== messageId),
    );
  }
  await noteChanged(story, [messageId]);
}

/** Follows to the end and returns what is wrong. */
async function finish(story: Story): Promise<string[]> {
  const { workspace, program, expected, apis, roomIds, bot } = story;
  const lastRoomId = uuidv7();
  const facts = { name: "the-end", visibility: "private", topic: "", description: "", origin: null } as const;
  await workspace.send(workspace.administrator, "CreateChannel", { roomId: lastRoomId, ...facts, memberIds: [bot.userId] });
  program.cut();
  await program.connect(apis[0] ?? workspace.api);
  await program.caughtUp();
  program.cut();
  const { items } = program;
  const told = items.flatMap(({ message }): Told[] =>
    message ? [{ id: message.id, change: unmarked(message.changeCursor) }] : [],
  );
  const keys = told.map(({ id, change }) => `${id} ${change}`);
  const isOfTwo = (id: string, change: string) => expected.changedTwo.has(`${expected.last.get(id)?.roomId} ${change}`);
  const wrong: string[] = [];
  for (const [index, { id, change }] of told.entries()) {
    if (!expected.allowed.has(`${id} ${change}`)) wrong.push(`told of ${id} ${change}, which happened while it was no member`);
    const isRepeated = keys.indexOf(`${id} ${change}`) !== index;
    if (isRepeated && !isOfTwo(id, change)) wrong.push(`told twice of ${id} ${change}`);
  }
  for (const [id, { change, wasMember, roomId }] of expected.last) {
    const isDue = wasMember && expected.members.has(roomId);
    if (isDue && !keys.includes(`${id} ${change}`)) wrong.push(`not told of ${id} ${change}`);
  }
  for (const roomId of roomIds) {
    const last = items.findLast((item) => item.roomId === roomId && /RoomJoined|RoomLeft/.test(item.__typename))?.__typename;
    if (last !== undefined && (last === "RoomJoined") !== expected.members.has(roomId))
      wrong.push(`the last of ${roomId} is ${last}`);
  }
  const resyncs = items.filter(({ __typename }) => __typename === "Resync");
  return [...wrong, ...resyncs.map(() => "told to read anew")];
}

test.serial("a program that is disconnected again and again gets exactly what the log says for a member", async (t) => {
  t.timeout(110_000);
  const stories = fc.array(step, { minLength: 20, maxLength: 60 });
  const property = fc.asyncProperty(stories, async (steps) => {
    const story = await begin();
    try {
      for (const next of steps) await take(story, next);
      const wrong = await finish(story);
      if (wrong.length > 0) throw new Error(wrong.join("; "));
    } finally {
      await story.workspace.close();
    }
  });
  const outcome = await fc.check(property, { seed: 20_261_127, numRuns: 12, endOnFailure: true });
  t.false(outcome.failed, `${outcome.errorInstance} after ${JSON.stringify(outcome.counterexample)}`);
});
