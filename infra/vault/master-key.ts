import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { type MasterKeys, masterKeysOf, masterKeysText, parseMasterKeys } from "./master-keys.ts";

export interface MasterKeySettings {
  /** The keys as text; when they are given, no file is looked at. */
  readonly masterKey?: string | undefined;
  /** The file that holds the keys as text. */
  readonly masterKeyFile: string;
  /**
   * The file of the vault that the key opens: a key is only made when there is no vault yet.
   * Without it none is made.
   */
  readonly vaultPath?: string;
}

export class MasterKeyError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "MasterKeyError";
  }
}

const keyBytes = 32;

/**
 * The master keys given. One is made, readable for its owner alone, at the first start. A key file
 * that changes is read again. No error says anything of a key.
 */
export function openMasterKeys(settings: MasterKeySettings): MasterKeys {
  const { masterKey, masterKeyFile, vaultPath } = settings;
  if (masterKey !== undefined) return masterKeysOf(parse(masterKey, "MASTER_KEY"));
  if (existsSync(masterKeyFile)) return keysInFile(masterKeyFile);
  if (vaultPath === undefined) {
    throw new MasterKeyError(
      `The master key file ${masterKeyFile} is missing. Make one: head -c 32 /dev/urandom | base64 > FILE`,
    );
  }
  if (existsSync(vaultPath)) {
    throw new MasterKeyError(
      `The master key file ${masterKeyFile} is missing, but the vault ${vaultPath} was made with one. Put the file back, or name it by MASTER_KEY_FILE.`,
    );
  }
  makeKeyFile(masterKeyFile);
  return keysInFile(masterKeyFile);
}

/** Adds a version after the newest one, with a new key, and returns its number. */
export function addMasterKey(masterKeyFile: string): number {
  const keys = new Map(readKeyFile(masterKeyFile));
  const version = Math.max(...keys.keys()) + 1;
  replaceKeyFile(masterKeyFile, keys.set(version, randomBytes(keyBytes)));
  return version;
}

/** Removes versions; the newest one always stays. */
export function removeMasterKeys(masterKeyFile: string, versions: readonly number[]): void {
  const keys = new Map(readKeyFile(masterKeyFile));
  const newest = Math.max(...keys.keys());
  for (const version of versions) if (version !== newest) keys.delete(version);
  replaceKeyFile(masterKeyFile, keys);
}

/** Looks whether the file has changed at each question for a version that it did not hold. */
function keysInFile(path: string): MasterKeys {
  let changed = changeOf(path);
  let keys = readKeyFile(path);
  const fresh = () => {
    const now = changeOf(path);
    if (now !== changed) {
      keys = readKeyFile(path);
      changed = now;
    }
    return keys;
  };
  return { find: (version) => keys.get(version) ?? fresh().get(version), newest: () => Math.max(...fresh().keys()) };
}

/** A replaced file has another number, also where it was written within the same millisecond. */
function changeOf(path: string): string {
  try {
    const { ino, mtimeMs, size } = statSync(path);
    return `${ino} ${mtimeMs} ${size}`;
  } catch {
    return "";
  }
}

function parse(text: string, source: string): ReadonlyMap<number, Uint8Array> {
  const keys = parseMasterKeys(text);
  if (keys === undefined) {
    throw new MasterKeyError(`${source} does not hold a master key: 32 bytes in base64, or several as VERSION:KEY.`);
  }
  return keys;
}

function readKeyFile(path: string): ReadonlyMap<number, Uint8Array> {
  return parse(readText(path), `The file ${path}`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new MasterKeyError(`The master key file ${path} cannot be read.`, { cause: error });
  }
}

function makeKeyFile(path: string): void {
  try {
    writeDurably(path, masterKeysText(new Map([[1, randomBytes(keyBytes)]])));
  } catch (error) {
    throw new MasterKeyError(`The master key file ${path} cannot be made.`, { cause: error });
  }
}

/** A process that ends in the middle leaves the file as it was. */
function replaceKeyFile(path: string, keys: ReadonlyMap<number, Uint8Array>): void {
  const next = `${path}.next`;
  try {
    rmSync(next, { force: true });
    writeDurably(next, masterKeysText(keys));
    renameSync(next, path);
  } catch (error) {
    throw new MasterKeyError(`The master key file ${path} cannot be written.`, { cause: error });
  }
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, "wx", 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
