import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { roleGives } from "../contract/rights.ts";
import { actorAndUser } from "../users/actor.ts";
import type { ActorAndUserStates } from "../users/target.ts";
import { isErased, roleOf } from "../users/user.ts";
import { refuseUnlessInstance } from "./access.ts";

type SettleExternalStanding = ExternalAccountCommands["SettleExternalStanding"];

/**
 * Deactivates a person who is gone from the other system, and reactivates one who is back. Those who
 * may assign roles are left alone, so that no other system locks the administrators out; and whom
 * people deactivated here stays so.
 */
export const settleExternalStanding = defineCommand("SettleExternalStanding", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: SettleExternalStanding, states: ActorAndUserStates, context: CommandContext): Decision {
  const { userId, isActive } = data;
  const { user } = states;
  const refusal = refuseUnlessInstance(states, data.instanceId, context) ?? refusePerson(data, states);
  if (refusal !== undefined) return refusal;
  if (isActive !== user.isDeactivated) return [];
  if (!isActive) return [{ type: "UserDeactivated", data: { userId, deactivatedById: context.actorId } }];
  if (user.deactivatedById !== context.actorId) return refuse("UserDeactivated", { userId });
  return [{ type: "UserReactivated", data: { userId, reactivatedById: context.actorId } }];
}

function refusePerson({ userId, instanceId }: SettleExternalStanding, { user }: ActorAndUserStates): Refusal | undefined {
  if (user.externalAccounts[instanceId] === undefined) return refuse("ExternalAccountUnknown");
  if (isErased(user)) return refuse("PersonErased", { userId });
  return roleGives(roleOf(user), "users.assignRoles") ? refuse("NotPermitted") : undefined;
}
