import type { EventOf } from "./event-of.ts";
import type { WorkspaceRole } from "./permissions.ts";

export type SignUpPolicy = "open" | "invite" | "closed";

/** A window of null never closes; one of 0 is never open. */
export interface WorkspaceSettings {
  readonly name: string;
  readonly signUpPolicy: SignUpPolicy;
  readonly messageLengthMax: number;
  readonly editWindowMs: number | null;
  readonly deleteWindowMs: number | null;
}

export const defaultSettings: Omit<WorkspaceSettings, "name"> = {
  signUpPolicy: "invite",
  messageLengthMax: 10_000,
  editWindowMs: null,
  deleteWindowMs: null,
};

/** No setting may allow more text than this, in UTF-8 (architecture §3). */
export const textSizeMaxBytes = 64 * 1024;

export type WorkspaceEvent =
  | EventOf<"WorkspaceCreated", { workspaceId: string; createdById: string; settings: WorkspaceSettings }>
  | EventOf<"WorkspaceRenamed", { name: string }>
  | EventOf<"SignUpPolicyChosen", { signUpPolicy: SignUpPolicy }>
  | EventOf<"MessageLengthLimited", { messageLengthMax: number }>
  | EventOf<"EditWindowSet", { editWindowMs: number | null }>
  | EventOf<"DeleteWindowSet", { deleteWindowMs: number | null }>
  | EventOf<
      "InviteLinkCreated",
      { inviteId: string; createdById: string; role: WorkspaceRole; expiresAt: string | null; usesMax: number | null }
    >
  | EventOf<"InviteLinkUsed", { inviteId: string; userId: string }>
  | EventOf<"InviteLinkRevoked", { inviteId: string; revokedById: string }>
  /** The active administrators besides the creator are counted here, where one append decides that one is always left. */
  | EventOf<"AdministratorAdded", { userId: string }>
  | EventOf<"AdministratorRemoved", { userId: string }>;

/** The first visitor's command: registers the administrator, creates the workspace and its first room. */
export interface CreateWorkspace {
  readonly workspaceId: string;
  readonly name: string;
  readonly administrator: {
    readonly userId: string;
    readonly name: string;
    readonly displayName: string;
    readonly email: string | null;
  };
  readonly generalRoomId: string;
}

export type ChangeWorkspaceSettings = Partial<WorkspaceSettings>;

export interface CreateInviteLink {
  readonly inviteId: string;
  readonly role: "member" | "guest";
  readonly expiresAt: string | null;
  readonly usesMax: number | null;
}

export interface RevokeInviteLink {
  readonly inviteId: string;
}

export interface WorkspaceCommands {
  CreateWorkspace: CreateWorkspace;
  ChangeWorkspaceSettings: ChangeWorkspaceSettings;
  CreateInviteLink: CreateInviteLink;
  RevokeInviteLink: RevokeInviteLink;
}
