import type { Viewer } from "../context.ts";
import type { Variables } from "../limits/document-cost.ts";
import type { PreparedDocument, PreparedOperation } from "../limits/documents.ts";
import { rightsKey } from "../roles/granted-roles.ts";
import { type ContextFor, type LiveOperation, variablesWithoutAfter } from "./live-operation.ts";

/** The live operations in use, so that subscribers with the same operation share one. */
export interface LiveOperations {
  take(asked: AskedOperation): LiveOperation;
  /** Removes one subscriber. */
  release(operation: LiveOperation): void;
  /** Drops the payloads made so far: the same items could give other payloads now. */
  forgetMissed(): void;
}

export interface AskedOperation {
  readonly document: PreparedDocument;
  readonly operation: PreparedOperation;
  readonly fieldName: string;
  readonly variables: Variables;
  readonly viewer: Viewer;
}

export function createLiveOperations(contextFor: ContextFor): LiveOperations {
  const inUse = new Map<string, { readonly operation: LiveOperation; subscribers: number }>();
  return {
    take({ document, operation, fieldName, variables, viewer }) {
      const key = JSON.stringify([
        rightsKey(viewer),
        operation.name,
        variablesWithoutAfter(operation.node, variables),
        document.text,
      ]);
      const known = inUse.get(key);
      if (known !== undefined) {
        known.subscribers += 1;
        return known.operation;
      }
      const { role, granted, limit } = viewer;
      const shared = { role, granted, limit, contextFor, isPersonal: false, missed: new Map() };
      const live: LiveOperation = { key, fieldName, operation, variables, ...shared };
      inUse.set(key, { operation: live, subscribers: 1 });
      return live;
    },
    release({ key }) {
      const entry = inUse.get(key);
      if (entry === undefined) return;
      entry.subscribers -= 1;
      if (entry.subscribers === 0) inUse.delete(key);
    },
    forgetMissed() {
      for (const { operation } of inUse.values()) operation.missed.clear();
    },
  };
}
