import { randomUUID } from "node:crypto";
import type { Metrics } from "@logue/infra/metrics.ts";
import { type ExecutionArgs, type ExecutionResult, GraphQLError, type GraphQLSchema, Kind } from "graphql";
import { getArgumentValues, getVariableValues } from "graphql/execution/values.js";
import type { SubscribePayload } from "graphql-ws";
import type { RequestContext, Viewer } from "../context.ts";
import { type Documents, isPrepared, operationOf, type PreparedDocument, type PreparedOperation } from "../limits/documents.ts";
import { limitError } from "../limits/limit-errors.ts";
import type { OperationGate } from "../limits/operation-gate.ts";
import { formatResult } from "../operation-errors.ts";
import type { Connection } from "./connection.ts";
import type { LiveFields } from "./live-fields.ts";
import type { LiveOperations } from "./live-operations.ts";
import type { LiveSubscription } from "./live-subscription.ts";

/** graphql-ws hands these on from `onSubscribe` to `execute` or `subscribe`. */
export interface SocketOperation extends ExecutionArgs {
  readonly run: () => Promise<ExecutionResult> | ExecutionResult | LiveSubscription;
}

export interface SocketOperationsOptions {
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly gate: OperationGate;
  readonly liveFields: LiveFields;
  readonly liveOperations: LiveOperations;
  readonly contextOf: (connection: Connection, viewer: Viewer, correlationId: string) => RequestContext;
  readonly metrics: Metrics;
}

export type BeginOperation = (
  connection: Connection,
  id: string,
  payload: SubscribePayload,
) => Promise<SocketOperation | readonly GraphQLError[]>;

/** What a `subscribe` message begins: a subscription, or a query or mutation answered once. The same limits hold as over HTTP. */
export function createSocketOperations(options: SocketOperationsOptions): BeginOperation {
  const { documents, gate, schema } = options;
  return async (connection, id, payload) => {
    const { viewer } = connection;
    if (viewer === null) return [limitError("UNAUTHENTICATED", "Sign in first.")];
    const turnedAway = gate.admit(viewer, connection.address);
    if (turnedAway !== null) return [turnedAway];
    const document = documents.prepare(payload.query);
    if (!isPrepared(document)) return document;
    // graphql-ws keeps the payload for as long as the subscription lives; with this, thousands of them keep one text.
    Object.assign(payload, { query: document.text });
    const operation = operationOf(document, payload.operationName);
    if (operation === undefined)
      return [limitError("OPERATION_RESOLUTION_FAILURE", "Say which operation of the document is meant.")];
    const variables = payload.variables ?? {};
    const refused = gate.check(viewer, operation) ?? documents.checkCost(operation, variables);
    if (refused !== null) return [refused];
    const args = { schema, document: document.document, operationName: operation.name };
    if (operation.type === "subscription") {
      const live = await begin(options, { connection, id, viewer, document, operation, variables });
      return "next" in live ? { ...args, run: () => live } : live;
    }
    const context = options.contextOf(connection, viewer, randomUUID());
    return { ...args, run: async () => formatResult(await operation.execute(undefined, context, variables)) };
  };
}

interface Asked {
  readonly connection: Connection;
  readonly id: string;
  readonly viewer: Viewer;
  readonly document: PreparedDocument;
  readonly operation: PreparedOperation;
  readonly variables: Readonly<Record<string, unknown>>;
}

async function begin(options: SocketOperationsOptions, asked: Asked): Promise<LiveSubscription | readonly GraphQLError[]> {
  const { schema, liveFields, liveOperations, metrics } = options;
  const { connection, id, viewer, operation } = asked;
  const coerced = getVariableValues(schema, operation.node.variableDefinitions ?? [], asked.variables, { maxErrors: 10 });
  if (coerced.errors !== undefined) return coerced.errors;
  const [field] = operation.node.selectionSet.selections;
  const definition = field?.kind === Kind.FIELD ? schema.getSubscriptionType()?.getFields()[field.name.value] : undefined;
  const liveField = definition && liveFields[definition.name];
  if (field?.kind !== Kind.FIELD || definition === undefined || liveField === undefined) {
    return [limitError("DocumentInvalid", "A subscription asks for one field, by itself and not in a fragment.")];
  }
  const fieldArguments = getArgumentValues(definition, field, coerced.coerced);
  const live = liveOperations.take({ ...asked, fieldName: definition.name });
  const onEnd = () => {
    liveOperations.release(live);
    metrics.subscribers.dec({ subscription: definition.name });
  };
  metrics.subscribers.inc({ subscription: definition.name });
  const begun = await liveField({ id, connection, viewer, operation: live, metrics, onEnd }, fieldArguments);
  if (!(begun instanceof GraphQLError)) return begun;
  return [begun];
}
