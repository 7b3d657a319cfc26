import type { WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import { type LiveClient, type LiveWorkspace, openLiveWorkspace } from "@logue/graphql-api/testing/live-workspace.ts";
import type { JsonObject, Person } from "@logue/graphql-api/testing/workspace.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { WebSocket } from "ws";
import { waitUntil } from "../support/wait-until.ts";

/** A long-lived connection ends when its session, token, account, role or membership ends. */

const dayMs = 24 * 60 * 60_000;
const roomEvents =
  "subscription ($roomId: ID!) { roomEvents(roomId: $roomId) { __typename ... on MessageChanged { message { text } } } }";
const post = "mutation ($input: PostMessageInput!) { postMessage(input: $input) { refusal { code } } }";
const mint = `mutation { createAccessToken(input: { label: "more", scopes: [READ] }) { refusal { code } result { token } } }`;
const isCaughtUp = (item: JsonObject) => item.__typename === "CaughtUp";

interface Scene extends LiveWorkspace {
  /** Advances the clock of the API. */
  pass(durationMs: number): void;
  tokenOf(person: Person, expiresInMs: number | null): Promise<string>;
  /** The messages of the room, as its administrator reads them. */
  said(): Promise<string[]>;
}

async function openScene(t: ExecutionContext): Promise<Scene> {
  let aheadMs = 0;
  const clock = () => Date.now() + aheadMs;
  const workspace = await openLiveWorkspace({ clock });
  t.teardown(workspace.close);
  return {
    ...workspace,
    pass: (durationMs) => {
      aheadMs += durationMs;
    },
    tokenOf({ userId }, expiresInMs) {
      const expiresAt = expiresInMs === null ? null : new Date(clock() + expiresInMs).toISOString();
      return workspace.createToken(userId, ["read", "write", "administer"], expiresAt);
    },
    async said() {
      const timeline = "query ($roomId: ID!) { room(id: $roomId) { messages { edges { node { text } } } } }";
      const { room } = await workspace.answer(workspace.administrator, timeline, { roomId: workspace.generalRoomId });
      return room.messages.edges.map(({ node }: JsonObject) => node.text);
    },
  };
}

const messageTo = (roomId: string, text: string) => ({ input: { roomId, text } });

/** No operation is answered and no item is sent any more. */
async function isOver(
  t: ExecutionContext,
  { administrator, generalRoomId: roomId, send, said }: Scene,
  client: LiveClient,
  code: number,
) {
  const posting = client.subscribe(post, messageTo(roomId, "after the end"));
  const minting = client.subscribe(mint);
  t.is(await client.closed, code);
  t.deepEqual([...posting.items, ...minting.items], []);
  const spoken = { messageId: uuidv7(), roomId, text: "not for them", mentionedUserIds: [], mentionsRoom: false } as const;
  const rest = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
  await send(administrator, "PostMessage", { ...spoken, ...rest });
  t.false((await said()).includes("after the end"));
}

test.serial("an expired token can neither receive nor post nor create tokens over its open socket", async (t) => {
  const scene = await openScene(t);
  const bea = await scene.addPerson("bea");
  const client = await scene.connect({ authorization: `Bearer ${await scene.tokenOf(bea, 60_000)}` });
  const stream = client.subscribe(roomEvents, { roomId: scene.generalRoomId });
  await stream.find(isCaughtUp);
  await client.subscribe(post, messageTo(scene.generalRoomId, "in time")).find(({ refusal }) => refusal === null);
  await stream.find(({ message }) => message?.text === "in time");
  scene.pass(60_000);
  await isOver(t, scene, client, 4401);
  t.false(stream.items.some(({ message }) => message?.text === "not for them"));
});

test.serial(
  "the socket of an expiring token is closed although its client is idle; one of a token without end stays",
  async (t) => {
    const scene = await openScene(t);
    const bea = await scene.addPerson("bea");
    const noLimit = { scope: "workspace", scopeId: "workspace", key: "accessTokenDaysMax", value: null } as const;
    await scene.send(scene.administrator, "ChangeSetting", noLimit);
    const short = await scene.connect({}, { authorization: `Bearer ${await scene.tokenOf(bea, 60_000)}` });
    const endless = await scene.connect({ authorization: `Bearer ${await scene.tokenOf(bea, null)}` });
    scene.pass(60_000);
    t.is(await short.closed, 4401);
    scene.pass(400 * dayMs);
    await endless.subscribe("{ viewer { user { role } } }").find(({ user }) => user.role === "MEMBER");
  },
);

test.serial(
  "an idle socket ends with its session, continues when that was used meanwhile, and ends with its longest life",
  async (t) => {
    const scene = await openScene(t);
    const bea = await scene.addPerson("bea");
    const [unused, used] = [await scene.signIn(bea), await scene.signIn(bea)];
    const [quiet, lively] = [await scene.connect({ cookie: unused }), await scene.connect({ cookie: used })];
    const use = () => scene.post({ query: "{ viewer { user { role } } }" }, { cookie: used });
    scene.pass(29 * dayMs);
    await use();
    scene.pass(1.5 * dayMs);
    t.is(await quiet.closed, 4401);
    await lively.subscribe("{ viewer { user { role } } }").find(({ user }) => user.role === "MEMBER");
    for (const days of [28, 28]) {
      scene.pass(days * dayMs);
      await use();
    }
    scene.pass(4 * dayMs);
    t.is(await lively.closed, 4401, "A session in use ends after its longest life.");
  },
);

test.serial(
  "when the end of a session is not announced, its socket ends with the next operation or after five minutes",
  async (t) => {
    const scene = await openScene(t);
    const bea = await scene.addPerson("bea");
    const [busy, quiet] = [
      await scene.connect({ cookie: await scene.signIn(bea) }),
      await scene.connect({ cookie: await scene.signIn(bea) }),
    ];
    for (const { id } of await scene.backEnd.vault.list("session", bea.userId)) await scene.backEnd.vault.delete("session", id);
    scene.pass(4_000);
    await isOver(t, scene, busy, 4401);
    t.is(quiet.socket.readyState, WebSocket.OPEN);
    scene.pass(5 * 60_000);
    t.is(await quiet.closed, 4401);
  },
);

test.serial("a session that ends between the opening of a socket and its first message is refused", async (t) => {
  const scene = await openScene(t);
  const bea = await scene.addPerson("bea");
  const cookie = await scene.signIn(bea);
  const socket = new WebSocket(`${scene.api.url.replace("http", "ws")}/graphql`, "graphql-transport-ws", { headers: { cookie } });
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  await new Promise((resolve) => socket.once("open", resolve));
  for (const { id } of await scene.backEnd.vault.list("session", bea.userId)) await scene.backEnd.vault.delete("session", id);
  scene.pass(4_000);
  socket.send(JSON.stringify({ type: "connection_init" }));
  t.is(await closed, 4401);
});

test.serial("messages after the close of a socket are ignored, also when the client does not answer the close", async (t) => {
  const scene = await openScene(t);
  const bea = await scene.addPerson("bea");
  const client = await scene.connect({ cookie: await scene.signIn(bea) });
  await client.subscribe("{ viewer { user { role } } }").find(({ user }) => user.role === "MEMBER");
  client.socket.pause();
  await scene.send(scene.administrator, "DeactivateUser", { userId: bea.userId });
  await scene.send(scene.administrator, "ReactivateUser", { userId: bea.userId });
  await waitUntil("the API to accept the user again", async () => {
    const { isActive } = await scene.services.userCache.userOf(bea.userId);
    return isActive;
  });
  client.subscribe(post, messageTo(scene.generalRoomId, "after the end"));
  client.socket.resume();
  t.is(await client.closed, 4403);
  t.deepEqual(await scene.said(), []);
});

for (const role of ["guest", "moderator", "auditor"] satisfies WorkspaceRole[]) {
  test.serial(`the socket of a member who becomes ${role} is closed before anything else is done or sent`, async (t) => {
    const scene = await openScene(t);
    const bea = await scene.addPerson("bea");
    const client = await scene.connect({ cookie: await scene.signIn(bea) });
    await client.subscribe(roomEvents, { roomId: scene.generalRoomId }).find(isCaughtUp);
    await scene.send(scene.administrator, "AssignRole", { userId: bea.userId, role });
    await isOver(t, scene, client, 4410);
  });
}

test.serial("a user who is removed from a room, or may no longer read it, receives nothing more of it", async (t) => {
  const scene = await openScene(t);
  const { administrator, send } = scene;
  const [bea, cyd] = [await scene.addPerson("bea"), await scene.addPerson("cyd")];
  const roomId = uuidv7();
  const room = { roomId, name: "plans", visibility: "public", topic: "", description: "", origin: null } as const;
  await send(administrator, "CreateChannel", { ...room, memberIds: [bea.userId] });
  const streams = await Promise.all(
    [bea, cyd].map(async (person) => {
      const client = await scene.connect({ cookie: await scene.signIn(person) });
      const stream = client.subscribe(roomEvents, { roomId });
      await stream.find(isCaughtUp);
      return stream;
    }),
  );
  await send(administrator, "RemoveMember", { roomId, userId: bea.userId });
  await send(administrator, "SetRoomVisibility", { roomId, visibility: "private" });
  t.is(await streams[0]?.failure(), "NotAMember");
  t.is(await streams[1]?.failure(), "RoomUnknown");
});

test.serial("a running upload ends with its session, and no part of it is kept", async (t) => {
  const scene = await openScene(t);
  const bea = await scene.addPerson("bea");
  const cookie = await scene.signIn(bea);
  const { promise: revoked, resolve: go } = Promise.withResolvers<void>();
  async function* bytes() {
    yield Buffer.alloc(100_000, "a");
    await revoked;
    yield Buffer.alloc(100_000, "b");
  }
  const url = `${scene.api.url}/files?roomId=${scene.generalRoomId}`;
  const headers = { cookie, "x-file-name": "plan.txt", "content-type": "text/plain" };
  const answered = fetch(url, { method: "POST", headers, body: bytes(), duplex: "half" } as RequestInit).then(
    ({ status }) => status,
    () => "broken off",
  );
  for (const { id } of await scene.backEnd.vault.list("session", bea.userId)) await scene.backEnd.vault.delete("session", id);
  scene.pass(4_000);
  go();
  t.not(await answered, 201);
  const listed = "query ($roomId: ID!) { room(id: $roomId) { files { edges { node { id } } } } }";
  const { room } = await scene.answer(scene.administrator, listed, { roomId: scene.generalRoomId });
  t.deepEqual(room.files.edges, []);
});
