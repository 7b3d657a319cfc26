import { loadConfig } from "@logue/infra/settings/config.ts";
import test from "ava";
import fc from "fast-check";
import { type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import { v7 as uuidv7 } from "uuid";
import { createSchema } from "../schema/schema.ts";
import { type KnownValues, randomOperation } from "../testing/random-operation.ts";
import { type JsonObject, openTestWorkspace, type TestWorkspace } from "../testing/workspace.ts";
import { countedWeight, weightOf } from "./document-cost.ts";
import { createDocuments, isPrepared, isPriced, operationOf } from "./documents.ts";
import { listLengthOf } from "./list-lengths.ts";

const schema = createSchema();
const documents = createDocuments(schema, loadConfig({ QUERY_ALIASES_MAX: "1000", QUERY_DEPTH_MAX: "40" }));

/** The weights of an answer's objects, counted one by one. */
function weightOfAnswer(of: GraphQLSchema, answer: unknown): number {
  if (typeof answer !== "object" || answer === null) return 0;
  const { __typename, ...fields } = answer as JsonObject;
  const type = of.getType(String(__typename));
  if (!isObjectType(type)) throw new Error(`An object says no type: ${JSON.stringify(answer)}`);
  let total = 0;
  for (const [alias, value] of Object.entries(fields)) {
    const field = type.getFields()[alias.slice(0, alias.lastIndexOf("_"))];
    if (field === undefined || typeof value !== "object") continue;
    const named = getNamedType(field.type);
    const ofItem = listLengthOf(type, field) === "counted" ? countedWeight : weightOf(type, named);
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === "object" && item !== null) total += ofItem + weightOfAnswer(of, item);
    }
  }
  return total;
}

/** Long lists of every kind, so that most answers are as long as the query asked for. */
async function busyWorkspace(): Promise<{ readonly workspace: TestWorkspace; readonly known: KnownValues }> {
  const workspace = await openTestWorkspace();
  const { administrator: ada, generalRoomId: roomId } = workspace;
  const people = await Promise.all(["bea", "cyd", "dov"].map((name) => workspace.addPerson(name)));
  const does = async (query: string, input: JsonObject, who = ada) =>
    workspace.answer(
      who,
      `mutation ($i: ${query.slice(0, 1).toUpperCase()}${query.slice(1)}Input!) {
      ${query}(input: $i) { refusal { code } } }`,
      { i: input },
    );
  const messageIds = Array.from({ length: 60 }, () => uuidv7());
  for (const [index, messageId] of messageIds.entries()) {
    const threadRootId = index > 20 ? messageIds[index % 3] : null;
    await does("postMessage", { messageId, roomId, text: `Hello @bea, number ${index}`, threadRootId });
  }
  for (const emoji of ["tada", "heart", "eyes"]) {
    for (const person of people) await does("addReaction", { messageId: messageIds[0], emoji }, person);
  }
  for (const messageId of messageIds.slice(0, 5)) await does("pinMessage", { messageId });
  for (const messageId of messageIds.slice(0, 9)) await does("starMessage", { messageId });
  for (const person of people) await does("openDirectRoom", { userIds: [person.userId] });
  const quoted = (ids: readonly (string | undefined)[]) => ids.map((id) => JSON.stringify(id));
  const ids = quoted([roomId, ...messageIds.slice(0, 3), ada.userId]);
  return {
    workspace,
    known: {
      id: ids,
      ids: [`[${ids}]`],
      roomId: quoted([roomId]),
      messageId: quoted(messageIds.slice(0, 3)),
      userId: quoted([ada.userId, people[0]?.userId]),
      userIds: [`[${quoted([ada.userId, ...people.map(({ userId }) => userId)])}]`],
      name: quoted(["general", "ada"]),
      query: quoted(["hello", "number", "a"]),
      search: quoted(["a"]),
      around: ["10"],
      token: quoted(["none"]),
    },
  };
}

test("no accepted operation is answered more than its cost", async (t) => {
  const { workspace, known } = await busyWorkspace();
  t.teardown(workspace.close);
  const tried = { taken: 0, refused: 0, answered: 0 };
  const holds = async ({ text, variables }: { text: string; variables: object }) => {
    const prepared = documents.prepare(text);
    // A document with too many tokens is not parsed.
    if (!isPrepared(prepared))
      return t.regex(
        String(prepared[0]?.extensions.code),
        /^(Document|GRAPHQL_PARSE_FAILED$)/,
        `${text}\n${prepared[0]?.message}`,
      );
    const operation = operationOf(prepared, null);
    if (operation === undefined) return t.fail(text);
    const priced = documents.price(operation, { ...variables });
    if (!isPriced(priced)) {
      tried.refused += 1;
      // A condition without a value is refused with its own code.
      return t.regex(String(priced[0]?.extensions.code), /^(DocumentTooCostly|BAD_USER_INPUT)$/);
    }
    tried.taken += 1;
    const context = workspace.contextOf(workspace.administrator);
    const { data } = await operation.execute(undefined, context, { ...variables });
    const weight = weightOfAnswer(schema, data && JSON.parse(JSON.stringify({ __typename: "Query", ...data })));
    if (weight > 20) tried.answered += 1;
    t.true(weight <= priced.cost + 0.001, `${weight} > ${priced.cost}\n${text}\n${JSON.stringify(variables)}`);
  };
  await fc.assert(fc.asyncProperty(randomOperation(schema, known, 6), holds), { seed: 20_261_127, numRuns: 2_000 });
  t.log(tried);
  t.true(tried.taken > 300 && tried.refused > 10 && tried.answered > 5, JSON.stringify(tried));
});

const priceOf = (text: string, variables = {}): number | string => {
  const prepared = documents.prepare(text);
  if (!isPrepared(prepared)) return String(prepared[0]?.message);
  const operation = prepared.operations[0];
  const priced = operation && documents.price(operation, variables);
  return priced === undefined || !isPriced(priced) ? "refused" : priced.cost;
};
const messages = (given: string) => `room(id: 1) { messages${given} { edges { node { id } } } }`;

test("a page costs what it can hold, in every way to write its length", (t) => {
  t.is(priceOf(`{ ${messages("(last: 30)")} }`), 32);
  t.is(priceOf(`query ($n: Int) { ${messages("(last: $n)")} }`, { n: 30 }), 32);
  t.is(priceOf(`query ($n: Int = 30) { ${messages("(last: $n)")} }`), 32);
  t.is(priceOf(`query ($n: Int = 30) { ${messages("(last: $n)")} }`, { n: null }), 52);
  t.is(priceOf(`query ($n: Int) { ${messages("(first: null, last: $n)")} }`, { n: 30 }), 32);
  t.is(priceOf(`query ($n: Int) { ${messages("(first: $n, last: 30)")} }`), 32);
  t.is(priceOf(`query ($n: Int) { ${messages("(first: $n, last: 30)")} }`, { n: 90 }), 92);
  t.is(priceOf(`{ ${messages("(first: null)")} }`), 52);
  t.is(priceOf(`{ ${messages("(first: 0)")} }`), 2);
  t.is(priceOf("{ inbox { edges { cursor } } }"), 501);
});

test("a skipped field costs nothing, and a field that is selected twice costs twice", (t) => {
  const text = `query ($no: Boolean = false) { ${messages("(last: 30) @include(if: $no)")} }`;
  t.is(priceOf(text), 1);
  t.is(priceOf(text, { no: true }), 32);
  t.is(priceOf(`{ a: ${messages("(last: 30)")} b: ${messages("(last: 30)")} }`), 64);
  t.is(priceOf(`{ ...A ...A } fragment A on Query { ... on Query { ${messages("(last: 30)")} } }`), 64);
  t.is(priceOf(`{ nodes(ids: ["1", "2", "3"]) { id } }`), 4);
  t.is(priceOf("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ["1", "2"] }), 3);
});
