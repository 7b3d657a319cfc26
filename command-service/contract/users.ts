import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { erasureCommandDeclarations, erasureEvents } from "./erasure.ts";
import { exampleDigest, exampleIds } from "./example-ids.ts";
import { keyedDigest } from "./field-notes.ts";
import { mailAddressCommandDeclarations, mailAddressEvents } from "./mail-address.ts";
import { workspaceRoleSchema } from "./permissions.ts";
import { endSchema, idSchema, originSchema, timeZoneSchema } from "./schemas.ts";
import { signInCommandDeclarations, signInEvents } from "./sign-in.ts";
import { lineSchema } from "./text-schemas.ts";

export type { Origin } from "./schemas.ts";
export type { TokenScope } from "./token-permissions.ts";

/** Names in mentions and for signing in: lower case, 1 to 64 characters. */
export const userNamePattern = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;

/**
 * Words that mentions and commands use, or that Logue uses as its own name. They cannot be taken as
 * names.
 */
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

const { alice, ben, file: fileId, invite: inviteId } = exampleIds;

const identifierKind = z.enum(["user-name", "email", "room-name", "team-name", "external-account"]);
export type IdentifierKind = z.infer<typeof identifierKind>;
/**
 * `digest` is a keyed digest of the folded name. So the stream shows who holds a name, but not the
 * name.
 */
const identifier = z.object({ kind: identifierKind, digest: z.string(), holderId: z.string() });
const identifierNotes = {
  digest: keyedDigest("Of the folded name or address, or of the id in the other system, under a key in the vault."),
};
const exampleIdentifier = { kind: "email", digest: exampleDigest, holderId: alice } as const;

export const directoryEvents = {
  IdentifierClaimed: event({
    means: "From now on this person, room or team holds a name, an e-mail address or an account of another system.",
    family: "directory",
    schema: identifier,
    notes: identifierNotes,
    example: exampleIdentifier,
  }),
  IdentifierReleased: event({
    means: "A name, an e-mail address or an account of another system is free again.",
    family: "directory",
    schema: identifier,
    notes: identifierNotes,
    example: exampleIdentifier,
  }),
};

export type DirectoryEvent = EventsOf<typeof directoryEvents>;

const family = "user-";
const userOnly = z.object({ userId: z.string() });
const userKind = z.enum(["person", "bot"]);

export const userEvents = {
  UserRegistered: event({
    means: "A person or a bot got an account.",
    family,
    schema: z.object({
      userId: z.string(),
      name: z.string(),
      displayName: z.string(),
      email: z.string().nullable(),
      kind: userKind,
      role: workspaceRoleSchema,
      timeZone: z.string().nullable(),
      inviteId: z.string().nullable(),
      origin: originSchema.nullable(),
    }),
    personal: [{ subject: "userId", fields: ["name", "displayName", "email", "timeZone", "origin"] }],
    example: {
      userId: alice,
      name: "alice",
      displayName: "Alice Waters",
      email: "alice@example.org",
      kind: "person",
      role: "member",
      timeZone: "Europe/Amsterdam",
      inviteId,
      origin: { source: "slack", id: "U024BE7LH" },
    },
  }),
  UserRenamed: event({
    means: "A person got another name for mentions and signing in.",
    family,
    schema: userOnly.extend({ name: z.string() }),
    personal: [{ subject: "userId", fields: ["name"] }],
    example: { userId: alice, name: "alix" },
  }),
  EmailReplaced: event({
    means: "A person's e-mail address was replaced or removed.",
    family,
    schema: userOnly.extend({ email: z.string().nullable() }),
    personal: [{ subject: "userId", fields: ["email"] }],
    example: { userId: alice, email: "alix@example.org" },
  }),
  ProfileEdited: event({
    means: "A person's display name, title or time zone changed.",
    family,
    schema: userOnly.extend({ displayName: z.string(), title: z.string(), timeZone: z.string().nullable() }),
    personal: [{ subject: "userId", fields: ["displayName", "title", "timeZone"] }],
    example: { userId: alice, displayName: "Alix", title: "Sailmaker", timeZone: "Europe/Lisbon" },
  }),
  StatusSet: event({
    means: "A person set a status.",
    family,
    schema: userOnly.extend({ text: z.string(), emoji: z.string().nullable(), expiresAt: z.string().nullable() }),
    personal: [{ subject: "userId", fields: ["text", "emoji"] }],
    withoutValues: "content",
    example: { userId: alice, text: "On the water", emoji: "sailboat", expiresAt: "2026-03-01T17:00:00.000Z" },
  }),
  StatusCleared: event({
    means: "A person's status was cleared.",
    family,
    schema: userOnly,
    withoutValues: "content",
    example: { userId: alice },
  }),
  AvatarChosen: event({
    means: "A person chose a picture.",
    family,
    schema: userOnly.extend({
      fileId: z.string(),
      /** The integration whose other system shows this picture; missing where it was chosen here. */
      instanceId: z.string().optional(),
    }),
    example: { userId: alice, fileId },
    forms: { byExternalAccount: { userId: alice, fileId, instanceId: exampleIds.link } },
  }),
  AvatarRemoved: event({
    means: "A person's picture was removed.",
    family,
    schema: userOnly.extend({
      /** The integration whose other system has removed it; missing where it was removed here. */
      instanceId: z.string().optional(),
    }),
    example: { userId: alice },
    forms: { byExternalAccount: { userId: alice, instanceId: exampleIds.link } },
  }),
  RoleAssigned: event({
    means: "A person got another role in the workspace.",
    family,
    schema: userOnly.extend({ role: workspaceRoleSchema, assignedById: z.string() }),
    example: { userId: ben, role: "moderator", assignedById: alice },
  }),
  UserDeactivated: event({
    means: "An account was deactivated.",
    family,
    schema: userOnly.extend({ deactivatedById: z.string() }),
    example: { userId: ben, deactivatedById: alice },
  }),
  UserReactivated: event({
    means: "A deactivated account is active again.",
    family,
    schema: userOnly.extend({ reactivatedById: z.string() }),
    example: { userId: ben, reactivatedById: alice },
  }),
  ...mailAddressEvents,
  ...erasureEvents,
  ...signInEvents,
};

export type UserEvent = EventsOf<typeof userEvents>;

const aboutUser = { userId: idSchema };
const text = z.string().max(1000);
const administering = { tokenPermission: "account.administer", passesThrough: true } as const;

export const userCommandDeclarations = {
  RegisterUser: command({
    means:
      "Registers a person or a bot. Only the system actor (an import) may give `origin`; it needs neither an open sign-up policy nor an invite.",
    tokenPermission: "account.administer",
    schema: z.strictObject({
      ...aboutUser,
      name: text,
      displayName: lineSchema,
      email: text.nullable(),
      timeZone: timeZoneSchema,
      inviteId: idSchema.nullable(),
      kind: userKind,
      origin: originSchema.nullable(),
      /** The session that begins with the registration, if one begins. */
      sessionId: idSchema.optional(),
    }),
    refusals: [
      "EmailInvalid",
      "EmailTaken",
      "InviteExpired",
      "InviteRequired",
      "InviteRevoked",
      "InviteUnknown",
      "InviteUsedUp",
      "PasswordGuessable",
      "PasswordTooLong",
      "PasswordTooShort",
      "PermissionNotHeld",
      "ProfileInvalid",
      "SignUpClosed",
      "TooManyAttempts",
      "UserNameInvalid",
      "UserNameReserved",
      "UserNameTaken",
    ],
  }),
  RenameUser: command({
    ...administering,
    means: "Gives a person another name for mentions and signing in.",
    schema: z.strictObject({ ...aboutUser, name: text }),
    refusals: ["UserNameInvalid", "UserNameReserved", "UserNameTaken"],
  }),
  ReplaceEmail: command({
    ...administering,
    means: "Replaces or removes a person's e-mail address. One that is the last way to sign in stays.",
    // A link that is mailed to it sets a new password.
    needsConfirmation: true,
    schema: z.strictObject({ ...aboutUser, email: text.nullable() }),
    refusals: ["EmailInvalid", "EmailTaken", "LastSignInMethod"],
  }),
  EditProfile: command({
    ...administering,
    means: "Changes the display name, title and time zone that others see.",
    schema: z.strictObject({ ...aboutUser, displayName: lineSchema, title: lineSchema, timeZone: timeZoneSchema }),
    refusals: ["ProfileInvalid"],
  }),
  SetStatus: command({
    means: "Sets a short text that is shown beside a person's name, until it expires.",
    tokenPermission: "profile.setStatus",
    passesThrough: true,
    schema: z.strictObject({ ...aboutUser, text: lineSchema, emoji: z.string().max(100).nullable(), expiresAt: endSchema }),
    refusals: ["EmojiUnknown", "StatusInvalid"],
  }),
  ClearStatus: command({
    means: "Clears a person's status.",
    tokenPermission: "profile.setStatus",
    passesThrough: true,
    schema: z.strictObject(aboutUser),
    refusals: [],
  }),
  ChooseAvatar: command({
    ...administering,
    means: "Makes an uploaded picture a person's avatar.",
    schema: z.strictObject({ ...aboutUser, fileId: idSchema }),
    refusals: ["FileNotYours", "FileTypeRefused", "FileUnknown"],
  }),
  RemoveAvatar: command({
    ...administering,
    means: "Removes a person's avatar.",
    schema: z.strictObject(aboutUser),
    refusals: [],
  }),
  AssignRole: command({
    tokenPermission: "users.assignRoles",
    needsConfirmation: true,
    passesThrough: true,
    means: "Gives a person another role in the workspace. Bots stay bots, people stay people.",
    schema: z.strictObject({ ...aboutUser, role: workspaceRoleSchema }),
    refusals: ["LastAdministrator", "PermissionNotHeld"],
  }),
  DeactivateUser: command({
    tokenPermission: "users.deactivate",
    means: "Deactivates an account and ends its sessions.",
    schema: z.strictObject(aboutUser),
    refusals: ["LastAdministrator"],
  }),
  ReactivateUser: command({
    tokenPermission: "users.deactivate",
    passesThrough: true,
    means: "Activates a deactivated account again.",
    schema: z.strictObject(aboutUser),
    refusals: ["UserNotDeactivated"],
  }),
  ...mailAddressCommandDeclarations,
  ...erasureCommandDeclarations,
  ...signInCommandDeclarations,
};

export type UserCommands = CommandsOf<typeof userCommandDeclarations>;
export type RegisterUser = UserCommands["RegisterUser"];
