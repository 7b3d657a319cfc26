import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { RoleCommands } from "../contract/roles.ts";
import { refuseActor } from "../users/actor.ts";
import { isSameGrant } from "../users/user.ts";
import { refusePermissionsNotHeld } from "./access.ts";
import { type GrantStates, grantPlace, grantReferences, permissionsGiven, refuseGranter } from "./granting.ts";

type WithdrawRole = RoleCommands["WithdrawRole"];

/** Takes a role from a person. People may give up their own. */
export const withdrawRole = defineCommand("WithdrawRole", {
  references: grantReferences,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: WithdrawRole, states: GrantStates, context: CommandContext): Decision {
  const refusal = refuseActor(states.actor, context) ?? refuseWithdrawal(data, states, context);
  if (refusal !== undefined) return refusal;
  if (!states.user.isRegistered) return refuse("UserUnknown", { userId: data.userId });
  if (!states.user.grants.some((grant) => isSameGrant(grant, data))) return refuse("RoleNotHeld");
  return [{ type: "RoleWithdrawn", data: { ...data, withdrawnById: context.actorId } }];
}

function refuseWithdrawal(data: WithdrawRole, states: GrantStates, context: CommandContext): Refusal | undefined {
  if (data.userId === context.actorId) return undefined;
  const place = grantPlace(data, states, context);
  const permissions = permissionsGiven(data, states);
  return (
    refuseGranter(data, states, context) ??
    refusePermissionsNotHeld(states, context, permissions, { place, untilMs: context.nowMs })
  );
}
