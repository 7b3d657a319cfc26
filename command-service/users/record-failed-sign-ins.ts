import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import { noAccountId } from "../contract/sign-in.ts";
import type { UserCommands } from "../contract/users.ts";
import { actorAndUser, isSystem } from "./actor.ts";
import type { ActorAndUserStates } from "./target.ts";

/** Records how often signing in to an account failed in a minute; only Logue itself does. */
export const recordFailedSignIns = defineCommand("RecordFailedSignIns", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["RecordFailedSignIns"], { user }: ActorAndUserStates, context: CommandContext): Decision {
  if (!isSystem(context)) return refuse("NotPermitted");
  const { userId } = data;
  if (!user.isRegistered && userId !== noAccountId) return refuse("UserUnknown", { userId });
  return [{ type: "SignInsFailed", data }];
}
