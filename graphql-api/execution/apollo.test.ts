import { HeaderMap } from "@apollo/server";
import test, { type ExecutionContext } from "ava";
import { buildSchema, type DocumentNode, type ExecutionResult, GraphQLError } from "graphql";
import type { RequestContext } from "../context.ts";
import { createDocuments, type Documents } from "../limits/documents.ts";
import { limitError } from "../limits/limit-errors.ts";
import { createApollo } from "./apollo.ts";

const schema = buildSchema("type Query { greeting: String }");
const query = "query { greeting }";
const limit = Number.MAX_SAFE_INTEGER;
const limits = { documentSizeMaxBytes: limit, queryDepthMax: limit, queryAliasesMax: limit, queryCostMax: limit };

/** Asks Apollo, with an executor that returns this result. Notes which of our parts Apollo used. */
async function ask(t: ExecutionContext, result: ExecutionResult) {
  const used = { documents: 0, executions: 0 };
  const prepared = createDocuments(schema, limits);
  prepared.prepare(query);
  const documents: Documents = {
    ...prepared,
    nodeByDigest(digest) {
      const node = prepared.nodeByDigest(digest);
      if (node !== undefined) used.documents += 1;
      return node;
    },
    ofNode(node: DocumentNode) {
      const document = prepared.ofNode(node);
      const execute = () => {
        used.executions += 1;
        return result;
      };
      return document && { ...document, operations: document.operations.map((operation) => ({ ...operation, execute })) };
    },
  };
  const apollo = createApollo(schema, documents);
  await apollo.start();
  t.teardown(() => apollo.stop());
  const headers = new HeaderMap([["content-type", "application/json"]]);
  const { status, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: "POST", headers, search: "", body: { query } },
    context: async () => ({}) as RequestContext,
  });
  return { used, status: status ?? 200, answer: body.kind === "complete" ? JSON.parse(body.string) : undefined };
}

test("Apollo takes the document from our cache and lets the plugin execute it", async (t) => {
  const { used, status, answer } = await ask(t, { data: { greeting: "from the plugin" } });
  t.deepEqual(used, { documents: 1, executions: 1 });
  t.is(status, 200);
  t.deepEqual(answer, { data: { greeting: "from the plugin" } });
});

test("an error without a code gets one, and the client learns nothing of its cause", async (t) => {
  const error = new GraphQLError("secret", { path: ["greeting"], originalError: new Error("secret") });
  const { status, answer } = await ask(t, { data: { greeting: null }, errors: [error] });
  t.is(status, 200);
  t.is(answer.errors[0].extensions.code, "INTERNAL_SERVER_ERROR");
  t.deepEqual(answer.errors[0].path, ["greeting"]);
  t.notRegex(JSON.stringify(answer), /secret/);
});

test("an error of GraphQL itself keeps its text and gets a code", async (t) => {
  const { answer } = await ask(t, { data: null, errors: [new GraphQLError("Cannot return null.")] });
  t.deepEqual(answer.errors, [{ message: "Cannot return null.", extensions: { code: "INTERNAL_SERVER_ERROR" } }]);
});

test("an error decides the status, and what it says of HTTP is not sent", async (t) => {
  const { status, answer } = await ask(t, { errors: [limitError("RateLimited", "Too many.")] });
  t.is(status, 429);
  t.deepEqual(answer.errors, [{ message: "Too many.", extensions: { code: "RateLimited" } }]);
});

test("a result without data is answered with 400", async (t) => {
  const { status } = await ask(t, { errors: [new GraphQLError("Nothing was executed.")] });
  t.is(status, 400);
});
