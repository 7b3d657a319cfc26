import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { SecondFactorCommands } from "../contract/second-factors.ts";
import { actorAndUser } from "../users/actor.ts";
import type { ActorAndUserStates } from "../users/target.ts";
import { addFactor } from "./add-authenticator.ts";

/** Codes by mail are a second step from now on, to the address that a code has confirmed. */
export const addMailFactor = defineCommand("AddMailFactor", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: SecondFactorCommands["AddMailFactor"], states: ActorAndUserStates, context: CommandContext): Decision {
  const { email, secondFactors } = states.user;
  if (states.workspace.settings.mailCodes === "off") return refuse("MailCodesOff");
  if (data.label !== email) return refuse("SecondFactorWrong");
  const isThere = Object.entries(secondFactors.kinds).some(([id, kind]) => kind === "mail" && id !== data.factorId);
  return isThere ? [] : addFactor("mail", data, states, context);
}
