import type { WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import { everyTokenScope } from "@logue/command-service/contract/token-permissions.ts";
import type { ExecutionResult, OperationDefinitionNode } from "graphql";
import { Kind } from "graphql";
import type { RequestContext, Viewer } from "../context.ts";
import type { Eventually } from "../execution/eventually.ts";
import { formatResult } from "../execution/operation-errors.ts";
import type { Variables } from "../limits/document-cost.ts";
import type { PreparedOperation } from "../limits/documents.ts";
import type { LiveItem } from "./items.ts";

/** Makes the context in which an item is executed. */
export type ContextFor = (viewer: Viewer) => RequestContext;

/**
 * One subscription that many users share: same document, same variables except `after`, same roles.
 * Its items are executed and written as JSON once for all of them.
 */
export interface LiveOperation {
  readonly key: string;
  readonly fieldName: string;
  readonly operation: PreparedOperation;
  readonly variables: Variables;
  readonly role: WorkspaceRole;
  readonly granted?: Viewer["granted"];
  readonly limit?: Viewer["limit"];
  readonly contextFor: ContextFor;
  /**
   * The operation selects something that depends on the viewer, so its items are executed for each
   * subscriber.
   */
  isPersonal: boolean;
  /** Payloads made for subscribers who are catching up since the last announcement. */
  readonly missed: Map<string, Eventually<string | null>>;
}

/** The payload of a `next` message as JSON; null when the operation turned out to be personal. */
export function renderShared(live: LiveOperation, item: LiveItem): Eventually<string | null> {
  const context = live.contextFor(anybodyOfRole(live));
  const result = executeItem(live, item, context);
  const write = (done: ExecutionResult) => (live.isPersonal ? null : JSON.stringify(wholeResult(done)));
  return result instanceof Promise ? result.then(write) : write(result);
}

export function renderPersonal(live: LiveOperation, item: LiveItem, viewer: Viewer): Eventually<string> {
  const result = executeItem(live, item, live.contextFor(viewer));
  const write = (done: ExecutionResult) => JSON.stringify(wholeResult(done));
  return result instanceof Promise ? result.then(write) : write(result);
}

/**
 * For a subscriber who is catching up: a payload is made once for all who are sent it before
 * anything else is announced.
 */
export async function renderMissed(live: LiveOperation, item: LiveItem, viewer: Viewer): Promise<string> {
  if (item.__typename !== "MessageChanged" || live.isPersonal) return renderPersonal(live, item, viewer);
  const key = `${item.cursor} ${item.message.id} ${item.message.changed}`;
  const known = live.missed.get(key) ?? renderShared(live, item);
  live.missed.set(key, known);
  return (await known) ?? renderPersonal(live, item, viewer);
}

/**
 * Throws for an item that has nothing but errors left: its subscription ends and resumes, so that
 * the item is not lost.
 */
function wholeResult(result: ExecutionResult): ExecutionResult {
  const formatted = formatResult(result);
  if (formatted.data === null || formatted.data === undefined) throw formatted.errors?.[0] ?? new Error("An item has no data.");
  return formatted;
}

const executeItem = (live: LiveOperation, item: LiveItem, context: RequestContext): Eventually<ExecutionResult> =>
  live.operation.execute({ [live.fieldName]: item }, context, live.variables);

/**
 * A viewer of whom only the roles are known. Reading any other property makes the operation personal.
 */
function anybodyOfRole(live: LiveOperation): Viewer {
  const askPersonally = (): never => {
    live.isPersonal = true;
    throw new Error("This field depends on who asks.");
  };
  return {
    role: live.role,
    granted: live.granted,
    limit: live.limit,
    actorKind: "user",
    scopes: everyTokenScope,
    expiresAtMs: Number.POSITIVE_INFINITY,
    get userId() {
      return askPersonally();
    },
    get sessionId() {
      return askPersonally();
    },
    get tokenId() {
      return askPersonally();
    },
  };
}

/**
 * The variables that only name where a subscription resumes: subscribers who differ in nothing else
 * share their items.
 */
export function variablesWithoutAfter(node: OperationDefinitionNode, variables: Variables): Variables {
  const [field] = node.selectionSet.selections;
  const after = field?.kind === Kind.FIELD ? field.arguments?.find(({ name }) => name.value === "after")?.value : undefined;
  if (after?.kind !== Kind.VARIABLE) return variables;
  const { [after.name.value]: _, ...others } = variables;
  return others;
}
