import type { AvatarSource, ExternalPictures } from "@logue/command-service/contract/avatar-source.ts";
import type { WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import type { SettingValues } from "@logue/command-service/contract/setting-values.ts";
import type { TokenScope } from "@logue/command-service/contract/users.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MayBeErased } from "./erased.ts";
import type { MayBeStale } from "./stale.ts";

export interface AccessTokenSummary {
  readonly tokenId: string;
  readonly label: string;
  readonly scopes: readonly TokenScope[];
  /** What it has instead of scopes. */
  readonly permissions?: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** The last day on which it was used, UTC; missing before its first use. */
  readonly lastUsedDay?: string;
}

/** A role that a person holds beside the account's role; `roomId` is null for the whole workspace. */
export interface HeldRole {
  readonly roleId: string;
  readonly roomId: string | null;
  readonly expiresAt: string | null;
  readonly grantedById: string;
  /** The integration whose map of groups gives it; missing where a person does. */
  readonly instanceId?: string;
  readonly grantedAt: string;
  /** When the person got the role, where it was granted again since. */
  readonly heldSince?: string;
}

/** The record of an erasure: who, when and why. */
export interface ErasureSummary {
  readonly requestedAt: string;
  readonly requestedById: string;
  readonly reason: string;
  readonly erasedAt: string | null;
  readonly erasedById: string | null;
  /** When no copy was left. */
  readonly completedAt: string | null;
}

/**
 * A person or bot in the directory. `email` and `accessTokens` are shown only to that person and to
 * users who may edit all users. Once erased, the personal fields are empty.
 */
export interface UserDocument extends MayBeStale, MayBeErased {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly title: string;
  readonly email: string | null;
  /** When it turned out that the address is the person's; missing or null where it is not known. */
  readonly emailConfirmedAt?: string | null;
  /** The sign-in link that went to the present address alone; missing or null without one. */
  readonly mailedLinkId?: string | null;
  /** Whether another system provides the account now. Missing where none ever did. */
  readonly isProvided?: boolean;
  readonly kind: "person" | "bot";
  readonly role: WorkspaceRole;
  /** When the person got this role. */
  readonly roleSince: string;
  /** Missing until a first role is granted. Some may have expired. */
  readonly heldRoles?: readonly HeldRole[];
  readonly timeZone: string | null;
  readonly statusText: string;
  readonly statusEmoji: string | null;
  readonly statusExpiresAt: string | null;
  readonly avatarFileId: string | null;
  /** Where the picture, or its absence, comes from; missing or null where no one has said. */
  readonly avatarSource?: AvatarSource | null;
  /** The pictures of other systems that were shown last. Missing until there is one. */
  readonly externalPictures?: ExternalPictures;
  /** The ids of the person's second factors, without codes by mail; their secrets are in the vault. */
  readonly secondFactorIds: readonly string[];
  /** Whether there is one, without codes by mail. */
  readonly hasSecondFactor: boolean;
  /** The second factor by which codes are mailed; missing or null without it. */
  readonly mailFactorId?: string | null;
  readonly registeredAt: string;
  readonly deactivatedAt: string | null;
  /** Missing where the event is older than this field; null while the person is active. */
  readonly deactivatedById?: string | null;
  readonly accessTokens: readonly AccessTokenSummary[];
  /** For the directory's order: the display name folded to lower case, then the id. */
  readonly sortName: string;
  readonly isActive: boolean;
  /** Whether the person ever signed in or set a password. An imported person did not yet. */
  readonly isClaimed: boolean;
  /** The settings that the person changed; only that person sees them. Missing where there are none. */
  readonly settings?: SettingValues;
  /** Missing or null without a request to erase the person. */
  readonly erasure?: ErasureSummary | null;
  /** Position of the erasure while it is carried out. */
  readonly erasePosition?: string | null;
  readonly changed: string;
}

/** What an erased person's document has in place of the personal fields. */
export const withoutPersonalData = (userId: string) => ({
  ...{ name: "", displayName: "", title: "", email: null, timeZone: null, sortName: ` ${userId}` },
  ...{ statusText: "", statusEmoji: null, statusExpiresAt: null, avatarFileId: null, externalPictures: {} },
  emailConfirmedAt: null,
  ...{ accessTokens: [], settings: {}, isErased: true as const },
});

/**
 * An account of another system that opens a person's account. Only that person and those who may
 * edit all people see it.
 */
export interface ExternalAccountDocument {
  /** Digest and person: another person may have it later, and events of two people have no order. */
  readonly id: string;
  /** The keyed digest of its id in the other system. */
  readonly digest: string;
  readonly userId: string;
  readonly instanceId: string;
  /** Its name in the other system. */
  readonly label: string;
  readonly linkedAt: string;
}

export const externalAccounts: Collection<ExternalAccountDocument> = {
  name: "externalAccounts",
  projection: "users",
  shape: 1,
  indexes: {
    byDigest: { fields: ["digest"] },
    ofUser: { fields: ["userId", "linkedAt"] },
    ofInstance: { fields: ["instanceId", "linkedAt"] },
  },
};

/** What another system says of a person whose account it provides. Deleted when it no longer does. */
export interface ProvidedPersonDocument {
  /** The person's id: one system alone provides an account. */
  readonly id: string;
  readonly instanceId: string;
  readonly userName: string;
  readonly externalId: string | null;
  /** All that it said, in its own form. */
  readonly record: string;
  readonly providedAt: string;
  readonly changedAt: string;
  /** For finding: the instance with the folded name, and with the id. */
  readonly userNameKey: string;
  readonly externalIdKey: string | null;
}

export const providedUserNameKey = (instanceId: string, userName: string): string =>
  `${instanceId} ${userName.normalize("NFKC").toLowerCase()}`;
export const providedIdKey = (instanceId: string, externalId: string): string => `${instanceId} ${externalId}`;

export const providedPeople: Collection<ProvidedPersonDocument> = {
  name: "providedPeople",
  projection: "users",
  indexes: {
    ofInstance: { fields: ["instanceId", "id"] },
    byUserName: { fields: ["userNameKey"] },
    byExternalId: { fields: ["externalIdKey"] },
  },
  digested: ["userNameKey", "externalIdKey"],
};

export const users: Collection<UserDocument> = {
  name: "users",
  projection: "users",
  shape: 6,
  indexes: {
    byName: { fields: ["name"] },
    byEmail: { fields: ["email"] },
    directory: { fields: ["isActive", "sortName"] },
    unclaimed: { fields: ["isActive", "kind", "isClaimed", "sortName"] },
    withoutFactor: { fields: ["isActive", "kind", "hasSecondFactor", "sortName"] },
    ofAvatar: { fields: ["avatarFileId"] },
    toErase: { fields: ["erasePosition"] },
  },
  digested: ["name", "email"],
  search: { text: ["name", "displayName", "title"], filters: ["isActive"], order: "registeredAt" },
};
