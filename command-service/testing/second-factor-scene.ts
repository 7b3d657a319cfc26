import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import { v7 as uuidv7 } from "uuid";
import { codeAt, newAuthenticatorSecret, sealSetup } from "../contract/authenticators.ts";
import type { FactorUse } from "../contract/second-factors.ts";
import { openIdentityScene, type Scene } from "./identity-scene.ts";
import { mustAccept, type TestService } from "./test-service.ts";

export const annPassword = "the first password";
const from = { address: "192.0.2.7", userAgent: "a test" };

export interface FactorScene extends Scene {
  readonly secret: string;
  readonly factorId: string;
  readonly recoveryCodes: readonly string[];
  readonly now: () => number;
  /** The code that Ann's app shows so many steps from now. */
  readonly code: (stepsFromNow?: number) => string;
}

const stepMs = 30_000;

/** Ann has an app that makes codes. */
export async function openFactorScene(): Promise<FactorScene> {
  const scene = await openIdentityScene(annPassword);
  let passedMs = 0;
  const begunAtMs = Date.now();
  const now = () => begunAtMs + passedMs;
  const pass = (durationMs: number) => {
    passedMs += durationMs;
    scene.pass(durationMs);
  };
  const secret = newAuthenticatorSecret();
  const factorId = uuidv7();
  const added = await addAuthenticator(scene, { userId: scene.ann, secret, factorId, nowMs: now() });
  const recoveryCodes = mustAccept(added).secrets?.recoveryCodes?.split(" ") ?? [];
  pass(2 * stepMs);
  const code = (stepsFromNow = 0) => codeAt(secret, now() + stepsFromNow * stepMs);
  return { ...scene, secret, factorId, recoveryCodes, now, pass, code };
}

export interface NewAuthenticator {
  readonly userId: string;
  readonly secret: string;
  readonly nowMs: number;
  readonly factorId?: string;
  readonly code?: string;
}

export async function addAuthenticator(
  { send, vault }: TestService,
  { userId, secret, nowMs, factorId = uuidv7(), code = codeAt(secret, nowMs) }: NewAuthenticator,
): Promise<CommandAnswer> {
  const setup = await sealSetup(vault, { userId, secret, begunAtMs: nowMs });
  const data = { userId, factorId, recoverySetId: uuidv7(), label: "Phone" };
  return send(userId, "AddAuthenticator", data, { secrets: { ...from, setup, code } });
}

/** A first step, as the command that the second one repeats. */
export interface FirstStep {
  readonly data: { readonly userId: string; readonly sessionId: string; readonly method: "password" };
  readonly answer: CommandAnswer;
  readonly attemptToken: string;
}

export async function firstStep({ send }: Pick<TestService, "send">, userId: string, password = annPassword): Promise<FirstStep> {
  const data = { userId, sessionId: uuidv7(), method: "password" } as const;
  const answer = await send(userId, "SignIn", data, { secrets: { ...from, password } });
  return { data, answer, attemptToken: answer.secrets?.attemptToken ?? "" };
}

export const finish = (
  { send }: Pick<TestService, "send">,
  { data, attemptToken }: FirstStep,
  code: string,
  kind: FactorUse["kind"] = "authenticator",
): Promise<CommandAnswer> =>
  send(data.userId, "SignIn", { ...data, factor: { kind, factorId: null } }, { secrets: { ...from, attemptToken, code } });
