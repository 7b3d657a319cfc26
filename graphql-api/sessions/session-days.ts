import type { SessionLimits } from "@logue/command-service/contract/session-days.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { WorkspaceDocument } from "@logue/projection-service/contract/workspace.ts";
import { type KeptWorkspace, keepWorkspace } from "../workspace/kept-workspace.ts";

/**
 * After how many days a session ends: the workspace's settings, and the environment where they say
 * nothing. They are kept in memory, so that no request reads a document for them, and requests are
 * answered while documents cannot be read.
 */
export interface SessionDays extends KeptWorkspace {
  /** For everyone. */
  current(): SessionLimits;
  /** The lines of the setting `sessionDaysByRole`. */
  byRole(): readonly string[];
  /** For how many minutes a session that was confirmed does what is sensitive; null for always. */
  confirmationMinutes(): number | null;
}

export function createSessionDays(readStore: Pick<ReadStore, "get">, config: Pick<Config, "sessionDays">): SessionDays {
  const limitsOf = (workspace: WorkspaceDocument | undefined): SessionLimits => {
    const { sessionDays, sessionLifetimeDays } = settingsOf("workspace", workspace);
    return { idleDays: sessionDays ?? config.sessionDays, lifetimeDays: sessionLifetimeDays };
  };
  let limits = limitsOf(undefined);
  let byRole: readonly string[] = [];
  let { confirmationMinutes } = settingsOf("workspace");
  const kept = keepWorkspace(readStore, (workspace) => {
    limits = limitsOf(workspace);
    ({ sessionDaysByRole: byRole, confirmationMinutes } = settingsOf("workspace", workspace));
  });
  return { ...kept, current: () => limits, byRole: () => byRole, confirmationMinutes: () => confirmationMinutes };
}
