import { changesTopic } from "@logue/command-service/contract/topics.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { WebSocket } from "ws";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject } from "../testing/workspace.ts";

const roomEvents = `subscription ($roomId: ID!) { roomEvents(roomId: $roomId) { __typename ... on MessageChanged { message { text } } } }`;
const isCaughtUp = (item: JsonObject) => item.__typename === "CaughtUp";

test.serial("a socket without a session, or opened by a page of another origin, is closed with its own code", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const cookie = await workspace.signIn(workspace.administrator);
  t.is(await (await workspace.connect()).closed, 4401);
  t.is(await (await workspace.connect({ cookie: "__Host-logue=stolen" })).closed, 4401);
  t.is(await (await workspace.connect({ cookie, origin: "https://evil.example" })).closed, 4403);
  const own = await workspace.connect({ cookie, origin: workspace.api.url });
  t.is(own.socket.readyState, WebSocket.OPEN);
});

test.serial("programs send their token in a header or, where they cannot, in connection_init", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator, generalRoomId: roomId } = workspace;
  const token = await workspace.createToken(administrator.userId, ["read"]);
  const authorization = `Bearer ${token}`;
  for (const client of [await workspace.connect({ authorization }), await workspace.connect({}, { authorization })]) {
    await client.subscribe(roomEvents, { roomId }).find(isCaughtUp);
    const mutation = client.subscribe("mutation { clearStatus(input: {}) { position } }");
    t.is(await mutation.failure(), "ScopeMissing");
  }
  t.is(await (await workspace.connect({}, { authorization: "Bearer logue_pat_wrong" })).closed, 4401);
});

test.serial("revoking a session closes its sockets at once, and no others", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  await workspace.setPassword(workspace.administrator.userId, "correct horse battery");
  const signIn = async () => {
    const query = `mutation { signIn(input: { nameOrEmail: "ada", password: "correct horse battery" }) { refusal { code } } }`;
    const { response } = await workspace.post({ query });
    return response.headers.get("set-cookie")?.split(";")[0] ?? "";
  };
  const [lost, kept] = [await signIn(), await signIn()];
  const [lostClient, keptClient] = [await workspace.connect({ cookie: lost }), await workspace.connect({ cookie: kept })];
  const listed = await workspace.post({ query: "{ viewer { account { sessions { id isCurrent } } } }" }, { cookie: lost });
  const sessionId = listed.body.data.viewer.account.sessions.find(({ isCurrent }: JsonObject) => isCurrent).id;
  const revoke = "mutation ($id: ID!) { revokeSession(input: { sessionId: $id }) { refusal { code } } }";
  const { body } = await workspace.post({ query: revoke, variables: { id: sessionId } }, { cookie: kept });
  t.is(body.data.revokeSession.refusal, null);
  t.is(await lostClient.closed, 4401);
  t.is(keptClient.socket.readyState, WebSocket.OPEN);
});

test.serial("a deactivated account's sockets are closed", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const bea = await workspace.addPerson("bea");
  const client = await workspace.connect({ cookie: await workspace.signIn(bea) });
  await workspace.send(workspace.administrator, "DeactivateUser", { userId: bea.userId });
  t.is(await client.closed, 4403);
});

test.serial("hostile documents are refused over a socket as they are over HTTP, and the socket stays open", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const client = await workspace.connect({ cookie: await workspace.signIn(workspace.administrator) });
  const aliases = Array.from({ length: 100 }, (_, index) => `a${index}: workspace { name }`).join(" ");
  t.is(await client.subscribe(`{ ${aliases} }`).failure(), "DocumentTooCostly");
  t.is(await client.subscribe("{ ...A } fragment A on Query { ...A }").failure(), "DocumentTooDeep");
  t.is(await client.subscribe("subscription { nothing }").failure(), "GRAPHQL_VALIDATION_FAILED");
  const { name } = await client.subscribe("{ workspace { name } }").find((item) => item.name !== undefined);
  t.is(name, "Analytical Engines");
});

test.serial("the sockets of a user and the subscriptions of a socket are limited", async (t) => {
  const environment = { CONNECTIONS_PER_PERSON_MAX: "2", SUBSCRIPTIONS_PER_SOCKET_MAX: "2" };
  const workspace = await openLiveWorkspace({ environment });
  t.teardown(workspace.close);
  const cookie = await workspace.signIn(workspace.administrator);
  const [client] = [await workspace.connect({ cookie }), await workspace.connect({ cookie })];
  t.is(await (await workspace.connect({ cookie })).closed, 4429);
  const { generalRoomId: roomId } = workspace;
  for (let time = 0; time < 2; time += 1) await client?.subscribe(roomEvents, { roomId }).find(isCaughtUp);
  t.is(await client?.subscribe(roomEvents, { roomId }).failure(), "TooManySubscriptions");
});

test.serial("a message too large for the protocol closes its socket and no other", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const cookie = await workspace.signIn(workspace.administrator);
  const [loud, calm] = [await workspace.connect({ cookie }), await workspace.connect({ cookie })];
  loud.socket.send("x".repeat(300_000));
  t.is(await loud.closed, 1009);
  t.is(calm.socket.readyState, WebSocket.OPEN);
});

test.serial("a client that does not read is disconnected and resumes, and the others receive everything", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId: roomId } = workspace;
  const cookie = await workspace.signIn(ada);
  const [slow, quick] = [await workspace.connect({ cookie }), await workspace.connect({ cookie })];
  const streams = [slow.subscribe(roomEvents, { roomId }), quick.subscribe(roomEvents, { roomId })];
  for (const stream of streams) await stream.find(isCaughtUp);
  slow.socket.pause();

  const text = "x".repeat(9_000);
  const message = {
    threadRootId: null,
    alsoInRoom: false,
    quotedMessageId: null,
    fileIds: [],
    mentionedUserIds: [],
    origin: null,
  };
  const slowReaders = workspace.backEnd.metrics.slowReadersClosed;
  let sent = 0;
  while ((await slowReaders.get()).values[0]?.value !== 1) {
    sent += 1;
    await workspace.send(ada, "PostMessage", {
      ...message,
      mentionsRoom: false,
      messageId: uuidv7(),
      roomId,
      text: `${sent} ${text}`,
    });
    // No client can read while this process does nothing but post.
    await streams[1]?.find((item) => item.message?.text.startsWith(`${sent} `));
  }
  t.is(streams[1]?.items.filter((item) => item.message).length, sent);
  slow.socket.resume();
  t.is(await slow.closed, 4410);
});

test.serial("when the bus has lost announcements, all clients are told to connect again and read what they missed", async (t) => {
  let lose = (): void => {};
  const workspace = await openLiveWorkspace({
    eventBus: (bus) => ({
      ...bus,
      broadcast: (options) => {
        if (options.topic === changesTopic) {
          lose = () => options.onRecordsLost?.({ topic: changesTopic, partition: 0, from: 0n, to: 9n });
        }
        return bus.broadcast(options);
      },
    }),
  });
  t.teardown(workspace.close);
  const client = await workspace.connect({ cookie: await workspace.signIn(workspace.administrator) });
  await client.subscribe(roomEvents, { roomId: workspace.generalRoomId }).find(isCaughtUp);
  lose();
  t.is(await client.closed, 4410);
});
