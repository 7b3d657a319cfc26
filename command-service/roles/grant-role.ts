import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { type RoleCommands, rolesOfPersonMax } from "../contract/roles.ts";
import { refuseActor } from "../users/actor.ts";
import { isOver } from "../users/person-facts.ts";
import { endOf, isActive, isSameGrant } from "../users/user.ts";
import { refusePermissionsNotHeld } from "./access.ts";
import { type GrantStates, grantPlace, grantReferences, permissionsGiven, refuseGranter, roleExists } from "./granting.ts";

type GrantRole = RoleCommands["GrantRole"];

/** Gives a person one more role; granted again, it has the new end. */
export const grantRole = defineCommand("GrantRole", {
  references: grantReferences,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: GrantRole, states: GrantStates, context: CommandContext): Decision {
  const refusal =
    refuseActor(states.actor, context) ??
    refuseGranter(data, states, context) ??
    refuseHolder(data, states) ??
    refuseRole(data, states, context);
  if (refusal !== undefined) return refusal;
  const { grants } = states.user;
  const untilMs = endOf(data.expiresAt);
  const held = grants.find((grant) => isSameGrant(grant, data) && grant.instanceId === undefined);
  if (held?.expiresAtMs === untilMs) return [];
  const others = grants.filter((grant) => grant !== held && grant.expiresAtMs > context.nowMs);
  if (others.length >= rolesOfPersonMax) return refuse("TooManyRoles", { rolesOfPersonMax });
  return [{ type: "RoleGranted", data: { ...data, grantedById: context.actorId } }];
}

function refuseHolder({ userId }: GrantRole, { user }: GrantStates): Refusal | undefined {
  if (!user.isRegistered) return refuse("UserUnknown", { userId });
  return isActive(user) ? undefined : refuse("UserDeactivated", { userId });
}

function refuseRole(data: GrantRole, states: GrantStates, context: CommandContext): Refusal | undefined {
  const { roleId, roomId, expiresAt } = data;
  if (!roleExists(data, states)) return refuse("RoleUnknown", { roleId });
  if (isOver(expiresAt, context.nowMs)) return refuse("InputInvalid", { field: "expiresAt" });
  const permissions = permissionsGiven(data, states);
  if (roomId !== null && permissions.length === 0) return refuse("RoleWithoutEffect", { roleId });
  const place = grantPlace(data, states, context);
  return refusePermissionsNotHeld(states, context, permissions, { place, untilMs: endOf(expiresAt) });
}
