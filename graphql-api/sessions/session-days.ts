import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";

export interface SessionDaysSources {
  readonly readStore: Pick<ReadStore, "get">;
  readonly config: Pick<Config, "sessionDays">;
}

/**
 * After how many days without use a session ends: the workspace's setting, and the environment where
 * it says nothing.
 */
export async function sessionDaysNow({ readStore, config }: SessionDaysSources): Promise<number> {
  const workspace = await readStore.get(workspaces, workspaceDocumentId);
  return settingsOf("workspace", workspace).sessionDays ?? config.sessionDays;
}
