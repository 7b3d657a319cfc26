import { existsSync } from "node:fs";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { pathsIn } from "@logue/infra/stores/data-folder.ts";
import { openVault } from "@logue/infra/stores/open-stores.ts";
import { MasterKeyError } from "@logue/infra/vault/master-key.ts";
import type { RotatableVault } from "@logue/infra/vault/vault.ts";

/** The vault of an installation, beside a running Logue. Throws where there is none: it makes none. */
export async function openUsedVault(config: Config): Promise<RotatableVault> {
  const { scheme, location } = config.vault;
  const folder = { ...pathsIn(config.dataFolder), close: () => {} };
  const file = location || folder.vault;
  if (scheme === "sqlite" && !existsSync(file))
    throw new MasterKeyError(`There is no vault at ${file}. Name the data folder with --data or DATA_FOLDER.`);
  const metrics = createMetrics();
  return openVault({ config, folder, log: createLogger(config), metrics }).finally(metrics.close);
}
