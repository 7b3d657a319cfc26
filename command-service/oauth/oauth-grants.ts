import type { Recorded } from "../contract/event.ts";
import { type ShardedMap, withEntry, withoutEntry } from "../states/sharded-map.ts";

/** What a program may do for the person; without an end for the account of the program itself. */
export interface OAuthGrant {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly refusedScopes: readonly string[];
  readonly grantedAt: string;
  readonly expiresAtMs: number;
}

/** The programs that act for a person after the event. */
export function oauthGrantsAfter(
  grants: ShardedMap<OAuthGrant>,
  event: Extract<Recorded, { type: "OAuthAccessGranted" | "OAuthAccessWithdrawn" }>,
): ShardedMap<OAuthGrant> {
  if (event.type === "OAuthAccessWithdrawn") return withoutEntry(grants, event.data.grantId);
  const { grantId, clientId, scopes, refusedScopes, expiresAt } = event.data;
  const expiresAtMs = expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(expiresAt);
  return withEntry(grants, grantId, { clientId, scopes, refusedScopes, grantedAt: event.created, expiresAtMs });
}
