import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import { createRecentCache } from "@logue/infra/recent-cache.ts";
import { openAttempts } from "@logue/infra/vault/attempts.ts";
import { openServerKey } from "@logue/infra/vault/server-key.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { CommandType } from "../contract/commands.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import { countFailedSignIns, type FailedSignInsOptions } from "../contract/failed-sign-ins.ts";
import { networkOf } from "../contract/network-of.ts";
import { isRefusal, type Refusal, refuse } from "../contract/refusals.ts";
import type { SettingCommands } from "../contract/settings.ts";
import type { AcceptedCommand } from "../handling/accept-command.ts";
import { refused } from "../handling/command-answers.ts";
import type { HandleAccepted } from "../handling/handle-command.ts";
import { isStoreUnavailable } from "../handling/store-failure.ts";
import type { Log } from "../log.ts";
import { type DeviceTokens, deviceTokens } from "./device-tokens.ts";
import { countExternalAttempts, isCountingAttempt } from "./external-attempts.ts";
import { isFailedSignIn, methodOf } from "./failed-sign-in.ts";
import { type GivenSecrets, givenSecrets } from "./given-secrets.ts";
import { secretMakers } from "./make-secrets.ts";
import type { MakingOptions } from "./making-options.ts";
import { oncePerSecrets, type UnderWay } from "./once-per-secrets.ts";
import { openPasswords } from "./passwords.ts";
import { factorOf, type SecondStep, secondStep } from "./second-step/second-step.ts";
import { refuseOtherValue } from "./setting-secrets.ts";
import { listSignIns, type SettlingOptions, type SignIns, settleSecrets } from "./settle-secrets.ts";
import { isShowing, shownOf } from "./shown-secrets.ts";
import { countedCheck, countSignIns, signInCheck } from "./sign-in-check.ts";
import {
  isSessionAlone,
  readStaged,
  replaceStaged,
  type StagedSecrets,
  settled,
  stage,
  stagedForMs,
  stagedIdOf,
  unstage,
} from "./staged-secrets.ts";
import { type Sweeper, startSweeping } from "./sweep-staged.ts";

export interface IdentityLimits {
  readonly sessionDays: number;
  /**
   * Wrong passwords in ten minutes, for an account and for a known device of it; five times as many
   * from one address.
   */
  readonly loginAttemptsMax: number;
  /** People who register from one address in ten minutes. */
  readonly registrationsMax: number;
}

export interface IdentityOptions extends Omit<SettlingOptions, "sessionDays">, Pick<MakingOptions, "tryCommand"> {
  readonly vault: Vault;
  readonly clock: () => number;
  readonly limits: IdentityLimits;
  readonly log: Log;
  /** Decides and appends. */
  readonly handle: HandleAccepted;
  /**
   * Whether the command is known to have written to the stream of this person, or of the workspace,
   * before.
   */
  readonly wroteBefore: (command: AcceptedCommand, userId: string | null) => Promise<boolean>;
  /** Sends a command of Logue's own. */
  readonly send: FailedSignInsOptions["send"];
  /** Whether there is time for another command. */
  readonly isAccepting: () => boolean;
}

export interface Identity extends Pick<Sweeper, "stop"> {
  readonly handle: HandleAccepted;
}

type Accepted = Extract<CommandAnswer, { readonly kind: "accepted" }>;

const windowMs = 10 * 60_000;
const settledMax = 10_000;
/** Links that may be mailed in ten minutes to one account, and for requests from one address. */
const [linksPerAccountMax, linksPerAddressMax] = [3, 30];
/** Many people of one office may share one address. */
const attemptsPerAddressFactor = 5;

/**
 * Handles commands with secrets: the secrets are staged in the vault, the command is decided, and
 * its event makes them valid. When this breaks off in between, the sweeper of this process or
 * another one finishes or discards them, depending on whether the event is in the event store.
 */
export async function openIdentity(options: IdentityOptions): Promise<Identity> {
  const { vault, clock, limits, handle } = options;
  const devices = deviceTokens(await openServerKey(vault, "device-tokens"));
  const passwords = openPasswords(vault);
  const attemptsOf = await openAttempts({ vault, clock });
  const attempts = (name: string, max: number) => attemptsOf(name, { max, windowMs });
  const perAccount = attempts("password-by-account", limits.loginAttemptsMax);
  const perAddress = attempts("password-by-address", limits.loginAttemptsMax * attemptsPerAddressFactor);
  const signIns = countSignIns({ devices, perAccount, perAddress });
  const refuseWrongPassword = signInCheck(passwords, signIns);
  const perAccountCodes = attempts("code-by-account", limits.loginAttemptsMax);
  const countedCodes = countedCheck(countSignIns({ devices, perAccount: perAccountCodes, perAddress }));
  const second = secondStep({ vault, clock, counted: countedCodes });
  const registrations = attempts("registration-by-address", limits.registrationsMax);
  const linkRequests = {
    perAccount: attempts("link-by-account", linksPerAccountMax),
    perAddress: attempts("link-by-address", linksPerAddressMax),
  };
  const { tryCommand, userNow } = options;
  const checks = { refuseWrongPassword, countedCodes, devices, registrations, linkRequests };
  const making: MakingOptions = { vault, clock, passwords, ...checks, tryCommand, userNow };
  const settling: SettlingOptions = { ...options, sessionDays: limits.sessionDays };
  /** By the id of the staged secrets. */
  const underWay = new Map<string, UnderWay>();
  /** Sessions that this process has settled: the sweeper leaves them alone. */
  const settledHere = createRecentCache<true>(settledMax);
  const isUnderWay = (id: string): boolean => underWay.has(id) || settledHere.has(id);
  const sweeper = await startSweeping({ ...options, settling, isUnderWay });
  const noteSettled = (id: string): void => void settledHere.set(id, true);
  const isAccount = async (userId: string) => (await options.userNow(userId)).isRegistered;
  const failedSignIns = countFailedSignIns({ ...options, isAccount });
  const countAttempt = countExternalAttempts({ signIns, failedSignIns, handle });
  const work = secretWork({ ...options, devices, second, making, settling, noteSettled });

  return {
    async stop() {
      await sweeper.stop();
      await failedSignIns.stop();
    },
    async handle(command) {
      if (isCountingAttempt(command)) return countAttempt(command);
      if (!hasSecrets(command)) return handle(command);
      const given = givenSecrets.safeParse(command.envelope.secrets ?? {}).data;
      if (given === undefined) return refused(refuse("InputInvalid", { field: "secrets" }));
      // A refused command must not cost the hashing of its password.
      if (given.password !== undefined && !options.isAccepting()) return refused(refuse("Overloaded"));
      const answer = await oncePerSecrets(underWay, command, given, work);
      if (isFailedSignIn(command, answer)) failedSignIns.count(userIdOf(command) ?? "", given.address, methodOf(command));
      return answer;
    },
  };
}

interface SecretWorkOptions extends Pick<IdentityOptions, "vault" | "clock" | "handle" | "wroteBefore"> {
  readonly devices: DeviceTokens;
  readonly second: SecondStep;
  readonly making: MakingOptions;
  readonly settling: SettlingOptions;
  readonly noteSettled: (id: string) => void;
}

type SecretWork = (command: AcceptedCommand, given: GivenSecrets) => Promise<CommandAnswer>;

/** Makes, stages and settles the secrets of one command. */
function secretWork({
  vault,
  clock,
  handle,
  wroteBefore,
  devices,
  second,
  making,
  settling,
  noteSettled,
}: SecretWorkOptions): SecretWork {
  /** For a command sent again: no secret is made again, and a password must be the one that was set. */
  const repeat = async (command: AcceptedCommand, given: GivenSecrets): Promise<CommandAnswer> => {
    const refusal = await refuseRepeat(command, given, making);
    if (refusal !== undefined) return refused(refusal);
    const before = await signInsOf(vault, command);
    const answer = await handle(command);
    return answer.kind === "refused" ? answer : finish(command, given, answer, before);
  };

  const begin = async (command: AcceptedCommand, given: GivenSecrets): Promise<CommandAnswer> => {
    const factor = factorOf(command);
    const userId = userIdOf(command);
    const made = await (factor === undefined
      ? makerOf(command)(command, given, making)
      : second.finish(command, userId ?? "", factor, given));
    if (isRefusal(made)) return refused(made);
    const id = stagedIdOf(command);
    const { commandId, actorId } = command;
    const ours = { id, commandId, actorId, userId, stagedAtMs: clock(), isSettled: false, made };
    const staged = await stage(vault, ours);
    if (staged !== ours && staged.isSettled) return repeat(command, given);
    // An earlier try broke off, perhaps with another password or value.
    if (staged !== ours && (isOtherSetting(staged, given) || (await isOtherPassword(staged, given, making))))
      await replaceStaged(vault, ours);
    const before = await signInsOf(vault, command);
    const answer = await handle(command);
    if (answer.kind === "accepted") {
      const finished = await finish(command, given, answer, before);
      if (factor !== undefined) await second.end(given);
      return finished;
    }
    // It is not known whether the event was written: the sweeper will look.
    if (answer.code !== "StoreUnavailable") await unstage(vault, id);
    return answer.code === "SecondFactorRequired" ? second.ask(command, userId ?? "", made) : answer;
  };

  const finish = async (
    command: AcceptedCommand,
    given: GivenSecrets,
    answer: Accepted,
    before: SignIns | undefined,
  ): Promise<CommandAnswer> => {
    const staged = await readStaged(vault, stagedIdOf(command));
    if (staged === undefined) return isShowing(command) ? refused(refuse("SecretGone")) : answer;
    const { valid, endedIds } = await settleSecrets(staged, settling, before);
    const shown = shownOf(valid);
    const isToShow = Object.keys(shown).length > 0 && clock() - staged.stagedAtMs < stagedForMs;
    if (isToShow && isSessionAlone(staged)) noteSettled(staged.id);
    else if (isToShow) await replaceStaged(vault, settled(staged));
    else await unstage(vault, staged.id);
    if (isShowing(command) && !isToShow) return refused(refuse("SecretGone"));
    const device = valid.session === undefined ? {} : remembered(devices, staged.userId ?? "", given);
    return { ...answer, result: { ...answer.result, endedIds }, secrets: { ...shown, ...device } };
  };

  return async (command, given) => {
    try {
      return (await wroteBefore(command, userIdOf(command))) ? await repeat(command, given) : await begin(command, given);
    } catch (error) {
      if (isStoreUnavailable(error)) return refused(refuse("StoreUnavailable"));
      throw error;
    }
  };
}

/** Whether the password is the one that is staged; undefined where none is. */
const isStagedPassword = async (
  staged: StagedSecrets | undefined,
  { password = "", address }: GivenSecrets,
  { passwords }: MakingOptions,
): Promise<boolean | Refusal | undefined> => {
  const hashed = staged?.made.password?.hash;
  return hashed === undefined ? undefined : passwords.hasHash(hashed, password, networkOf(address));
};

async function isOtherPassword(staged: StagedSecrets, given: GivenSecrets, making: MakingOptions): Promise<boolean> {
  const isSame = await isStagedPassword(staged, given, making);
  return isSame !== undefined && isSame !== true;
}

const isOtherSetting = ({ made }: StagedSecrets, { settingValue }: GivenSecrets): boolean =>
  made.setting?.given != null && made.setting.given.value !== settingValue;

async function signInsOf(vault: Vault, command: AcceptedCommand): Promise<SignIns | undefined> {
  const userId = userIdOf(command);
  return userId === null || isBeginning(command) ? undefined : listSignIns(vault, userId);
}

/** An import registers people and workspaces without secrets, and few settings are secret. */
function hasSecrets({ envelope, data }: AcceptedCommand): boolean {
  if (!Object.hasOwn(secretMakers, envelope.type)) return false;
  if (envelope.type === "ChangeSetting") return (data as SettingCommands["ChangeSetting"]).secretId !== undefined;
  if (envelope.type === "RegisterByExternalAccount" && (data as ExternalAccountCommands[typeof envelope.type]).sessionId === null)
    return false;
  const isRegistration = envelope.type === "RegisterUser" || envelope.type === "CreateWorkspace";
  return !isRegistration || envelope.secrets?.password !== undefined;
}

function makerOf({ envelope }: AcceptedCommand) {
  const make = secretMakers[envelope.type as CommandType];
  if (make === undefined) throw new Error(`${envelope.type} has no secrets.`);
  return make;
}

function userIdOf(command: AcceptedCommand): string | null {
  const data: { readonly userId?: string; readonly administrator?: { readonly userId: string } } = command.data;
  return data.userId ?? data.administrator?.userId ?? null;
}

/** Signing in is the most frequent of these commands, and ends no other sign-in. */
const isBeginning = ({ envelope }: AcceptedCommand): boolean =>
  envelope.type === "SignIn" || envelope.type === "SignInByExternalAccount";

const remembered = (devices: DeviceTokens, userId: string, given: GivenSecrets): Record<string, string> => ({
  devices: devices.remember(userId, given.devices),
});

async function refuseRepeat(command: AcceptedCommand, given: GivenSecrets, making: MakingOptions): Promise<Refusal | undefined> {
  const { type } = command.envelope;
  if (type === "ChangeSetting") return refuseOtherValue(command.data, given, making.vault);
  if (given.password === undefined || command.context.actorKind === "system") return undefined;
  if (type === "SignIn") {
    const made = await makerOf(command)(command, given, making);
    return isRefusal(made) ? made : undefined;
  }
  // Until what is staged is settled, the vault has the password of before.
  const staged = await readStaged(making.vault, stagedIdOf(command));
  const isRight =
    (await isStagedPassword(staged, given, making)) ??
    (await making.passwords.isRight(userIdOf(command) ?? "", given.password, given.address));
  if (isRight === true) return undefined;
  return isRight === false ? refuse("CommandIdReused") : isRight;
}
