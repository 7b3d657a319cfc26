import { authenticatorUri, newAuthenticatorSecret, sealSetup } from "@logue/command-service/contract/authenticators.ts";
import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { signedIn } from "../access.ts";
import { payload, refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { Viewer } from "../context.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { confirmSession } from "./confirm-session.ts";
import { finishSignIn } from "./finish-sign-in.ts";
import { mailCode } from "./mail-code.ts";
import { preparePasskey, relyingPartyOf } from "./prepare-passkey.ts";
import { signInWithPasskey } from "./sign-in-with-passkey.ts";

type SecondFactorMutation =
  | "finishSignIn"
  | "confirmSession"
  | "prepareAuthenticator"
  | "addAuthenticator"
  | "preparePasskey"
  | "addPasskey"
  | "mailCode"
  | "addMailFactor"
  | "signInWithPasskey"
  | "removeSecondFactor"
  | "createRecoveryCodes"
  | "resetSecondFactors";

/** A token that was stolen must neither end a second factor nor lock its owner out with another one. */
const refuseToken = ({ sessionId }: Viewer): Refusal | undefined => (sessionId === null ? refuse("NotPermitted") : undefined);

export const secondFactorMutations: Pick<MutationResolvers, SecondFactorMutation> = {
  finishSignIn: (_mutation, { input }, context) => finishSignIn(context, input),

  confirmSession: (_mutation, { input }, context) => confirmSession(context, input),

  prepareAuthenticator: async (_mutation, _arguments, context) => {
    const viewer = signedIn(context);
    const refusal = refuseToken(viewer);
    if (refusal !== undefined) return refusedPayload(refusal);
    const { vault, readStore, userCache, clock } = context.services;
    const { name: issuer } = settingsOf("workspace", await readStore.get(workspaces, workspaceDocumentId));
    const { name } = await userCache.userOf(viewer.userId);
    const secret = newAuthenticatorSecret();
    const setup = await sealSetup(vault, { userId: viewer.userId, secret, begunAtMs: clock() });
    const outcome = { refusal: null, position: null, isVisible: true };
    return payload(outcome, { setup, secret, uri: authenticatorUri(secret, issuer, name) });
  },

  addAuthenticator: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "AddAuthenticator", input);
    const refusal = refuseToken(viewer);
    if (refusal !== undefined) return refusedPayload(refusal);
    const { userId } = viewer;
    const { setup, code, label } = input;
    const ids = { factorId: derivedId(commandId, "second-factor"), recoverySetId: derivedId(commandId, "recovery-codes") };
    const options = { actor: viewer, commandId, secrets: { setup, code } };
    const { outcome, secrets } = await sendSecretCommand(context, "AddAuthenticator", { userId, ...ids, label }, options);
    return payload(outcome, { userId, recoveryCodes: codesIn(secrets) });
  },

  preparePasskey: (_mutation, { input }, context) => preparePasskey(context, input.purpose),

  mailCode: (_mutation, { input }, context) => mailCode(context, input.purpose),

  addMailFactor: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "AddMailFactor", input);
    const user = await context.services.userCache.userOf(viewer.userId);
    const refusal = refuseToken(viewer) ?? (user.email === null ? refuse("MailAddressMissing") : undefined);
    if (refusal !== undefined) return refusedPayload(refusal);
    const { userId } = viewer;
    const ids = { factorId: derivedId(commandId, "second-factor"), recoverySetId: derivedId(commandId, "recovery-codes") };
    const data = { userId, ...ids, label: user.email ?? "" };
    const options = { actor: viewer, commandId, secrets: { code: input.code } };
    const { outcome, secrets } = await sendSecretCommand(context, "AddMailFactor", data, options);
    return payload(outcome, { userId, recoveryCodes: codesIn(secrets) });
  },

  signInWithPasskey: (_mutation, { input }, context) => signInWithPasskey(context, input),

  addPasskey: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "AddPasskey", input);
    const refusal = refuseToken(viewer);
    if (refusal !== undefined) return refusedPayload(refusal);
    const { userId } = viewer;
    const { challenge, response: code, label } = input;
    const ids = { factorId: derivedId(commandId, "second-factor"), recoverySetId: derivedId(commandId, "recovery-codes") };
    const site = { origin: context.origin, relyingParty: relyingPartyOf(context) };
    const options = { actor: viewer, commandId, secrets: { challenge, code, ...site } };
    const { outcome, secrets } = await sendSecretCommand(context, "AddPasskey", { userId, ...ids, label }, options);
    return payload(outcome, { userId, recoveryCodes: codesIn(secrets) });
  },

  removeSecondFactor: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "RemoveSecondFactor", input);
    const refusal = refuseToken(viewer);
    if (refusal !== undefined) return refusedPayload(refusal);
    const { userId } = viewer;
    const data = { userId, factorId: input.factorId };
    const { outcome } = await sendSecretCommand(context, "RemoveSecondFactor", data, { actor: viewer, commandId });
    return payload(outcome, { userId });
  },

  createRecoveryCodes: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "CreateRecoveryCodes", input);
    const refusal = refuseToken(viewer);
    if (refusal !== undefined) return refusedPayload(refusal);
    const { userId } = viewer;
    const data = { userId, setId: derivedId(commandId, "recovery-codes") };
    const { outcome, secrets } = await sendSecretCommand(context, "CreateRecoveryCodes", data, { actor: viewer, commandId });
    return payload(outcome, { userId, recoveryCodes: codesIn(secrets) });
  },

  resetSecondFactors: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "ResetSecondFactors", input);
    const { userId, reason } = input;
    const { outcome } = await sendSecretCommand(context, "ResetSecondFactors", { userId, reason }, { actor: viewer, commandId });
    return payload(outcome, { userId });
  },
};

const codesIn = ({ recoveryCodes = "" }: Readonly<Record<string, string>>): string[] =>
  recoveryCodes === "" ? [] : recoveryCodes.split(" ");
