import type { OAuthClientKind } from "@logue/command-service/contract/oauth.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeStale } from "./stale.ts";

/** A program that people can let act for them. Its secret is in the vault. A disabled one stays. */
export interface OAuthClientDocument extends MayBeStale {
  readonly id: string;
  readonly name: string;
  readonly kind: OAuthClientKind;
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  readonly allowsDevices: boolean;
  /** The account by which it acts for itself. */
  readonly accountId: string | null;
  readonly registeredById: string;
  readonly registeredAt: string;
  readonly secretRenewedAt: string | null;
  readonly disabledAt: string | null;
  readonly order: string;
  /** Always true: lets one range list them all. */
  readonly isListed: boolean;
}

/** What one program may do for one person. Deleted when it is withdrawn. */
export interface OAuthGrantDocument extends MayBeStale {
  readonly id: string;
  readonly userId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly grantedAt: string;
  /** Null for the account of the program itself. */
  readonly expiresAt: string | null;
  /** The day of the last use, UTC; empty without one. */
  readonly lastUsedOn: string;
  readonly order: string;
}

export const oauthClients: Collection<OAuthClientDocument> = {
  name: "oauthClients",
  projection: "workspace",
  indexes: { newest: { fields: ["isListed", "order"] } },
};

export const oauthGrants: Collection<OAuthGrantDocument> = {
  name: "oauthGrants",
  projection: "users",
  indexes: { ofUser: { fields: ["userId", "order"] }, ofClient: { fields: ["clientId", "lastUsedOn"] } },
};
