import { setTimeout as pause } from "node:timers/promises";
import type { MasterKeys } from "./master-keys.ts";
import type { RotatableVault } from "./vault.ts";

export interface Rotation {
  readonly vault: Pick<RotatableVault, "wrapping" | "wrapWith" | "rewrap">;
  readonly masterKeys: MasterKeys;
  /** Makes the next version, gives it to `masterKeys` and returns its number. */
  readonly addVersion: () => number;
  /** How long other processes may go on with the version before. */
  readonly settleMs: number;
  readonly onProgress?: (wrapped: number) => void;
  /** How many secrets are wrapped at once. */
  readonly pageMax?: number;
}

export interface Rotated {
  readonly version: number;
  /** How many secrets were wrapped anew. */
  readonly wrapped: number;
}

const pageDefault = 100;

/**
 * Makes a new version of the master key and wraps every secret with it, a page at a time. Secrets
 * can be read and written meanwhile. Where an earlier rotation was interrupted, or a version was
 * given that is not used yet, it finishes that one and makes none.
 */
export async function rotateMasterKey(rotation: Rotation): Promise<Rotated> {
  const { vault, settleMs, onProgress, pageMax = pageDefault } = rotation;
  const version = await versionToUse(rotation);
  await vault.wrapWith(version);
  let wrapped = 0;
  const wrapAll = async (): Promise<void> => {
    for (let found = pageMax; found > 0; ) {
      found = await vault.rewrap(pageMax);
      wrapped += found;
      if (found > 0) onProgress?.(wrapped);
    }
  };
  await wrapAll();
  if (settleMs > 0) {
    await pause(settleMs);
    await wrapAll();
  }
  return { version, wrapped };
}

async function versionToUse({ vault, masterKeys, addVersion }: Rotation): Promise<number> {
  const { current, counts } = await vault.wrapping();
  const newest = masterKeys.newest();
  if (newest > current) return newest;
  const isUnfinished = [...counts].some(([version, count]) => version !== current && count > 0);
  return isUnfinished ? current : addVersion();
}

/** Gives up the versions that wrap nothing any more, and returns their numbers. */
export async function retireMasterKeys(vault: Pick<RotatableVault, "wrapping" | "retire">): Promise<number[]> {
  const { counts } = await vault.wrapping();
  const retired: number[] = [];
  for (const version of counts.keys()) if (await vault.retire(version)) retired.push(version);
  return retired;
}
