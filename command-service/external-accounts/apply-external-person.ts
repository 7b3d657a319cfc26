import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { LogueEvent } from "../contract/event.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import { targetsOf } from "../contract/external-maps.ts";
import { isBuiltInRole } from "../contract/rights.ts";
import { rolesOfPersonMax } from "../contract/roles.ts";
import { madeRole } from "../roles/role.ts";
import { actorAndUser } from "../users/actor.ts";
import { refuseProfile } from "../users/person-facts.ts";
import { isOn, refuseUnlessOwnPerson, settingsOfInstance } from "./access.ts";

type ApplyExternalPerson = ExternalAccountCommands["ApplyExternalPerson"];

type States = StatesOf<ReturnType<typeof actorAndUser>>;

/**
 * Makes a person agree with what the other system says. Whether the map may give its roles was
 * decided when it was set: by who set it.
 */
export const applyExternalPerson = defineCommand("ApplyExternalPerson", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: ApplyExternalPerson, states: States, context: CommandContext): Decision {
  const refusal = refuseUnlessOwnPerson(states, data, context);
  if (refusal !== undefined) return refusal;
  return [...roleChanges(data, states, context), ...nameChange(data, states)];
}

/** Roles of this instance alone: those that people grant, and those of other instances, stay. */
function roleChanges({ userId, instanceId, groups }: ApplyExternalPerson, states: States, context: CommandContext): LogueEvent[] {
  if (groups === null) return [];
  const { user, workspace } = states;
  const isThereNow = (roleId: string) => isBuiltInRole(roleId) || madeRole(workspace, roleId) !== undefined;
  const given = targetsOf(settingsOfInstance(states, instanceId).roleMap, groups).filter(isThereNow);
  const held = user.grants.filter((grant) => grant.instanceId === instanceId).map(({ roleId }) => roleId);
  const [gone, missing] = [held.filter((id) => !given.includes(id)), given.filter((id) => !held.includes(id))];
  const room = rolesOfPersonMax - (user.grants.filter(({ expiresAtMs }) => expiresAtMs > context.nowMs).length - gone.length);
  const place = { userId, roomId: null, instanceId };
  const by = context.actorId;
  return [
    ...gone.map((roleId): LogueEvent => ({ type: "RoleWithdrawn", data: { ...place, roleId, withdrawnById: by } })),
    ...missing
      .slice(0, Math.max(0, room))
      .map((roleId): LogueEvent => ({ type: "RoleGranted", data: { ...place, roleId, expiresAt: null, grantedById: by } })),
  ];
}

/** A name that may not be one here is left alone: it keeps no one out. */
function nameChange({ userId, instanceId, displayName }: ApplyExternalPerson, states: States): LogueEvent[] {
  const { user } = states;
  if (displayName === null || displayName === user.displayName || !isOn(states, instanceId, "followsName")) return [];
  const { title, timeZone } = user;
  if (refuseProfile(displayName, title) !== undefined) return [];
  return [{ type: "ProfileEdited", data: { userId, displayName, title, timeZone } }];
}
