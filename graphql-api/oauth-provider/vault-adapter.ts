import { storedOAuthGrant } from "@logue/command-service/contract/oauth-secrets.ts";
import { digestOfToken } from "@logue/command-service/contract/secrets.ts";
import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import { type Adapter, type AdapterPayload, errors } from "oidc-provider";

export interface VaultAdapterOptions {
  readonly vault: Vault;
  readonly clock: () => number;
  readonly findClient: (clientId: string) => Promise<AdapterPayload | undefined>;
  /** Is told the grant, or the program that acts for itself, whose access token has ended. */
  readonly onTokenEnded: (id: string) => void;
}

/** What lets its bearer in. Of these the vault holds the digest alone. */
const bearers: ReadonlySet<string> = new Set(["AccessToken", "ClientCredentials", "RefreshToken", "AuthorizationCode"]);
const accessTokens: ReadonlySet<string> = new Set(["AccessToken", "ClientCredentials"]);
/** What belongs to a grant, and ends with it. */
const ofGrants: ReadonlySet<string> = new Set([...bearers, "DeviceCode"]);

/**
 * The provider's storage, in the vault: of each kind of thing (`model`) one adapter. Several
 * processes may share it. A token's id in the vault is its digest, its owner the grant, so that a
 * grant's tokens are deleted at once.
 */
export function vaultAdapter(options: VaultAdapterOptions): (model: string) => Adapter {
  return (model) => {
    if (model === "Client") return clientAdapter(options);
    if (model === "Grant") return grantAdapter(options);
    return modelAdapter(model, options);
  };
}

function modelAdapter(model: string, { vault, clock, onTokenEnded }: VaultAdapterOptions): Adapter {
  const kind = ofGrants.has(model) ? "oauth-token" : "oauth-flow";
  const idOf = (id: string): string => digestOfToken(`${model}/${id}`);
  const pointers = pointersOf(model, vault);

  const find = async (id: string): Promise<AdapterPayload | undefined> => {
    const secret = await vault.get(kind, idOf(id));
    return secret && { ...payloadOf(secret), jti: id };
  };

  return {
    find,
    async upsert(id, payload, expiresIn = 0) {
      const { jti: _bearer, ...kept } = payload;
      const value = bearers.has(model) ? kept : payload;
      const expiresAt = new Date(clock() + expiresIn * 1000).toISOString();
      await vault.put({ kind, id: idOf(id), ownerId: payload.grantId ?? payload.clientId ?? "nobody", value, expiresAt });
      await pointers.put(payload, id, expiresAt);
    },
    async consume(id) {
      const secret = await vault.get(kind, idOf(id));
      if (secret === undefined) return;
      const used = { ...secret, value: { ...payloadOf(secret), consumed: Math.floor(clock() / 1000) } };
      // Of two requests at once with the same code or token, in whatever process, one goes on.
      const isFirst = payloadOf(secret).consumed === undefined && (await vault.replaceValue(used, secret.value));
      if (!isFirst) throw new errors.InvalidGrant("already used");
    },
    async destroy(id) {
      const payload = accessTokens.has(model) ? await find(id) : undefined;
      await vault.delete(kind, idOf(id));
      if (payload !== undefined) onTokenEnded(payload.grantId ?? payload.clientId ?? "");
    },
    revokeByGrantId: (grantId) => vault.deleteOwned("oauth-token", grantId),
    findByUserCode: async (userCode) => pointers.follow("user-code", userCode, find),
    findByUid: async (uid) => pointers.follow("session", uid, find),
  };
}

type Pointer = "user-code" | "session";

/** The second names of things: the code that a person types, and the id that a session keeps. */
function pointersOf(model: string, vault: Vault) {
  const idOf = (pointer: Pointer, name: string): string => digestOfToken(`${pointer}/${name}`);
  const put = (pointer: Pointer, name: string, id: string, expiresAt: string): Promise<void> =>
    vault.put({ kind: "oauth-flow", id: idOf(pointer, name), ownerId: "nobody", value: { id }, expiresAt });
  return {
    async put({ userCode, uid }: AdapterPayload, id: string, expiresAt: string): Promise<void> {
      if (model === "DeviceCode" && userCode !== undefined) await put("user-code", userCode, id, expiresAt);
      if (model === "Session" && uid !== undefined) await put("session", uid, id, expiresAt);
    },
    async follow<Found>(pointer: Pointer, name: string, find: (id: string) => Promise<Found>): Promise<Found | undefined> {
      const secret = await vault.get("oauth-flow", idOf(pointer, name));
      return secret && find((secret.value as { readonly id: string }).id);
    },
  };
}

/** Grants are written by the command service, after the event that makes them valid. */
function grantAdapter({ vault }: VaultAdapterOptions): Adapter {
  return {
    ...unused,
    async find(id) {
      const secret = await vault.get("oauth-grant", id);
      return secret && grantOf(secret);
    },
    destroy: (id) => vault.delete("oauth-grant", id),
  };
}

/** A grant in the provider's form. */
export function grantOf({ id, ownerId, value }: Secret): AdapterPayload {
  const { clientId, scopes, refusedScopes, grantedAt, expiresAt } = storedOAuthGrant.parse(value);
  const times = { iat: secondsOf(grantedAt), exp: secondsOf(expiresAt) };
  const rejected = refusedScopes.length === 0 ? {} : { rejected: { openid: { scope: refusedScopes.join(" ") } } };
  return { kind: "Grant", jti: id, accountId: ownerId, clientId, ...times, openid: { scope: scopes.join(" ") }, ...rejected };
}

const secondsOf = (time: string): number => Math.floor(Date.parse(time) / 1000);

const clientAdapter = ({ findClient }: VaultAdapterOptions): Adapter => ({ ...unused, find: findClient });

async function refuseUse(): Promise<never> {
  throw new Error("The provider writes no clients and no grants.");
}

const unused: Adapter = {
  find: refuseUse,
  upsert: refuseUse,
  consume: refuseUse,
  destroy: refuseUse,
  revokeByGrantId: refuseUse,
  findByUserCode: refuseUse,
  findByUid: refuseUse,
};

const payloadOf = ({ value }: Secret): AdapterPayload => value as AdapterPayload;
