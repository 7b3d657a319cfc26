import { once } from "node:events";
import { connect } from "node:net";
import test from "ava";
import { auditServer } from "graphql-http";
import { CreateAccessTokenDocument } from "../support/generated/operations.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { sendFile } from "../support/upload.ts";
import { waitUntil } from "../support/wait-until.ts";

const requestsMax = 400;
const tool = "https://tool.example";

let house: House;
let url: string;
let cookie: string;
let token: string;

test.before(async () => {
  house = await openOwnHouse({
    environment: { CORS_ORIGINS: tool, REQUESTS_PER_MINUTE_PER_PERSON: String(requestsMax), LOG_LEVEL: "info" },
  });
  url = `${house.logue.url}/graphql`;
  cookie = String(house.ada.credentials.cookie);
  token = await newToken(house.ada);
});
test.after.always(() => house?.close());

const newToken = async (person: House["ada"]): Promise<string> =>
  (await person.does(CreateAccessTokenDocument, { label: "A tool", scopes: ["READ", "WRITE"] })).token;

type Headers = Readonly<Record<string, string>>;

const post = (body: unknown, headers: Headers = {}): Promise<Response> =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const get = (query: string, headers: Headers = {}): Promise<Response> =>
  fetch(`${url}?query=${encodeURIComponent(query)}`, { headers });

interface Answer {
  readonly data?: { readonly viewer?: { readonly user: { readonly name: string } } | null };
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function told(response: Response): Promise<string> {
  const { data, errors } = (await response.json()) as Answer;
  return errors?.[0]?.extensions.code ?? data?.viewer?.user.name ?? "nobody";
}

const whoAmI = "{ viewer { user { name } } }";
const mutation = 'mutation { setStatus(input: { text: "Here" }) { refusal { code } } }';

for (const showsToken of [false, true]) {
  test.serial(`graphql-http's audits all pass, ${showsToken ? "with an access token" : "without a session"}`, async (t) => {
    const results = await auditServer({
      url,
      fetchFn: (input: string, init: RequestInit = {}) => {
        // Without a token a GET sends a header that a page of another origin cannot send without a
        // preflight.
        const shown = showsToken ? { authorization: `Bearer ${token}` } : { "apollo-require-preflight": "yes" };
        return fetch(input, { ...init, headers: { ...(init.headers as Headers), ...shown } });
      },
    });
    t.is(results.length, 61);
    t.deepEqual(
      results.filter(({ status }) => status !== "ok").map(({ id, name, status }) => `${id} ${status}: ${name}`),
      [],
    );
  });
}

test.serial("a GET is answered with a token, and refused with only a cookie, from any page", async (t) => {
  t.is(await told(await get(whoAmI, { authorization: `Bearer ${token}` })), house.ada.name);
  const refused = await get(whoAmI, { cookie });
  t.deepEqual([refused.status, await told(refused)], [400, "BAD_REQUEST"]);
  const foreign: readonly Headers[] = [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }];
  for (const headers of foreign) {
    const answer = await get(whoAmI, { cookie, ...headers });
    t.deepEqual([answer.status, await told(answer)], [403, "OriginRefused"]);
  }
});

test.serial("a mutation by GET is refused for every client, and so is every other method", async (t) => {
  const shown: readonly Headers[] = [{ authorization: `Bearer ${token}` }, { cookie, "apollo-require-preflight": "yes" }];
  for (const headers of shown) {
    const answer = await get(mutation, headers);
    t.deepEqual([answer.status, answer.headers.get("allow"), await told(answer)], [405, "GET, POST", "MethodNotAllowed"]);
  }
  for (const method of ["PUT", "DELETE", "PATCH"]) {
    const answer = await fetch(url, { method, headers: { authorization: `Bearer ${token}` }, body: "{}" });
    t.deepEqual([answer.status, answer.headers.get("allow")], [405, "GET, POST"], method);
  }
});

test.serial("a wrong token is refused with 401 in every place, also beside a valid cookie", async (t) => {
  const wrong = ["Bearer logue_pat_wrong", `Bearer ${token.slice(0, -1)}`, "Bearer", token, "Bearer ", `Token ${token}`];
  for (const authorization of wrong) {
    const shown: readonly Headers[] = [{ authorization }, { authorization, cookie }];
    for (const headers of shown) {
      const answer = await post({ query: whoAmI }, headers);
      t.deepEqual([answer.status, await told(answer)], [401, "UNAUTHENTICATED"], authorization);
      t.regex(answer.headers.get("www-authenticate") ?? "", /^Bearer .*invalid_token/);
      for (const path of ["files/none", "files/none/thumbnail"]) {
        t.is((await fetch(`${house.logue.url}/${path}`, { headers })).status, 401, `${path} ${authorization}`);
      }
      const upload = { method: "POST", headers: { ...headers, "x-file-name": "a" }, body: "a" };
      t.is((await fetch(`${house.logue.url}/files?avatar=1`, upload)).status, 401);
    }
  }
});

test.serial("credentials that browsers send for a proxy are not taken for a token", async (t) => {
  t.is(await told(await post({ query: whoAmI }, { cookie, authorization: "Basic YTpi" })), house.ada.name);
  const foreign = await post({ query: whoAmI }, { cookie, authorization: "Basic YTpi", origin: "https://evil.example" });
  t.is(await told(foreign), "OriginRefused");
});

test.serial("every answer says how much of the rate limit is left, and a refusal when to retry", async (t) => {
  const person = await house.comesIn("hasty");
  const leftOf = (response: Response) => Number(/"person";r=(\d+);t=\d+/.exec(response.headers.get("ratelimit") ?? "")?.[1]);
  const first = await post({ query: whoAmI }, person.credentials);
  t.regex(first.headers.get("ratelimit-policy") ?? "", /^"person";q=400;w=60, "address";q=\d+;w=60$/);
  t.is(leftOf(await post({ query: whoAmI }, person.credentials)), leftOf(first) - 1);
  let last = first;
  for (let time = leftOf(first); time >= 0; time -= 1) last = await post({ query: whoAmI }, person.credentials);
  t.deepEqual([last.status, leftOf(last), await told(last)], [429, 0, "RateLimited"]);
  const seconds = Number(last.headers.get("retry-after"));
  t.true(seconds >= 1 && seconds <= 60, `${seconds} s`);
});

test.serial(
  "an invalid operation is answered with 200 when the client accepts only application/json, else with 400",
  async (t) => {
    const wrong: readonly (readonly [object, string])[] = [
      [{ query: "{" }, "GRAPHQL_PARSE_FAILED"],
      [{ query: "{ nothing }" }, "GRAPHQL_VALIDATION_FAILED"],
      [{ query: "query ($id: ID!) { room(id: $id) { id } }" }, "BAD_USER_INPUT"],
      [{ query: "query A { workspace { name } } query B { workspace { name } }" }, "OPERATION_RESOLUTION_FAILURE"],
      [{ query: "subscription { inboxEvents { __typename } }" }, "DocumentInvalid"],
      [{ query: "{ inbox(first: 1000000) { edges { cursor } } }" }, "DocumentTooCostly"],
    ];
    for (const [operation, code] of wrong) {
      for (const [accept, status] of [
        ["application/json", 200],
        ["application/graphql-response+json", 400],
        ["application/graphql-response+json, application/json;q=0.9", 400],
      ] as const) {
        const answer = await post(operation, { cookie, accept });
        t.deepEqual([answer.status, await told(answer)], [status, code], accept);
        t.true(answer.headers.get("content-type")?.startsWith(accept.split(",")[0] ?? ""), accept);
      }
    }
  },
);

test.serial("only JSON in UTF-8 is accepted", async (t) => {
  const types = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/json-patch+json"];
  for (const contentType of [...types, "application/json; charset=utf-16"]) {
    const answer = await post({ query: whoAmI }, { cookie, "content-type": contentType });
    t.deepEqual([answer.status, await told(answer)], [415, "MediaTypeRefused"], contentType);
  }
  t.is(
    await told(await post({ query: whoAmI }, { cookie, "content-type": 'Application/JSON; Charset="UTF-8"' })),
    house.ada.name,
  );
});

test.serial("pages of allowed origins can use a token but no cookie; other origins get no answer", async (t) => {
  const preflight = (origin: string) =>
    fetch(url, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization, content-type",
      },
    });
  const allowed = await preflight(tool);
  t.is(allowed.status, 204);
  t.is(allowed.headers.get("access-control-allow-origin"), tool);
  t.regex(allowed.headers.get("access-control-allow-headers") ?? "", /authorization/);
  t.is((await preflight("https://evil.example")).headers.get("access-control-allow-origin"), null);

  const withToken = await post({ query: whoAmI }, { origin: tool, authorization: `Bearer ${token}` });
  t.is(withToken.headers.get("access-control-allow-origin"), tool);
  t.is(await told(withToken), house.ada.name);
  const withCookie = await post({ query: whoAmI }, { origin: tool, cookie });
  t.is(await told(withCookie), "OriginRefused");
  for (const answer of [allowed, withToken, withCookie]) t.is(answer.headers.get("access-control-allow-credentials"), null);
  const file = await fetch(`${house.logue.url}/files/none`, { headers: { origin: tool, authorization: `Bearer ${token}` } });
  t.is(file.headers.get("access-control-allow-origin"), tool);
});

test.serial("large query answers are compressed, unless they may contain a secret", async (t) => {
  const introspection = { query: "{ __schema { types { name description fields { name description } } } }" };
  for (const encoding of ["gzip", "br"]) {
    const answer = await post(introspection, { cookie, "accept-encoding": encoding });
    t.is(answer.headers.get("content-encoding"), encoding);
    t.true(JSON.stringify(await answer.json()).length > 10_000);
  }
  t.is((await post(introspection, { cookie, "accept-encoding": "gzip;q=0" })).headers.get("content-encoding"), null);
  t.is((await post({ query: whoAmI }, { cookie, "accept-encoding": "gzip" })).headers.get("content-encoding"), null);
  const roomId = await house.ada.createsChannel();
  const input = { roomId, messageId: (await house.ada.posts(roomId, "x")).id, text: "x".repeat(9_000) };
  const edit = "mutation ($i: EditMessageInput!) { editMessage(input: $i) { result { message { text } } } }";
  const { roomId: _, ...edited } = input;
  const answer = await post({ query: edit, variables: { i: edited } }, { cookie, "accept-encoding": "gzip, br" });
  t.true((await answer.text()).length > 9_000);
  t.is(answer.headers.get("content-encoding"), null);
});

test.serial("a client that disconnects during a request causes no logged error", async (t) => {
  const { port, hostname } = new URL(url);
  const before = house.logue.process.output().length;
  for (const path of ["/graphql", "/files?avatar=1"]) {
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    const head = `POST ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncookie: ${cookie}\r\n`;
    socket.write(
      `${head}content-type: application/json\r\nx-file-name: a\r\nexpect: 100-continue\r\ncontent-length: 1000\r\n\r\n`,
    );
    // It answers 100 when it has begun to read the request.
    await once(socket, "data");
    socket.write('{"query":');
    socket.destroy();
  }
  await sendFile(house.ada, await house.ada.createsChannel(), { name: "after.txt", bytes: "after" });
  await waitUntil("Logue to answer", async () => (await post({ query: whoAmI }, { cookie })).status === 200);
  t.notRegex(house.logue.process.output().slice(before), /error|failed|stack|ECONNRESET|aborted/i);
});
