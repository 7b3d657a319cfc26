import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openLiveWorkspace } from "../testing/live-workspace.ts";

const whoAmI = { query: "{ viewer { user { name } } }" };

async function given(environment: Readonly<Record<string, string>> = {}) {
  const workspace = await openLiveWorkspace({ environment });
  return { ...workspace, cookie: await workspace.signIn(workspace.administrator) };
}

test.serial("a user signs in over HTTP, is recognised by the cookie, and is not signed in after signing out", async (t) => {
  const { post, setPassword, administrator, close } = await given();
  t.teardown(close);
  await setPassword(administrator.userId, "correct horse battery");
  const signIn = "mutation ($i: SignInInput!) { signIn(input: $i) { refusal { code } result { __typename } } }";
  const signedIn = await post({ query: signIn, variables: { i: { nameOrEmail: "ada", password: "correct horse battery" } } });
  const [setCookie = "", setDevices = ""] = signedIn.response.headers.getSetCookie();
  t.regex(setDevices, /^__Host-logue-devices=[\w.-]+; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax; Secure$/);
  t.regex(setCookie, /^__Host-logue=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);

  const cookie = setCookie.split(";")[0] ?? "";
  t.is((await post(whoAmI, { cookie })).body.data.viewer.user.name, "ada");
  const signedOut = await post({ query: "mutation { signOut { refusal { code } } }" }, { cookie });
  t.regex(signedOut.response.headers.get("set-cookie") ?? "", /^__Host-logue=; .*Max-Age=0/);
  t.not((await post(whoAmI, { cookie })).body.data?.viewer?.user?.name, "ada");
});

test.serial("a page of another origin gets nothing, whatever cookie it sends", async (t) => {
  const { post, cookie, api, close } = await given();
  t.teardown(close);
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site", origin: "https://other.example" },
  ];
  for (const headers of foreign) {
    const { response, body } = await post(whoAmI, { cookie, ...headers });
    t.is(response.status, 403);
    t.is(body.errors[0].extensions.code, "OriginRefused");
  }
  const own = await post(whoAmI, { cookie, origin: api.url, "sec-fetch-site": "same-origin" });
  t.is(own.body.data.viewer.user.name, "ada");
});

test.serial("forms and plain text, which other origins may send without a preflight, are refused", async (t) => {
  const { post, cookie, close } = await given();
  t.teardown(close);
  for (const contentType of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
    const { response } = await post(whoAmI, { cookie, "content-type": contentType });
    t.is(response.status, 415);
  }
});

test.serial("an access token does what its scopes allow and no more", async (t) => {
  const { post, createToken, administrator, close } = await given();
  t.teardown(close);
  const token = await createToken(administrator.userId, ["read"]);
  const headers = { authorization: `Bearer ${token}`, origin: "https://tool.example" };
  t.is((await post(whoAmI, headers)).body.data.viewer.user.name, "ada");
  const { response, body } = await post({ query: "mutation { clearStatus(input: {}) { position } }" }, headers);
  t.is(response.status, 403);
  t.is(body.errors[0].extensions.code, "ScopeMissing");
  t.not((await post(whoAmI, { authorization: "Bearer logue_pat_wrong" })).body.data?.viewer?.user?.name, "ada");
});

test.serial("bad requests are answered with a code and the right status, without internal details", async (t) => {
  const { post, close } = await given();
  t.teardown(close);
  const cases: readonly (readonly [unknown, number, string])[] = [
    [{ query: "{ nothing" }, 400, "GRAPHQL_PARSE_FAILED"],
    [{ query: "{ nothing }" }, 400, "GRAPHQL_VALIDATION_FAILED"],
    [{ query: `{ workspace { name } } #${"x".repeat(40_000)}` }, 413, "DocumentTooLarge"],
    [{ query: "subscription { inboxEvents { __typename } }" }, 400, "DocumentInvalid"],
    [{ query: "query A { workspace { name } } query B { workspace { name } }" }, 400, "OPERATION_RESOLUTION_FAILURE"],
    [{ query: "query ($id: ID!) { room(id: $id) { id } }", variables: {} }, 400, "BAD_USER_INPUT"],
    ["{ not json", 400, "BAD_REQUEST"],
    [{}, 400, "BAD_REQUEST"],
    [`{"query":"${"x".repeat(600_000)}"}`, 413, "DocumentTooLarge"],
  ];
  for (const [operation, status, code] of cases) {
    const { response, body } = await post(operation, { accept: "application/graphql-response+json" });
    t.deepEqual([response.status, body.errors[0].extensions.code], [status, code], JSON.stringify(operation).slice(0, 80));
    t.false(JSON.stringify(body).includes("node_modules"));
  }
});

test.serial("a client that sends too many requests is told to wait, and the others are not", async (t) => {
  const { post, cookie, signIn, addPerson, close } = await given({ REQUESTS_PER_MINUTE_PER_PERSON: "3" });
  t.teardown(close);
  for (let time = 0; time < 3; time += 1) t.is((await post(whoAmI, { cookie })).response.status, 200);
  const { response, body } = await post(whoAmI, { cookie });
  t.deepEqual([response.status, body.errors[0].extensions.code], [429, "RateLimited"]);
  t.is((await post(whoAmI, { cookie: await signIn(await addPerson("bea")) })).response.status, 200);
});

test.serial("an answer is the same the first time, when it is interpreted, and later, when it is compiled", async (t) => {
  const { post, cookie, generalRoomId, close } = await given();
  t.teardown(close);
  const query = `query ($id: ID!, $few: Boolean!) {
    one: room(id: $id) { ...facts } two: room(id: $id) { ...facts kind @skip(if: $few) members(first: 1) { edges { node { user { name } role } } } }
    missing: room(id: "none") { id } workspace { name }
  } fragment facts on Room { id name memberCount visibility messages(last: 2) { edges { node { text } } } }`;
  const operation = { query, variables: { id: generalRoomId, few: false } };
  const answers = [];
  for (let time = 0; time < 4; time += 1) answers.push((await post(operation, { cookie })).body);
  t.is(answers[0]?.data.two.kind, "CHANNEL");
  for (const answer of answers) t.deepEqual(answer, answers[0]);
  const wrong = { query, variables: { id: generalRoomId, few: "perhaps" } };
  t.is((await post(wrong, { cookie })).body.errors[0].extensions.code, "BAD_USER_INPUT");
});

test.serial("a request keeps the id it came with, and gets one where it has none", async (t) => {
  const { post, close } = await given();
  t.teardown(close);
  t.is((await post(whoAmI, { "x-request-id": "order-4711" })).response.headers.get("x-request-id"), "order-4711");
  t.regex((await post(whoAmI, { "x-request-id": "<script>" })).response.headers.get("x-request-id") ?? "", /^[0-9a-f-]{36}$/);
});

test.serial("under overload new operations are refused at once, so that operations that have begun are finished", async (t) => {
  let isOverloaded = false;
  const { post, connect, close } = await openLiveWorkspace({ isOverloaded: () => isOverloaded });
  t.teardown(close);
  isOverloaded = true;
  const { response, body } = await post(whoAmI);
  t.deepEqual([response.status, body.errors[0].extensions.code, response.headers.get("retry-after")], [503, "Overloaded", "1"]);
  await t.throwsAsync(connect(), { message: /503/ });
  isOverloaded = false;
  t.is((await post(whoAmI)).response.status, 200);
});

test.serial("while accepted changes come late, new ones are refused before any work, and queries continue", async (t) => {
  let isLate = true;
  const { post, connect, signIn, administrator, generalRoomId, close } = await openLiveWorkspace({ isLate: () => isLate });
  t.teardown(close);
  const cookie = await signIn(administrator);
  const query = `mutation ($id: ID!, $room: ID!) {
    postMessage(input: { messageId: $id, roomId: $room, text: "Is anybody there?" }) { refusal { code } }
  }`;
  const operation = { query, variables: { id: uuidv7(), room: generalRoomId } };
  const { response, body } = await post(operation, { cookie });
  t.deepEqual([response.status, body.errors[0].extensions.code, response.headers.get("retry-after")], [503, "Overloaded", "1"]);
  const client = await connect({ cookie });
  t.is(await client.subscribe(query, operation.variables).failure(), "Overloaded");
  t.is((await post(whoAmI, { cookie })).response.status, 200);
  isLate = false;
  t.is((await post(operation, { cookie })).body.data.postMessage.refusal, null);
});
