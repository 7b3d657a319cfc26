import type { EventOf } from "./event-of.ts";
import type { WorkspaceRole } from "./permissions.ts";

/** Names in mentions and for signing in: lower case, 1 to 64 characters. */
export const userNamePattern = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;

/** Words that mentions and commands use, or under which Logue itself speaks. Nobody can take one as a name. */
export const reservedUserNames: ReadonlySet<string> = new Set([
  "all",
  "channel",
  "everyone",
  "group",
  "here",
  "logue",
  "me",
  "room",
  "system",
  "team",
]);

export type IdentifierKind = "user-name" | "email" | "room-name";

/** `digest` is a keyed digest of the folded name: the stream says who holds it, never what it is. */
export type DirectoryEvent =
  | EventOf<"IdentifierClaimed", { kind: IdentifierKind; digest: string; holderId: string }>
  | EventOf<"IdentifierReleased", { kind: IdentifierKind; digest: string; holderId: string }>;

/** Where an imported thing came from. */
export interface Origin {
  readonly source: string;
  readonly id: string;
}

export type TokenScope = "read" | "write" | "administer";

export type UserEvent =
  | EventOf<
      "UserRegistered",
      {
        userId: string;
        name: string;
        displayName: string;
        email: string | null;
        kind: "person" | "bot";
        role: WorkspaceRole;
        timeZone: string | null;
        inviteId: string | null;
        origin: Origin | null;
      }
    >
  | EventOf<"UserRenamed", { userId: string; name: string }>
  | EventOf<"EmailReplaced", { userId: string; email: string | null }>
  | EventOf<"ProfileEdited", { userId: string; displayName: string; title: string; timeZone: string | null }>
  | EventOf<"StatusSet", { userId: string; text: string; emoji: string | null; expiresAt: string | null }>
  | EventOf<"StatusCleared", { userId: string }>
  | EventOf<"AvatarChosen", { userId: string; fileId: string }>
  | EventOf<"AvatarRemoved", { userId: string }>
  | EventOf<"RoleAssigned", { userId: string; role: WorkspaceRole; assignedById: string }>
  | EventOf<"UserDeactivated", { userId: string; deactivatedById: string }>
  | EventOf<"UserReactivated", { userId: string; reactivatedById: string }>
  | EventOf<"SignedIn", { userId: string; sessionId: string; method: "password" | "registration" }>
  | EventOf<"SignedOut", { userId: string; sessionId: string }>
  | EventOf<"SessionRevoked", { userId: string; sessionId: string; revokedById: string }>
  | EventOf<"PasswordChanged", { userId: string }>
  | EventOf<
      "AccessTokenCreated",
      { userId: string; tokenId: string; label: string; scopes: readonly TokenScope[]; expiresAt: string | null }
    >
  | EventOf<"AccessTokenRevoked", { userId: string; tokenId: string; revokedById: string }>;

/** `origin` may be given by the system actor alone (an import); it then needs neither policy nor invite. */
export interface RegisterUser {
  readonly userId: string;
  readonly name: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly timeZone: string | null;
  readonly inviteId: string | null;
  readonly kind: "person" | "bot";
  readonly origin: Origin | null;
}

export interface UserCommands {
  RegisterUser: RegisterUser;
  RenameUser: { readonly userId: string; readonly name: string };
  ReplaceEmail: { readonly userId: string; readonly email: string | null };
  EditProfile: {
    readonly userId: string;
    readonly displayName: string;
    readonly title: string;
    readonly timeZone: string | null;
  };
  SetStatus: { readonly userId: string; readonly text: string; readonly emoji: string | null; readonly expiresAt: string | null };
  ClearStatus: { readonly userId: string };
  ChooseAvatar: { readonly userId: string; readonly fileId: string };
  RemoveAvatar: { readonly userId: string };
  AssignRole: { readonly userId: string; readonly role: WorkspaceRole };
  DeactivateUser: { readonly userId: string };
  ReactivateUser: { readonly userId: string };
  SignIn: { readonly userId: string; readonly sessionId: string; readonly method: "password" | "registration" };
  SignOut: { readonly userId: string; readonly sessionId: string };
  RevokeSession: { readonly userId: string; readonly sessionId: string };
  ChangePassword: { readonly userId: string };
  CreateAccessToken: {
    readonly userId: string;
    readonly tokenId: string;
    readonly label: string;
    readonly scopes: readonly TokenScope[];
    readonly expiresAt: string | null;
  };
  RevokeAccessToken: { readonly userId: string; readonly tokenId: string };
}
