import type { Commands, CommandType } from "@logue/command-service/contract/commands.ts";
import { type CommandOptions, type CommandOutcome, sendCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";

export interface SecretOutcome {
  readonly outcome: CommandOutcome;
  /** What was made for the asker alone, by name; empty where it was refused. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly result: Readonly<Record<string, unknown>>;
}

/**
 * Sends a command that needs, makes or ends secrets. The command service does all that; here the cookies are set, and what is kept of ended
 * sessions and tokens is forgotten a little earlier than it would be otherwise.
 */
export async function sendSecretCommand<Type extends CommandType>(
  context: RequestContext,
  type: Type,
  data: Commands[Type],
  { secrets: given, ...options }: Omit<CommandOptions, "onAccepted">,
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
  });
  const { sessionToken, devices: knownDevices } = secrets;
  if (sessionToken !== undefined) context.setSessionCookie(sessionToken);
  if (knownDevices !== undefined) context.setDevicesCookie(knownDevices);
  const endedIds = Array.isArray(result.endedIds) ? result.endedIds.map(String) : [];
  if (endedIds.length > 0) context.services.endSignIns(endedIds);
  return { outcome, secrets, result };
}
