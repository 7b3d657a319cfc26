import type { GraphQLError } from "graphql";
import type { Viewer } from "../context.ts";
import type { Documents, PreparedDocument } from "./documents.ts";
import type { OperationGate } from "./operation-gate.ts";

/** Who sends a document, and from where. */
export interface DocumentSender {
  readonly viewer: Viewer | null;
  readonly address: string;
}

/** The prepared document, or why it is refused. What is new is counted before any work for it. */
export function prepareWithin(
  { documents, gate }: { readonly documents: Documents; readonly gate: Pick<OperationGate, "mayPrepare"> },
  { viewer, address }: DocumentSender,
  text: string,
): PreparedDocument | readonly GraphQLError[] {
  const tooMuch = documents.isKnown(text) ? null : gate.mayPrepare(viewer, address, text);
  return tooMuch === null ? documents.prepare(text) : [tooMuch];
}
