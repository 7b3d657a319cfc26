import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import { actorReferences } from "../users/actor.ts";
import { userReference } from "../users/user.ts";
import { refuseUnlessInstance } from "./access.ts";

type CountSignInAttempt = ExternalAccountCommands["CountSignInAttempt"];

/** It writes nothing, so it may be about an account that does not exist. */
const references = (_data: CountSignInAttempt, context: CommandContext) => ({
  ...actorReferences(context),
  own: userReference(context.actorId),
});

/** A password is tried that another system checks. The counts are kept beside the log (identity). */
export const countSignInAttempt = defineCommand("CountSignInAttempt", {
  references,
  steps: [{ appendTo: "own", decide }],
});

function decide(data: CountSignInAttempt, states: StatesOf<ReturnType<typeof references>>, context: CommandContext): Decision {
  return refuseUnlessInstance(states, data.instanceId, context) ?? [];
}
