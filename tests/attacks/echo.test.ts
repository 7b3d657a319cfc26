import test from "ava";
import fc from "fast-check";
import { type House, openOwnHouse } from "../support/house.ts";
import { webSocketTo } from "../support/raw-socket.ts";

/** A secret that must not appear in an error or a log: no other text of the tests contains it. */
const secret = "hunter2Zq7Xy";

let house: House;

test.before(async () => {
  house = await openOwnHouse({ environment: { LOG_LEVEL: "trace" } });
});
test.after.always(() => house?.close());

interface Operation {
  readonly query: string;
  readonly variables?: unknown;
}

async function answersTo(operation: Operation | string): Promise<string[]> {
  const headers = { "content-type": "application/json", ...house.ada.credentials };
  const body = typeof operation === "string" ? operation : JSON.stringify(operation);
  const overHttp = await fetch(`${house.logue.url}/graphql`, { method: "POST", headers, body });
  const answers = [await overHttp.text()];
  if (typeof operation === "string") return answers;
  const search = new URLSearchParams({ query: operation.query, variables: JSON.stringify(operation.variables ?? {}) });
  const byGet = await fetch(`${house.logue.url}/graphql?${search}`, {
    headers: { ...house.ada.credentials, "apollo-require-preflight": "yes" },
  });
  answers.push(await byGet.text());
  const socket = await webSocketTo(house.logue.url, { headers: house.ada.credentials });
  socket.send({ type: "connection_init" });
  await socket.heard("connection_ack");
  socket.send({ id: "1", type: "subscribe", payload: operation });
  answers.push(JSON.stringify(await socket.heard("error", "next", "closed")));
  socket.end();
  return answers;
}

const signIn = "mutation ($i: SignInInput!) { signIn(input: $i) { refusal { code } } }";
const tokens = "mutation ($i: CreateAccessTokenInput!) { createAccessToken(input: $i) { refusal { code } } }";
const status = "mutation ($i: SetStatusInput!) { setStatus(input: $i) { refusal { code } } }";

const wrongVariables: readonly (readonly [string, unknown])[] = [
  [signIn, { i: { nameOrEmail: "ada", password: [secret] } }],
  [signIn, { i: { nameOrEmail: "ada", password: { is: secret } } }],
  [signIn, { i: { nameOrEmail: "ada", password: "x", passwort: secret } }],
  [signIn, { i: { nameOrEmail: "ada", password: "x", [secret]: "x" } }],
  [signIn, { i: { password: secret } }],
  [signIn, { i: secret }],
  [signIn, { i: [secret] }],
  [signIn, secret],
  [tokens, { i: { label: "a", scopes: [secret] } }],
  [tokens, { i: { label: "a", scopes: secret } }],
  [tokens, { i: { label: "a", scopes: ["READ"], expiresAt: secret } }],
  [tokens, { i: { label: "a", scopes: ["READ"], expiresAt: [secret] } }],
  [status, { i: { text: "a", until: secret } }],
  ["query ($n: Int) { room(id: 1) { messages(last: $n) { edges { cursor } } } }", { n: secret }],
  ["query ($n: Int!) { room(id: 1) { messages(last: $n) { edges { cursor } } } }", { n: { a: secret } }],
  ["query ($b: Boolean!) { workspace @skip(if: $b) { name } }", { b: secret }],
  ["query ($i: ID!) { room(id: $i) { id } }", { i: [secret] }],
  ["query ($i: ID!) { room(id: $i) { id } }", { i: { a: secret } }],
  ["query ($i: [ID!]!) { presences(userIds: $i) { presence } }", { i: [[secret]] }],
  ["query ($a: String) { inbox(after: $a) { edges { cursor } } }", { a: secret }],
  ["query ($a: String) { users(after: $a) { edges { cursor } } }", { a: `users:${secret}\u0000` }],
  ["subscription ($r: ID!, $a: String) { roomEvents(roomId: $r, after: $a) { __typename } }", { r: "none", a: secret }],
  ["subscription ($r: ID!) { roomEvents(roomId: $r) { __typename } }", { r: [secret] }],
];

test.serial("no error repeats the value of a variable, over HTTP or a socket", async (t) => {
  for (const [query, variables] of wrongVariables) {
    for (const answer of await answersTo({ query, variables })) {
      t.false(answer.includes(secret), `${query} ${JSON.stringify(variables)}\n${answer}`);
      t.regex(answer, /errors|"error"|closed/);
    }
  }
});

const literals = [`"${secret}"`, `["${secret}"]`, `{ a: "${secret}" }`, secret, `"""${secret}"""`, `{ ${secret}: 1 }`];
const places: readonly ((literal: string) => string)[] = [
  (literal) => `mutation { signIn(input: { nameOrEmail: 1, password: ${literal} }) { refusal { code } } }`,
  (literal) => `mutation { createAccessToken(input: { label: "a", scopes: ${literal} }) { refusal { code } } }`,
  (literal) => `mutation { setStatus(input: { text: "a", until: ${literal} }) { refusal { code } } }`,
  (literal) => `{ room(id: 1) { messages(last: ${literal}) { edges { cursor } } } }`,
  (literal) => `{ workspace @include(if: ${literal}) { name } }`,
  (literal) => `query ($n: Int = ${literal}) { room(id: 1) { messages(last: $n) { edges { cursor } } } }`,
  (literal) => `mutation { signIn(input: { nameOrEmail: ${literal} ${literal} }) { refusal { code } } }`,
  (literal) => `mutation { signIn(${literal}) { refusal { code } } }`,
  (literal) => `{ workspace { name } ${literal} }`,
];
const brokenTexts = [
  `{ user(name: "${secret}) { id } }`,
  `{ user(name: "${secret}\\q") { id } }`,
  `{ user(name: 0${secret}) { id } }`,
  `{ user(name: "\\u{${secret}}") { id } }`,
];

test.serial("no error repeats a value that stands in the document", async (t) => {
  const isName = (literal: string) => /^[\w{]/.test(literal);
  for (const place of places) {
    for (const literal of literals) {
      // A name where the grammar expects a name is part of the operation and not a value.
      if (isName(literal) && (place === places.at(-1) || literal.startsWith("{"))) continue;
      const query = place(literal);
      for (const answer of await answersTo({ query })) t.false(answer.includes(secret), `${query}\n${answer}`);
    }
  }
  for (const query of brokenTexts) {
    for (const answer of await answersTo({ query })) t.false(answer.includes(secret), `${query}\n${answer}`);
  }
});

test.serial("no error repeats a document in which no operation was found", async (t) => {
  const bodies = [`{"query": "${secret}`, `"${secret}"`, `["${secret}"]`, `{"query": {"kind": "${secret}"}}`, secret];
  for (const body of [...bodies, `{"variables": "${secret}", "query": "{ __typename }"}`]) {
    for (const answer of await answersTo(body)) t.false(answer.includes(secret), `${body}\n${answer}`);
  }
  const long = `{"query": "{ __typename }", "operationName": "${secret}"}`;
  for (const answer of await answersTo(long)) t.false(answer.includes(secret), answer);
});

test.serial("no error repeats a variable of any type", async (t) => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(secret, `${secret}\n"`, { toString: secret }),
      fc.array(tie("any"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("nameOrEmail", "password", "label", "scopes", "text", secret), tie("any"), { maxKeys: 4 }),
    ),
  })).any;
  const asked = fc.record({ query: fc.constantFrom(signIn, tokens, status), value });
  const holds = async ({ query, value: i }: { query: string; value: unknown }) => {
    const headers = { "content-type": "application/json", ...house.ada.credentials };
    const body = JSON.stringify({ query, variables: { i } });
    const answer = await (await fetch(`${house.logue.url}/graphql`, { method: "POST", headers, body })).text();
    t.false(answer.includes(secret), `${body}\n${answer}`);
  };
  await fc.assert(fc.asyncProperty(asked, holds), { seed: 20_261_127, numRuns: 300 });
});

test.serial("none of these values is in the log", (t) => {
  const said = house.logue.process.output();
  t.true(said.length > 0);
  t.false(
    said.includes(secret),
    said.split("\n").find((line) => line.includes(secret)),
  );
});
