import {
  type PasskeyPurpose,
  passkeyChallengeLifeMs,
  sealChallenge,
  storedPasskey,
} from "@logue/command-service/contract/passkeys.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import { digestOfToken } from "@logue/command-service/contract/secrets.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { payload, refusedPayload } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import { signInAttemptOf } from "./sign-in-attempt.ts";

/** The site that passkeys are bound to: no other one can ask for them. */
export const relyingPartyOf = ({ origin }: Pick<RequestContext, "origin">): string => new URL(origin).hostname;

const prepared = (options: object, sealed: string) =>
  payload({ refusal: null, position: null, isVisible: true }, { challenge: sealed, options: JSON.stringify(options) });

/** Makes the challenge, and what the browser has to be asked, as WebAuthn has it in JSON. */
export function preparePasskey(context: RequestContext, purpose: PasskeyPurpose) {
  if (purpose === "add") return prepareNew(context);
  if (purpose === "confirm") return prepareConfirmation(context);
  return purpose === "sign_in" ? prepareSignIn(context) : prepareSecondStep(context);
}

async function prepareNew(context: RequestContext) {
  const { viewer, services } = context;
  if (viewer?.sessionId == null) return refusedPayload(refuse("NotPermitted"));
  const { vault, readStore, userCache, clock } = services;
  const { name: workspaceName } = settingsOf("workspace", await readStore.get(workspaces, workspaceDocumentId));
  const { id, name, displayName } = await userCache.userOf(viewer.userId);
  const about = { purpose: "add", boundTo: viewer.userId, begunAtMs: clock() } as const;
  const { challenge, sealed } = await sealChallenge(vault, about);
  const options = {
    challenge,
    rp: { id: relyingPartyOf(context), name: workspaceName },
    user: { id: Buffer.from(id).toString("base64url"), name, displayName },
    pubKeyCredParams: algorithms.map((alg) => ({ type: "public-key", alg })),
    excludeCredentials: await credentialsOf(vault, viewer.userId),
    authenticatorSelection: { residentKey: "preferred", userVerification: "preferred" },
    attestation: "none",
    timeout: passkeyChallengeLifeMs,
  };
  return prepared(options, sealed);
}

/** EdDSA, ES256 and RS256, as COSE numbers them. */
const algorithms = [-8, -7, -257];

async function prepareSignIn(context: RequestContext) {
  const { vault, clock } = context.services;
  const { challenge, sealed } = await sealChallenge(vault, { purpose: "sign_in", boundTo: null, begunAtMs: clock() });
  return prepared({ ...requestOptions(context, challenge), userVerification: "required" }, sealed);
}

async function prepareConfirmation(context: RequestContext) {
  const { viewer, services } = context;
  if (viewer?.sessionId == null) return refusedPayload(refuse("NotPermitted"));
  const about = { purpose: "confirm", boundTo: viewer.sessionId, begunAtMs: services.clock() } as const;
  const { challenge, sealed } = await sealChallenge(services.vault, about);
  const allowCredentials = await credentialsOf(services.vault, viewer.userId);
  return prepared({ ...requestOptions(context, challenge), allowCredentials, userVerification: "preferred" }, sealed);
}

async function prepareSecondStep(context: RequestContext) {
  const { signInAttempt, services } = context;
  const attempt = await signInAttemptOf(services.vault, signInAttempt);
  if (attempt === undefined) return refusedPayload(refuse("SignInAttemptOver"));
  const about = { purpose: "second_step", boundTo: digestOfToken(signInAttempt), begunAtMs: services.clock() } as const;
  const { challenge, sealed } = await sealChallenge(services.vault, about);
  const allowCredentials = await credentialsOf(services.vault, attempt.userId);
  return prepared({ ...requestOptions(context, challenge), allowCredentials, userVerification: "preferred" }, sealed);
}

const requestOptions = (context: RequestContext, challenge: string) => ({
  challenge,
  rpId: relyingPartyOf(context),
  timeout: passkeyChallengeLifeMs,
});

async function credentialsOf(vault: Vault, userId: string) {
  const passkeys = (await vault.list("passkey", userId)).map(({ value }) => storedPasskey.parse(value));
  return passkeys.map(({ credentialId, transports }) => ({ type: "public-key", id: credentialId, transports }));
}
