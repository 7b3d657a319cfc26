import { Binary, type Collection as MongoCollection } from "mongodb";
import { isDuplicateKey, type MongodbConnection } from "../stores/mongodb-connection.ts";
import { type CheckedVersion, requireMasterKey, requireMasterKeys, sealCheckValue } from "./master-key-check.ts";
import type { MasterKeys } from "./master-keys.ts";
import type { RotatableVault, Wrapping } from "./vault.ts";

/** A version of the master key that the vault uses. Before keys had versions there was one. */
interface StoredCheck {
  readonly _id: string;
  readonly version?: number;
  readonly sealed: Binary;
}

const idOf = (version: number): string => (version === 1 ? "masterKeyCheck" : `masterKeyCheck-${version}`);
const versionOf = ({ version = 1 }: StoredCheck): number => version;

/** A secret from before keys had versions has none. */
export interface Versioned {
  readonly keyVersion?: number;
}

export interface MongodbRotation extends Pick<RotatableVault, "wrapping" | "wrapWith" | "retire"> {
  /** The version that wraps what is written, as it was some seconds ago at most. */
  current(): Promise<number>;
}

export interface MongodbRotationOptions {
  readonly connection: MongodbConnection;
  readonly secrets: MongoCollection<Versioned>;
  readonly masterKeys: MasterKeys;
}

/** How long a process goes on with the version it knows, after another process began one. */
export const followWithinMs = 5_000;

/**
 * Throws `WrongMasterKey` or `MasterKeyMissing`. A new vault begins with the newest version given;
 * of several processes that open it at once, the first one decides.
 */
export async function openMongodbRotation(options: MongodbRotationOptions): Promise<MongodbRotation> {
  const { connection, secrets, masterKeys } = options;
  const { address } = connection;
  const checks = connection.database.collection<StoredCheck>("masterKeyChecks");
  const use = async (version: number): Promise<void> => {
    const sealed = new Binary(sealCheckValue(requireMasterKey(masterKeys, version, address)));
    const check = { _id: idOf(version), sealed, ...(version > 1 && { version }) };
    await checks.insertOne(check).catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error;
    });
  };
  const used = async (): Promise<CheckedVersion[]> =>
    (await checks.find().toArray()).map((check) => ({ version: versionOf(check), sealed: check.sealed.value() }));
  let known = { version: 0, readAtMs: Number.NEGATIVE_INFINITY };
  const readCurrent = async (): Promise<number> => {
    const versions = (await checks.find({}, { projection: { version: 1 } }).toArray()).map(versionOf);
    known = { version: Math.max(...versions), readAtMs: performance.now() };
    return known.version;
  };

  if ((await checks.countDocuments()) === 0) await use(masterKeys.newest());
  requireMasterKeys(masterKeys, await used(), address);
  return {
    current: async () => (performance.now() - known.readAtMs < followWithinMs ? known.version : readCurrent()),
    wrapping: () => wrappingOf(secrets, used, readCurrent),
    wrapWith: async (version) => {
      if (version > (await readCurrent())) await use(version);
      await readCurrent();
    },
    retire: async (version) => {
      const isUsed = version >= (await readCurrent()) || (await secrets.countDocuments(wrappedBy(version), { limit: 1 })) > 0;
      return !isUsed && (await checks.deleteOne({ _id: idOf(version) })).deletedCount > 0;
    },
  };
}

const wrappedBy = (version: number) =>
  version === 1 ? { $or: [{ keyVersion: 1 }, { keyVersion: { $exists: false } }] } : { keyVersion: version };

async function wrappingOf(
  secrets: MongoCollection<Versioned>,
  used: () => Promise<readonly CheckedVersion[]>,
  readCurrent: () => Promise<number>,
): Promise<Wrapping> {
  const counts = new Map<number, number>();
  for (const { version } of await used()) counts.set(version, await secrets.countDocuments(wrappedBy(version)));
  return { current: await readCurrent(), counts };
}
