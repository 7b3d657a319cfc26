import { v7 as uuidv7 } from "uuid";
import { password } from "../../support/person.ts";
import type { Scene } from "./people.ts";

export type Variables = Readonly<Record<string, unknown>>;
type VariablesOf = (scene: Scene) => Variables;

const nothing: VariablesOf = () => ({});
const roomId: VariablesOf = (scene) => ({ roomId: scene.roomId });
const messageId: VariablesOf = (scene) => ({ messageId: scene.messageId });
const newName = (): string => `matrix-${uuidv7()}`;

/** The arguments of every query and subscription. */
export const asked: Readonly<Record<string, VariablesOf>> = {
  viewer: nothing,
  user: ({ victim }) => ({ id: victim.userId }),
  users: () => ({ first: 5 }),
  account: ({ victim }) => ({ userId: victim.userId }),
  room: (scene) => ({ id: scene.roomId }),
  roomByName: () => ({ name: "general" }),
  browseRooms: () => ({ first: 5 }),
  message: (scene) => ({ id: scene.messageId }),
  nodes: (scene) => ({ ids: [scene.roomId, scene.messageId, scene.fileId] }),
  messageVersions: messageId,
  inbox: () => ({ first: 5 }),
  roomEntry: roomId,
  mentions: () => ({ first: 5 }),
  stars: () => ({ first: 5 }),
  followedThreads: () => ({ first: 5 }),
  followedThread: (scene) => ({ threadRootId: scene.messageId }),
  starredMessageIds: (scene) => ({ messageIds: [scene.messageId] }),
  drafts: nothing,
  presences: ({ victim }) => ({ userIds: [victim.userId] }),
  search: () => ({ query: "secret plan" }),
  operations: nothing,
  workspace: nothing,
  inviteLinks: () => ({ first: 5 }),
  invitePreview: ({ inviteToken }) => ({ token: inviteToken }),
  file: (scene) => ({ id: scene.fileId }),
  roomEvents: roomId,
  inboxEvents: nothing,
  myEvents: nothing,
  roomChanges: (scene) => ({ ...roomId(scene), after: "000000:" }),
  myChanges: nothing,
};

/**
 * The input of each mutation, in the order in which they are tried: those that end something come
 * last. A mutation that is not listed is tried before these, with an input derived from its type.
 */
export const sent: Readonly<Record<string, VariablesOf>> = {
  createWorkspace: () => ({ workspaceName: "Another", name: newName(), displayName: "Another", password }),
  changeWorkspaceSettings: () => ({ messageLengthMax: 10_000 }),
  createInviteLink: nothing,
  registerUser: () => ({ name: newName(), displayName: "New", password }),
  registerBot: () => ({ name: newName(), displayName: "New" }),
  signIn: ({ victim }) => ({ nameOrEmail: victim.name, password }),
  saveDraft: (scene) => ({ roomId: scene.roomId, text: "Not yet" }),
  deleteDraft: roomId,
  setTyping: (scene) => ({ roomId: scene.roomId, isTyping: true }),
  setPresence: () => ({ presence: "ONLINE" }),
  setStatus: () => ({ text: "Trying" }),
  clearStatus: nothing,
  editProfile: ({ victim }) => ({ userId: victim.userId, displayName: "Victim", title: "Changed" }),
  chooseAvatar: ({ imageId }) => ({ fileId: imageId }),
  removeAvatar: nothing,
  postMessage: (scene) => ({ messageId: uuidv7(), roomId: scene.roomId, text: "I was here" }),
  editMessage: (scene) => ({ messageId: scene.messageId, text: "Changed" }),
  addReaction: (scene) => ({ messageId: scene.messageId, emoji: "eyes" }),
  removeReaction: (scene) => ({ messageId: scene.messageId, emoji: "tada" }),
  pinMessage: messageId,
  unpinMessage: messageId,
  starMessage: messageId,
  unstarMessage: messageId,
  markRead: (scene) => ({ roomId: scene.roomId, number: 1 }),
  markUnread: (scene) => ({ roomId: scene.roomId, number: 1 }),
  followThread: (scene) => ({ roomId: scene.roomId, threadRootId: scene.messageId }),
  unfollowThread: (scene) => ({ roomId: scene.roomId, threadRootId: scene.messageId }),
  setFavourite: (scene) => ({ roomId: scene.roomId, isFavourite: true }),
  setHidden: (scene) => ({ roomId: scene.roomId, isHidden: true }),
  setMuted: (scene) => ({ roomId: scene.roomId, isMuted: true }),
  chooseNotificationLevel: (scene) => ({ roomId: scene.roomId, level: "NOTHING" }),
  createChannel: () => ({ name: newName() }),
  openDirectRoom: ({ victim }) => ({ userIds: [victim.userId] }),
  renameRoom: (scene) => ({ roomId: scene.roomId, name: newName() }),
  setDescription: (scene) => ({ roomId: scene.roomId, description: "Changed" }),
  joinRoom: roomId,
  addMembers: ({ victim, ...scene }) => ({ roomId: scene.roomId, userIds: [victim.userId] }),
  grantRoomRole: ({ victim, ...scene }) => ({ roomId: scene.roomId, userId: victim.userId, role: "MODERATOR" }),
  removeMember: ({ victim, ...scene }) => ({ roomId: scene.roomId, userId: victim.userId }),
  setReadOnly: (scene) => ({ roomId: scene.roomId, isReadOnly: true }),
  setRoomVisibility: (scene) => ({ roomId: scene.roomId, visibility: "PUBLIC" }),
  deleteFile: (scene) => ({ fileId: scene.fileId }),
  purgeFile: (scene) => ({ fileId: scene.imageId }),
  deleteMessage: messageId,
  archiveRoom: roomId,
  unarchiveRoom: roomId,
  enterPrivateRoom: (scene) => ({ roomId: scene.roomId, reason: "A complaint" }),
  leaveRoom: roomId,
  renameUser: ({ victim }) => ({ userId: victim.userId, name: newName() }),
  replaceEmail: ({ victim }) => ({ userId: victim.userId, email: `${newName()}@example.org` }),
  assignRole: ({ victim }) => ({ userId: victim.userId, role: "MODERATOR" }),
  createAccessToken: () => ({ label: "more", scopes: ["READ", "WRITE", "ADMINISTER"] }),
  revokeAccessToken: ({ tokenId }) => ({ tokenId }),
  revokeInviteLink: ({ inviteLinkId }) => ({ inviteLinkId }),
  deactivateUser: ({ victim }) => ({ userId: victim.userId }),
  reactivateUser: ({ victim }) => ({ userId: victim.userId }),
  revokeSession: () => ({ sessionId: uuidv7() }),
  changePassword: () => ({ currentPassword: "not the right one", newPassword: password }),
  resetPassword: ({ victim }) => ({ userId: victim.userId }),
  createSignInLinks: ({ victim }) => ({ userIds: [victim.userId] }),
  redeemSignInLink: () => ({ token: "guessed", password }),
  signOut: nothing,
};
