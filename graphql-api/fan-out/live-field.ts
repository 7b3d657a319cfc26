import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { GraphQLError } from "graphql";
import type { Viewer } from "../context.ts";
import type { Connection } from "./connection.ts";
import type { LiveOperation } from "./live-operation.ts";
import type { LiveSubscription } from "./live-subscription.ts";

/** The arguments that a subscription operation starts with. */
export interface Beginning {
  readonly id: string;
  readonly connection: Connection;
  readonly viewer: Viewer;
  readonly operation: LiveOperation;
  readonly metrics: Metrics;
  readonly onEnd: () => void;
}

/** Begins the subscription of one root field, or returns why not. */
export type LiveField = (
  beginning: Beginning,
  fieldArguments: Readonly<Record<string, unknown>>,
) => Promise<LiveSubscription | GraphQLError>;
