import type { Commands, CommandType } from "@logue/command-service/contract/commands.ts";
import type { SessionLimits } from "@logue/command-service/contract/session-days.ts";
import { type CommandOptions, type CommandOutcome, sendCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";

export interface SecretOutcome {
  readonly outcome: CommandOutcome;
  /**
   * The secrets that were made for the caller alone, by name; empty where the command was refused.
   */
  readonly secrets: Readonly<Record<string, string>>;
  readonly result: Readonly<Record<string, unknown>>;
}

/**
 * Sends a command that needs, makes or ends secrets. The command service does that work; this
 * function sets the cookies, and drops ended sessions and tokens from the cache a little earlier
 * than their announcements would.
 */
export async function sendSecretCommand<Type extends CommandType>(
  context: RequestContext,
  type: Type,
  data: Commands[Type],
  { secrets: given, ...options }: Omit<CommandOptions, "onAccepted" | "onRefused">,
): Promise<SecretOutcome> {
  const { address, userAgent, devices } = context;
  let secrets: SecretOutcome["secrets"] = {};
  let result: SecretOutcome["result"] = {};
  const outcome = await sendCommand(context, type, data, {
    ...options,
    secrets: { ...given, address, userAgent, devices },
    onAccepted: (answer) => {
      ({ secrets = {}, result } = answer);
    },
    onRefused: ({ secrets: { attemptToken } = {} }) => {
      if (attemptToken !== undefined) context.setSignInAttemptCookie(attemptToken);
    },
  });
  const { sessionToken, devices: knownDevices } = secrets;
  if (sessionToken !== undefined) context.setSessionCookie(sessionToken, cookieDaysOf(context.services.sessionDays.current()));
  if (knownDevices !== undefined) context.setDevicesCookie(knownDevices);
  const endedIds = Array.isArray(result.endedIds) ? result.endedIds.map(String) : [];
  if (endedIds.length > 0) context.services.endSignIns(endedIds);
  return { outcome, secrets, result };
}

/** Browsers keep a cookie no longer. */
const cookieDaysMax = 400;

/** The cookie is not sent anew while the session is used, so it lasts as long as the session may. */
const cookieDaysOf = ({ lifetimeDays }: SessionLimits): number => Math.min(lifetimeDays ?? cookieDaysMax, cookieDaysMax);
