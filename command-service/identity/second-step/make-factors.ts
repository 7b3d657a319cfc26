import { openSetup, stepOfCode } from "../../contract/authenticators.ts";
import { useMailCode } from "../../contract/mail-codes.ts";
import { type Refusal, refuse } from "../../contract/refusals.ts";
import type { FactorUse, SecondFactorCommands } from "../../contract/second-factors.ts";
import type { AcceptedCommand } from "../../handling/accept-command.ts";
import type { GivenSecrets } from "../given-secrets.ts";
import type { MakingOptions } from "../making-options.ts";
import type { MadeSecrets } from "../staged-secrets.ts";
import { newRecoveryCodes } from "./recovery-codes.ts";
import { newPasskey, usePasskey } from "./use-passkey.ts";

/** The passkey is checked first, by count, for an account that is not there too. */
export const refuseWrongPasskey = (
  userId: string,
  factor: FactorUse | undefined,
  given: GivenSecrets,
  { vault, clock, countedCodes }: MakingOptions,
): Promise<Refusal | undefined> =>
  countedCodes(userId, { ...given, isSignedIn: false }, refuse("PasskeyWrong"), async () => {
    if (factor?.kind !== "passkey") return false;
    return usePasskey(vault, { userId, factorId: factor.factorId, given, purpose: "sign_in", boundTo: null }, clock());
  });

/** The passkey has answered the challenge that it was made for. */
export async function makePasskey(
  command: AcceptedCommand,
  given: GivenSecrets,
  { vault, clock, tryCommand }: MakingOptions,
): Promise<MadeSecrets | Refusal> {
  const { userId, factorId, label, recoverySetId: setId }: SecondFactorCommands["AddPasskey"] = command.data;
  const refusal = await tryCommand(command);
  if (refusal !== undefined) return refusal;
  const passkey = await newPasskey(vault, userId, given, clock());
  if (passkey === undefined) return refuse("PasskeyWrong");
  return { factors: { passkey: { ...passkey, factorId, label }, recovery: { setId, codes: newRecoveryCodes() } } };
}

/** The app shows that it has the secret by a code. */
export async function makeAuthenticator(
  command: AcceptedCommand,
  given: GivenSecrets,
  { vault, clock, countedCodes, tryCommand }: MakingOptions,
): Promise<MadeSecrets | Refusal> {
  const { userId, factorId, label, recoverySetId: setId }: SecondFactorCommands["AddAuthenticator"] = command.data;
  const refusal = await tryCommand(command);
  if (refusal !== undefined) return refusal;
  const setup = await openSetup(vault, given.setup, userId, clock());
  if (setup === undefined) return refuse("SecondFactorSetupOver");
  const step = stepOfCode(setup.secret, given.code, clock());
  const from = { ...given, isSignedIn: true };
  const wrong = await countedCodes(userId, from, refuse("SecondFactorWrong"), async () => step !== undefined);
  if (wrong !== undefined || step === undefined) return wrong ?? refuse("SecondFactorWrong");
  const authenticator = { factorId, label, secret: setup.secret, step };
  return { factors: { authenticator, recovery: { setId, codes: newRecoveryCodes() } } };
}

/** The address is confirmed by a code that was mailed to it. */
export async function makeMailFactor(
  command: AcceptedCommand,
  given: GivenSecrets,
  { vault, countedCodes, tryCommand }: MakingOptions,
): Promise<MadeSecrets | Refusal> {
  const { userId, factorId, label: email, recoverySetId: setId }: SecondFactorCommands["AddMailFactor"] = command.data;
  const from = { ...given, isSignedIn: true };
  const isRight = async (): Promise<boolean> =>
    (await useMailCode(vault, { userId, purpose: "add", boundTo: userId }, given.code)) === email;
  const refusal = (await tryCommand(command)) ?? (await countedCodes(userId, from, refuse("SecondFactorWrong"), isRight));
  return refusal ?? { factors: { mail: { factorId, email }, recovery: { setId, codes: newRecoveryCodes() } } };
}

/** The command ends second factors and makes none. */
export async function noFactor(): Promise<MadeSecrets> {
  return { factors: {} };
}
