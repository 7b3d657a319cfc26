import { openOAuthKeys } from "@logue/infra/vault/oauth-keys.ts";
import type Provider from "oidc-provider";
import type { ProviderOptions } from "./provider.ts";

export interface Providers {
  /** The provider for this address, with the keys of this moment. */
  of(issuer: string): Promise<Provider>;
}

/** Other processes, and the operator, may add keys. A new one signs only after ten minutes. */
const keysReadEveryMs = 60_000;

/** One process may be reached by several names, on this machine; each is an issuer of its own. */
export function createProviders(options: Omit<ProviderOptions, "keys">): Providers {
  const { vault, clock } = options.services;
  let made = new Map<string, Promise<Provider>>();
  let keys: ReturnType<typeof openOAuthKeys> | undefined;
  let readAtMs = Number.NEGATIVE_INFINITY;

  async function readKeys() {
    if (keys === undefined || clock() - readAtMs >= keysReadEveryMs) {
      readAtMs = clock();
      const before = await keys?.catch(() => undefined);
      keys = openOAuthKeys(vault, clock());
      keys.catch(() => {
        keys = undefined;
      });
      if (JSON.stringify(before) !== JSON.stringify(await keys)) made = new Map();
    }
    return keys;
  }

  return {
    async of(issuer) {
      const now = await readKeys();
      const known = made.get(issuer);
      if (known !== undefined) return known;
      const making = import("./provider.ts").then(({ createProvider }) => createProvider(issuer, { ...options, keys: now }));
      made.set(issuer, making);
      return making;
    },
  };
}
