import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { RoleCache } from "../roles/role-cache.ts";
import { createFactorDemands } from "../second-factors/factor-demands.ts";
import type { UserCache } from "../users/user-cache.ts";
import { createAccessTokens } from "./access-tokens.ts";
import { createSessionDays } from "./session-days.ts";
import { createSessionLimits } from "./session-limits.ts";
import { createSessions } from "./sessions.ts";

interface Options {
  readonly vault: Vault;
  readonly readStore: Pick<ReadStore, "get">;
  readonly userCache: UserCache;
  readonly roleCache: RoleCache;
  readonly config: Pick<Config, "sessionDays">;
  readonly clock: () => number;
  /** The time by which roles end. */
  readonly roleClock: () => number;
}

/** What says who is signed in, and how long that lasts. */
export function createSignInSources({ vault, readStore, userCache, roleCache, config, clock, roleClock }: Options) {
  const sessionDays = createSessionDays(readStore, config);
  const limits = createSessionLimits({ sessionDays, userCache, roleCache, clock: roleClock });
  return {
    sessionDays,
    factorDemands: createFactorDemands({ readStore, roleCache, clock: roleClock }),
    sessions: createSessions({ vault, limits, clock }),
    accessTokens: createAccessTokens({ vault, readStore, clock }),
  };
}
