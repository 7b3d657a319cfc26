import type { Permission } from "@logue/command-service/contract/permissions.ts";
import { type PublicEvent, withoutWords } from "@logue/command-service/contract/public-events/public-events.ts";
import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import type { SettingDeclaration } from "@logue/command-service/contract/setting-declaration.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { SettingScope } from "@logue/command-service/contract/settings.ts";
import { firstNotOfToken, type TokenPermission, type TokenScope } from "@logue/command-service/contract/token-permissions.ts";
import { customEmoji } from "@logue/projection-service/contract/custom-emoji.ts";
import type { FileDocument } from "@logue/projection-service/contract/files.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import {
  isPublicRoom,
  type MembershipDocument,
  membershipId,
  memberships,
  type RoomDocument,
} from "@logue/projection-service/contract/rooms.ts";
import { type TeamDocument, teamMembershipId, teamMemberships } from "@logue/projection-service/contract/teams.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { integrationInstances, workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { RequestContext, Viewer } from "./context.ts";
import { notSignedIn, requestError } from "./execution/request-errors.ts";
import { isGivenTo } from "./files/given-files.ts";
import { type Holder, viewerHolds, viewerMay } from "./roles/granted-roles.ts";
import type { RoleSource } from "./roles/sources.ts";

/**
 * The only place that decides who may see what. Everything in a room (messages, threads, pins,
 * files, members, mentions, stars, search results) is read through the access check of the room. A
 * document that this file returns has passed the check, and the fields beneath it stay in that
 * room. What the viewer may not see is undefined, like what does not exist.
 */

/** The most rooms of a person that lists and searches read. */
export const roomsOfPersonMax = 1_000;

/**
 * The viewer. Throws when the request is not signed in. Scopes of access tokens are checked
 * earlier: see operation-scopes.ts.
 */
export function signedIn({ viewer, withheld }: RequestContext): Viewer {
  if (viewer === null) throw withheld == null ? notSignedIn() : requestError("SecondFactorSetupRequired");
  return viewer;
}

/** Throws `NotPermitted`. Used for lists, which cannot be null. */
export function demand(viewer: Viewer, permission: Permission): void {
  if (!viewerMay(viewer, permission)) throw requestError("NotPermitted");
}

/** Cases are known to those who may read the record or see content. For all others there are none. */
export function demandAuditor(context: RequestContext): void {
  const viewer = signedIn(context);
  if (!viewerMay(viewer, "audit.read")) demand(viewer, "audit.content");
}

/** The record leaves Logue by those alone who may read and export it. */
export const mayDownloadRecord = (viewer: Viewer): boolean =>
  viewerMay(viewer, "audit.read") && viewerMay(viewer, "audit.export");

/**
 * The access check of a room. Members may read it; a public channel may be read by everybody with
 * the permission to browse channels. For others the room does not exist.
 */
export const mayReadRoom = (viewer: Holder, room: RoomDocument, isMember: boolean): boolean =>
  isMember || (isPublicRoom(room) && mayBrowse(viewer, room));

const mayBrowse = (viewer: Holder, { id: roomId }: RoomDocument): boolean => viewerMay(viewer, "rooms.browsePublic", { roomId });

/**
 * An event as those may see it who read its room now: without the words and files of a message that
 * was deleted since.
 */
export const readableWords = (event: PublicEvent, message: Pick<MessageDocument, "deletedAt"> | undefined): PublicEvent =>
  message === undefined || message.deletedAt === null ? event : withoutWords(event);

export async function readableRoom(context: RequestContext, roomId: string): Promise<RoomDocument | undefined> {
  const viewer = signedIn(context);
  const [room, membership] = await Promise.all([
    context.loaders.rooms.load(roomId),
    membershipOf(context, viewer.userId, roomId),
  ]);
  return room !== undefined && mayReadRoom(viewer, room, membership !== undefined) ? room : undefined;
}

export async function readableMessage(context: RequestContext, messageId: string): Promise<MessageDocument | undefined> {
  signedIn(context);
  const message = await context.loaders.messages.load(messageId);
  return message && (await readableRoom(context, message.roomId)) && message;
}

/** The messages that the viewer may read. The others are left out. */
export async function readableMessages(context: RequestContext, messageIds: readonly string[]): Promise<MessageDocument[]> {
  const found = await Promise.all(messageIds.map((messageId) => readableMessage(context, messageId)));
  return found.filter((message) => message !== undefined);
}

/**
 * A file may be read by everybody who may read a message that carries it. When the last such
 * message is deleted, it can no longer be read. The current picture of a person or of an emoji may
 * be read by everybody. A file that is not posted, or a picture that is not chosen, may be read only
 * by its uploader, and an unposted file by the program to which the uploader gave it in a dialog.
 */
export async function readableFile(context: RequestContext, fileId: string): Promise<FileDocument | undefined> {
  const viewer = signedIn(context);
  const file = await context.loaders.files.load(fileId);
  if (file === undefined) return undefined;
  const ownFile = file.uploaderId === viewer.userId ? file : undefined;
  if (file.roomId === null) return ownFile ?? ((await isPicture(context, fileId)) ? file : undefined);
  const attachment = await context.loaders.attachments.load(fileId);
  if (attachment === undefined) return ownFile ?? ((await isGivenTo(context.services, file, viewer.userId)) ? file : undefined);
  return attachment.order === null ? undefined : (await readableRoom(context, file.roomId)) && file;
}

/**
 * A user may read the own profile and presence, all of them with the permission for the directory,
 * else those of people in the same rooms.
 */
export async function seesPerson(context: RequestContext, userId: string): Promise<boolean> {
  const viewer = signedIn(context);
  if (viewer.userId === userId || viewerMay(viewer, "users.seeDirectory")) return true;
  const [own, theirs] = await Promise.all([ownMemberships(context), membershipsOf(context, userId)]);
  const ownIds = new Set(own.map(({ roomId }) => roomId));
  return theirs.some(({ roomId }) => ownIds.has(roomId));
}

export async function readableUser(context: RequestContext, userId: string): Promise<UserDocument | undefined> {
  return (await seesPerson(context, userId)) ? context.services.readStore.get(users, userId) : undefined;
}

/**
 * A team may be seen by everybody with the permission for the directory, else by its members. A
 * disbanded team is there for no one.
 */
export async function readableTeam(context: RequestContext, teamId: string): Promise<TeamDocument | undefined> {
  const viewer = signedIn(context);
  const { readStore } = context.services;
  const team = await context.loaders.teams.load(teamId);
  if (team === undefined || team.disbandedAt !== null) return undefined;
  if (viewerMay(viewer, "users.seeDirectory")) return team;
  const own = await readStore.get(teamMemberships, teamMembershipId(teamId, viewer.userId));
  return own && team;
}

/**
 * A made role may be seen by everybody with the permission for the directory, else by those who hold
 * it. The built-in roles may be seen by everybody.
 */
export const seesRole = (viewer: Viewer, { id, isBuiltIn }: RoleSource): boolean =>
  isBuiltIn || viewerMay(viewer, "users.seeDirectory") || viewer.granted?.grants.some(({ roleId }) => roleId === id) === true;

/** Whether it is the current picture of a person or an emoji, or one under which a program posted. */
const isPicture = async ({ services: { readStore } }: RequestContext, fileId: string): Promise<boolean> =>
  (await readStore.count(users, { index: "ofAvatar", prefix: [fileId], limit: 1 })) > 0 ||
  (await readStore.count(messages, { index: "ofPostedPicture", prefix: [fileId], limit: 1 })) > 0 ||
  (await readStore.count(customEmoji, { index: "ofFile", prefix: [false, fileId], limit: 1 })) > 0;

/**
 * The words of a message's events, those before edits too, are proven to its sender and to those
 * who may export the record.
 */
export function mayProveWords(context: RequestContext, { senderId }: MessageDocument): boolean {
  const viewer = signedIn(context);
  return viewerMay(viewer, "audit.export") || senderId === viewer.userId;
}

/** Who sent a command in which session, as it stands in the metadata of events. */
export const mayExportRecord = (context: RequestContext): boolean => viewerMay(signedIn(context), "audit.export");

/** Older texts of others may be read with the permission for versions in the room. */
export const maySeeVersions = (context: RequestContext, roomId: string): boolean =>
  viewerMay(signedIn(context), "messages.seeVersions", { roomId });

/** Older texts may be read by the sender, and with the permission for versions. */
export const maySeeReplaced = (context: RequestContext, { senderId, roomId }: MessageDocument): boolean =>
  senderId === signedIn(context).userId || maySeeVersions(context, roomId);

/** Words that were edited or deleted since, as they stand in the log. */
export const maySeeHistoric = (context: RequestContext, message: MessageDocument): boolean =>
  maySeeReplaced(context, message) || mayExportRecord(context);

/** The message with its older texts, in rooms that the viewer may read. */
export async function readableVersions(context: RequestContext, messageId: string): Promise<MessageDocument | undefined> {
  const message = await readableMessage(context, messageId);
  return message && maySeeReplaced(context, message) ? message : undefined;
}

/**
 * E-mail address, sessions and access tokens may be read by their owner, and with the permission to
 * edit all users.
 */
export const maySeeAccount = (viewer: Viewer, userId: string): boolean =>
  viewer.userId === userId || viewerMay(viewer, "users.editAny");

/**
 * An import registers people, gives them roles and writes in their names. Only administrators may
 * run one, and no access token.
 */
export const mayImport = (viewer: Viewer): boolean =>
  viewer.tokenId === null &&
  (["workspace.changeSettings", "users.assignRoles", "users.editAny"] as const).every((permission) =>
    viewerMay(viewer, permission),
  );

/** Letting in people who have no password yet. */
export const refuseLettingIn = (viewer: Viewer): Refusal | undefined =>
  viewerMay(viewer, "users.editAny") ? undefined : refuse("NotPermitted");

/** Finding a person by name needs the permission for the directory. */
export const mayFindByName = (viewer: Viewer, foundId: string): boolean =>
  viewer.userId === foundId || viewerMay(viewer, "users.seeDirectory");

/**
 * All invite links with the permission to revoke them, else the viewer's own with the permission to
 * create them.
 */
export function inviteLinksSeenBy(viewer: Viewer): "all" | "own" {
  if (viewerMay(viewer, "invites.revoke")) return "all";
  demand(viewer, "invites.create");
  return "own";
}

export const membershipOf = (context: RequestContext, userId: string, roomId: string): Promise<MembershipDocument | undefined> =>
  context.loaders.memberships.load(membershipId(roomId, userId));

/** The viewer's memberships. Lists and searches read these rooms. */
export const ownMemberships = (context: RequestContext): Promise<MembershipDocument[]> =>
  membershipsOf(context, signedIn(context).userId);

export const membershipsOf = ({ services }: RequestContext, userId: string): Promise<MembershipDocument[]> =>
  services.readStore.range(memberships, { index: "ofUser", prefix: [userId], limit: roomsOfPersonMax });

/**
 * The stored values of settings. Those of the workspace and of integrations are for users who may
 * change them and for auditors; those of a room for its readers; those of a person for that person.
 */
export async function readableSettings(
  context: RequestContext,
  scope: SettingScope,
  scopeId: string,
): Promise<object | undefined> {
  const viewer = signedIn(context);
  const { userId } = viewer;
  const { readStore } = context.services;
  if (scope === "room") {
    const room = await readableRoom(context, scopeId);
    return room && (room.settings ?? {});
  }
  if (scope === "person") return scopeId === userId ? ((await readStore.get(users, userId))?.settings ?? {}) : undefined;
  const isSeen = viewerMay(viewer, "workspace.changeSettings") || viewerMay(viewer, "operations.see");
  if (!isSeen) return undefined;
  if (scope === "workspace") return readStore.get(workspaces, workspaceDocumentId);
  const instance = await readStore.get(integrationInstances, scopeId);
  return instance && (instance.settings ?? {});
}

/**
 * The sealed log is for users who may read the record, or for everybody where the workspace says
 * so. A token with scopes needs the one to read.
 */
export async function mayReadSeals({ viewer, services }: RequestContext): Promise<boolean> {
  if (viewer !== null && viewerMay(viewer, "audit.read") && isReadingToken(viewer)) return true;
  return settingsOf("workspace", await services.readStore.get(workspaces, workspaceDocumentId)).sealsArePublic;
}

const isReadingToken = ({ limit, scopes }: Viewer): boolean => limit !== undefined || scopes.includes("read");

/** Whether the viewer holds the permission that a setting asks for; people change their own freely. */
export async function mayChangeSetting(
  context: RequestContext,
  scope: SettingScope,
  scopeId: string,
  permission: SettingDeclaration["permission"],
): Promise<boolean> {
  const viewer = signedIn(context);
  const { userId } = viewer;
  if (scope === "person" || permission === null) return scopeId === userId;
  if (scope !== "room") return viewerMay(viewer, permission);
  const membership = await membershipOf(context, userId, scopeId);
  const place = { roomId: scopeId, roomRole: membership?.role };
  return viewerHolds(viewer, "messages.post", place) && viewerMay(viewer, permission, place);
}

/** A token cannot make a token that may do more, or with a later end. Sessions can make any token. */
export function refuseWiderToken(
  viewer: Viewer,
  asked: {
    readonly scopes: readonly TokenScope[];
    readonly permissions?: readonly TokenPermission[] | undefined;
    readonly expiresAt: string | null;
  },
): Refusal | undefined {
  if (viewer.tokenId === null) return undefined;
  const scope = asked.scopes.find((each) => !viewer.scopes.includes(each));
  if (scope !== undefined) return refuse("NotPermitted", { scope });
  const permission = firstNotOfToken(viewer, asked.permissions ?? []);
  if (permission !== undefined) return refuse("NotPermitted", { permission });
  const endsAtMs = asked.expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(asked.expiresAt);
  return endsAtMs > viewer.expiresAtMs ? refuse("NotPermitted", { field: "expiresAt" }) : undefined;
}
