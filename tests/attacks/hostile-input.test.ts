import test from "ava";
import { SearchDocument, UsersDocument, ViewerDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { hostileTexts } from "./fuzz/hostile-values.ts";

let house: House;

test.before(async () => {
  house = await openHouse();
});
test.after.always(() => house?.close());

/**
 * Words with a meaning in search engines and databases, some of them from public bug reports of
 * other chats.
 */
const queries = [
  ...hostileTexts,
  "10.100.200.101",
  "*",
  '"',
  "%",
  "_",
  "\\",
  "(",
  "a",
  "AND",
  "NEAR(",
  "c++",
  "user@example.com",
  "x".repeat(5_000),
];

test("no search text causes an error", async (t) => {
  const roomId = await house.ada.createsChannel();
  const { id } = await house.ada.posts(roomId, "The server 10.100.200.101 runs c++ for user@example.com");
  for (const query of queries.filter((text) => text.isWellFormed())) {
    const { errors } = await house.ada.ask(SearchDocument, { query });
    t.true(
      errors.every(({ extensions }) => extensions?.code === "InputInvalid"),
      `${query.slice(0, 50)} ${JSON.stringify(errors)}`,
    );
    t.deepEqual((await house.ada.ask(UsersDocument, { search: query })).errors.filter(isInternal), [], query.slice(0, 50));
  }
  for (const query of ["10.100.200.101", "c++", "user@example.com"]) {
    const { search } = await house.ada.query(SearchDocument, { query });
    t.deepEqual(
      search.messages.edges.map(({ node }) => node.id),
      [id],
      query,
    );
  }
});

const isInternal = ({ extensions }: { readonly extensions?: { readonly code?: string } }): boolean =>
  extensions?.code?.includes("INTERNAL") ?? false;

async function answerTo(body: string): Promise<{ readonly status: number; readonly text: string }> {
  const headers = { "content-type": "application/json", ...house.ada.credentials };
  const response = await fetch(`${house.logue.url}/graphql`, { method: "POST", headers, body });
  return { status: response.status, text: await response.text() };
}

test("JSON nested a hundred thousand times, or with prototype names, has no effect", async (t) => {
  const deep = (open: string, close: string): string => open.repeat(100_000) + close.repeat(100_000);
  const query = "mutation ($input: SetStatusInput!) { setStatus(input: $input) { refusal { code } } }";
  const bodies = [
    `{"query": ${JSON.stringify(query)}, "variables": {"input": {"text": ${deep("[", "]")}}}}`,
    `{"query": ${JSON.stringify(query)}, "variables": ${deep('{"a":', "}").replace('{"a":}', '{"a":1}')}}`,
    `{"query": ${JSON.stringify(query)}, "variables": {"input": {"__proto__": {"text": "polluted"}, "constructor": {"prototype": {"isAdmin": true}}}}}`,
    `{"query": "{ viewer { permissions } }", "__proto__": {"operationName": "x"}, "extensions": {"__proto__": {"a": 1}}}`,
    deep("[", "]"),
  ];
  for (const body of bodies) {
    const { status, text } = await answerTo(body);
    t.true(status < 500, `${status} ${text.slice(0, 200)}`);
    t.false(text.includes("INTERNAL"), text.slice(0, 200));
  }
  const { viewer } = await house.ada.query(ViewerDocument, {});
  t.is(viewer?.user.id, house.ada.userId);
  t.false(Object.hasOwn(Object.prototype, "isAdmin"));
});

test("texts that make regular expressions backtrack do not delay requests", async (t) => {
  const roomId = await house.ada.createsChannel();
  const repeated = ["@a", "[", "*", "`", "> ", "a@", "<", "![", "_a", "\\", "http://", "e\u0301", "👩‍", "- ", "|", "&#"];
  for (const part of repeated) {
    const text = part
      .repeat(Math.floor(9_000 / part.length))
      .slice(0, 9_000)
      .toWellFormed();
    const [posted, seen] = await Promise.all([house.ada.posts(roomId, text), fetch(`${house.logue.url}/healthz`)]);
    t.is(posted.text.length, text.length, part);
    t.is(seen.status, 200);
  }
});
