import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { DocumentChange } from "@logue/projection-service/contract/changes.ts";
import { type WorkspaceDocument, workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";

/** Something that follows from the workspace's document and is kept in memory. */
export interface KeptWorkspace {
  /** Reads the document, where there is a workspace. */
  load(): Promise<void>;
  /** Takes the document from announced changes. */
  apply(changes: readonly DocumentChange[]): void;
}

/** Calls `learn` with each newer document of the workspace. */
export const keepWorkspace = (
  readStore: Pick<ReadStore, "get">,
  learn: (workspace: WorkspaceDocument) => void,
): KeptWorkspace => ({
  async load() {
    const workspace = await readStore.get(workspaces, workspaceDocumentId);
    if (workspace !== undefined) learn(workspace);
  },
  apply(changes) {
    const change = changes.find(({ collection }) => collection === workspaces.name);
    if (change?.document) learn(change.document as WorkspaceDocument);
  },
});
