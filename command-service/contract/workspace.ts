import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { notPersonal } from "./field-notes.ts";
import { workspaceRoleSchema } from "./permissions.ts";
import { endSchema, idSchema } from "./schemas.ts";
import { settingDeclarations } from "./settings.ts";
import { lineSchema } from "./text-schemas.ts";

const { signUpPolicy, messageLengthMax, editWindowMs, deleteWindowMs } = settingDeclarations.workspace;

/** The settings that a workspace is created with. Those that came later begin with their defaults. */
const settings = z
  .object({
    name: z.string(),
    signUpPolicy: signUpPolicy.schema,
    messageLengthMax: z.number(),
    editWindowMs: z.number().nullable(),
    deleteWindowMs: z.number().nullable(),
  })
  .readonly();

export type CreationSettings = z.infer<typeof settings>;

export const defaultSettings: Omit<CreationSettings, "name"> = {
  signUpPolicy: signUpPolicy.default,
  messageLengthMax: messageLengthMax.default,
  editWindowMs: editWindowMs.default,
  deleteWindowMs: deleteWindowMs.default,
};

const { alice, ben, workspace: workspaceId, invite: inviteId } = exampleIds;
const family = "workspace";
const workspaceName = notPersonal("The workspace's name, which every visitor sees.");

export const workspaceEvents = {
  WorkspaceCreated: event({
    means: "The first visitor created the workspace.",
    family,
    schema: z.object({ workspaceId: z.string(), createdById: z.string(), settings }),
    notes: { "settings.name": workspaceName },
    example: {
      workspaceId,
      createdById: alice,
      settings: {
        name: "Harbour",
        signUpPolicy: "invite",
        messageLengthMax: 10_000,
        editWindowMs: 3_600_000,
        deleteWindowMs: null,
      },
    },
  }),
  InviteLinkCreated: event({
    means: "An invite link was made. Its secret is never in the log.",
    family,
    schema: z.object({
      inviteId: z.string(),
      createdById: z.string(),
      role: workspaceRoleSchema,
      expiresAt: z.string().nullable(),
      usesMax: z.number().nullable(),
    }),
    example: { inviteId, createdById: alice, role: "guest", expiresAt: "2026-04-01T00:00:00.000Z", usesMax: 5 },
  }),
  InviteLinkUsed: event({
    means: "A person registered by an invite link.",
    family,
    schema: z.object({ inviteId: z.string(), userId: z.string() }),
    withoutValues: "act",
    example: { inviteId, userId: ben },
  }),
  InviteLinkRevoked: event({
    means: "An invite link was withdrawn.",
    family,
    schema: z.object({ inviteId: z.string(), revokedById: z.string() }),
    example: { inviteId, revokedById: alice },
  }),
  AdministratorAdded: event({
    means:
      "The workspace has one more active administrator. They are counted in this stream, because only an append to a single stream can ensure that one is left.",
    family,
    schema: z.object({ userId: z.string() }),
    example: { userId: ben },
  }),
  AdministratorRemoved: event({
    means: "The workspace has one active administrator less.",
    family,
    schema: z.object({ userId: z.string() }),
    example: { userId: ben },
  }),
};

export type WorkspaceEvent = EventsOf<typeof workspaceEvents>;

export const workspaceCommandDeclarations = {
  CreateWorkspace: command({
    means: "Registers the first visitor as administrator, and creates the workspace and its first room.",
    tokenPermission: "workspace.changeSettings",
    schema: z.strictObject({
      workspaceId: idSchema,
      name: lineSchema,
      administrator: z.strictObject({
        userId: idSchema,
        name: z.string().max(1000),
        displayName: lineSchema,
        email: z.string().max(1000).nullable(),
      }),
      generalRoomId: idSchema,
      /** The administrator's session that begins with it, if one begins. */
      sessionId: idSchema.optional(),
    }),
    refusals: [
      "EmailInvalid",
      "PasswordGuessable",
      "PasswordTooLong",
      "PasswordTooShort",
      "ProfileInvalid",
      "SettingInvalid",
      "TooManyAttempts",
      "UserNameInvalid",
      "UserNameReserved",
      "WorkspaceExists",
    ],
  }),
  ChangeWorkspaceSettings: command({
    means: "Changes settings of the workspace. Settings that are left out stay as they are.",
    tokenPermission: "workspace.changeSettings",
    schema: z.strictObject({
      name: lineSchema.optional(),
      signUpPolicy: signUpPolicy.schema.optional(),
      messageLengthMax: z.number().optional(),
      editWindowMs: z.number().nullable().optional(),
      deleteWindowMs: z.number().nullable().optional(),
    }),
    refusals: ["SettingInvalid"],
  }),
  CreateInviteLink: command({
    means: "Makes a link with which people register. With null it has no end, or no limit of uses.",
    tokenPermission: "invites.create",
    schema: z.strictObject({
      inviteId: idSchema,
      role: z.enum(["member", "guest"]),
      expiresAt: endSchema,
      usesMax: z.int().min(1).nullable(),
    }),
    refusals: ["PermissionNotHeld", "SecretGone"],
  }),
  RevokeInviteLink: command({
    means: "Withdraws an invite link.",
    tokenPermission: "invites.revoke",
    schema: z.strictObject({ inviteId: idSchema }),
    refusals: ["InviteRevoked", "InviteUnknown"],
  }),
};

export type WorkspaceCommands = CommandsOf<typeof workspaceCommandDeclarations>;
export type CreateWorkspace = WorkspaceCommands["CreateWorkspace"];
export type ChangeWorkspaceSettings = WorkspaceCommands["ChangeWorkspaceSettings"];
export type CreateInviteLink = WorkspaceCommands["CreateInviteLink"];
export type RevokeInviteLink = WorkspaceCommands["RevokeInviteLink"];
