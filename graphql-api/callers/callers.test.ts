import { Readable } from "node:stream";
import { type Integration, isRefused, type RouteHost } from "@logue/integrations/index.ts";
import test from "ava";
import { botToken } from "../testing/bot-token.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject } from "../testing/workspace.ts";

const readRoom = "query Room($id: ID!) { room(id: $id) { id name } }";
const setTopic = `mutation Topic($input: SetTopicInput!) {
  setTopic(input: $input) { result { roomId } refusal { code details { name value } } } }`;

/** Executes what the request asks for, as the caller that it names. */
const runner: Integration = {
  name: "runner",
  title: "Runner",
  routes: [
    {
      method: "POST",
      path: "/run",
      async handle(request, host: RouteHost) {
        const calling = await host.caller(request);
        if (isRefused(calling))
          return { status: calling.refused.status, headers: calling.refused.headers, json: calling.refused };
        const { caller } = calling;
        const { document, variables } = JSON.parse(request.text);
        const executed = await caller.execute(document, variables);
        const { userId, kind, scopes, permissions } = caller;
        const asked = { userId, kind, scopes, permissions, mayPost: caller.tokenAllows("messages.post") };
        return { status: 200, headers: caller.quotaHeaders, json: { asked, ...executed } };
      },
    },
    {
      method: "POST",
      path: "/keep",
      async handle(request, host: RouteHost) {
        const calling = await host.caller(request, request.query.get("token") ?? undefined);
        if (isRefused(calling)) return { status: calling.refused.status };
        const file = { roomId: request.query.get("room") ?? "", name: "tides.txt", declaredType: "text/plain" };
        const { bytes } = request;
        const kept = await calling.caller.keepFile({ ...file, sizeBytes: bytes.length, bytes: Readable.from([bytes]) });
        return { status: 200, json: kept };
      },
    },
  ],
};

async function scene(t: { teardown(end: () => Promise<void>): void }, environment = {}) {
  const workspace = await openLiveWorkspace({ integrations: [runner], environment });
  t.teardown(workspace.close);
  const { api, answer, administrator } = workspace;
  const mutation = `mutation { addIntegration(input: { name: "runner", actorName: "runner", displayName: "Runner" }) {
    result { instance { path } } } }`;
  const { path } = (await answer(administrator, mutation)).addIntegration.result.instance;
  const run = async (token: string | undefined, document: string, variables: object = {}, headers: object = {}) => {
    const response = await fetch(`${api.url}${path}/run`, {
      method: "POST",
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
      body: JSON.stringify({ document, variables }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as JsonObject };
  };
  return { ...workspace, path, run };
}

test("a route acts with the rights of the token's owner, as far as the token goes", async (t) => {
  const { run, addPerson, createToken, generalRoomId, send, administrator } = await scene(t);
  const bea = await addPerson("bea");
  const hidden = "01960000-0000-7000-8000-0000000000aa";
  await send(administrator, "CreateChannel", {
    ...{ roomId: hidden, name: "board", visibility: "private", topic: "", description: "", memberIds: [], origin: null },
  });
  const whole = await createToken(bea.userId, ["read", "write"]);
  const room = await run(whole, readRoom, { id: generalRoomId });
  t.deepEqual(room.body, {
    asked: { userId: bea.userId, kind: "user", scopes: ["read", "write"], mayPost: true },
    data: { room: { id: generalRoomId, name: "general" } },
  });
  t.regex(room.headers.get("ratelimit") ?? "", /"person";r=\d+/);
  t.deepEqual((await run(whole, readRoom, { id: hidden })).body.data, { room: null });
  const topicOf = (roomId: string) => ({ input: { roomId, topic: "Tides" } });
  t.like((await run(whole, setTopic, topicOf(hidden))).body.refused, { code: "RoomUnknown", status: 404 });
  const tooLong = { input: { roomId: generalRoomId, topic: "x".repeat(300) } };
  t.like((await run(whole, setTopic, tooLong)).body.refused, { code: "RoomTextTooLong", status: 400 });
  t.deepEqual((await run(whole, setTopic, topicOf(generalRoomId))).body.data, {
    setTopic: { result: { roomId: generalRoomId }, refusal: null },
  });
  const reading = await createToken(bea.userId, ["read"]);
  t.like((await run(reading, setTopic, topicOf(generalRoomId))).body.refused, { code: "ScopeMissing", status: 403 });
  t.like((await run(whole, readRoom, {})).body.refused, { code: "BAD_USER_INPUT", status: 400 });
});

test("without a token, with a wrong one, and with a cookie alone, there is no caller", async (t) => {
  const { run, signIn, administrator, createToken, answer } = await scene(t);
  const none = await run(undefined, readRoom, {}, { cookie: await signIn(administrator) });
  t.deepEqual([none.status, none.headers.get("www-authenticate")], [401, 'Bearer realm="Logue"']);
  const wrong = await run("logue_wrong", readRoom);
  t.deepEqual([wrong.status, wrong.headers.get("www-authenticate")], [401, 'Bearer realm="Logue", error="invalid_token"']);
  t.like(wrong.body, { code: "UNAUTHENTICATED", meaning: "This access token is wrong, revoked or expired." });
  const token = await createToken(administrator.userId, ["read"]);
  await answer(administrator, `mutation { deactivateUser(input: { userId: "${administrator.userId}" }) { refusal { code } } }`);
  t.is((await run(token, readRoom, { id: "x" })).status, 200, "the last administrator stays");
});

test("a bot has a quota of its own, and is told when it may ask again", async (t) => {
  const { run, addPerson, generalRoomId, ...workspace } = await scene(t, { REQUESTS_PER_MINUTE_PER_BOT: "2" });
  const bot = await addPerson("tide-bot", "bot");
  const token = await botToken(workspace, bot.userId, ["READ"]);
  const ask = () => run(token, readRoom, { id: generalRoomId });
  const [first, second, third] = [await ask(), await ask(), await ask()];
  t.deepEqual([first.status, second.status, third.status], [200, 200, 429]);
  t.regex(first.headers.get("ratelimit") ?? "", /"bot";r=1/);
  t.regex(third.headers.get("retry-after") ?? "", /^\d+$/);
  t.like(third.body, { code: "RateLimited" });
});

test("a route keeps a file as an upload of the caller, whose token may be anywhere in the request", async (t) => {
  const { api, path, run, addPerson, createToken, generalRoomId } = await scene(t);
  const bea = await addPerson("bea");
  const token = await createToken(bea.userId, ["read", "write"]);
  const keep = async (roomId: string, by = token) => {
    const response = await fetch(`${api.url}${path}/keep?room=${roomId}&token=${by}`, { method: "POST", body: "9:00 high" });
    return response.status === 200 ? ((await response.json()) as JsonObject) : response.status;
  };
  const { data } = (await keep(generalRoomId)) as JsonObject;
  const file = await run(token, "query File($id: ID!) { file(id: $id) { name sizeBytes uploader { id } } }", { id: data.fileId });
  t.deepEqual(file.body.data.file, { name: "tides.txt", sizeBytes: 9, uploader: { id: bea.userId } });
  t.like(await keep("01960000-0000-7000-8000-0000000000aa"), { refused: { code: "RoomUnknown", status: 404 } });
  t.like(await keep(generalRoomId, await createToken(bea.userId, ["read"])), { refused: { code: "NotPermitted", status: 403 } });
  t.is(await keep(generalRoomId, "logue_pat_wrong"), 401);
});
