import { hash } from "node:crypto";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { DocumentChange } from "@logue/projection-service/contract/changes.ts";
import { type WorkspaceDocument, workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";

/**
 * The mark of this installation in its cursors. A position means nothing in the history of another
 * installation, or of this one after its data was replaced.
 */
export interface CursorOrigin {
  /** A digest of the workspace's id; null until there is a workspace. */
  current(): string | null;
  load(): Promise<void>;
  /** Takes the workspace from announced changes. */
  apply(changes: readonly DocumentChange[]): void;
}

const digestLength = 8;
const stamped = /^([0-9a-f]{8})~(.*)$/s;

export function createCursorOrigin(readStore: ReadStore): CursorOrigin {
  let origin: string | null = null;
  const learn = ({ workspaceId }: WorkspaceDocument): void => {
    origin = hash("sha256", `logue cursor ${workspaceId}`).slice(0, digestLength);
  };
  return {
    current: () => origin,
    async load() {
      const workspace = await readStore.get(workspaces, workspaceDocumentId);
      if (workspace !== undefined) learn(workspace);
    },
    apply(changes) {
      const change = changes.find(({ collection }) => collection === workspaces.name);
      if (change?.document) learn(change.document as WorkspaceDocument);
    },
  };
}

/** The cursor as clients see it. */
export const withOrigin = (origin: CursorOrigin, cursor: string): string => {
  const mark = origin.current();
  return mark === null ? cursor : `${mark}~${cursor}`;
};

/**
 * The cursor that a client gave, without its mark; undefined for one of another installation. A
 * cursor without a mark is from before there were marks, and is taken as it is.
 */
export function withoutOrigin(origin: CursorOrigin, given: string): string | undefined {
  const [, mark, cursor] = stamped.exec(given) ?? [];
  if (mark === undefined) return given;
  const own = origin.current();
  return own === null || own === mark ? cursor : undefined;
}

/**
 * The cursor that a feed continues from. Instead of one of another installation `foreign` is
 * returned: a cursor that the feed answers with `Resync`, so that the client begins anew.
 */
export function feedCursor(origin: CursorOrigin, given: string | null | undefined, foreign: string): string | null {
  return given === null || given === undefined ? null : (withoutOrigin(origin, given) ?? foreign);
}
