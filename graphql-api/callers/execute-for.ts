import type { Executed } from "@logue/integrations/index.ts";
import type { ExecutionResult, GraphQLError } from "graphql";
import type { Viewer } from "../context.ts";
import { formatResult } from "../execution/operation-errors.ts";
import type { RequestContexts } from "../http/request-contexts.ts";
import { type Documents, isPrepared, isPriced, operationOf, type PreparedOperation } from "../limits/documents.ts";
import { limitError } from "../limits/limit-errors.ts";
import type { OperationGate } from "../limits/operation-gate.ts";
import type { WorkShares } from "../limits/work-shares.ts";
import { callError, refusalInPayload } from "./call-refusals.ts";

/** Where a request comes from. */
export interface CallOrigin {
  readonly address: string;
  readonly userAgent: string;
}

export interface CallExecution {
  /** The documents of code alone: those of clients cannot push them out. */
  readonly documents: Documents;
  readonly gate: Pick<OperationGate, "admit" | "quotasOf" | "check">;
  readonly shares: WorkShares;
  readonly contexts: RequestContexts;
}

interface CallerAt {
  readonly viewer: Viewer;
  readonly from: CallOrigin;
}

type Variables = Readonly<Record<string, unknown>>;

/** Executes a document of code's as the viewer, within the viewer's limits. */
export async function executeFor<Data>(
  execution: CallExecution,
  { viewer, from }: CallerAt,
  document: string,
  variables: Variables,
): Promise<Executed<Data>> {
  const { documents, gate, shares, contexts } = execution;
  const operation = operationIn(documents, document);
  const refused = gate.check(viewer, operation);
  if (refused !== null) return { refused: callError(refused) };
  const priced = documents.price(operation, variables);
  if (!isPriced(priced)) return refusedBy(priced);
  const share = await shares.take(viewer.userId, priced.cost);
  if (share === null) return { refused: callError(tooMuchAtOnce(), { "retry-after": "1" }) };
  try {
    const context = contexts.forViewer(viewer, from);
    return answerOf(formatResult(await operation.execute(undefined, context, variables)), operation);
  } finally {
    share.end();
  }
}

/** A document that code has written is right, or the code is wrong. */
function operationIn(documents: Documents, text: string): PreparedOperation {
  const document = documents.prepare(text);
  if (!isPrepared(document)) throw new Error(`A document is wrong: ${document.map(({ message }) => message).join(" ")}`);
  const operation = operationOf(document, null);
  if (operation === undefined || operation.type === "subscription") throw new Error("A document has one query or mutation.");
  return operation;
}

const tooMuchAtOnce = (): GraphQLError =>
  limitError("RateLimited", "Too many of your operations are under way; wait for their answers.");

function answerOf<Data>({ data, errors = [] }: ExecutionResult, { type }: PreparedOperation): Executed<Data> {
  if (errors.length > 0) return refusedBy(errors);
  const refused = type === "mutation" ? refusalInPayload(data) : undefined;
  return refused === undefined ? { data: data as Data } : { refused };
}

/** One of the errors stands for all; there is at least one. */
function refusedBy<Data>([first]: readonly GraphQLError[]): Executed<Data> {
  return { refused: callError(first ?? limitError("INTERNAL_SERVER_ERROR", "Logue failed because of an error in it.")) };
}
