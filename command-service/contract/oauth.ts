import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { notPersonal } from "./field-notes.ts";
import { idSchema } from "./schemas.ts";
import { lineSchema } from "./text-schemas.ts";
import { everyTokenPermission, knownTokenPermissions } from "./token-permissions.ts";

const { alice, ben: botId, link: clientId, token: grantId, session: secretId } = exampleIds;

/** What a program may learn of a person's account, beside the permissions of the API. */
export const everyIdentityScope = ["openid", "profile", "email"] as const;
export type IdentityScope = (typeof everyIdentityScope)[number];

/** The scopes that a program can ask for: the names of the API's permissions among them. */
export const everyOAuthScope = [...everyIdentityScope, ...everyTokenPermission] as const;

const scopesMax = 200;
const redirectUrisMax = 20;
const scopesSchema = z.array(z.enum(everyOAuthScope)).max(scopesMax).readonly();
const listedWords = notPersonal("Listed words.");
const clientNotes = {
  name: notPersonal("The name of a program."),
  redirectUris: notPersonal("Addresses of a program."),
  scopes: listedWords,
};

/** A confidential client keeps a secret on its server; a public one, such as an app, has none. */
export const oauthClientKind = z.enum(["confidential", "public"]);
export type OAuthClientKind = z.infer<typeof oauthClientKind>;

/** By whose act, or why, access ended. */
const withdrawalCause = z.enum(["person", "administrator", "program", "reuse", "deactivation"]);

export const oauthClientEvents = {
  OAuthClientRegistered: event({
    means:
      "A program was registered that people can let act for them, by OAuth 2. With an account of its own it can also act for itself. Its secret is never in the log.",
    family: "workspace",
    schema: z.object({
      clientId: z.string(),
      name: z.string(),
      kind: oauthClientKind,
      redirectUris: z.array(z.string()).readonly(),
      /** A newer version may know scopes that this one does not. */
      scopes: z.array(z.string()).readonly(),
      allowsDevices: z.boolean(),
      accountId: z.string().nullable(),
      secretId: z.string(),
      registeredById: z.string(),
    }),
    notes: clientNotes,
    example: {
      clientId,
      name: "Tide table",
      kind: "confidential",
      redirectUris: ["https://tides.example.org/callback"],
      scopes: ["openid", "messages.post"],
      allowsDevices: false,
      accountId: botId,
      secretId,
      registeredById: alice,
    },
  }),
  OAuthClientChanged: event({
    means: "A registered program got another name, other addresses to return to, or may ask for something else.",
    family: "workspace",
    schema: z.object({
      clientId: z.string(),
      name: z.string(),
      redirectUris: z.array(z.string()).readonly(),
      scopes: z.array(z.string()).readonly(),
      changedById: z.string(),
    }),
    notes: clientNotes,
    example: {
      clientId,
      name: "Tides and winds",
      redirectUris: ["https://winds.example.org/callback"],
      scopes: ["openid"],
      changedById: alice,
    },
  }),
  OAuthClientSecretRenewed: event({
    means: "A registered program got a new secret. The one before works no longer.",
    family: "workspace",
    schema: z.object({ clientId: z.string(), secretId: z.string(), renewedById: z.string() }),
    withoutValues: "secret",
    example: { clientId, secretId, renewedById: alice },
  }),
  OAuthClientDisabled: event({
    means: "A registered program was disabled for good. It no longer acts for any person.",
    family: "workspace",
    schema: z.object({ clientId: z.string(), disabledById: z.string() }),
    example: { clientId, disabledById: alice },
  }),
};
export type OAuthClientEvent = EventsOf<typeof oauthClientEvents>;

export const oauthAccessEvents = {
  OAuthAccessGranted: event({
    means: "A person let a registered program act for them, or a program got its own account to act by.",
    family: "user-",
    schema: z.object({
      userId: z.string(),
      grantId: z.string(),
      clientId: z.string(),
      scopes: z.array(z.string()).readonly(),
      /** What the program asked for and the person did not give. */
      refusedScopes: z.array(z.string()).readonly(),
      expiresAt: z.string().nullable(),
    }),
    notes: { scopes: listedWords, refusedScopes: listedWords },
    example: {
      userId: alice,
      grantId,
      clientId,
      scopes: ["openid", "messages.post"],
      refusedScopes: ["email"],
      expiresAt: "2026-09-01T09:00:00.000Z",
    },
  }),
  OAuthAccessWithdrawn: event({
    means: "A registered program acts for a person no longer.",
    family: "user-",
    schema: z.object({
      userId: z.string(),
      grantId: z.string(),
      clientId: z.string(),
      cause: withdrawalCause,
      withdrawnById: z.string(),
    }),
    example: { userId: alice, grantId, clientId, cause: "person", withdrawnById: alice },
  }),
};
export type OAuthAccessEvent = EventsOf<typeof oauthAccessEvents>;

const accountSchema = z.strictObject({
  userId: idSchema,
  /** The account's name for mentions. */
  name: z.string().max(1000),
});
const ofClient = { clientId: idSchema };
const redirectUrisSchema = z.array(z.string().max(1000)).max(redirectUrisMax).readonly();

export const oauthCommandDeclarations = {
  RegisterOAuthClient: command({
    means:
      "Registers a program that people can let act for them, by OAuth 2, and the account by which it acts for itself. Its secret is shown once.",
    tokenPermission: "workspace.changeSettings",
    needsConfirmation: true,
    schema: z.strictObject({
      ...ofClient,
      secretId: idSchema,
      name: lineSchema,
      kind: oauthClientKind,
      redirectUris: redirectUrisSchema,
      scopes: scopesSchema,
      allowsDevices: z.boolean(),
      /** Null for a program that never acts for itself. */
      account: accountSchema.nullable(),
    }),
    refusals: [
      "OAuthClientInvalid",
      "PermissionNotHeld",
      "ProfileInvalid",
      "RedirectAddressInvalid",
      "SecretGone",
      "UserNameInvalid",
      "UserNameReserved",
      "UserNameTaken",
    ],
  }),
  ChangeOAuthClient: command({
    means:
      "Changes a registered program's name, the addresses to return to and what it may ask for. What it may no longer ask for ends at once; for what is added, people are asked.",
    tokenPermission: "workspace.changeSettings",
    needsConfirmation: true,
    schema: z.strictObject({ ...ofClient, name: lineSchema, redirectUris: redirectUrisSchema, scopes: scopesSchema }),
    refusals: ["OAuthClientInvalid", "OAuthClientUnknown", "PermissionNotHeld", "RedirectAddressInvalid"],
  }),
  RenewOAuthClientSecret: command({
    means: "Gives a registered program a new secret, which is shown once. The one before works no longer.",
    tokenPermission: "workspace.changeSettings",
    needsConfirmation: true,
    schema: z.strictObject({ ...ofClient, secretId: idSchema }),
    refusals: ["OAuthClientUnknown", "SecretGone"],
  }),
  DisableOAuthClient: command({
    means: "Disables a registered program for good. What people allowed it ends at once.",
    tokenPermission: "workspace.changeSettings",
    schema: z.strictObject(ofClient),
    refusals: ["OAuthClientUnknown"],
  }),
  GrantOAuthAccess: command({
    means: "Lets a registered program act for the actor. Only the page that asks the person does this.",
    tokenPermission: "account.administer",
    // What the program gets is like an access token; to be told who the person is, is not.
    needsConfirmation: ({ scopes }: { readonly scopes: readonly string[] }) => permissionsOfScopes(scopes).length > 0,
    schema: z.strictObject({
      ...ofClient,
      userId: idSchema,
      grantId: idSchema,
      scopes: scopesSchema,
      refusedScopes: scopesSchema,
      expiresAt: z.iso.datetime(),
    }),
    refusals: ["OAuthClientUnknown", "TooManyOAuthGrants"],
  }),
  WithdrawOAuthAccess: command({
    means: "Ends that a registered program acts for a person.",
    tokenPermission: "account.administer",
    schema: z.strictObject({
      userId: idSchema,
      grantId: idSchema,
      /** Why Logue itself ends it; null where people do. */
      cause: z.enum(["program", "reuse"]).nullable(),
    }),
    refusals: ["OAuthGrantUnknown"],
  }),
};
export type OAuthCommands = CommandsOf<typeof oauthCommandDeclarations>;

/** The permissions of the API among these scopes. */
export const permissionsOfScopes = (scopes: readonly string[]) => knownTokenPermissions(scopes);

const loopbackHosts: ReadonlySet<string> = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** Whether the address is one on the person's own device, where programs listen on any free port. */
export const isLoopbackAddress = (uri: string): boolean => {
  const url = URL.parse(uri);
  return url?.protocol === "http:" && loopbackHosts.has(url.hostname);
};

/** The scheme of an app: like a domain name backwards, so that no other app has it by chance. */
const appScheme = /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+:$/;

/**
 * An address that codes may be sent to: HTTPS, or HTTP on the person's own device; for public
 * clients also the scheme of an app. It is compared as a whole, so it holds no pattern.
 */
export function isRedirectAddress(uri: string, kind: OAuthClientKind): boolean {
  const url = URL.parse(uri);
  if (url === null || uri.includes("#") || uri.includes("*") || url.username !== "" || url.password !== "") return false;
  if (/[\s\\\p{C}]/u.test(uri)) return false;
  // Of a public client, which may be an app that claims the address, it is never the own device.
  if (url.protocol === "https:") return kind === "confidential" || !loopbackHosts.has(url.hostname);
  return isLoopbackAddress(uri) || (kind === "public" && appScheme.test(url.protocol));
}
