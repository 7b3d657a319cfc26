import { openMemoryCounts } from "./memory-counts.ts";
import { isSameValue } from "./sealed-value.ts";
import { type RotatableVault, type Secret, type SecretKind, VaultUnavailable } from "./vault.ts";

/** Secrets as long as the process lives, wrapped by nothing: for tests. */
export function openMemoryVault(clock: () => number = Date.now): RotatableVault {
  const counts = openMemoryCounts(clock);
  let current = 1;
  let secrets: Map<string, string> | undefined = new Map();
  const opened = () => {
    if (secrets === undefined) throw new VaultUnavailable("The vault is closed.");
    return secrets;
  };
  const isAlive = (secret: Secret) => secret.expiresAt === undefined || Date.parse(secret.expiresAt) > clock();
  const find = (kind: SecretKind, id: string): Secret | undefined => {
    const stored = opened().get(keyOf(kind, id));
    const secret: Secret | undefined = stored === undefined ? undefined : JSON.parse(stored);
    return secret && isAlive(secret) ? secret : undefined;
  };
  const list = (kind: SecretKind, ownerId: string): Secret[] => {
    const all = [...opened().values()].map((stored): Secret => JSON.parse(stored));
    const owned = all.filter((secret) => secret.kind === kind && secret.ownerId === ownerId && isAlive(secret));
    return owned.sort((one, other) => (one.id < other.id ? -1 : 1));
  };
  const put = async (secret: Secret) => void opened().set(keyOf(secret.kind, secret.id), JSON.stringify(secret));
  return {
    counts: { ...counts, add: async (id, expiresAt) => opened() && counts.add(id, expiresAt) },
    put,
    putIfAbsent: async (secret) => {
      if (find(secret.kind, secret.id) !== undefined) return false;
      await put(secret);
      return true;
    },
    putIfPresent: async (secret) => {
      if (find(secret.kind, secret.id) === undefined) return false;
      await put(secret);
      return true;
    },
    replaceValue: async (secret, expected) => {
      const held = find(secret.kind, secret.id);
      if (held === undefined || !isSameValue(held.value, expected)) return false;
      await put(secret);
      return true;
    },
    get: async (kind, id) => find(kind, id),
    list: async (kind, ownerId) => list(kind, ownerId),
    page: async (after, limit) => {
      const all = [...opened().values()].map((stored): Secret => JSON.parse(stored)).filter(isAlive);
      return all
        .filter((secret) => after === undefined || inOrder(after, secret) < 0)
        .sort(inOrder)
        .slice(0, limit);
    },
    delete: async (kind, id) => void opened().delete(keyOf(kind, id)),
    deleteValue: async (kind, id, expected) => {
      const held = find(kind, id);
      return held !== undefined && isSameValue(held.value, expected) && opened().delete(keyOf(kind, id));
    },
    deleteOwned: async (kind, ownerId) => {
      for (const secret of list(kind, ownerId)) opened().delete(keyOf(kind, secret.id));
    },
    deleteExpired: async () => {
      counts.deleteExpired();
      for (const [key, stored] of opened()) if (!isAlive(JSON.parse(stored))) opened().delete(key);
    },
    wrapping: async () => ({ current, counts: new Map([[current, opened().size]]) }),
    wrapWith: async (version) => {
      current = Math.max(current, version);
    },
    rewrap: async () => 0,
    retire: async () => false,
    close: async () => {
      secrets = undefined;
    },
  };
}

type Place = Pick<Secret, "kind" | "id">;

function inOrder(one: Place, other: Place): number {
  if (one.kind !== other.kind) return one.kind < other.kind ? -1 : 1;
  return one.id === other.id ? 0 : one.id < other.id ? -1 : 1;
}

function keyOf(kind: SecretKind, id: string): string {
  return JSON.stringify([kind, id]);
}
