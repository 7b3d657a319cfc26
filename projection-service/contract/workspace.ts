import type { DemandedSince } from "@logue/command-service/contract/factor-demand.ts";
import type { WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { SettingValues } from "@logue/command-service/contract/setting-values.ts";
import type { WorkspaceSettings } from "@logue/command-service/contract/settings.ts";
import type { CreationSettings } from "@logue/command-service/contract/workspace.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeStale } from "./stale.ts";

/**
 * There is one, with the id `workspace`. Settings that were never changed may be missing: read them
 * by `settingsOf("workspace", document)`.
 */
export interface WorkspaceDocument
  extends CreationSettings,
    Partial<Omit<WorkspaceSettings, keyof CreationSettings>>,
    MayBeStale {
  readonly id: string;
  readonly workspaceId: string;
  readonly createdById: string;
  readonly createdAt: string;
  /** When each role of `secondFactorByRole` first needed a second factor; missing until one did. */
  readonly secondFactorSince?: DemandedSince;
  readonly changed: string;
}

/** The link's secret is in the vault; this is what is known of it. */
export interface InviteLinkDocument extends MayBeStale {
  readonly id: string;
  readonly createdById: string;
  readonly createdAt: string;
  readonly role: WorkspaceRole;
  readonly expiresAt: string | null;
  readonly usesMax: number | null;
  readonly usedCount: number;
  readonly revokedAt: string | null;
  readonly order: string;
  /** Always true: lets one range list them all. */
  readonly isListed: boolean;
}

/** A role that was made. A deleted one stays without permissions: older news of it come too late. */
export interface RoleDocument extends MayBeStale {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly createdById: string;
  readonly createdAt: string;
  readonly isDeleted: boolean;
  /** For the order of the list: the name folded to lower case, then the id. */
  readonly sortName: string;
  readonly changed: string;
}

/** An instance of an integration. Deleted when it is removed. */
export interface IntegrationDocument extends MayBeStale {
  readonly id: string;
  readonly name: string;
  /** The account by which it acts. */
  readonly actorId: string;
  readonly addedById: string;
  readonly addedAt: string;
  /** The settings that were ever changed. Missing where none was. */
  readonly settings?: SettingValues;
  /** Which system it asked, and since when, oldest first. Missing where that was never changed. */
  readonly sources?: readonly IntegrationSource[];
  readonly order: string;
  /** Always true: lets one range list them all. */
  readonly isListed: boolean;
}

/** A setting that says which system an instance asks, from a time on. */
export interface IntegrationSource {
  readonly key: string;
  readonly value: SettingValue;
  /** ISO 8601. */
  readonly since: string;
}

export const workspaceDocumentId = "workspace";

export const workspaces: Collection<WorkspaceDocument> = { name: "workspaces", projection: "workspace", indexes: {} };

export const roles: Collection<RoleDocument> = {
  name: "roles",
  projection: "workspace",
  indexes: { listed: { fields: ["isDeleted", "sortName"] } },
};

export const inviteLinks: Collection<InviteLinkDocument> = {
  name: "inviteLinks",
  projection: "workspace",
  indexes: { newest: { fields: ["isListed", "order"] } },
};

export const integrationInstances: Collection<IntegrationDocument> = {
  name: "integrationInstances",
  projection: "workspace",
  indexes: { newest: { fields: ["isListed", "order"] } },
};
