import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { notPersonal } from "./field-notes.ts";
import { everyPermission } from "./permissions.ts";
import { endSchema, idSchema } from "./schemas.ts";
import { lineSchema } from "./text-schemas.ts";

/** More roles, or more roles of one person, would make every check slow. */
export const rolesMax = 100;
export const rolesOfPersonMax = 50;
export const roleNameLengthMax = 50;

const { alice, ben, role: roleId, room: roomId } = exampleIds;

const roleOnly = z.object({ roleId: z.string() });
/** A newer version may know permissions that this one does not: they have no effect here. */
const described = roleOnly.extend({ name: z.string(), permissions: z.array(z.string()).readonly() });

const notes = {
  name: notPersonal("A role's name, which every member sees."),
  permissions: notPersonal("Listed words."),
};

/** Roles that were made, in the workspace's stream: a post reads its state already. */
export const roleEvents = {
  RoleCreated: event({
    means: "A role was made: a name for a set of permissions.",
    family: "workspace",
    schema: described.extend({ createdById: z.string() }),
    notes,
    example: { roleId, name: "Librarian", permissions: ["messages.deleteAny", "room.pin"], createdById: alice },
  }),
  RoleChanged: event({
    means: "A role has another name or other permissions. All who hold it have these from now on.",
    family: "workspace",
    schema: described.extend({ changedById: z.string() }),
    notes,
    example: { roleId, name: "Librarian", permissions: ["room.pin"], changedById: alice },
  }),
  RoleDeleted: event({
    means: "A role was deleted. It gives nothing to those who hold it.",
    family: "workspace",
    schema: roleOnly.extend({ deletedById: z.string() }),
    example: { roleId, deletedById: alice },
  }),
};

export type RoleEvent = EventsOf<typeof roleEvents>;

const ofPerson = z.object({
  userId: z.string(),
  roleId: z.string(),
  roomId: z.string().nullable(),
  /** The integration whose map of groups gives the role; missing where a person does. */
  instanceId: z.string().optional(),
});

/** Roles of a person, beside the role of the account. `roomId` is null for the whole workspace. */
export const roleGrantEvents = {
  RoleGranted: event({
    means: "A person holds one more role, in the workspace or in one room, without an end or until it expires.",
    family: "user-",
    schema: ofPerson.extend({ expiresAt: z.string().nullable(), grantedById: z.string() }),
    example: { userId: ben, roleId, roomId, expiresAt: "2026-04-01T00:00:00.000Z", grantedById: alice },
    forms: {
      byInstance: { userId: ben, roleId, roomId: null, expiresAt: null, grantedById: alice, instanceId: exampleIds.link },
    },
  }),
  RoleWithdrawn: event({
    means: "A person no longer holds a role there.",
    family: "user-",
    schema: ofPerson.extend({ withdrawnById: z.string() }),
    example: { userId: ben, roleId, roomId, withdrawnById: alice },
    forms: { byInstance: { userId: ben, roleId, roomId: null, withdrawnById: alice, instanceId: exampleIds.link } },
  }),
};

/** The id of a built-in role is its name. */
const anyRoleId = z.string().max(100).toLowerCase();
const permissions = z.array(z.enum(everyPermission)).max(everyPermission.length).readonly();
const administering = { tokenPermission: "users.assignRoles", passesThrough: true } as const;

export const roleCommandDeclarations = {
  CreateRole: command({
    tokenPermission: "users.assignRoles",
    means: "Makes a role: a name for a set of permissions. The actor must hold each of them.",
    needsConfirmation: true,
    schema: z.strictObject({ roleId: idSchema, name: lineSchema, permissions }),
    refusals: ["PermissionNotHeld", "RoleNameInvalid", "RoleNameTaken", "TooManyRoles"],
  }),
  ChangeRole: command({
    ...administering,
    means: "Gives a role another name and other permissions. The actor must hold those of before and those of after.",
    needsConfirmation: true,
    schema: z.strictObject({ roleId: anyRoleId, name: lineSchema, permissions }),
    refusals: ["PermissionNotHeld", "RoleBuiltIn", "RoleNameInvalid", "RoleNameTaken", "RoleUnknown"],
  }),
  DeleteRole: command({
    ...administering,
    means: "Deletes a role. Those who hold it have nothing of it from now on.",
    needsConfirmation: true,
    schema: z.strictObject({ roleId: anyRoleId }),
    refusals: ["PermissionNotHeld", "RoleBuiltIn", "RoleUnknown"],
  }),
  GrantRole: command({
    ...administering,
    means:
      "Gives a person one more role, in the whole workspace or in one channel, until it expires. The actor must hold its permissions there for as long.",
    needsConfirmation: true,
    schema: z.strictObject({ userId: idSchema, roleId: anyRoleId, roomId: idSchema.nullable(), expiresAt: endSchema }),
    refusals: ["PermissionNotHeld", "RoleUnknown", "RoleWithoutEffect", "RoomKindMismatch", "RoomUnknown", "TooManyRoles"],
  }),
  WithdrawRole: command({
    ...administering,
    means: "Takes a role from a person. People may give up their own.",
    needsConfirmation: true,
    schema: z.strictObject({ userId: idSchema, roleId: anyRoleId, roomId: idSchema.nullable() }),
    refusals: ["PermissionNotHeld", "RoleNotHeld", "RoomKindMismatch", "RoomUnknown"],
  }),
};

export type RoleCommands = CommandsOf<typeof roleCommandDeclarations>;
