import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "../context.ts";
import { type Documents, isPrepared, operationOf, type PreparedDocument } from "../limits/documents.ts";
import { formatError } from "./operation-errors.ts";

/**
 * Apollo Server as the entry for operations over HTTP: it keeps the protocol (methods, media types, statuses, the form of errors). What costs
 * it most is done elsewhere by public means: documents come parsed and validated out of our cache (`documentStore`), and the executor
 * of a "gateway" is our compiled one.
 */
export function createApollo(schema: GraphQLSchema, documents: Documents): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => {};
      },
      load: async () => ({
        executor: async ({ document, operationName, request, context }) => {
          const operation = operationOf(documents.ofNode(document) ?? preparedAgain(documents, request.query), operationName);
          if (operation === undefined) throw new Error("An operation was executed that was never prepared.");
          return operation.execute(undefined, context as RequestContext, request.variables ?? {});
        },
      }),
      stop: async () => {},
    },
    documentStore: {
      get: async (key) => documents.nodeByDigest(key.slice(key.lastIndexOf(":") + 1)),
      set: async () => {},
      delete: async () => {},
    },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
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

/** While an operation waits for its turn, others may push its document out of the cache. */
function preparedAgain(documents: Documents, text: string | undefined): PreparedDocument | undefined {
  const prepared = documents.prepare(text ?? "");
  return isPrepared(prepared) ? prepared : undefined;
}
