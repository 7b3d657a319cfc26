import { type CommandContext, type Decision, defineCommand, type EntityReference, type StatesOf } from "../command.ts";
import type { RoomPermission, WorkspacePermission } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { SettingDeclaration } from "../contract/setting-declaration.ts";
import { refuseSettingValue, type SettingValues } from "../contract/setting-values.ts";
import { type SettingCommands, settingDeclarationOf, workspaceScopeId } from "../contract/settings.ts";
import { mappedRooms, refuseMapChange } from "../external-accounts/map-change.ts";
import { refuseArchived, refuseInRoom } from "../rooms/access.ts";
import { noRoom, roomReference } from "../rooms/room.ts";
import { entryOf, hasEntry } from "../states/sharded-map.ts";
import { actorReferences, isSystem, refuseActor, refuseUnlessPermitted } from "../users/actor.ts";
import { userReference } from "../users/user.ts";
import { workspaceReference } from "../workspace/workspace.ts";
import { refuseSecretChange, secretSettingEvents, settingEvents } from "./setting-change.ts";

type ChangeSetting = SettingCommands["ChangeSetting"];

const references = (data: ChangeSetting, context: CommandContext) => ({
  ...actorReferences(context),
  room: data.scope === "room" ? roomReference(data.scopeId) : noRoom,
  target: targetOf(data),
  ...mappedRooms(data),
});

type States = StatesOf<ReturnType<typeof references>>;

/** The entity whose stream holds the setting. */
function targetOf({ scope, scopeId }: ChangeSetting): EntityReference<{ readonly settings: object }> {
  if (scope === "room") return roomReference(scopeId);
  return scope === "person" ? userReference(scopeId) : workspaceReference;
}

/** Every scope has its own rule for who may change its settings. */
export const changeSetting = defineCommand("ChangeSetting", { references, steps: [{ appendTo: "target", decide }] });

function decide(data: ChangeSetting, states: States, context: CommandContext): Decision {
  if (!states.workspace.exists) return refuse("WorkspaceMissing");
  const declaration = settingDeclarationOf(data.scope, data.key, data.secretId !== undefined);
  const refusal = refuseChange(data, declaration, states, context);
  if (refusal !== undefined) return refusal;
  if (declaration === undefined) return refuse("SettingUnknown", { setting: data.key });
  const stored = storedOf(data, states);
  const isSecret = declaration.isSecret === true || data.secretId !== undefined;
  const invalid = isSecret ? refuseSecretChange(data, declaration) : refuseSettingValue(data.key, declaration, data.value);
  const forbidden = invalid ?? refuseMapChange(data, stored as SettingValues, states, context);
  if (forbidden !== undefined) return forbidden;
  return isSecret ? secretSettingEvents(data, stored, context.actorId) : settingEvents(data, data.value, stored, context.actorId);
}

/** The values that were set before. Those of integrations stand in the workspace's stream. */
const storedOf = ({ scope, scopeId }: ChangeSetting, { workspace, target }: States): object =>
  scope === "integration" ? (entryOf(workspace.integrations, scopeId)?.settings ?? {}) : target.settings;

function refuseChange(
  data: ChangeSetting,
  declaration: SettingDeclaration | undefined,
  states: States,
  context: CommandContext,
): Refusal | undefined {
  if (data.scope === "room")
    return (
      refuseInRoom(states, context, (declaration?.permission ?? "room.rename") as RoomPermission) ?? refuseArchived(states.room)
    );
  if (data.scope === "person") return refuseActor(states.actor, context) ?? refuseOther(data, context);
  const permission = (declaration?.permission ?? "workspace.changeSettings") as WorkspacePermission;
  const refusal = refuseUnlessPermitted(states, context, permission);
  return refusal ?? (data.scope === "integration" ? refuseNoIntegration(data, states) : refuseOtherWorkspace(data));
}

/** A person's settings are changed by that person alone. */
const refuseOther = ({ scopeId }: ChangeSetting, context: CommandContext): Refusal | undefined =>
  scopeId === context.actorId || isSystem(context) ? undefined : refuse("NotPermitted");

const refuseNoIntegration = ({ scopeId }: ChangeSetting, { workspace }: States): Refusal | undefined =>
  hasEntry(workspace.integrations, scopeId) ? undefined : refuse("IntegrationUnknown");

const refuseOtherWorkspace = ({ scopeId }: ChangeSetting): Refusal | undefined =>
  scopeId === workspaceScopeId ? undefined : refuse("InputInvalid", { field: "scopeId" });
