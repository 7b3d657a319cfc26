import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";

export interface MasterKeySettings {
  /** 32 bytes in base64; when it is given, no file is looked at. */
  readonly masterKey?: string;
  /** The file that holds the key in base64. */
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
 * The 32 bytes of the master key. Made, readable for its owner alone, at the first start. No error
 * says anything of a key.
 */
export function readMasterKey(settings: MasterKeySettings): Buffer {
  const { masterKey, masterKeyFile, vaultPath } = settings;
  if (masterKey !== undefined) return decode(masterKey, "MASTER_KEY");
  if (existsSync(masterKeyFile)) return decode(readKeyFile(masterKeyFile), `The file ${masterKeyFile}`);
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
  return makeKeyFile(masterKeyFile);
}

/** Undefined when the text is not 32 bytes in base64. */
export function decodeMasterKey(text: string): Buffer | undefined {
  const bytes = Buffer.from(text.trim(), "base64");
  const isExact = bytes.length === keyBytes && bytes.toString("base64").replace(/=+$/, "") === text.trim().replace(/=+$/, "");
  return isExact ? bytes : undefined;
}

function decode(text: string, source: string): Buffer {
  const key = decodeMasterKey(text);
  if (key === undefined) throw new MasterKeyError(`${source} does not hold a master key: 32 bytes in base64.`);
  return key;
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new MasterKeyError(`The master key file ${path} cannot be read.`, { cause: error });
  }
}

function makeKeyFile(path: string): Buffer {
  const key = randomBytes(keyBytes);
  try {
    const file = openSync(path, "wx", 0o600);
    writeSync(file, `${key.toString("base64")}\n`);
    fsyncSync(file);
    closeSync(file);
  } catch (error) {
    throw new MasterKeyError(`The master key file ${path} cannot be made.`, { cause: error });
  }
  return key;
}
