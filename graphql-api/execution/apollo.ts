import { ApolloServer, type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "../context.ts";
import { type Documents, isPrepared, operationOf, type PreparedDocument } from "../limits/documents.ts";
import { formatError, formattedResult, statusOf } from "./operation-errors.ts";

/**
 * Apollo Server answers operations over HTTP: it keeps the protocol (methods, media types,
 * statuses, the form of errors). Parsed and validated documents come from our cache
 * (`documentStore`), and a plugin executes them (`responseForOperation`), because the compiled
 * executor is faster than graphql-js; see README.md.
 */
export function createApollo(schema: GraphQLSchema, documents: Documents): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    documentStore: {
      get: async (key) => documents.nodeByDigest(key.slice(key.lastIndexOf(":") + 1)),
      set: async () => {},
      delete: async () => {},
    },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), executeWith(documents)],
    formatError,
    stringifyResult: (result) => JSON.stringify(result),
    csrfPrevention: true,
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
}

/**
 * Executes prepared operations in place of Apollo, which then formats no errors: that is done here,
 * too.
 */
function executeWith(documents: Documents): ApolloServerPlugin<RequestContext> {
  const hooks: Awaited<ReturnType<NonNullable<ApolloServerPlugin<RequestContext>["requestDidStart"]>>> = {
    async responseForOperation({ document, request, contextValue }) {
      const prepared = documents.ofNode(document) ?? preparedAgain(documents, request.query);
      const operation = operationOf(prepared, request.operationName);
      if (operation === undefined) throw new Error("An operation was executed that was never prepared.");
      const result = await operation.execute(undefined, contextValue, request.variables ?? {});
      const http = { status: statusOf(result), headers: new HeaderMap() };
      return { http, body: { kind: "single", singleResult: formattedResult(result) } };
    },
  };
  return { requestDidStart: async () => hooks };
}

/** While an operation waits for its turn, other documents may push its document out of the cache. */
function preparedAgain(documents: Documents, text: string | undefined): PreparedDocument | undefined {
  const prepared = documents.prepare(text ?? "");
  return isPrepared(prepared) ? prepared : undefined;
}
