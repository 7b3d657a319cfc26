import {
  everyPermission,
  isOfRooms,
  isRoomPermission,
  type Permission,
  roomPermissions,
  type WorkspaceRole,
  workspacePermissions,
} from "@logue/command-service/contract/permissions.ts";
import { everyTokenScope } from "@logue/command-service/contract/token-permissions.ts";
import { type SealingWorkspace, sealingOf } from "@logue/sealing/testing/sealing-workspace.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import type { Viewer } from "../context.ts";
import { refuseUpload } from "../files/upload.ts";
import { viewerOf } from "../sessions/viewers.ts";
import { openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";

/**
 * Tries each permission through the API: for every built-in role, and for a role that gives exactly
 * this permission, in the workspace, in the room, in another room, and after its end.
 */

interface Scene {
  readonly workspace: TestWorkspace;
  readonly roomId: string;
  readonly outsideRoomId: string;
  readonly privateRoomId: string;
  readonly messageId: string;
  readonly fileId: string;
  readonly emojiName: string;
  readonly emojiFileId: string;
  readonly teamId: string;
  readonly inviteLinkId: string;
  readonly victim: Person;
}

type Attempt = (scene: Scene, viewer: Viewer) => Promise<boolean>;

/** Whether the mutation is accepted. */
const does =
  (name: string, inputOf: (scene: Scene) => object): Attempt =>
  async ({ workspace, ...scene }, viewer) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { refusal { code } } }`;
    const { data, errors } = await workspace.ask(viewer, document, { input: inputOf({ workspace, ...scene }) });
    const payload = data?.[name] as { readonly refusal: { readonly code: string } | null } | undefined;
    return errors === undefined && payload?.refusal === null;
  };

/** Whether the query shows something. */
const sees =
  (field: string, selection: string): Attempt =>
  async ({ workspace }, viewer) => {
    const { data, errors } = await workspace.ask(viewer, `{ ${field} ${selection} }`);
    const [shown] = Object.values(data ?? {});
    return errors === undefined && shown !== null && (!Array.isArray(shown) || shown.length > 0);
  };

const newName = (): string => `table-${uuidv7()}`;
const inRoom = ({ roomId }: Scene) => ({ roomId });

const attempts: Readonly<Record<Permission, Attempt>> = {
  "workspace.changeSettings": does("changeWorkspaceSettings", () => ({ messageLengthMax: 9_000 })),
  "invites.create": does("createInviteLink", () => ({ role: "GUEST" })),
  "invites.revoke": does("revokeInviteLink", ({ inviteLinkId }) => ({ inviteLinkId })),
  "users.seeDirectory": sees("users(first: 1)", "{ edges { cursor } }"),
  "users.deactivate": does("deactivateUser", ({ victim }) => ({ userId: victim.userId })),
  "users.assignRoles": does("createRole", () => ({ name: uuidv7(), permissions: [] })),
  "users.editAny": does("editProfile", ({ victim }) => ({ userId: victim.userId, displayName: "Victim", title: "" })),
  "users.erase": does("eraseUser", ({ victim }) => ({ userId: victim.userId, reason: "Asked for by mail" })),
  "teams.create": does("createTeam", () => ({ name: newName(), title: "Team" })),
  "teams.manageAny": does("describeTeam", ({ teamId }) => ({ teamId, title: "Another", description: "" })),
  "rooms.createPublic": does("createChannel", () => ({ name: newName(), visibility: "PUBLIC" })),
  "rooms.createPrivate": does("createChannel", () => ({ name: newName(), visibility: "PRIVATE" })),
  "rooms.openDirect": does("openDirectRoom", ({ victim }) => ({ userIds: [victim.userId] })),
  "rooms.browsePublic": (scene, viewer) => sees(`room(id: "${scene.outsideRoomId}")`, "{ id }")(scene, viewer),
  "rooms.join": does("joinRoom", ({ outsideRoomId }) => ({ roomId: outsideRoomId })),
  "rooms.moderateAny": does("archiveRoom", inRoom),
  "rooms.enterPrivate": does("enterPrivateRoom", ({ privateRoomId }) => ({ roomId: privateRoomId, reason: "A complaint" })),
  "messages.post": does("postMessage", ({ roomId }) => ({ roomId, messageId: uuidv7(), text: "Hello" })),
  "messages.deleteAny": does("deleteMessage", ({ messageId }) => ({ messageId })),
  "messages.seeVersions": (scene, viewer) => sees(`messageVersions(messageId: "${scene.messageId}")`, "{ text }")(scene, viewer),
  "messages.mentionRoom": async (scene, viewer) => {
    const messageId = uuidv7();
    await does("postMessage", ({ roomId }) => ({ roomId, messageId, text: "Hello @room" }))(scene, viewer);
    const { data } = await scene.workspace.ask(viewer, `{ message(id: "${messageId}") { mentionsRoom } }`);
    return (data?.message as { readonly mentionsRoom: boolean } | null)?.mentionsRoom === true;
  },
  "files.upload": async ({ workspace, roomId }, viewer) =>
    (await refuseUpload(workspace.contextOf(viewer), viewer, { roomId, isAvatar: false, sizeBytes: 10 })) === undefined,
  "files.deleteAny": does("deleteFile", ({ fileId }) => ({ fileId })),
  "files.purge": does("purgeFile", ({ fileId }) => ({ fileId })),
  "emoji.add": async ({ workspace, emojiFileId }, viewer) => {
    const upload = { roomId: null, isAvatar: false, isEmoji: true, sizeBytes: 10 };
    const refused = await refuseUpload(workspace.contextOf(viewer), viewer, upload);
    const input = { name: newName(), fileId: emojiFileId };
    const document = "mutation ($input: AddEmojiInput!) { addEmoji(input: $input) { refusal { code } } }";
    const { data } = await workspace.ask(viewer, document, { input });
    // The picture is another person's: only whether the permission is missing is asked here.
    const added = data?.addEmoji as { readonly refusal: { readonly code: string } | null } | undefined;
    return refused === undefined && added?.refusal?.code === "FileUnknown";
  },
  "emoji.removeAny": does("removeEmoji", ({ emojiName }) => ({ name: emojiName })),
  "tokens.create": does("createAccessToken", () => ({ label: "table", scopes: ["READ"] })),
  "operations.see": sees("operations", "{ __typename }"),
  "audit.content": does("openCase", ({ roomId }) => ({
    ...{ number: "1", reason: "A complaint", roomIds: [roomId], expiresAt: "2999-01-01T00:00:00Z" },
  })),
  "audit.export": async ({ workspace, messageId }, viewer) => {
    await sealing.sealOnce();
    const { message } = await workspace.answer(viewer, `{ message(id: "${messageId}") { proof { areWordsProven } } }`);
    return message.proof.areWordsProven === true;
  },
  "audit.read": sees("auditLog(first: 1)", "{ edges { cursor } }"),
  "room.rename": does("renameRoom", ({ roomId }) => ({ roomId, name: newName() })),
  "room.setTopic": does("setTopic", ({ roomId }) => ({ roomId, topic: "Boats" })),
  "room.setVisibility": does("setRoomVisibility", ({ roomId }) => ({ roomId, visibility: "PRIVATE" })),
  "room.setReadOnly": does("setReadOnly", ({ roomId }) => ({ roomId, isReadOnly: true })),
  "room.postWhenReadOnly": async (scene, viewer) => {
    await scene.workspace.send("system", "SetReadOnly", { roomId: scene.roomId, isReadOnly: true });
    return attempts["messages.post"](scene, viewer);
  },
  "room.addMembers": does("addMembers", ({ roomId, victim }) => ({ roomId, userIds: [victim.userId] })),
  "room.removeMembers": does("removeMember", ({ roomId, workspace }) => ({ roomId, userId: workspace.administrator.userId })),
  "room.grantRoles": does("grantRoomRole", ({ roomId, workspace }) => ({
    roomId,
    userId: workspace.administrator.userId,
    role: "MEMBER",
  })),
  "room.archive": does("archiveRoom", inRoom),
  "room.pin": does("pinMessage", ({ messageId }) => ({ messageId })),
  "room.deleteMessages": does("deleteMessage", ({ messageId }) => ({ messageId })),
};

/** What an attempt needs besides its permission. A role for the test gives these everywhere. */
const alsoNeeded: { readonly [Name in Permission]?: readonly Permission[] } = {
  "rooms.join": ["rooms.browsePublic"],
  "teams.manageAny": ["users.seeDirectory"],
  "messages.mentionRoom": ["messages.post"],
  "emoji.add": ["files.upload"],
  "room.addMembers": ["users.seeDirectory"],
};

/** Auditors hold none of these, guests do. */
const heldByGuests: ReadonlySet<Permission> = new Set(workspacePermissions.guest);
/** Every member of a room does this. Only those who do not take part in rooms are refused. */
const heldByMembers: ReadonlySet<Permission> = new Set(roomPermissions.member);

let workspace: TestWorkspace;
let owner: Person;
let sealing: SealingWorkspace;
const hourMs = 3_600_000;
/** How far the clock of the workspace is ahead, so that roles expire without waiting. */
let aheadMs = 0;
const now = (): number => Date.now() + aheadMs;
test.before(async () => {
  workspace = await openTestWorkspace({ clock: now });
  sealing = sealingOf(workspace.backEnd);
  owner = await workspace.addPerson("owner");
});
test.after.always(() => workspace?.close());

let count = 0;
const added = (name: string, role: WorkspaceRole): Promise<Person> => {
  count += 1;
  return workspace.addPerson(`${name}${count}`, role);
};

async function sceneWith(actor: Person): Promise<Scene> {
  const { send, administrator } = workspace;
  const [roomId, outsideRoomId, privateRoomId] = [uuidv7(), uuidv7(), uuidv7()];
  const room = { topic: "", description: "", origin: null, visibility: "public" } as const;
  await send(owner, "CreateChannel", { ...room, roomId, name: newName(), memberIds: [administrator.userId] });
  await send(owner, "CreateChannel", { ...room, roomId: outsideRoomId, name: newName(), memberIds: [] });
  await send(owner, "CreateChannel", { ...room, roomId: privateRoomId, name: newName(), memberIds: [], visibility: "private" });
  await send("system", "AddMembers", { roomId, userIds: [actor.userId] });
  const [messageId, fileId, teamId, inviteLinkId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const bytes = { sizeBytes: 1, sha256: "0".repeat(64), keyId: "key", width: null, height: null, thumbnail: null } as const;
  await send(owner, "RecordUpload", {
    ...{ ...bytes, fileId, roomId, name: "x.png", contentType: "image/png", blobKey: `files/${fileId}` },
  });
  const [emojiName, emojiFileId] = [newName(), uuidv7()];
  await send(owner, "RecordUpload", {
    ...{ ...bytes, fileId: emojiFileId, roomId: null, name: "x.png", contentType: "image/png", blobKey: `files/${emojiFileId}` },
  });
  await send(owner, "AddEmoji", { name: emojiName, fileId: emojiFileId });
  const post = { roomId, messageId, text: "Hello", mentionedUserIds: [], mentionsRoom: false, origin: null } as const;
  await send(owner, "PostMessage", { ...post, threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [fileId] });
  await send(owner, "EditMessage", { roomId, messageId, text: "Hello again", mentionedUserIds: [], mentionsRoom: false });
  await send(administrator, "CreateTeam", { teamId, name: newName(), title: "Team", description: "", memberIds: [] });
  await send(administrator, "CreateInviteLink", { inviteId: inviteLinkId, role: "guest", expiresAt: null, usesMax: null });
  const victim = await added("victim", "guest");
  return {
    workspace,
    roomId,
    outsideRoomId,
    privateRoomId,
    messageId,
    fileId,
    emojiName,
    emojiFileId,
    teamId,
    inviteLinkId,
    victim,
  };
}

/** The viewer as a request of this person has it now. */
async function viewerNow(person: Person): Promise<Viewer> {
  const by = { sessionBegunAtMs: Number.POSITIVE_INFINITY, sessionId: uuidv7(), expiresAtMs: Number.POSITIVE_INFINITY };
  const viewer = await viewerOf(workspace.services, person.userId, everyTokenScope, by);
  if (viewer === null) throw new Error("The person is active.");
  return viewer;
}

async function tries(permission: Permission, person: Person, scene: Scene): Promise<boolean> {
  return attempts[permission](scene, await viewerNow(person));
}

const builtIn = Object.keys(workspacePermissions) as WorkspaceRole[];

/** Whether a member of the room with this role may do what the attempt does. */
function isExpected(role: WorkspaceRole, permission: Permission): boolean {
  const held: readonly Permission[] = workspacePermissions[role];
  const needed = alsoNeeded[permission] ?? [];
  if (!needed.every((other) => held.includes(other))) return false;
  if (!isRoomPermission(permission)) return held.includes(permission);
  return held.includes("messages.post") && (held.includes("rooms.moderateAny") || heldByMembers.has(permission));
}

for (const permission of everyPermission) {
  test.serial(`${permission}: each built-in role may what the table says`, async (t) => {
    for (const role of builtIn) {
      const person = await added(role, role);
      t.is(await tries(permission, person, await sceneWith(person)), isExpected(role, permission), `${role} ${permission}`);
    }
  });
}

async function makeRole(permissions: readonly Permission[]): Promise<string> {
  const roleId = uuidv7();
  await workspace.send(workspace.administrator, "CreateRole", { roleId, name: uuidv7(), permissions });
  return roleId;
}

for (const permission of everyPermission.filter((each) => !heldByMembers.has(each))) {
  test.serial(`${permission}: a made role gives it where it is held, until it ends`, async (t) => {
    const needed = await makeRole(alsoNeeded[permission] ?? []);
    const roleId = await makeRole([permission]);
    const base = heldByGuests.has(permission) ? "auditor" : "guest";
    const isAllowed = async (where: "workspace" | "room" | "other room" | "nowhere", isExpired = false) => {
      const person = await added("holder", base);
      const scene = await sceneWith(person);
      const target = placeOf(permission, scene);
      const grant = { userId: person.userId, roleId, expiresAt: null };
      await workspace.send("system", "GrantRole", { ...grant, roleId: needed, roomId: null });
      const roomId = { workspace: null, room: target, "other room": workspace.generalRoomId, nowhere: null }[where];
      const expiresAt = new Date(now() + hourMs).toISOString();
      if (where !== "nowhere") await workspace.send("system", "GrantRole", { ...grant, roomId, expiresAt });
      if (isExpired) aheadMs += hourMs;
      return tries(permission, person, scene);
    };
    t.false(await isAllowed("nowhere"));
    t.true(await isAllowed("workspace"));
    t.false(await isAllowed("workspace", true));
    if (!isOfRooms(permission)) return;
    t.true(await isAllowed("room"));
    t.false(await isAllowed("room", true));
    t.false(await isAllowed("other room"));
  });
}

/** The room that the attempt is about. */
function placeOf(permission: Permission, { roomId, outsideRoomId, privateRoomId }: Scene): string {
  if (permission === "rooms.browsePublic" || permission === "rooms.join") return outsideRoomId;
  return permission === "rooms.enterPrivate" ? privateRoomId : roomId;
}
