import type { CommandContext, EntityReference } from "../command.ts";
import { type MappedGroup, pairsOf } from "../contract/external-maps.ts";
import type { Permission } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { isBuiltInRole } from "../contract/rights.ts";
import type { SettingValues } from "../contract/setting-values.ts";
import type { SettingCommands } from "../contract/settings.ts";
import { refusePermissionsNotHeld } from "../roles/access.ts";
import { madeRole } from "../roles/role.ts";
import { refuseChannelChange } from "../rooms/access.ts";
import { type RoomState, roomReference } from "../rooms/room.ts";
import { type ActorStates, permitted, rightsOf } from "../users/actor.ts";

type ChangeSetting = SettingCommands["ChangeSetting"];
type RoomName = `mapped room ${string}`;

export type MappedRooms = { readonly [Name in RoomName]: EntityReference<RoomState> };
type States = ActorStates & { readonly [Name in RoomName]: RoomState };

const ofMap = (key: "roleMap" | "roomMap", data: ChangeSetting): readonly MappedGroup[] =>
  data.scope === "integration" && data.key === key ? pairsOf(data.value) : [];

/** The channels of a map that is to be set. */
export const mappedRooms = (data: ChangeSetting): MappedRooms =>
  Object.fromEntries(ofMap("roomMap", data).map(({ target }) => [`mapped room ${target}`, roomReference(target)]));

/**
 * Who sets a map gives, to people who come later, what it maps to: so the actor has to be permitted
 * to give it. Lines that stood before were permitted then. The other settings of an instance decide
 * who its people are; they are changed by those who hold what its map gives.
 */
export function refuseMapChange(
  data: ChangeSetting,
  stored: SettingValues,
  states: States,
  context: CommandContext,
): Refusal | undefined {
  if (data.scope !== "integration") return undefined;
  const roles = data.key === "roleMap" ? added(ofMap("roleMap", data), stored.roleMap) : pairsOf(stored.roleMap);
  const rooms = added(ofMap("roomMap", data), stored.roomMap);
  return (
    firstRefusal(roles, ({ target }) => refuseRole(target, data.key === "roleMap", states, context)) ??
    firstRefusal(rooms, ({ target }) => refuseRoom(target, states, context))
  );
}

function added(pairs: readonly MappedGroup[], before: SettingValues[string] | undefined): readonly MappedGroup[] {
  const known = new Set(pairsOf(before).map(({ group, target }) => `${target} ${group}`));
  return pairs.filter(({ group, target }) => !known.has(`${target} ${group}`));
}

function refuseRole(roleId: string, isAdded: boolean, states: States, context: CommandContext): Refusal | undefined {
  if (isAdded && !permitted(states, context, "users.assignRoles"))
    return refuse("NotPermitted", { permission: "users.assignRoles" });
  const exists = isBuiltInRole(roleId) || madeRole(states.workspace, roleId) !== undefined;
  if (!exists) return isAdded ? refuse("RoleUnknown", { roleId }) : undefined;
  const permissions = rightsOf(states.actor, states.workspace).permissionsOf(roleId) as readonly Permission[];
  return refusePermissionsNotHeld(states, context, permissions);
}

function refuseRoom(roomId: string, states: States, context: CommandContext): Refusal | undefined {
  const room: RoomState | undefined = states[`mapped room ${roomId}`];
  if (room === undefined) return refuse("RoomUnknown");
  const { actor, workspace } = states;
  return refuseChannelChange({ actor, workspace, room }, context, "room.addMembers");
}

function firstRefusal<Item>(items: readonly Item[], refusalOf: (item: Item) => Refusal | undefined): Refusal | undefined {
  for (const item of items) {
    const refusal = refusalOf(item);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
