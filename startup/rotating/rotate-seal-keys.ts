import { existsSync } from "node:fs";
import { ConfigurationError, loadConfig } from "@logue/infra/settings/config.ts";
import { rotateLogKeys } from "@logue/sealing/sealer/log-keys.ts";
import { Command } from "commander";
import { isReadable } from "../readable-errors.ts";
import { openUsedVault } from "./open-used-vault.ts";

const dayMs = 86_400_000;

/** `npm run rotate-seal-keys`, beside a running Logue, which signs with the new keys within a minute. */
async function main(): Promise<void> {
  const options = new Command("rotate-seal-keys")
    .description("Makes new keys that sign the sealed log. The old ones sign beside them for some days.")
    .option("--data <folder>", "the data folder")
    .option("--overlap-days <days>", "for how long the old keys go on", "30")
    .parse()
    .opts<{ data?: string; overlapDays: string }>();
  if (existsSync(".env")) process.loadEnvFile();
  const overlapDays = Number(options.overlapDays);
  if (!(overlapDays >= 0 && overlapDays <= 3_650))
    throw new ConfigurationError(["--overlap-days: is not a number from 0 to 3650"]);
  const vault = await openUsedVault(loadConfig({ LOG_LEVEL: "warn", ...process.env }, { dataFolder: options.data }));
  try {
    const keys = await rotateLogKeys(vault, overlapDays * dayMs);
    if (keys === undefined)
      throw new ConfigurationError(["The log was never sealed, or its keys were rotated at the same time. Nothing was done."]);
    console.log("The keys of the sealed log; give the new ones to auditors and witnesses before the old ones end:");
    for (const { verifier, untilMs } of keys.keys) {
      console.log(`${untilMs === undefined ? "new" : `until ${new Date(untilMs).toISOString()}`}: ${verifier.vkey}`);
    }
  } finally {
    await vault.close();
  }
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(isReadable(error) ? error.message : error);
    process.exitCode = 1;
  });
}
