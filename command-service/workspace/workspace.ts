import type { Entity, EntityReference } from "../command.ts";
import type { EventData, Recorded } from "../contract/event.ts";
import type { OAuthClientKind } from "../contract/oauth.ts";
import type { WorkspaceRole } from "../contract/permissions.ts";
import { changedSetting, type SettingValues, settingsOf } from "../contract/setting-values.ts";
import type { WorkspaceSettings } from "../contract/settings.ts";
import { workspaceStream } from "../contract/streams.ts";
import { type CustomEmojiState, noCustomEmoji, withEmoji, withoutEmoji } from "../emoji/custom-emoji.ts";
import { type CommandMark, markOf } from "../handling/command-digest.ts";
import { emptyMap, entryOf, mapOf, type ShardedMap, withEntry, withoutEntry } from "../states/sharded-map.ts";

export interface InviteLink {
  readonly createdById: string;
  readonly role: WorkspaceRole;
  readonly expiresAt: string | null;
  readonly usesMax: number | null;
  readonly usedBy: ShardedMap<true>;
  readonly isRevoked: boolean;
}

/** A role that was made. A deleted one stays without permissions, so that its id is not used again. */
export interface MadeRole {
  readonly name: string;
  readonly permissions: readonly string[];
  readonly isDeleted: boolean;
}

export interface AddedIntegration {
  readonly name: string;
  readonly actorId: string;
  readonly settings: SettingValues;
}

/** A program that people may let act for them. The id of a disabled one is not used again. */
export interface OAuthClientState {
  readonly name: string;
  readonly kind: OAuthClientKind;
  readonly redirectUris: readonly string[];
  readonly allowsDevices: boolean;
  readonly scopes: readonly string[];
  readonly accountId: string | null;
  readonly secretId: string;
  readonly isDisabled: boolean;
}

/** `administrators` are the active ones, by user id; there is always one. */
export interface WorkspaceState {
  readonly exists: boolean;
  readonly workspaceId: string;
  readonly createdById: string;
  readonly createdBy: CommandMark | null;
  readonly createdAtMs: number;
  readonly settings: WorkspaceSettings;
  readonly invites: ShardedMap<InviteLink>;
  /** The instances of integrations, by id. */
  readonly integrations: ShardedMap<AddedIntegration>;
  readonly oauthClients: ShardedMap<OAuthClientState>;
  readonly administrators: ShardedMap<true>;
  readonly roles: ShardedMap<MadeRole>;
  readonly customEmoji: CustomEmojiState;
  /** When the newest signing keys of the sealed log were made; empty for the first ones. */
  readonly sealKeysRotatedAt: string;
}

const initialState: WorkspaceState = {
  exists: false,
  workspaceId: "",
  createdById: "",
  createdBy: null,
  createdAtMs: 0,
  settings: settingsOf("workspace"),
  invites: emptyMap,
  integrations: emptyMap,
  oauthClients: emptyMap,
  administrators: emptyMap,
  roles: emptyMap,
  customEmoji: noCustomEmoji,
  sealKeysRotatedAt: "",
};

export const workspaceEntity: Entity<WorkspaceState> = {
  streamOf: () => workspaceStream,
  initialState: () => initialState,
  evolve,
};

export const workspaceReference: EntityReference<WorkspaceState> = { entity: workspaceEntity, id: workspaceStream };

function evolve(state: WorkspaceState, event: Recorded): WorkspaceState {
  switch (event.type) {
    case "WorkspaceCreated":
      return { ...state, ...createdBy(event) };
    case "SettingChanged":
      return changeSetting(state, event.data);
    case "InviteLinkCreated": {
      const { inviteId, createdById, role, expiresAt, usesMax } = event.data;
      const invite = { createdById, role, expiresAt, usesMax, usedBy: emptyMap, isRevoked: false };
      return { ...state, invites: withEntry(state.invites, inviteId, invite) };
    }
    case "InviteLinkUsed": {
      const { userId } = event.data;
      return changeInvite(state, event.data.inviteId, (invite) => ({
        ...invite,
        usedBy: withEntry(invite.usedBy, userId, true),
      }));
    }
    case "InviteLinkRevoked":
      return changeInvite(state, event.data.inviteId, (invite) => ({ ...invite, isRevoked: true }));
    case "IntegrationAdded": {
      const { instanceId, name, actorId } = event.data;
      return { ...state, integrations: withEntry(state.integrations, instanceId, { name, actorId, settings: {} }) };
    }
    case "IntegrationRemoved":
      return { ...state, integrations: withoutEntry(state.integrations, event.data.instanceId) };
    case "AdministratorAdded":
      return { ...state, administrators: withEntry(state.administrators, event.data.userId, true) };
    case "SealKeysRotated":
      return { ...state, sealKeysRotatedAt: event.data.rotatedAt };
    case "AdministratorRemoved":
      return { ...state, administrators: withoutEntry(state.administrators, event.data.userId) };
    default:
      return evolveRolesAndEmoji(state, event);
  }
}

function changeSetting(state: WorkspaceState, data: EventData<"SettingChanged">): WorkspaceState {
  if (data.scope !== "integration") return { ...state, settings: { ...state.settings, ...changedSetting("workspace", data) } };
  const instance = entryOf(state.integrations, data.scopeId);
  if (instance === undefined) return state;
  const settings = { ...instance.settings, ...changedSetting("integration", data) };
  return { ...state, integrations: withEntry(state.integrations, data.scopeId, { ...instance, settings }) };
}

function evolveRolesAndEmoji(state: WorkspaceState, event: Recorded): WorkspaceState {
  switch (event.type) {
    case "RoleCreated":
    case "RoleChanged": {
      const { roleId, name, permissions } = event.data;
      return { ...state, roles: withEntry(state.roles, roleId, { name, permissions, isDeleted: false }) };
    }
    case "RoleDeleted":
      return { ...state, roles: withEntry(state.roles, event.data.roleId, { name: "", permissions: [], isDeleted: true }) };
    case "EmojiAdded":
      return { ...state, customEmoji: withEmoji(state.customEmoji, event.data) };
    case "EmojiRemoved":
      return { ...state, customEmoji: withoutEmoji(state.customEmoji, event.data) };
    default:
      return evolveOAuthClients(state, event);
  }
}

function evolveOAuthClients(state: WorkspaceState, event: Recorded): WorkspaceState {
  switch (event.type) {
    case "OAuthClientRegistered": {
      const { clientId, registeredById: _registrant, ...facts } = event.data;
      const client = { ...facts, isDisabled: false };
      return { ...state, oauthClients: withEntry(state.oauthClients, clientId, client) };
    }
    case "OAuthClientChanged": {
      const { clientId, name, redirectUris, scopes } = event.data;
      return changeOAuthClient(state, clientId, { name, redirectUris, scopes });
    }
    case "OAuthClientSecretRenewed":
      return changeOAuthClient(state, event.data.clientId, { secretId: event.data.secretId });
    case "OAuthClientDisabled":
      return changeOAuthClient(state, event.data.clientId, { isDisabled: true });
    default:
      return state;
  }
}

function changeOAuthClient(state: WorkspaceState, clientId: string, change: Partial<OAuthClientState>): WorkspaceState {
  const client = entryOf(state.oauthClients, clientId);
  return client === undefined
    ? state
    : { ...state, oauthClients: withEntry(state.oauthClients, clientId, { ...client, ...change }) };
}

function createdBy(event: Extract<Recorded, { type: "WorkspaceCreated" }>): Partial<WorkspaceState> {
  const { workspaceId, createdById, settings } = event.data;
  return {
    exists: true,
    workspaceId,
    createdById,
    createdBy: markOf(event),
    createdAtMs: Date.parse(event.created),
    settings: settingsOf("workspace", settings),
    administrators: mapOf([[createdById, true]]),
  };
}

function changeInvite(state: WorkspaceState, inviteId: string, change: (invite: InviteLink) => InviteLink): WorkspaceState {
  const invite = entryOf(state.invites, inviteId);
  return invite === undefined ? state : { ...state, invites: withEntry(state.invites, inviteId, change(invite)) };
}
