import { Binary, type Collection as MongoCollection } from "mongodb";
import {
  answerWithin,
  connectMongodb,
  isDuplicateKey,
  isMongodbError,
  type MongodbConnection,
  MongodbRefused,
} from "../stores/mongodb-connection.ts";
import { requireMasterKey } from "./master-key-check.ts";
import type { MasterKeys } from "./master-keys.ts";
import { countsCollection, type MongodbCounts, openMongodbCounts } from "./mongodb-counts.ts";
import { type MongodbRotation, openMongodbRotation, type Versioned } from "./mongodb-rotation.ts";
import { isSameValue, openValue, type SecretLabel, sealValue } from "./sealed-value.ts";
import { type RotatableVault, type Secret, type SecretKind, VaultUnavailable } from "./vault.ts";

export interface MongodbVaultOptions {
  /**
   * `mongodb://user:password@host:port/database?options`: a database that nothing else uses, with a
   * user of its own.
   */
  readonly url: string;
  readonly masterKeys: MasterKeys;
  /** Milliseconds since the epoch; expiry goes by it. */
  readonly clock?: () => number;
}

interface StoredSecret extends Versioned {
  readonly _id: string;
  readonly kind: SecretKind;
  readonly id: string;
  readonly ownerId: string;
  readonly expiresAt: string | null;
  readonly sealed: Binary;
}

interface OpenVault {
  readonly secrets: MongoCollection<StoredSecret>;
  readonly masterKeys: MasterKeys;
  readonly rotation: MongodbRotation;
  readonly counts: MongodbCounts;
  readonly address: string;
  readonly clock: () => number;
}

const callWithinMs = 10_000;

/** A process whose clock is ahead must not remove secrets that are still valid for others. */
const clockDifferenceMaxMs = 24 * 60 * 60 * 1000;
const ownCollections = new Set(["secrets", "masterKeyChecks", countsCollection]);

/**
 * Secrets in their own MongoDB database, each value sealed with the master key before it leaves the
 * process. Throws `VaultUnavailable` when no server answers, `MongodbRefused` when the address or
 * the database must not be used, `WrongMasterKey`, `MasterKeyMissing`.
 */
export async function openMongodbVault(options: MongodbVaultOptions): Promise<RotatableVault> {
  const { url, masterKeys, clock = Date.now } = options;
  const connection = await unlessUnavailable(() => connectMongodb({ url, owner: "the vault" }));
  try {
    requireOwnDatabase(connection);
    const secrets = connection.database.collection<StoredSecret>("secrets");
    const vault = await unlessUnavailable(async () => {
      const versioned = secrets as unknown as MongoCollection<Versioned>;
      const rotation = await openMongodbRotation({ connection, secrets: versioned, masterKeys });
      await secrets.createIndexes([{ name: "byOwner", key: { kind: 1, ownerId: 1, id: 1 } }]);
      const counts = await openMongodbCounts(connection, clock);
      await deleteExpired({ secrets, counts, clock });
      return { secrets, masterKeys, rotation, counts, address: connection.address, clock };
    });
    return vaultOn(connection, vault);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function vaultOn(connection: MongodbConnection, vault: OpenVault): RotatableVault {
  const { secrets } = vault;
  let isOpen = true;
  const run = <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
    unlessUnavailable(async () => {
      if (!isOpen) throw new VaultUnavailable("The vault is closed.");
      return work();
    });
  return {
    counts: {
      add: (id, expiresAt) => run(() => vault.counts.add(id, expiresAt)),
      takeAway: (id) => run(() => vault.counts.takeAway(id)),
      end: (id) => run(() => vault.counts.end(id)),
    },
    put: (secret) => run(() => put(vault, secret)),
    putIfAbsent: (secret) => run(() => putIfAbsent(vault, secret)),
    putIfPresent: (secret) =>
      run(async () => {
        const stored = await storedSecretOf(vault, secret);
        const alive = { _id: stored._id, $or: [{ expiresAt: null }, { expiresAt: { $gt: nowOf(vault) } }] };
        return (await secrets.replaceOne(alive, stored)).matchedCount > 0;
      }),
    replaceValue: (secret, expected) => run(() => replaceValue(vault, secret, expected)),
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
    deleteValue: (kind, id, expected) =>
      run(() =>
        whileHeld(
          vault,
          { kind, id },
          expected,
          async ({ _id, sealed }) => (await secrets.deleteOne({ _id, sealed })).deletedCount > 0,
        ),
      ),
    deleteOwned: (kind, ownerId) =>
      run(async () => {
        await secrets.deleteMany({ kind, ownerId });
      }),
    deleteExpired: () => run(() => deleteExpired(vault)),
    wrapping: () => run(vault.rotation.wrapping),
    wrapWith: (version) => run(() => vault.rotation.wrapWith(version)),
    rewrap: (limit) => run(() => rewrap(vault, limit)),
    retire: (version) => run(() => vault.rotation.retire(version)),
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

async function page(vault: OpenVault, after: Pick<Secret, "kind" | "id"> | undefined, limit: number): Promise<Secret[]> {
  const later = after && { $or: [{ kind: { $gt: after.kind } }, { kind: after.kind, id: { $gt: after.id } }] };
  const alive = { $or: [{ expiresAt: null }, { expiresAt: { $gt: nowOf(vault) } }] };
  const filter = later === undefined ? alive : { $and: [later, alive] };
  const stored = await vault.secrets.find(filter, { sort: { kind: 1, id: 1 }, limit }).toArray();
  return stored.map((each) => secretOf(vault, each));
}

async function put(vault: OpenVault, secret: Secret): Promise<void> {
  const stored = await storedSecretOf(vault, secret);
  // Two parallel puts of a new secret may both try to insert it; the second one then replaces it.
  if (await isInserted(vault.secrets.replaceOne({ _id: stored._id }, stored, { upsert: true }))) return;
  await vault.secrets.replaceOne({ _id: stored._id }, stored);
}

/** What it replaces, if anything, has expired. */
async function putIfAbsent(vault: OpenVault, secret: Secret): Promise<boolean> {
  const stored = await storedSecretOf(vault, secret);
  if (await isInserted(vault.secrets.insertOne(stored))) return true;
  const expired = { _id: stored._id, expiresAt: { $ne: null, $lte: nowOf(vault) } };
  return (await vault.secrets.replaceOne(expired, stored)).matchedCount > 0;
}

async function replaceValue(vault: OpenVault, secret: Secret, expected: unknown): Promise<boolean> {
  const stored = await storedSecretOf(vault, secret);
  return whileHeld(
    vault,
    secret,
    expected,
    async ({ _id, sealed }) => (await vault.secrets.replaceOne({ _id, sealed }, stored)).matchedCount > 0,
  );
}

/** Changes a secret that has the expected value, as it is sealed at that moment. */
async function whileHeld(
  vault: OpenVault,
  { kind, id }: Pick<Secret, "kind" | "id">,
  expected: unknown,
  change: (held: StoredSecret) => Promise<boolean>,
): Promise<boolean> {
  for (;;) {
    const held = await vault.secrets.findOne({ _id: keyOf(kind, id) });
    if (held === null || !isAlive(vault, held) || !isSameValue(secretOf(vault, held).value, expected)) return false;
    // A rotation may seal the same value anew meanwhile; then it is read again.
    if (await change(held)) return true;
  }
}

async function deleteExpired({ secrets, counts, clock }: Pick<OpenVault, "secrets" | "counts" | "clock">): Promise<void> {
  await counts.deleteExpired();
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

/** What was changed or deleted since it was read stays as it is. */
async function rewrap(vault: OpenVault, limit: number): Promise<number> {
  const { secrets } = vault;
  const found = await secrets.find({ keyVersion: { $ne: await vault.rotation.current() } }, { limit }).toArray();
  const rewrapped = found.map(async (stored) => ({
    replaceOne: {
      filter: { _id: stored._id, sealed: stored.sealed },
      replacement: await storedSecretOf(vault, secretOf(vault, stored)),
    },
  }));
  if (found.length > 0) await secrets.bulkWrite(await Promise.all(rewrapped), { ordered: false });
  return found.length;
}

async function storedSecretOf(vault: OpenVault, { kind, id, ownerId, value, ...secret }: Secret): Promise<StoredSecret> {
  // Times are compared as text, so they are written in one form.
  const expiresAt = secret.expiresAt === undefined ? undefined : new Date(secret.expiresAt).toISOString();
  const keyVersion = await vault.rotation.current();
  const masterKey = requireMasterKey(vault.masterKeys, keyVersion, vault.address);
  const sealed = new Binary(sealValue(masterKey, { kind, id, ownerId, expiresAt }, value));
  return { _id: keyOf(kind, id), kind, id, ownerId, expiresAt: expiresAt ?? null, keyVersion, sealed };
}

function secretOf(vault: OpenVault, { kind, id, ownerId, expiresAt, keyVersion = 1, sealed }: StoredSecret): Secret {
  const label: SecretLabel = { kind, id, ownerId, ...(expiresAt !== null && { expiresAt }) };
  return { ...label, value: openValue(requireMasterKey(vault.masterKeys, keyVersion, vault.address), label, sealed.value()) };
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
