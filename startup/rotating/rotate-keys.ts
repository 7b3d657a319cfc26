import { existsSync } from "node:fs";
import { type Config, loadConfig } from "@logue/infra/settings/config.ts";
import { pathsIn } from "@logue/infra/stores/data-folder.ts";
import { addMasterKey, MasterKeyError, openMasterKeys, removeMasterKeys } from "@logue/infra/vault/master-key.ts";
import { addOAuthKey, hasOAuthKeys } from "@logue/infra/vault/oauth-keys.ts";
import { retireMasterKeys, rotateMasterKey } from "@logue/infra/vault/rotate-master-key.ts";
import type { RotatableVault } from "@logue/infra/vault/vault.ts";
import { Command } from "commander";
import { isReadable } from "../readable-errors.ts";
import { openUsedVault } from "./open-used-vault.ts";

/** Longer than a process goes on with the version before; see mongodb-rotation.ts. */
const settleMs = 10_000;

/** `npm run rotate-keys`, beside a running Logue. */
async function main(): Promise<void> {
  const options = new Command("rotate-keys")
    .description("Makes a new version of the master key and wraps all secrets with it, while Logue runs.")
    .option("--data <folder>", "the data folder")
    .option("--remove-old", "removes the versions that wrap nothing any more, instead of making one")
    .parse()
    .opts<{ data?: string; removeOld?: boolean }>();
  if (existsSync(".env")) process.loadEnvFile();
  const config = loadConfig({ LOG_LEVEL: "warn", ...process.env }, { dataFolder: options.data });
  const vault = await openUsedVault(config);
  try {
    if (options.removeOld) await removeOld(config, vault);
    else await rotate(config, vault);
  } finally {
    await vault.close();
  }
}

const keyFileOf = ({ masterKeyFile, dataFolder }: Config): string => masterKeyFile ?? pathsIn(dataFolder).masterKey;

async function rotate(config: Config, vault: RotatableVault): Promise<void> {
  const masterKeyFile = keyFileOf(config);
  const addVersion = (): number => {
    if (config.masterKey === undefined) return addMasterKey(masterKeyFile);
    throw new MasterKeyError(
      "MASTER_KEY holds no version that is not used yet. Give every service the old key and a new one, as in MASTER_KEY=1:OLD,2:NEW, restart them, and run this again.",
    );
  };
  const { version, wrapped } = await rotateMasterKey({
    vault,
    masterKeys: openMasterKeys({ masterKey: config.masterKey, masterKeyFile }),
    addVersion,
    settleMs: config.vault.scheme === "sqlite" ? 0 : settleMs,
    onProgress: (count) => process.stderr.isTTY && process.stderr.write(`\r${count} secrets are wrapped anew`),
  });
  await renewOAuthKey(vault);
  console.log(`Version ${version} of the master key wraps all secrets; ${wrapped} were wrapped anew.`);
  console.log(`Back up ${config.masterKey === undefined ? masterKeyFile : "MASTER_KEY"} now, apart from the rest. Backups of`);
  console.log("the vault from before need the older versions; when you need none of those, run this with --remove-old.");
}

/** Where programs were told of people, they get a new key to check it by. */
async function renewOAuthKey(vault: RotatableVault): Promise<void> {
  if (!(await hasOAuthKeys(vault))) return;
  await addOAuthKey(vault, Date.now());
  console.log("The key that signs what programs are told of people was renewed, too. It is used in ten minutes.");
}

async function removeOld(config: Config, vault: RotatableVault): Promise<void> {
  const retired = await retireMasterKeys(vault);
  const { current, counts } = await vault.wrapping();
  for (const [version, count] of counts)
    if (version !== current) console.log(`Version ${version} still wraps ${count} secrets: run rotate-keys first.`);
  if (retired.length === 0) console.log("No version was removed.");
  else if (config.masterKey === undefined) {
    removeMasterKeys(keyFileOf(config), retired);
    console.log(`Removed from ${keyFileOf(config)}: version ${retired.join(", ")}.`);
  } else console.log(`Take out of MASTER_KEY: version ${retired.join(", ")}.`);
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(isReadable(error) ? error.message : error);
    process.exitCode = 1;
  });
}
