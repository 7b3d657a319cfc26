import { Binary, type Collection as MongoCollection } from "mongodb";
import {
  answerWithin,
  connectMongodb,
  isDuplicateKey,
  isMongodbError,
  type MongodbConnection,
  MongodbRefused,
} from "../stores/mongodb-connection.ts";
import { requireSameMasterKey, sealCheckValue } from "./master-key-check.ts";
import { openValue, type SecretLabel, sealValue } from "./sealed-value.ts";
import { type Secret, type SecretKind, type Vault, VaultUnavailable } from "./vault.ts";

export interface MongodbVaultOptions {
  /**
   * `mongodb://user:password@host:port/database?options`: a database that nothing else uses, with a
   * user of its own.
   */
  readonly url: string;
  /** 32 bytes. */
  readonly masterKey: Uint8Array;
  /** Milliseconds since the epoch; expiry goes by it. */
  readonly clock?: () => number;
}

interface StoredSecret {
  readonly _id: string;
  readonly kind: SecretKind;
  readonly id: string;
  readonly ownerId: string;
  readonly expiresAt: string | null;
  readonly sealed: Binary;
}

interface StoredCheck {
  readonly _id: "masterKeyCheck";
  readonly sealed: Binary;
}

interface OpenVault {
  readonly secrets: MongoCollection<StoredSecret>;
  readonly masterKey: Uint8Array;
  readonly clock: () => number;
}

const callWithinMs = 10_000;

/** A process whose clock is ahead must not remove secrets that are still valid for others. */
const clockDifferenceMaxMs = 24 * 60 * 60 * 1000;
const ownCollections = new Set(["secrets", "masterKeyChecks"]);

/**
 * Secrets in their own MongoDB database, each value sealed with the master key before it leaves the
 * process. Throws `VaultUnavailable` when no server answers, `MongodbRefused` when the address or
 * the database must not be used, `WrongMasterKey`.
 */
export async function openMongodbVault({ url, masterKey, clock = Date.now }: MongodbVaultOptions): Promise<Vault> {
  const connection = await unlessUnavailable(() => connectMongodb({ url, owner: "the vault" }));
  try {
    requireOwnDatabase(connection);
    const secrets = connection.database.collection<StoredSecret>("secrets");
    const vault = { secrets, masterKey, clock };
    await unlessUnavailable(async () => {
      await checkMasterKey(connection, masterKey);
      await secrets.createIndexes([{ name: "byOwner", key: { kind: 1, ownerId: 1, id: 1 } }]);
      await deleteExpired(vault);
    });
    return vaultOn(connection, vault);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function vaultOn(connection: MongodbConnection, vault: OpenVault): Vault {
  const { secrets } = vault;
  let isOpen = true;
  const run = <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
    unlessUnavailable(async () => {
      if (!isOpen) throw new VaultUnavailable("The vault is closed.");
      return work();
    });
  return {
    put: (secret) => run(() => put(vault, secret)),
    putIfAbsent: (secret) => run(() => putIfAbsent(vault, secret)),
    putIfPresent: (secret) =>
      run(async () => {
        const stored = storedSecretOf(vault, secret);
        const alive = { _id: stored._id, $or: [{ expiresAt: null }, { expiresAt: { $gt: nowOf(vault) } }] };
        return (await secrets.replaceOne(alive, stored)).matchedCount > 0;
      }),
    get: (kind, id) =>
      run(async () => {
        const stored = await secrets.findOne({ _id: keyOf(kind, id) });
        return stored !== null && isAlive(vault, stored) ? secretOf(vault, stored) : undefined;
      }),
    list: (kind, ownerId) =>
      run(async () => {
        const stored = await secrets.find({ kind, ownerId }, { sort: { id: 1 } }).toArray();
        return stored.filter((each) => isAlive(vault, each)).map((each) => secretOf(vault, each));
      }),
    page: (after, limit) => run(() => page(vault, after, limit)),
    delete: (kind, id) =>
      run(async () => {
        await secrets.deleteOne({ _id: keyOf(kind, id) });
      }),
    deleteOwned: (kind, ownerId) =>
      run(async () => {
        await secrets.deleteMany({ kind, ownerId });
      }),
    deleteExpired: () => run(() => deleteExpired(vault)),
    close: async () => {
      isOpen = false;
      await connection.close();
    },
  };
}

/** An account that may read the read store must not be able to read, or lose, the secrets. */
function requireOwnDatabase({ collectionNames, address }: MongodbConnection): void {
  const foreign = collectionNames.find((name) => !ownCollections.has(name) && !name.startsWith("system."));
  if (foreign === undefined) return;
  throw new MongodbRefused(
    `The database of the vault at ${address} holds something else: ${foreign}. Give the vault one of its own.`,
  );
}

/** The first process to open the vault stores the check value; all compare with the stored one. */
async function checkMasterKey({ database, address }: MongodbConnection, masterKey: Uint8Array): Promise<void> {
  const checks = database.collection<StoredCheck>("masterKeyChecks");
  const first = { _id: "masterKeyCheck", sealed: new Binary(sealCheckValue(masterKey)) } as const;
  await isInserted(checks.insertOne(first));
  const stored = await checks.findOne({ _id: first._id });
  requireSameMasterKey(masterKey, (stored ?? first).sealed.value(), address);
}

async function page(vault: OpenVault, after: Pick<Secret, "kind" | "id"> | undefined, limit: number): Promise<Secret[]> {
  const later = after && { $or: [{ kind: { $gt: after.kind } }, { kind: after.kind, id: { $gt: after.id } }] };
  const alive = { $or: [{ expiresAt: null }, { expiresAt: { $gt: nowOf(vault) } }] };
  const filter = later === undefined ? alive : { $and: [later, alive] };
  const stored = await vault.secrets.find(filter, { sort: { kind: 1, id: 1 }, limit }).toArray();
  return stored.map((each) => secretOf(vault, each));
}

async function put(vault: OpenVault, secret: Secret): Promise<void> {
  const stored = storedSecretOf(vault, secret);
  // Two parallel puts of a new secret may both try to insert it; the second one then replaces it.
  if (await isInserted(vault.secrets.replaceOne({ _id: stored._id }, stored, { upsert: true }))) return;
  await vault.secrets.replaceOne({ _id: stored._id }, stored);
}

/** What it replaces, if anything, has expired. */
async function putIfAbsent(vault: OpenVault, secret: Secret): Promise<boolean> {
  const stored = storedSecretOf(vault, secret);
  if (await isInserted(vault.secrets.insertOne(stored))) return true;
  const expired = { _id: stored._id, expiresAt: { $ne: null, $lte: nowOf(vault) } };
  return (await vault.secrets.replaceOne(expired, stored)).matchedCount > 0;
}

async function deleteExpired({ secrets, clock }: OpenVault): Promise<void> {
  const longAgo = new Date(clock() - clockDifferenceMaxMs).toISOString();
  await secrets.deleteMany({ expiresAt: { $ne: null, $lte: longAgo } });
}

async function isInserted(insertion: Promise<unknown>): Promise<boolean> {
  try {
    await insertion;
    return true;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return false;
  }
}

function storedSecretOf(vault: OpenVault, { kind, id, ownerId, value, ...secret }: Secret): StoredSecret {
  // Times are compared as text, so they are written in one form.
  const expiresAt = secret.expiresAt === undefined ? undefined : new Date(secret.expiresAt).toISOString();
  const sealed = new Binary(sealValue(vault.masterKey, { kind, id, ownerId, expiresAt }, value));
  return { _id: keyOf(kind, id), kind, id, ownerId, expiresAt: expiresAt ?? null, sealed };
}

function secretOf(vault: OpenVault, { kind, id, ownerId, expiresAt, sealed }: StoredSecret): Secret {
  const label: SecretLabel = { kind, id, ownerId, ...(expiresAt !== null && { expiresAt }) };
  return { ...label, value: openValue(vault.masterKey, label, sealed.value()) };
}

const isAlive = (vault: OpenVault, { expiresAt }: StoredSecret): boolean => expiresAt === null || expiresAt > nowOf(vault);

const nowOf = ({ clock }: OpenVault): string => new Date(clock()).toISOString();

/** A JSON array, because ids may contain any separator. */
const keyOf = (kind: SecretKind, id: string): string => JSON.stringify([kind, id]);

async function unlessUnavailable<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answerWithin(callWithinMs, work);
  } catch (error) {
    throw isMongodbError(error) ? new VaultUnavailable("The vault cannot be reached.", { cause: error }) : error;
  }
}
