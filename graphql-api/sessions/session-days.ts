import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { DocumentChange } from "@logue/projection-service/contract/changes.ts";
import { type WorkspaceDocument, workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";

/**
 * After how many days without use a session ends: the workspace's setting, and the environment where
 * it says nothing. It is kept in memory, so that no request reads a document for it, and requests
 * are answered while documents cannot be read.
 */
export interface SessionDays {
  current(): number;
  load(): Promise<void>;
  /** Takes the setting from announced changes. */
  apply(changes: readonly DocumentChange[]): void;
}

export function createSessionDays(readStore: Pick<ReadStore, "get">, config: Pick<Config, "sessionDays">): SessionDays {
  let days = config.sessionDays;
  const learn = (workspace: WorkspaceDocument): void => {
    days = settingsOf("workspace", workspace).sessionDays ?? config.sessionDays;
  };
  return {
    current: () => days,
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
