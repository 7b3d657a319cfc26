import { randomBytes } from "node:crypto";
import type { CommandType } from "../contract/commands.ts";
import { useEmailLink } from "../contract/email-links.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import type { IntegrationCommands } from "../contract/integrations.ts";
import { networkOf } from "../contract/network-of.ts";
import type { OAuthCommands } from "../contract/oauth.ts";
import { isRefusal, type Refusal, refuse } from "../contract/refusals.ts";
import type { SecondFactorCommands } from "../contract/second-factors.ts";
import { accessTokenPrefix, digestOfToken, storedSignInLink } from "../contract/secrets.ts";
import type { SignInLink, SignInMethod } from "../contract/sign-in.ts";
import type { UserCommands } from "../contract/users.ts";
import type { AcceptedCommand } from "../handling/accept-command.ts";
import type { UserState } from "../users/user.ts";
import type { GivenSecrets } from "./given-secrets.ts";
import type { MakingOptions } from "./making-options.ts";
import { refusePassword } from "./passwords.ts";
import { makeProof } from "./second-step/confirm-session.ts";
import { makeAuthenticator, makeMailFactor, makePasskey, noFactor, refuseWrongPasskey } from "./second-step/make-factors.ts";
import { newRecoveryCodes } from "./second-step/recovery-codes.ts";
import { makeSettingSecret } from "./setting-secrets.ts";
import type { MadeSecrets } from "./staged-secrets.ts";

type Make = (command: AcceptedCommand, given: GivenSecrets, options: MakingOptions) => Promise<MadeSecrets | Refusal>;

const newToken = (): string => randomBytes(32).toString("base64url");
const userAgentLengthMax = 300;

/** Which commands need secrets, or end some, and what is made for each before it is decided. */
export const secretMakers: { readonly [Type in CommandType]?: Make } = {
  SignIn: async (command, given, options) => {
    const { userId, sessionId, method, factor }: UserCommands["SignIn"] = command.data;
    const refusal =
      method === "passkey"
        ? await refuseWrongPasskey(userId, factor, given, options)
        : isSystem(command)
          ? undefined
          : await refuseStranger(userId, given, options);
    return refusal ?? { session: { ...newSession(sessionId, method, given), ...(await isOnNewDevice(userId, given, options)) } };
  },
  SignInByExternalAccount: sessionByExternalAccount,
  RegisterByExternalAccount: sessionByExternalAccount,
  RegisterUser: registerPerson,
  CreateWorkspace: registerPerson,
  ChangePassword: async (command, given, options) => {
    const { userId }: UserCommands["ChangePassword"] = command.data;
    const refusal = refusePassword(given.password ?? "") ?? (await options.tryCommand(command));
    if (refusal !== undefined) return refusal;
    const from = { ...given, isSignedIn: true };
    const wrong = isSystem(command) ? undefined : await options.refuseWrongPassword(userId, given.currentPassword ?? "", from);
    return wrong ?? newPassword(command, given, options);
  },
  RedeemSignInLink: async (command, given, options) => {
    const { userId, linkId, sessionId, keepsPassword }: UserCommands["RedeemSignInLink"] = command.data;
    const secret = await options.vault.get("sign-in-link", digestOfToken(given.linkToken ?? ""));
    const isRight = secret?.ownerId === userId && storedSignInLink.parse(secret.value).linkId === linkId;
    if (!isRight) return refuse("SignInLinkInvalid");
    const weak = keepsPassword ? undefined : refusePassword(given.password ?? "");
    const refusal = weak ?? (await tryFirstStep(command, options));
    if (refusal !== undefined) return refusal;
    const session = { ...newSession(sessionId, "link", given), ...(await isOnNewDevice(userId, given, options)) };
    if (keepsPassword) return { session };
    const made = await newPassword(command, given, options);
    return isRefusal(made) ? made : { ...made, session };
  },
  CreateAccessToken: async (command, _given, { tryCommand }) => {
    const { tokenId, scopes, permissions, expiresAt }: UserCommands["CreateAccessToken"] = command.data;
    const token = `${accessTokenPrefix}${newToken()}`;
    const allowed = { scopes: [...scopes], ...(permissions && { permissions: [...permissions] }) };
    return (await tryCommand(command)) ?? { accessToken: { tokenId, token, ...allowed, expiresAt } };
  },
  CreateInviteLink: async (command, _given, { tryCommand }) => {
    const { inviteId }: { readonly inviteId: string } = command.data;
    return (await tryCommand(command)) ?? { inviteLink: { inviteId, token: randomBytes(24).toString("base64url") } };
  },
  ResetPassword: newSignInLink,
  CreateSignInLink: newSignInLink,
  IssueSignInLink: issueSignInLink,
  ChangeSetting: async (command, given, options) =>
    (await options.tryCommand(command)) ?? makeSettingSecret(command.data, given, options.vault),
  RemoveIntegration: async (command) => {
    const { instanceId }: IntegrationCommands["RemoveIntegration"] = command.data;
    return { setting: { scope: "integration", scopeId: instanceId, given: null } };
  },
  ConfirmSession: makeProof,
  ConfirmEmail: async (command, given, { vault, tryCommand }) => {
    const { userId, email }: UserCommands["ConfirmEmail"] = command.data;
    const refusal = await tryCommand(command);
    if (refusal !== undefined) return refusal;
    return (await useEmailLink(vault, userId, given.linkToken ?? "", email)) ? {} : refuse("EmailLinkInvalid");
  },
  AddAuthenticator: makeAuthenticator,
  AddPasskey: makePasskey,
  AddMailFactor: makeMailFactor,
  CreateRecoveryCodes: async (command, _given, { tryCommand }) => {
    const { setId }: SecondFactorCommands["CreateRecoveryCodes"] = command.data;
    return (await tryCommand(command)) ?? { factors: { recovery: { setId, codes: newRecoveryCodes() } } };
  },
  RemoveSecondFactor: noFactor,
  ResetSecondFactors: noFactor,
  RegisterOAuthClient: async (command, _given, { tryCommand }) => {
    const { clientId, secretId, kind }: OAuthCommands["RegisterOAuthClient"] = command.data;
    const secret = kind === "public" ? null : newToken();
    return (await tryCommand(command)) ?? { oauthClient: { clientId, given: { secretId, secret } } };
  },
  RenewOAuthClientSecret: async (command, _given, { tryCommand }) => {
    const { clientId, secretId }: OAuthCommands["RenewOAuthClientSecret"] = command.data;
    return (await tryCommand(command)) ?? { oauthClient: { clientId, given: { secretId, secret: newToken() } } };
  },
  DisableOAuthClient: async (command) => {
    const { clientId }: OAuthCommands["DisableOAuthClient"] = command.data;
    return { oauthClient: { clientId, given: null } };
  },
  GrantOAuthAccess: async (command, _given, { tryCommand }) => {
    const { grantId }: OAuthCommands["GrantOAuthAccess"] = command.data;
    return (await tryCommand(command)) ?? { oauthGrant: { grantId } };
  },
  WithdrawOAuthAccess: nothing,
  SignOut: nothing,
  EndExternalSession: nothing,
  RevokeSession: nothing,
  RevokeSessions: nothing,
  RevokeAccessToken: nothing,
  DeactivateUser: nothing,
  ReactivateUser: nothing,
  SettleExternalStanding: nothing,
  EraseUser: nothing,
};

/** The other system has checked who it is; the decision, whether it opens an account. */
async function sessionByExternalAccount(
  command: AcceptedCommand,
  given: GivenSecrets,
  options: MakingOptions,
): Promise<MadeSecrets | Refusal> {
  const { userId, sessionId, instanceId }: ExternalAccountCommands["SignInByExternalAccount"] = command.data;
  const refusal = await tryFirstStep(command, options);
  if (refusal !== undefined) return refusal;
  const isNewDevice = await isOnNewDevice(userId, given, options);
  return { session: { ...newSession(sessionId, "externalAccount", given), instanceId, ...isNewDevice } };
}

/** A second step that is missing does not keep the first one from being done. */
async function tryFirstStep(command: AcceptedCommand, { tryCommand }: MakingOptions): Promise<Refusal | undefined> {
  const refusal = await tryCommand(command);
  return refusal?.refused === "SecondFactorRequired" ? undefined : refusal;
}

/** The command ends secrets and makes none. */
async function nothing(): Promise<MadeSecrets> {
  return {};
}

const isSystem = ({ context }: AcceptedCommand): boolean => context.actorKind === "system";

const refuseStranger = (userId: string, given: GivenSecrets, { refuseWrongPassword }: MakingOptions) =>
  refuseWrongPassword(userId, given.password ?? "", { ...given, isSignedIn: false });

/** Refused before anything is hashed, if it would be refused at all. */
async function registerPerson(
  command: AcceptedCommand,
  given: GivenSecrets,
  options: MakingOptions,
): Promise<MadeSecrets | Refusal> {
  const { sessionId }: { readonly sessionId?: string } = command.data;
  if (!isSystem(command) && !(await options.registrations.take(networkOf(given.address)))) return refuse("TooManyAttempts");
  const refusal = refusePassword(given.password ?? "") ?? (await options.tryCommand(command));
  if (refusal !== undefined) return refusal;
  const made = await newPassword(command, given, options);
  if (isRefusal(made)) return made;
  return sessionId === undefined ? made : { ...made, session: newSession(sessionId, "registration", given) };
}

async function newPassword(
  command: AcceptedCommand,
  given: GivenSecrets,
  { passwords, userNow }: MakingOptions,
): Promise<Pick<MadeSecrets, "password"> | Refusal> {
  const share = networkOf(given.address);
  const password = given.password ?? "";
  const weak = isSystem(command)
    ? undefined
    : await passwords.refuseGuessable(password, await wordsAbout(command.data, userNow), share);
  if (weak !== undefined) return weak;
  const hash = await passwords.hash(password, share);
  return typeof hash === "string" ? { password: { hash } } : hash;
}

type Described = Partial<Pick<UserState, "name" | "displayName" | "email">>;

/** What others know of the owner of a password: the names and the e-mail address. */
async function wordsAbout(
  data: Described & { readonly userId?: string; readonly administrator?: Described },
  userNow: MakingOptions["userNow"],
): Promise<string[]> {
  const registered = data.administrator ?? (data.name === undefined ? undefined : data);
  const { name, displayName, email } = registered ?? (await userNow(data.userId ?? ""));
  return [name, displayName, email, email?.split("@")[0]].filter((word) => word != null && word !== "").map(String);
}

async function newSignInLink(
  command: AcceptedCommand,
  _given: GivenSecrets,
  { tryCommand }: MakingOptions,
): Promise<MadeSecrets | Refusal> {
  const { linkId }: SignInLink = command.data;
  return (await tryCommand(command)) ?? { signInLink: { linkId, token: newToken() } };
}

async function issueSignInLink(
  command: AcceptedCommand,
  given: GivenSecrets,
  options: MakingOptions,
): Promise<MadeSecrets | Refusal> {
  const { userId, way, address, keepsPassword }: UserCommands["IssueSignInLink"] = command.data;
  const { perAccount, perAddress } = options.linkRequests;
  const isCalm = way !== "mail" || ((await perAddress.take(networkOf(address ?? ""))) && (await perAccount.take(userId)));
  if (!isCalm) return refuse("TooManyAttempts");
  const made = await newSignInLink(command, given, options);
  if (isRefusal(made) || made.signInLink === undefined) return made;
  const { password } = await options.userNow(userId);
  return { signInLink: { ...made.signInLink, keepsPassword: keepsPassword && password.kind === "set" } };
}

/** Not for the first sign-in of an account: then every device is new. */
async function isOnNewDevice(
  userId: string,
  given: GivenSecrets,
  { devices, userNow }: MakingOptions,
): Promise<{ readonly isNewDevice?: true }> {
  if (devices.deviceOf(userId, given.devices) !== undefined) return {};
  return (await userNow(userId)).hasSignedIn ? { isNewDevice: true } : {};
}

const newSession = (
  sessionId: string,
  method: SignInMethod,
  { address, userAgent }: GivenSecrets,
): NonNullable<MadeSecrets["session"]> => ({
  sessionId,
  method,
  token: newToken(),
  userAgent: userAgent.slice(0, userAgentLengthMax),
  address,
});
