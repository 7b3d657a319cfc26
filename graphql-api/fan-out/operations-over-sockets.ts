import { randomUUID } from "node:crypto";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import { type ExecutionArgs, type ExecutionResult, GraphQLError, type GraphQLSchema, Kind } from "graphql";
import { getArgumentValues } from "graphql/execution/values.js";
import type { SubscribePayload } from "graphql-ws";
import type { RequestContext, Viewer } from "../context.ts";
import { clientError, formatResult } from "../execution/operation-errors.ts";
import {
  type Documents,
  isPrepared,
  isPriced,
  operationOf,
  type PreparedDocument,
  type PreparedOperation,
} from "../limits/documents.ts";
import { limitError } from "../limits/limit-errors.ts";
import type { OperationGate } from "../limits/operation-gate.ts";
import { prepareWithin } from "../limits/prepare-within.ts";
import type { WorkShares } from "../limits/work-shares.ts";
import { type Connection, isReading, untilRead } from "./connection.ts";
import { createFollowedDocuments, type FollowedDocuments } from "./followed-documents.ts";
import type { LiveFields } from "./live-fields.ts";
import type { LiveOperations } from "./live-operations.ts";
import type { LiveSubscription } from "./live-subscription.ts";
import type { SignInChecks } from "./sign-in-checks.ts";

type SubscriptionItems = AsyncGenerator<ExecutionResult, void>;

/** graphql-ws passes these from `onSubscribe` to `execute` or `subscribe`. */
export interface SocketOperation extends ExecutionArgs {
  readonly run: () => Promise<ExecutionResult | SubscriptionItems> | ExecutionResult | SubscriptionItems;
}

export interface SocketOperationsOptions {
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly gate: OperationGate;
  readonly shares: WorkShares;
  readonly liveFields: LiveFields;
  readonly liveOperations: LiveOperations;
  readonly signInChecks: SignInChecks;
  readonly contextOf: (connection: Connection, viewer: Viewer, correlationId: string) => RequestContext;
  readonly metrics: Metrics;
}

export type BeginOperation = (
  connection: Connection,
  id: string,
  payload: SubscribePayload,
) => Promise<SocketOperation | readonly GraphQLError[]>;

/**
 * A `subscribe` message begins a subscription, or a query or mutation that is answered once. The
 * limits are the same as over HTTP.
 */
export function createSocketOperations(options: SocketOperationsOptions): BeginOperation {
  const { documents, gate, schema } = options;
  const followed = createFollowedDocuments();
  return async (connection, id, payload) => {
    const viewer = await options.signInChecks.viewerOf(connection).catch(clientError);
    if (viewer instanceof GraphQLError) return [viewer];
    if (viewer === null) return [limitError("UNAUTHENTICATED", "Sign in first.")];
    const turnedAway = gate.admit(viewer, connection.address);
    if (turnedAway !== null) return [turnedAway];
    const document = prepareWithin(options, { viewer, address: connection.address }, payload.query);
    if (!isPrepared(document)) return document;
    // graphql-ws keeps the payload as long as the subscription exists; this way thousands of
    // subscriptions share one text.
    Object.assign(payload, { query: document.text });
    const operation = operationOf(document, payload.operationName);
    if (operation === undefined)
      return [limitError("OPERATION_RESOLUTION_FAILURE", "Say which operation of the document is meant.")];
    const variables = payload.variables ?? {};
    const refused = gate.check(viewer, operation);
    if (refused !== null) return [refused];
    const priced = documents.price(operation, variables);
    if (!isPriced(priced)) return priced;
    const args = { schema, document: document.document, operationName: operation.name };
    if (operation.type === "subscription") {
      const asked = { connection, id, viewer, document, operation, variables, coerced: priced.variables };
      const live = await begin({ ...options, followed }, asked);
      return "next" in live ? { ...args, run: () => live } : live;
    }
    const context = options.contextOf(connection, viewer, randomUUID());
    const run = () => operation.execute(undefined, context, variables);
    return { ...args, run: () => runInTurn(options, { connection, viewer, cost: priced.cost }, run) };
  };
}

interface Turn {
  readonly connection: Connection;
  readonly viewer: Viewer;
  readonly cost: number;
}

/**
 * Executes an operation once earlier answers were read and the user's other operations leave room
 * for it.
 */
async function runInTurn(
  { shares }: SocketOperationsOptions,
  { connection, viewer, cost }: Turn,
  run: () => Promise<ExecutionResult> | ExecutionResult,
): Promise<ExecutionResult> {
  for (;;) {
    await untilRead(connection);
    const share = await shares.take(viewer.userId, cost);
    if (share === null) return { errors: [limitError("RateLimited", "Too many of your operations are under way.")] };
    try {
      if (isReading(connection)) return formatResult(await run());
    } finally {
      share.end();
    }
  }
}

interface Asked {
  readonly connection: Connection;
  readonly id: string;
  readonly viewer: Viewer;
  readonly document: PreparedDocument;
  readonly operation: PreparedOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly coerced: Readonly<Record<string, unknown>>;
}

interface BeginOptions extends SocketOperationsOptions {
  readonly followed: FollowedDocuments;
}

async function begin(options: BeginOptions, asked: Asked): Promise<LiveSubscription | readonly GraphQLError[]> {
  const { schema, liveFields, liveOperations, metrics, followed } = options;
  const { connection, id, viewer, operation, document } = asked;
  const [field] = operation.node.selectionSet.selections;
  const definition = field?.kind === Kind.FIELD ? schema.getSubscriptionType()?.getFields()[field.name.value] : undefined;
  const liveField = definition && liveFields[definition.name];
  if (field?.kind !== Kind.FIELD || definition === undefined || liveField === undefined) {
    return [limitError("DocumentInvalid", "A subscription asks for one field, by itself and not in a fragment.")];
  }
  const fieldArguments = getArgumentValues(definition, field, asked.coerced);
  if (!followed.take(viewer.userId, document)) {
    return [limitError("TooManySubscriptions", "Your subscriptions have too many different or too long documents.")];
  }
  const live = liveOperations.take({ ...asked, fieldName: definition.name });
  const onEnd = () => {
    followed.release(viewer.userId, document);
    liveOperations.release(live);
    metrics.subscribers.dec({ subscription: definition.name });
  };
  metrics.subscribers.inc({ subscription: definition.name });
  const begun = await liveField({ id, connection, viewer, operation: live, metrics, onEnd }, fieldArguments);
  if (!(begun instanceof GraphQLError)) return begun;
  return [begun];
}
