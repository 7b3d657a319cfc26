import { z } from "zod";
import { type CommandsOf, command, event } from "./declare.ts";
import { exampleDigest, exampleIds } from "./example-ids.ts";
import { roleMapSchema, roomMapSchema } from "./external-maps.ts";
import { keyedDigest } from "./field-notes.ts";
import { idSchema } from "./schemas.ts";
import { inGroup, setting } from "./setting-declaration.ts";
import { secondStep, secondStepRefusals } from "./sign-in.ts";
import { lineSchema } from "./text-schemas.ts";

const { alice, link: instanceId } = exampleIds;
const family = "user-";
const permission = "workspace.changeSettings";

/**
 * The settings that every integration with a sign-in has, beside its own. The decisions read them.
 */
export const signInSettings = inGroup("Signing in", {
  isOffered: setting({
    permission,
    means: "Whether the sign-in page offers this method.",
    schema: z.boolean(),
    default: false,
  }),
  buttonText: setting({
    permission,
    means: "What its button on the sign-in page says, such as Acme account; empty: the name of the method.",
    schema: lineSchema.refine((text) => text.length <= 60).nullable(),
    default: null,
  }),
  registersPeople: setting({
    permission,
    means: "Whether people who are not here yet get an account when they sign in by this method.",
    schema: z.boolean(),
    default: false,
  }),
  linksByMail: setting({
    permission,
    means:
      "Whether a person whose e-mail address this method confirms gets the account that has the address and that no one has used yet, such as an imported one.",
    schema: z.boolean(),
    default: false,
  }),
  roleMap: setting({
    permission,
    means:
      "Which roles the groups of the other system give, one line for each: the group, an arrow and the role's name or id, such as staff -> moderator. Ids are stored. A role that came from a group goes with it; roles that people grant here stay.",
    schema: roleMapSchema,
    default: [],
  }),
  roomMap: setting({
    permission,
    means:
      "Which channels the members of groups of the other system are in, one line for each: the group, an arrow and the channel's name or id. Ids are stored.",
    schema: roomMapSchema,
    default: [],
  }),
  leavesRooms: setting({
    permission,
    means: "Whether a person whose group is gone is removed from the channels where the person is only because of it.",
    schema: z.boolean(),
    default: false,
  }),
  followsName: setting({
    permission,
    means: "Whether the name that others see follows the one in the other system, at each sign-in.",
    schema: z.boolean(),
    default: false,
  }),
  followsPicture: setting({
    permission,
    means: "Whether a person who has chosen no picture here is shown by the one of the other system.",
    schema: z.boolean(),
    default: true,
  }),
  asksSecondFactor: setting({
    permission,
    means:
      "Whether people who have a second factor here are asked for it after this method. Off: what the method itself asks for is enough.",
    schema: z.boolean(),
    default: true,
  }),
  signsOutThere: setting({
    permission,
    means: "Whether signing out here leads to the other system, to sign out there too.",
    schema: z.boolean(),
    default: false,
  }),
} as const);

/** They decide whose account an account of the other system opens. */
export const identitySettings = {
  formerAddresses: setting({
    permission: "users.assignRoles",
    means:
      "Other addresses, or other names of the attribute with the id, under which this same provider was set up here; the word none stands for a setting that was empty. Accounts that were linked under them open again. Only for a provider that has moved: another provider under such an address could sign in as everybody.",
    schema: z.array(z.string().min(1).max(1_000)).max(10).readonly(),
    default: [],
  }),
  subjectClaims: setting({
    permission: "users.assignRoles",
    means:
      "The claim with the account's id, which never changes and which no person can choose. Several with spaces between count together, such as tid oid for Microsoft Entra. Another choice makes other accounts of all people.",
    schema: z.string().regex(/^[\w:./-]{1,100}(?: [\w:./-]{1,100}){0,3}$/),
    default: "sub",
  }),
} as const;

/** The settings of every integration that can confirm a session later, beside its own. */
export const refreshSettings = {
  refreshEveryMinutes: setting({
    permission,
    means:
      "Every how many minutes the other system is asked again about each person who is signed in by it: groups and name are read again, and the session ends when it refuses. Empty: only at sign-in. For sessions for which it gave a refresh token.",
    schema: z.int().min(5).max(10_080).nullable(),
    default: null,
  }),
} as const;

export const externalAccountEvents = {
  ExternalAccountLinked: event({
    means: "An account of another system opens a person's account from now on.",
    family,
    schema: z.object({
      userId: z.string(),
      /** The integration by which the other system was asked. */
      instanceId: z.string(),
      digest: z.string(),
      /** The account's name in the other system. */
      label: z.string(),
    }),
    personal: [{ subject: "userId", fields: ["label"] }],
    notes: { digest: keyedDigest("Of the account's id in the other system, under a key in the vault.") },
    example: { userId: alice, instanceId, digest: exampleDigest, label: "alice@example.org" },
  }),
  ExternalAccountUnlinked: event({
    means: "An account of another system opens a person's account no longer.",
    family,
    schema: z.object({ userId: z.string(), instanceId: z.string(), digest: z.string(), unlinkedById: z.string() }),
    notes: { digest: keyedDigest("Of the account's id in the other system, under a key in the vault.") },
    example: { userId: alice, instanceId, digest: exampleDigest, unlinkedById: alice },
  }),
};

/** What the other system has said of the account: its id there, and its name for its owner. */
const externalAccount = {
  userId: idSchema,
  instanceId: idSchema,
  subject: z.string().min(1).max(1_000),
  label: lineSchema,
};
const text = z.string().max(1_000);
const personOfInstance = { userId: idSchema, instanceId: idSchema };
/** Those groups of the person that the maps name; null where the other system does not say. */
const groups = z.array(text).max(400).readonly().nullable();

export const externalAccountCommandDeclarations = {
  LinkExternalAccount: command({
    means:
      "Lets an account of another system open a person's account. Only the integration itself does this: for the person who is signed in, or for the account with the confirmed e-mail address that no one has used yet.",
    tokenPermission: "account.administer",
    needsConfirmation: true,
    schema: z.strictObject({
      ...externalAccount,
      /** The session in which the person asked for it; null where the address decides. */
      sessionId: idSchema.nullable(),
      /** The address that the other system confirmed; null where the session decides. */
      email: text.nullable(),
    }),
    refusals: ["AdministratorUnconfirmed", "ExternalAccountTaken", "IntegrationUnknown", "SessionUnknown"],
  }),
  UnlinkExternalAccount: command({
    means: "Ends that an account of another system opens a person's account. The last way to sign in stays.",
    tokenPermission: "account.administer",
    passesThrough: true,
    needsConfirmation: true,
    schema: z.strictObject({ userId: idSchema, instanceId: idSchema }),
    refusals: ["ExternalAccountUnknown", "LastSignInMethod"],
  }),
  RegisterByExternalAccount: command({
    means:
      "Registers a person whom another system has confirmed or lists, and begins a session where one is asked for. Only the integration itself does this.",
    tokenPermission: "account.administer",
    schema: z.strictObject({
      ...externalAccount,
      name: text,
      displayName: lineSchema,
      email: text.nullable(),
      /** Null for a person who is listed, and does not sign in now. */
      sessionId: idSchema.nullable(),
    }),
    refusals: [
      "EmailInvalid",
      "EmailTaken",
      "ExternalAccountTaken",
      "IntegrationUnknown",
      "ProfileInvalid",
      "SecretGone",
      "SignUpClosed",
      "UserNameInvalid",
      "UserNameReserved",
      "UserNameTaken",
    ],
  }),
  ApplyExternalPerson: command({
    means:
      "Gives a person with a linked account the roles and the name that follow from what the other system says, and withdraws the roles that no longer do. Only the integration itself does this.",
    tokenPermission: "account.administer",
    schema: z.strictObject({
      ...personOfInstance,
      groups,
      /** Null where the other system does not say. */
      displayName: lineSchema.nullable(),
    }),
    refusals: ["ExternalAccountUnknown", "IntegrationUnknown"],
  }),
  SettleExternalMember: command({
    means:
      "Makes a channel agree with the groups that a person has in the other system: adds the person or, where a setting says so, removes the person again. Only the integration itself does this.",
    tokenPermission: "account.administer",
    schema: z.strictObject({ ...personOfInstance, roomId: idSchema, groups }),
    refusals: ["ExternalAccountUnknown", "IntegrationUnknown", "RoomUnknown"],
  }),
  RenameExternalPerson: command({
    means:
      "Gives a person the name for mentions and signing in that the person has in the other system. Only the integration itself does this, where its setting allows it.",
    tokenPermission: "account.administer",
    schema: z.strictObject({ ...personOfInstance, name: text }),
    refusals: ["ExternalAccountUnknown", "IntegrationUnknown", "UserNameInvalid", "UserNameReserved", "UserNameTaken"],
  }),
  ReplaceExternalEmail: command({
    means:
      "Gives a person the confirmed e-mail address that the person has in the other system. Only the integration itself does this, where its setting allows it.",
    tokenPermission: "account.administer",
    schema: z.strictObject({ ...personOfInstance, email: text }),
    refusals: ["EmailInvalid", "EmailTaken", "ExternalAccountUnknown", "IntegrationUnknown"],
  }),
  ApplyExternalPicture: command({
    means:
      "Shows a person by the picture that the other system has of the person, unless the person has chosen or removed a picture here. Only the integration itself does this.",
    tokenPermission: "account.administer",
    schema: z.strictObject({ ...personOfInstance, fileId: idSchema }),
    refusals: ["ExternalAccountUnknown", "FileNotYours", "FileTypeRefused", "FileUnknown", "IntegrationUnknown"],
  }),
  WithdrawExternalPicture: command({
    means:
      "Shows a person no longer by the picture that the other system had of the person and has removed. A picture that was chosen here stays. Only the integration itself does this.",
    tokenPermission: "account.administer",
    schema: z.strictObject(personOfInstance),
    refusals: ["ExternalAccountUnknown", "IntegrationUnknown"],
  }),
  RestoreExternalPicture: command({
    means:
      "Shows a person again by the picture of another system, which another picture has replaced. From then on it follows the other system again.",
    tokenPermission: "account.administer",
    schema: z.strictObject(personOfInstance),
    refusals: ["ExternalAccountUnknown", "FileUnknown", "IntegrationUnknown"],
  }),
  SettleExternalStanding: command({
    means:
      "Deactivates a person with a linked account who is gone from the other system or disabled there, or reactivates one whom it deactivated. Only the integration itself does this, and never to those who may assign roles.",
    tokenPermission: "account.administer",
    schema: z.strictObject({ ...personOfInstance, isActive: z.boolean() }),
    refusals: ["ExternalAccountUnknown", "IntegrationUnknown"],
  }),
  CountSignInAttempt: command({
    means:
      "Counts that a password which another system checks is tried for an account, and how that ended, together with the passwords that are checked here. Only the integration itself does this.",
    tokenPermission: "account.administer",
    schema: z.strictObject({
      /** The account of the name that was typed; for a name without an account a made-up id. */
      userId: idSchema,
      instanceId: idSchema,
      /** Begun: before the other system is asked. Withdrawn: it did not answer. */
      step: z.enum(["begun", "failed", "succeeded", "withdrawn"]),
    }),
    refusals: ["IntegrationUnknown", "TooManyAttempts"],
  }),
  EndExternalSession: command({
    means:
      "Ends a session that began by the integration, because it ended in the other system. Only the integration itself does this.",
    tokenPermission: "account.administer",
    schema: z.strictObject({ ...personOfInstance, sessionId: idSchema }),
    refusals: ["IntegrationUnknown", "SessionUnknown"],
  }),
  SignInByExternalAccount: command({
    means: "Begins a session of a person whom another system has confirmed. Only the integration itself does this.",
    tokenPermission: "account.administer",
    schema: z.strictObject({
      ...{ userId: idSchema, instanceId: idSchema, subject: externalAccount.subject, sessionId: idSchema },
      ...secondStep,
    }),
    refusals: ["ExternalAccountUnknown", "IntegrationUnknown", "SecretGone", "TooManyAttempts", ...secondStepRefusals],
  }),
};

export type ExternalAccountCommands = CommandsOf<typeof externalAccountCommandDeclarations>;
