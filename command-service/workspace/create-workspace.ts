import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { refuseSettingValue } from "../contract/setting-values.ts";
import { settingDeclarations } from "../contract/settings.ts";
import { type CreateWorkspace, defaultSettings } from "../contract/workspace.ts";
import { claimVoidAfterMs, digestOf } from "../directory/claims.ts";
import { directoryReference, holderOf } from "../directory/directory.ts";
import { claimRoomName } from "../rooms/names.ts";
import { roomNamedBy, roomReference } from "../rooms/room.ts";
import { together } from "../together.ts";
import { claimEmail, claimUserName, emailReference, nameReferences } from "../users/names.ts";
import { refuseEmail, refuseProfile, refuseUserName } from "../users/person-facts.ts";
import { sessionBegun } from "../users/session-begun.ts";
import { userNamedBy, userReference } from "../users/user.ts";
import { type WorkspaceState, workspaceReference } from "./workspace.ts";

const generalName = "general";

const references = ({ administrator, generalRoomId }: CreateWorkspace, context: CommandContext) => ({
  workspace: workspaceReference,
  directory: directoryReference,
  user: userReference(administrator.userId),
  room: roomReference(generalRoomId),
  creator: userNamedBy({
    reference: "workspace",
    idIn: (workspace: WorkspaceState) => (workspace.exists ? workspace.createdById : undefined),
  }),
  ...nameReferences(administrator.name, context),
  ...emailReference(administrator.email, context),
  generalHolder: roomNamedBy(holderOf("room-name", digestOf(context, "room-name", generalName))),
});

type States = StatesOf<ReturnType<typeof references>>;

/**
 * The first visitor creates the workspace, becomes its administrator, and creates its first room.
 * The workspace's stream decides first, so that of two first visitors one wins and the other leaves
 * no administrator behind.
 */
export const createWorkspace = defineCommand("CreateWorkspace", {
  references,
  steps: [
    { appendTo: "workspace", decide: create },
    { appendTo: "directory", decide: claimIdentifiers },
    { appendTo: "user", decide: registerAdministrator },
    { appendTo: "room", decide: createGeneral },
  ],
});

function create(data: CreateWorkspace, states: States, context: CommandContext): Decision {
  const refusal = refuseCreation(data, states, context);
  if (refusal !== undefined) return refusal;
  if (isOurs(states.workspace, context)) return [];
  const settings = { ...defaultSettings, name: data.name };
  const { workspaceId, administrator } = data;
  return [{ type: "WorkspaceCreated", data: { workspaceId, createdById: administrator.userId, settings } }];
}

function refuseCreation(data: CreateWorkspace, states: States, context: CommandContext): Refusal | undefined {
  if (!isOurs(states.workspace, context)) {
    if (states.workspace.exists && !isAbandoned(states, context)) return refuse("WorkspaceExists");
    if (states.user.isRegistered) return refuse("InputInvalid", { field: "administrator.userId" });
    if (states.room.exists) return refuse("InputInvalid", { field: "generalRoomId" });
  }
  const { name, email, displayName } = data.administrator;
  return (
    refuseSettingValue("name", settingDeclarations.workspace.name, data.name) ??
    refuseUserName(name) ??
    refuseEmail(email) ??
    refuseProfile(displayName, "")
  );
}

const isOurs = (workspace: WorkspaceState, context: CommandContext): boolean => context.isOwn(workspace.createdBy);

/**
 * The creator never became administrator (the process stopped between the steps), so the next
 * visitor may create it.
 */
const isAbandoned = (states: States, context: CommandContext): boolean =>
  !states.creator.isRegistered && context.nowMs - states.workspace.createdAtMs > claimVoidAfterMs;

/**
 * The steps after the first continue only in a workspace that this command has created, or before
 * there is one.
 */
const isLost = (states: States, context: CommandContext): boolean =>
  states.workspace.exists && !isOurs(states.workspace, context) && !isAbandoned(states, context);

function claimIdentifiers(data: CreateWorkspace, states: States, context: CommandContext): Decision {
  if (isLost(states, context)) return refuse("WorkspaceExists");
  const { directory, emailHolder, generalHolder } = states;
  return together(
    claimUserName(states, data.administrator, context),
    claimEmail(directory, emailHolder, data.administrator, context),
    claimRoomName(directory, generalHolder, { roomId: data.generalRoomId, name: generalName }, context),
  );
}

function registerAdministrator(data: CreateWorkspace, states: States, context: CommandContext): Decision {
  if (isLost(states, context)) return refuse("WorkspaceExists");
  if (states.user.isRegistered) return [];
  const { userId, name, displayName, email } = data.administrator;
  const person = { userId, name, displayName, email, timeZone: null, inviteId: null, origin: null };
  const registered = { type: "UserRegistered", data: { ...person, kind: "person", role: "administrator" } } as const;
  return [registered, ...sessionBegun({ userId, sessionId: data.sessionId, method: "registration" }, context)];
}

function createGeneral(data: CreateWorkspace, states: States, context: CommandContext): Decision {
  if (isLost(states, context)) return refuse("WorkspaceExists");
  if (states.room.exists) return [];
  const { userId } = data.administrator;
  const room = { roomId: data.generalRoomId, kind: "channel", visibility: "public", name: generalName } as const;
  return [
    {
      type: "RoomCreated",
      data: { ...room, topic: "", description: "", createdById: userId, memberIds: [userId], origin: null },
    },
  ];
}
