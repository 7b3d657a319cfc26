import { z } from "zod";
import { command, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { factorUse } from "./factor-use.ts";
import { notPersonal } from "./field-notes.ts";
import { endSchema, idSchema } from "./schemas.ts";
import { lineSchema } from "./text-schemas.ts";
import { everyTokenPermission, everyTokenScope } from "./token-permissions.ts";

const { alice, ben, link: linkId, session: sessionId, token: tokenId } = exampleIds;

/** Stands for every account that does not exist, where failed sign-ins are recorded. */
export const noAccountId = "00000000-0000-0000-0000-000000000000";

const family = "user-";
const userOnly = z.object({ userId: z.string() });
export const signInMethod = z.enum(["password", "registration", "link", "externalAccount", "passkey", "accessToken"]);
export type SignInMethod = z.infer<typeof signInMethod>;
/** How a link comes to its person without an administrator. */
const linkWay = z.enum(["mail", "operator"]);
const tokenScope = z.enum(everyTokenScope);
/** Many more than there are. */
const tokenPermissionsMax = 200;
const inSession = userOnly.extend({ sessionId: z.string() });

/** Events of signing in, in the stream of the account. */
export const signInEvents = {
  SignedIn: event({
    means: "A person signed in: a session began.",
    family,
    schema: inSession.extend({
      method: signInMethod,
      /** The integration by which another system was asked. */
      instanceId: z.string().optional(),
      /** The second step, where one was needed. */
      factor: factorUse.optional(),
      /** From where; of an IPv6 address the network. Missing in older events. */
      address: z.string().nullable().optional(),
    }),
    personal: [{ subject: "userId", fields: ["address"] }],
    example: { userId: alice, sessionId, method: "password", address: "192.0.2.7" },
    forms: {
      byExternalAccount: { userId: alice, sessionId, method: "externalAccount", instanceId: linkId },
      withSecondFactor: { userId: alice, sessionId, method: "password", factor: { kind: "passkey", factorId: tokenId } },
      fromAddress: { userId: alice, sessionId, method: "password", address: "192.0.2.7" },
    },
  }),
  SignInsFailed: event({
    means:
      "Signing in to an account failed so often from one address in one minute. The account of only zeros stands for all that do not exist; without an address it is the number of all other failures of that minute.",
    family,
    schema: userOnly.extend({
      /** Of an IPv6 address the network. */
      address: z.string().nullable(),
      failureCount: z.number(),
      minuteBeganAt: z.string(),
      method: signInMethod,
    }),
    personal: [{ subject: "userId", fields: ["address"] }],
    example: {
      userId: alice,
      address: "192.0.2.7",
      failureCount: 12,
      minuteBeganAt: "2026-03-01T09:00:00.000Z",
      method: "password",
    },
  }),
  SignedOut: event({
    means: "A person ended their own session.",
    family,
    schema: inSession,
    example: { userId: alice, sessionId },
  }),
  SessionRevoked: event({
    means: "A session was ended from another session or by an administrator.",
    family,
    schema: inSession.extend({ revokedById: z.string() }),
    example: { userId: ben, sessionId, revokedById: alice },
  }),
  PasswordChanged: event({
    means: "A person's password was changed. The password itself is never in the log.",
    family,
    schema: userOnly,
    withoutValues: "secret",
    example: { userId: alice },
  }),
  PasswordReset: event({
    means:
      "An administrator reset a person's password. From now on no password opens the account, until its owner sets a new one.",
    family,
    schema: userOnly.extend({ resetById: z.string() }),
    withoutValues: "secret",
    example: { userId: alice, resetById: ben },
  }),
  SignInLinkCreated: event({
    means:
      "A sign-in link was made. It signs a person in once, to set a password, and replaces an older link. Its secret is never in the log.",
    family,
    schema: userOnly.extend({
      linkId: z.string(),
      createdById: z.string(),
      expiresAt: z.string(),
      /** Whether it went to the account's mail address alone; missing where an administrator saw it. */
      isMailed: z.literal(true).optional(),
    }),
    example: { userId: alice, linkId, createdById: ben, expiresAt: "2026-03-08T09:00:00.000Z" },
    forms: { mailed: { userId: alice, linkId, createdById: ben, expiresAt: "2026-03-08T09:00:00.000Z", isMailed: true } },
  }),
  SignInLinkIssued: event({
    means:
      "A sign-in link was made without an administrator: asked for on the sign-in page and sent to the account's own mail address, or made by the operator at the machine. It works once and replaces an older link. Its secret is never in the log.",
    family,
    schema: userOnly.extend({
      linkId: z.string(),
      way: linkWay,
      /** Whether a person who has a password goes on with it. */
      keepsPassword: z.boolean(),
      expiresAt: z.string(),
      /** From where it was asked for; of an IPv6 address the network. */
      address: z.string().nullable(),
    }),
    personal: [{ subject: "userId", fields: ["address"] }],
    example: {
      userId: alice,
      linkId,
      way: "mail",
      keepsPassword: true,
      expiresAt: "2026-03-01T09:30:00.000Z",
      address: "192.0.2.7",
    },
  }),
  SignInLinkUsed: event({
    means: "A person used their sign-in link.",
    family,
    schema: userOnly.extend({ linkId: z.string() }),
    withoutValues: "act",
    example: { userId: alice, linkId },
  }),
  AccessTokenCreated: event({
    means: "An access token was made. The token itself is never in the log.",
    family,
    schema: userOnly.extend({
      tokenId: z.string(),
      label: z.string(),
      scopes: z.array(tokenScope).readonly(),
      /** Instead of scopes. A newer version may know permissions that this one does not. */
      permissions: z.array(z.string()).readonly().optional(),
      expiresAt: z.string().nullable(),
    }),
    personal: [{ subject: "userId", fields: ["label"] }],
    notes: { permissions: notPersonal("Listed words.") },
    example: { userId: alice, tokenId, label: "Backup", scopes: ["read", "write"], expiresAt: "2027-03-01T00:00:00.000Z" },
    forms: {
      withPermissions: { userId: alice, tokenId, label: "Deploys", scopes: [], permissions: ["messages.post"], expiresAt: null },
    },
  }),
  AccessTokenRevoked: event({
    means: "An access token was revoked.",
    family,
    schema: userOnly.extend({ tokenId: z.string(), revokedById: z.string() }),
    example: { userId: alice, tokenId, revokedById: ben },
  }),
};

const aboutUser = { userId: idSchema };
/** A link for one person, and how long it works: at most thirty days. */
const signInLink = z.strictObject({
  ...aboutUser,
  linkId: idSchema,
  lifeMs: z
    .int()
    .min(60_000)
    .max(30 * 24 * 3_600_000),
});
export type SignInLink = z.infer<typeof signInLink>;
/**
 * The account's mail address, where the link goes there and to no one else: it is refused when the
 * account has another one by now. Set by Logue alone.
 */
const mailed = { mailedTo: lineSchema.optional() };
/** Set by the API for the command that the first step kept; the code comes with the secrets. */
export const secondStep = { factor: factorUse.optional() };
export const secondStepRefusals = ["PasskeyWrong", "SecondFactorRequired", "SecondFactorWrong", "SignInAttemptOver"] as const;

/** Commands of signing in. */
export const signInCommandDeclarations = {
  SignIn: command({
    means: "Begins a session.",
    tokenPermission: "account.administer",
    schema: z.strictObject({ ...aboutUser, sessionId: idSchema, method: signInMethod, ...secondStep }),
    refusals: ["SecretGone", "SignInFailed", "TooManyAttempts", ...secondStepRefusals],
  }),
  RecordFailedSignIns: command({
    means: "Records how often signing in to an account failed from one address in one minute. Only Logue itself does this.",
    tokenPermission: "account.administer",
    schema: z.strictObject({
      ...aboutUser,
      address: lineSchema.nullable(),
      failureCount: z.int().min(1),
      minuteBeganAt: z.iso.datetime(),
      method: signInMethod,
    }),
    refusals: [],
  }),
  SignOut: command({
    means: "Ends the actor's own session.",
    tokenPermission: "account.administer",
    schema: z.strictObject({ ...aboutUser, sessionId: idSchema }),
    refusals: ["SessionUnknown"],
  }),
  RevokeSession: command({
    means: "Ends a session from another session, or as an administrator.",
    tokenPermission: "account.administer",
    schema: z.strictObject({ ...aboutUser, sessionId: idSchema }),
    refusals: ["SessionUnknown"],
  }),
  RevokeSessions: command({
    means: "Ends every session of a person except the kept one.",
    tokenPermission: "account.administer",
    schema: z.strictObject({ ...aboutUser, keptSessionId: idSchema.nullable() }),
    refusals: [],
  }),
  ChangePassword: command({
    means:
      "Replaces the actor's password and ends every session except the kept one, and the access tokens and what programs were allowed if that is asked for.",
    tokenPermission: "account.administer",
    schema: z.strictObject({
      ...aboutUser,
      keptSessionId: idSchema.nullable(),
      endsAccessTokens: z.boolean().optional(),
      endsOAuthAccess: z.boolean().optional(),
    }),
    refusals: ["PasswordGuessable", "PasswordTooLong", "PasswordTooShort", "SignInFailed", "TooManyAttempts"],
  }),
  ResetPassword: command({
    means: "Ends a person's password and sessions, and makes a link by which the owner sets another password.",
    tokenPermission: "account.administer",
    needsConfirmation: true,
    schema: signInLink,
    refusals: ["SecretGone"],
  }),
  CreateSignInLink: command({
    means: "Makes a link that signs in, once, a person who has no password, such as an imported person.",
    tokenPermission: "account.administer",
    needsConfirmation: true,
    schema: signInLink.extend({
      /** Whether the person may come in even as an administrator. */
      letsInAdministrator: z.boolean().optional(),
      ...mailed,
    }),
    refusals: ["AdministratorUnconfirmed", "MailAddressMissing", "PasswordExists", "SecretGone"],
  }),
  IssueSignInLink: command({
    means: "Makes a sign-in link for the account's own mail address, or for the operator. Only Logue itself does this.",
    tokenPermission: "account.administer",
    schema: signInLink.extend({ way: linkWay, keepsPassword: z.boolean(), address: lineSchema.nullable(), ...mailed }),
    refusals: ["AdministratorUnconfirmed", "MailAddressMissing", "SecretGone", "SignInByMailOff", "TooManyAttempts"],
  }),
  RedeemSignInLink: command({
    means:
      "Uses the actor's sign-in link: sets a password and begins a session, once. With a link that keeps the password, it only begins a session.",
    tokenPermission: "account.administer",
    schema: z.strictObject({
      ...aboutUser,
      linkId: idSchema,
      sessionId: idSchema,
      keepsPassword: z.boolean().optional(),
      ...secondStep,
    }),
    refusals: [
      ...(["PasswordGuessable", "PasswordTooLong", "PasswordTooShort", "SecretGone", "SignInLinkInvalid"] as const),
      ...(["TooManyAttempts", ...secondStepRefusals] as const),
    ],
  }),
  CreateAccessToken: command({
    means:
      "Makes an access token for programs, for the actor or a bot. Without an end it lasts as long as the workspace's setting allows. Only a digest of the token is stored, in the vault.",
    tokenPermission: "tokens.create",
    needsConfirmation: true,
    schema: z.strictObject({
      ...aboutUser,
      tokenId: idSchema,
      label: lineSchema,
      scopes: z.array(tokenScope).max(10).readonly(),
      permissions: z.array(z.enum(everyTokenPermission)).max(tokenPermissionsMax).readonly().optional(),
      expiresAt: endSchema,
    }),
    refusals: ["SecretGone", "TokenInvalid", "TokenLifeTooLong", "TooManyTokens"],
  }),
  RevokeAccessToken: command({
    means: "Revokes an access token.",
    tokenPermission: "account.administer",
    schema: z.strictObject({ ...aboutUser, tokenId: idSchema }),
    refusals: ["TokenUnknown"],
  }),
};
