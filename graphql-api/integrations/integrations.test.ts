import { createHmac } from "node:crypto";
import type { Integration, IntegrationRequest } from "@logue/integrations/index.ts";
import test from "ava";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import type { Person } from "../testing/workspace.ts";

/** Shows what a station reports as the status of its account. */
const weather: Integration = {
  name: "weather",
  title: "Weather",
  routes: [
    { method: "GET", path: "/", handle: async (_request, { instanceId }) => ({ status: 200, json: { instanceId } }) },
    {
      method: "POST",
      path: "/signed",
      async handle({ text, headers }, { readSecret }) {
        const secret = await readSecret("signingSecret");
        const isRight = secret !== undefined && createHmac("sha256", secret).update(text).digest("hex") === headers.signature;
        return { status: isRight ? 202 : 401, json: {} };
      },
    },
    {
      method: "POST",
      path: "/report",
      async handle({ text, query }, { actorId, send }) {
        const status = { text, emoji: null, expiresAt: null };
        const answer = await send("SetStatus", { userId: actorId, ...status }, query.get("reportId") ?? undefined);
        return { status: answer.kind === "accepted" ? 202 : 409, json: { kind: answer.kind } };
      },
    },
    ...(["PUT", "PATCH", "DELETE"] as const).map((method) => ({
      method,
      path: "/readings/:id",
      handle: async ({ parameters }: IntegrationRequest) => ({
        status: 200,
        headers: { etag: `W/"1"` },
        json: { method, ...parameters },
      }),
    })),
    { method: "DELETE", path: "/readings/*id", handle: async () => ({ status: 204 }) },
    {
      method: "POST",
      path: "/picture",
      bodyMaxBytes: 700_000,
      async handle({ bytes, origin, path }) {
        const text = `<picture size="${bytes.length}" first="${bytes[0]}" at="${origin}${path}"/>`;
        return { status: 201, headers: { "content-type": "application/xml" }, text };
      },
    },
  ],
};
const silent: Integration = { name: "silent", title: "Silent" };

async function scene(t: { teardown(end: () => Promise<void>): void }) {
  const workspace = await openLiveWorkspace({ integrations: [weather, silent] });
  t.teardown(workspace.close);
  const { api, answer, administrator } = workspace;
  const add = async (name: string, actorName: string) => {
    const mutation = `mutation { addIntegration(input: { name: "${name}", actorName: "${actorName}", displayName: "Station" }) {
      refusal { code } result { instance { id path actor { id name kind } addedBy { id } } } } }`;
    return (await answer(administrator, mutation)).addIntegration.result.instance;
  };
  const get = async (path: string) => {
    const response = await fetch(`${api.url}${path}`);
    return { status: response.status, json: await response.json() };
  };
  return { ...workspace, add, get };
}

test("each instance has its own address and acts by its own account", async (t) => {
  const { api, add, get, answer, administrator } = await scene(t);
  const [north, south] = [await add("weather", "north"), await add("weather", "south")];
  t.is(north.path, `/integrations/weather/${north.id}`);
  t.like(north, { actor: { name: "north", kind: "BOT" }, addedBy: { id: administrator.userId } });
  t.deepEqual(await get(south.path), { status: 200, json: { instanceId: south.id } });
  const reported = await fetch(`${api.url}${north.path}/report`, { method: "POST", body: "Fog" });
  t.is(reported.status, 202);
  const statusOf = async (id: string) =>
    (await answer(administrator, `{ user(id: "${id}") { status { text } } }`)).user.status?.text ?? "";
  t.is(await statusOf(north.actor.id), "Fog");
  t.is(await statusOf(south.actor.id), "");
});

test("an address that does not exist answers 404 as JSON, whichever part of it is wrong", async (t) => {
  const { api, add, get, answer, administrator } = await scene(t);
  const north = await add("weather", "north");
  const quiet = await add("silent", "quiet");
  const answers = await Promise.all(
    [
      ...["/integrations", "/integrations/", "/integrations/weather", "/integrations/weather/", "/integrations/nothing/1"],
      ...[`${north.path}/nothing`, `${north.path}/report`, `/integrations/silent/${north.id}`, quiet.path],
      ...["/integrations/weather/..%2f..", "/integrations/constructor/x"],
    ].map(get),
  );
  for (const each of answers) t.deepEqual(each, { status: 404, json: { error: "There is no such integration address." } });
  await answer(administrator, `mutation { removeIntegration(input: { instanceId: "${north.id}" }) { refusal { code } } }`);
  t.is((await get(north.path)).status, 404);
  const tooLarge = await fetch(`${api.url}${(await add("weather", "south")).path}/report`, {
    method: "POST",
    body: "x".repeat(600_000),
  });
  t.is(tooLarge.status, 413);
});

test("a route names parts of its path, reads bytes up to its own limit and answers in its own type", async (t) => {
  const { api, add } = await scene(t);
  const { path } = await add("weather", "north");
  const ask = (method: string, below: string, body?: Uint8Array<ArrayBuffer>) =>
    fetch(`${api.url}${path}${below}`, body === undefined ? { method } : { method, body });
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    const answer = await ask(method, "/readings/a%2Fb%20c");
    t.deepEqual([answer.status, answer.headers.get("etag"), await answer.json()], [200, `W/"1"`, { method, id: "a/b c" }]);
  }
  const below = await ask("DELETE", "/readings/a/b");
  t.deepEqual([below.status, await below.text()], [204, ""]);
  for (const wrong of ["/readings/", "/Readings/a", "/readings/a/"]) t.is((await ask("PUT", wrong)).status, 404, wrong);
  const picture = await ask("POST", "/picture", new Uint8Array(600_000).fill(0xff));
  t.is(picture.status, 201);
  t.regex(picture.headers.get("content-type") ?? "", /^application\/xml/);
  t.is(await picture.text(), `<picture size="600000" first="255" at="${api.url}/picture"/>`);
  t.is((await ask("POST", "/picture", new Uint8Array(700_001))).status, 413);
});

test("an instance checks the signature of a request with its own secret, from when it is set until it is removed", async (t) => {
  const { api, add, answer, administrator } = await scene(t);
  const [north, south] = [await add("weather", "north"), await add("weather", "south")];
  const mutation = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
  const set = (secretValue: string | null) =>
    answer(administrator, mutation, {
      input: { scope: "INTEGRATION", scopeId: north.id, key: "signingSecret", secretValue },
    });
  const statusOf = async (path: string, secret: string) => {
    const signature = createHmac("sha256", secret).update("Fog").digest("hex");
    return (await fetch(`${api.url}${path}/signed`, { method: "POST", body: "Fog", headers: { signature } })).status;
  };
  t.is(await statusOf(north.path, "salt"), 401);
  await set("salt");
  t.deepEqual([await statusOf(north.path, "salt"), await statusOf(north.path, "sand")], [202, 401]);
  t.is(await statusOf(south.path, "salt"), 401);
  await set("sand");
  t.deepEqual([await statusOf(north.path, "salt"), await statusOf(north.path, "sand")], [401, 202]);
  await set(null);
  t.is(await statusOf(north.path, "sand"), 401);
});

test("administrators list the instances; others do not", async (t) => {
  const { add, ask, answer, administrator, addPerson } = await scene(t);
  const north = await add("weather", "north");
  const list = "{ integrationInstances { edges { node { id name } } } }";
  t.deepEqual((await answer(administrator, list)).integrationInstances.edges, [{ node: { id: north.id, name: "weather" } }]);
  const kim: Person = await addPerson("kim");
  t.is((await ask(kim, list)).errors?.[0]?.extensions.code, "NotPermitted");
});
