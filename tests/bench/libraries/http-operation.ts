/**
 * What an operation costs in Apollo Server: executed by Apollo itself (graphql-js), and by our
 * plugin with compiled operations. Parsing and validating is remembered both ways. Run it with
 * `node tests/bench/libraries/http-operation.ts`.
 */
import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { GraphQLList, GraphQLObjectType, type GraphQLOutputType, GraphQLSchema, GraphQLString } from "graphql";
import type { RequestContext } from "../../../graphql-api/context.ts";
import { createApollo } from "../../../graphql-api/execution/apollo.ts";
import { createDocuments } from "../../../graphql-api/limits/documents.ts";
import { compare, report } from "./compare.ts";

const limit = Number.MAX_SAFE_INTEGER;
const limits = { documentSizeMaxBytes: limit, queryDepthMax: limit, queryAliasesMax: limit, queryCostMax: limit };
const fieldNames = ["id", "text", "createdAt", "authorId", "roomId", "cursor"];

const Message: GraphQLObjectType = new GraphQLObjectType({
  name: "Message",
  fields: Object.fromEntries(fieldNames.map((name) => [name, { type: GraphQLString }])),
});
const field = (name: string, type: GraphQLOutputType, found: unknown) =>
  new GraphQLObjectType({ name, fields: { found: { type, resolve: async () => found } } });
const message = Object.fromEntries(fieldNames.map((name) => [name, `${name} of a message`]));
const schema = new GraphQLSchema({
  query: field(
    "Query",
    new GraphQLList(Message),
    Array.from({ length: 50 }, () => message),
  ),
  mutation: field("Mutation", Message, message),
});

const documents = createDocuments(schema, limits);
const ours = createApollo(schema, documents);
const plain = new ApolloServer<RequestContext>({
  schema,
  plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  stringifyResult: (result) => JSON.stringify(result),
  stopOnTerminationSignals: false,
});
await Promise.all([ours.start(), plain.start()]);
// Of the context only the budget is looked at.
const context = { budget: { fits: () => true } } as unknown as RequestContext;

/** Microseconds for one operation. */
async function time(apollo: ApolloServer<RequestContext>, query: string): Promise<number> {
  const httpGraphQLRequest = {
    method: "POST",
    headers: new HeaderMap([["content-type", "application/json"]]),
    search: "",
    body: { query },
  };
  const times = 300;
  const startedMs = performance.now();
  for (let count = 0; count < times; count += 1) {
    const { body } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    if (body.kind !== "complete" || body.string.includes('"errors"'))
      throw new Error(`The operation failed: ${JSON.stringify(body)}`);
  }
  return ((performance.now() - startedMs) * 1_000) / times;
}

for (const [name, query] of Object.entries({
  "mutation, as a post": `mutation { found { ${fieldNames.join(" ")} } }`,
  "query of 50 messages": `query { found { ${fieldNames.join(" ")} } }`,
})) {
  documents.prepare(query);
  report(
    `${name}, in Apollo`,
    "us",
    await compare(
      15,
      () => time(plain, query),
      () => time(ours, query),
    ),
  );
}
await Promise.all([ours.stop(), plain.stop()]);
