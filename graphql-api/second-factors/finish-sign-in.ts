import { type Commands, isCommandType } from "@logue/command-service/contract/commands.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import type { FactorUse } from "@logue/command-service/contract/second-factors.ts";
import { digestOfToken } from "@logue/command-service/contract/secrets.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { type Actor, refusedPayload } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import type { FinishSignInInput } from "../generated/resolvers.ts";
import { endReplaced } from "../sessions/end-replaced.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { sessionPayload } from "../users/session-payload.ts";
import { relyingPartyOf } from "./prepare-passkey.ts";
import { type SecondStepKind, signInAttemptOf } from "./sign-in-attempt.ts";
import { passkeyIn } from "./sign-in-with-passkey.ts";

/** The kinds as commands name them. */
export const factorKinds: Readonly<Record<SecondStepKind, FactorUse["kind"]>> = {
  authenticator: "authenticator",
  passkey: "passkey",
  recovery_code: "recoveryCode",
  mail: "mail",
};

/** Sends the command of the first step again, now with the second one. */
export async function finishSignIn(context: RequestContext, { kind, code, challenge }: FinishSignInInput) {
  const { services, signInAttempt: attemptToken } = context;
  const attempt = await signInAttemptOf(services.vault, attemptToken);
  if (attempt === undefined || !isCommandType(attempt.type)) return refusedPayload(refuse("SignInAttemptOver"));
  const { type, userId, actorId, actorKind } = attempt;
  const factorId = kind === "passkey" ? await passkeyIn(services.vault, userId, code) : null;
  const factor: FactorUse = { kind: factorKinds[kind], factorId };
  const data = { ...attempt.data, factor } as Commands[typeof type];
  const commandId = derivedId("second-step", digestOfToken(attemptToken), kind, factorId ?? "");
  const site = { origin: context.origin, relyingParty: relyingPartyOf(context) };
  const secrets = { attemptToken, code, ...(challenge != null && { challenge, ...site }) };
  const actor = { userId: actorId, actorKind } as Actor;
  const { outcome } = await sendSecretCommand(context, type, data, { actor, commandId, secrets });
  if (outcome.refusal === null) context.setSignInAttemptCookie(null);
  const user = await services.readStore.get(users, userId);
  await endReplaced(context, outcome);
  const person = { userId, actorKind: "user", role: user?.role ?? "guest" } as const;
  return sessionPayload(context, outcome, person, String(attempt.data.sessionId));
}
