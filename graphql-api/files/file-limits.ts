import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";

/** Which files may be uploaded now. */
export interface FileLimits {
  readonly sizeMaxBytes: number;
  /** Media types, such as `video/*`, and endings, such as `.exe`. */
  readonly typesBlocked: readonly string[];
}

interface Sources {
  readonly readStore: Pick<ReadStore, "get">;
  readonly config: Pick<Config, "fileSizeMaxBytes" | "fileTypesBlocked">;
}

/** The workspace's settings, and the environment where they say nothing. */
export async function fileLimits({ readStore, config }: Sources): Promise<FileLimits> {
  const settings = settingsOf("workspace", await readStore.get(workspaces, workspaceDocumentId));
  return {
    sizeMaxBytes: settings.fileSizeMaxBytes ?? config.fileSizeMaxBytes,
    typesBlocked: settings.fileTypesBlocked ?? config.fileTypesBlocked ?? [],
  };
}
