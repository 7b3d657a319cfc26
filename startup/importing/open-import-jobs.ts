import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { Stores } from "@logue/infra/stores/open-stores.ts";
import { importers } from "@logue/integrations/importers.ts";
import type { ImportHost } from "@logue/integrations/integration.ts";
import type { Services } from "../start-services.ts";
import { createImportHost, type FollowedImportHost } from "./import-host.ts";
import { createImportJobs, type RunningImportJobs } from "./import-jobs.ts";
import { keepImportedFile } from "./keep-imported-file.ts";
import { createRehearsalHere } from "./rehearsal-host.ts";

export interface OpenImportJobsOptions {
  readonly config: Config;
  readonly stores: Stores;
  readonly services: Services;
  readonly log: Logger;
}

/** Import jobs on the services of this process; one that a restart interrupted goes on. */
export function openImportJobs({ config, stores, services, log }: OpenImportJobsOptions): Promise<RunningImportJobs> {
  const importer = importers.get("slack");
  if (importer === undefined) throw new Error("There is no importer for Slack.");
  const parts = { ...stores, ...services };
  const hostFor = (kind: "rehearsal" | "import", progress: ImportHost["progress"]): FollowedImportHost => {
    const host: FollowedImportHost = createImportHost({
      ...parts,
      importer: "slack",
      isNewWorkspace: false,
      keepFile: (file) => keepImportedFile({ ...parts, config }, host.send, file),
      progress,
    });
    return kind === "import" ? host : { ...createRehearsalHere(host, stores.readStore), settled: async () => {} };
  };
  return createImportJobs({ config, importer, hostFor, log });
}
