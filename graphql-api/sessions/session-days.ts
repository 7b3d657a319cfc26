import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { type KeptWorkspace, keepWorkspace } from "../workspace/kept-workspace.ts";

/**
 * After how many days without use a session ends: the workspace's setting, and the environment where
 * it says nothing. It is kept in memory, so that no request reads a document for it, and requests
 * are answered while documents cannot be read.
 */
export interface SessionDays extends KeptWorkspace {
  current(): number;
}

export function createSessionDays(readStore: Pick<ReadStore, "get">, config: Pick<Config, "sessionDays">): SessionDays {
  let days = config.sessionDays;
  const kept = keepWorkspace(readStore, (workspace) => {
    days = settingsOf("workspace", workspace).sessionDays ?? config.sessionDays;
  });
  return { ...kept, current: () => days };
}
