import { loadConfig } from "@logue/infra/settings/config.ts";
import test from "ava";
import { buildSchema, getIntrospectionQuery } from "graphql";
import { until } from "../../tests/support/wait-until.ts";
import { readExamples } from "../examples/read-examples.ts";
import { createSchema } from "../schema/schema.ts";
import { createDocuments, isPrepared, isPriced, operationOf } from "./documents.ts";

const documents = createDocuments(createSchema(), loadConfig({}));

function codeOf(text: string, variables = {}): string {
  const prepared = documents.prepare(text);
  if (!isPrepared(prepared)) return String(prepared[0]?.extensions.code);
  const operation = prepared.operations[0];
  if (operation === undefined) return "no operation";
  const priced = documents.price(operation, variables);
  return isPriced(priced) ? "taken" : String(priced[0]?.extensions.code);
}

const nested = (depth: number) => `{ room(id: "r") ${deepRoom(depth)} }`;
const deepRoom = (depth: number): string =>
  depth <= 1 ? "{ id }" : `{ messages(last: 1) { edges { node { room ${deepRoom(depth - 4)} } } } }`;
const repeated = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(" ");

/** 22 fields. */
const roomFields = `id name topic description banner kind visibility archivedAt createdAt isReadOnly memberCount lastNumber
  lastMessageAt cursor createdBy { id name displayName title timeZone avatarUrl kind }`;

const hostile: Readonly<Record<string, readonly [string, string]>> = {
  "a megabyte": [`{ workspace { name } } #${"x".repeat(1_000_000)}`, "DocumentTooLarge"],
  "fifty deep": [nested(50), "DocumentTooDeep"],
  "a thousand aliases": [`{ ${repeated(1_000, (index) => `a${index}: workspace { name }`)} }`, "GRAPHQL_PARSE_FAILED"],
  "a hundred aliases": [`{ ${repeated(100, (index) => `a${index}: workspace { name }`)} }`, "DocumentTooCostly"],
  "one field a thousand times": [`{ workspace { ${"name ".repeat(1_000)} } }`, "DocumentTooCostly"],
  "a thousand directives": [`{ workspace ${"@include(if: true) ".repeat(400)} { name } }`, "DocumentTooCostly"],
  "a fragment in itself": ["{ ...A } fragment A on Query { ...A }", "DocumentTooDeep"],
  "fragments in a circle": [
    "{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }",
    "DocumentTooDeep",
  ],
  "fragments that double thirty times": [
    `{ ...F0 } ${repeated(30, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F30 on Query { workspace { name } }`,
    "DocumentTooCostly",
  ],
  "fragments that are never spread": [
    `{ workspace { name } } ${repeated(59, (index) => `fragment F${index} on Room { ${roomFields} ${repeated(6, (field) => `a${field}: name`)} }`)}`,
    "DocumentTooCostly",
  ],
  "one field many times through fragments": [
    `{ workspace { ${repeated(12, (index) => `...F${index}`)} } } ${repeated(12, (index) => `fragment F${index} on Workspace { ${"name ".repeat(20)} }`)}`,
    "DocumentTooCostly",
  ],
  "fields that are compared below each other": [`{ ${`workspace { ${"name ".repeat(12)} } `.repeat(12)} }`, "DocumentTooCostly"],
  "lists in lists": [
    `{ inbox(first: 100) { edges { node { room { messages(last: 100) { edges { node { thread(last: 100) { edges { node { id } } } } } } } } } } }`,
    "DocumentTooCostly",
  ],
  "a thousand operations": [repeated(70, (index) => `query Q${index} { workspace { name } }`), "DocumentTooLarge"],
  "brackets without end": ["{ a".repeat(8_000), "DocumentTooDeep"],
  "lists without end": [`{ room(id: ${"[".repeat(9_000)}) { id } }`, "DocumentTooDeep"],
  "what is no GraphQL": ["select * from users", "GRAPHQL_PARSE_FAILED"],
  "unknown fields": ["{ passwords }", "GRAPHQL_VALIDATION_FAILED"],
};

for (const [name, [text, code]] of Object.entries(hostile)) {
  test(`a hostile document is refused: ${name}`, (t) => {
    t.is(codeOf(text), code);
  });
}

for (const { name, kind, source, variables } of readExamples()) {
  test(`an example costs no more than an operation may: ${kind} ${name}`, (t) => {
    t.is(codeOf(source, variables), "taken");
  });
}

test("the queries of real clients are accepted", (t) => {
  t.is(codeOf(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true })), "taken");
  t.is(
    codeOf(
      `query ($id: ID!) { room(id: $id) { id messages(last: 50) { edges { node { id text sender { name } files { id }
      reactions { emoji users { name } } quotedMessage { text sender { name } } } } } } }`,
      { id: "r" },
    ),
    "taken",
  );
  t.is(
    codeOf("{ inbox { edges { node { unreadCount room { id name } membership { role user { id } } otherMembers { name } } } } }"),
    "taken",
  );
});

test("page sizes in variables count with their values", (t) => {
  const text =
    "query ($n: Int) { room(id: 1) { messages(last: $n) { edges { node { thread(last: $n) { edges { node { id } } } } } } } }";
  t.is(codeOf(text, { n: 20 }), "taken");
  t.is(codeOf(text, { n: 100 }), "DocumentTooCostly");
  t.is(codeOf(text, { n: null }), "taken");
});

test("a document is prepared once, and its operations are found by name", (t) => {
  const small = createDocuments(buildSchema("type Query { a: Int b: Int }"), loadConfig({}));
  const prepared = small.prepare("query A { a } query B { b }");
  t.is(small.prepare("query A { a } query B { b }"), prepared);
  if (!isPrepared(prepared)) return t.fail();
  t.is(operationOf(prepared, "B")?.name, "B");
  t.is(operationOf(prepared, null), undefined);
  t.is(operationOf(prepared, "C"), undefined);
});

test("a document that is in use stays in the cache however many others come", (t) => {
  const text = "{ workspace { name } } # in use";
  const prepared = documents.prepare(text);
  if (!isPrepared(prepared)) return t.fail();
  for (let other = 0; other < 3_000; other++) {
    documents.prepare(`{ workspace { name } } # ${other}`);
    if (other % 500 === 0) t.is(documents.prepare(text), prepared);
  }
  t.is(documents.nodeByDigest(prepared.digest), prepared.document);
});

test("a document with a password or search words written into it is not kept, one with variables is", async (t) => {
  const short = createDocuments(createSchema(), loadConfig({}), { valuesKeptMs: 1 });
  const withValues = ['{ room(id: "a secret word") { name } }', "{ workspace { name } } # a secret word"];
  const withVariables = "query ($id: ID!) { room(id: $id) { name } }";
  for (const text of [...withValues, withVariables]) t.true(isPrepared(short.prepare(text)), text);
  await until(() => withValues.every((text) => !short.isKnown(text)));
  t.true(short.isKnown(withVariables));
});

test("the largest documents cannot fill the memory: so many tokens are kept, and not so many documents", (t) => {
  const digests: string[] = [];
  for (let turn = 0; turn < 300; turn++) {
    const aliased = repeated(28, (index) => `a${index}: room(id: "r") { ${roomFields} }`);
    const prepared = documents.prepare(`query q${turn} { ${aliased} }`);
    if (!isPrepared(prepared)) return t.fail(JSON.stringify(prepared));
    t.true(prepared.tokenCount > 900);
    digests.push(prepared.digest);
  }
  const kept = digests.filter((digest) => documents.nodeByDigest(digest) !== undefined);
  t.true(kept.length > 100 && kept.length < 220, `${kept.length} documents are kept`);
  t.is(kept.at(-1), digests.at(-1));
});
