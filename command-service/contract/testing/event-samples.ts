import type { LogueEvent, LogueEventType } from "../event.ts";

const alice = "0192a000-0000-7000-8000-0000000a11ce";
const ben = "0192a000-0000-7000-8000-000000000be9";
const roomId = "0192a000-0000-7000-8000-00000000700a";
const messageId = "0192a000-0000-7000-8000-0000000000e5";
const threadRootId = "0192a000-0000-7000-8000-0000000000e4";
const fileId = "0192a000-0000-7000-8000-00000000f17e";
const inviteId = "0192a000-0000-7000-8000-00000001471e";
const sessionId = "0192a000-0000-7000-8000-000000005e55";
const tokenId = "0192a000-0000-7000-8000-0000000070ce";
const digest = "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c";
const origin = { source: "slack", id: "U024BE7LH" };
const place = { messageId, roomId, senderId: alice, number: 42, threadRootId, threadNumber: 3 };
const mentions = { mentionedUserIds: [ben], mentionsRoom: true };
const reaction = { messageId, roomId, userId: ben, emoji: "tada" };

/** One event of each type, with every field filled where it can be: the newest shape, held to the contract by the compiler. */
export const eventSamples: { readonly [Type in LogueEventType]: Extract<LogueEvent, { type: Type }> } = {
  WorkspaceCreated: {
    type: "WorkspaceCreated",
    data: {
      workspaceId: "0192a000-0000-7000-8000-000000000001",
      createdById: alice,
      settings: {
        name: "Harbour",
        signUpPolicy: "invite",
        messageLengthMax: 10_000,
        editWindowMs: 3_600_000,
        deleteWindowMs: null,
      },
    },
  },
  WorkspaceRenamed: { type: "WorkspaceRenamed", data: { name: "Port" } },
  SignUpPolicyChosen: { type: "SignUpPolicyChosen", data: { signUpPolicy: "open" } },
  MessageLengthLimited: { type: "MessageLengthLimited", data: { messageLengthMax: 5000 } },
  EditWindowSet: { type: "EditWindowSet", data: { editWindowMs: 600_000 } },
  DeleteWindowSet: { type: "DeleteWindowSet", data: { deleteWindowMs: 600_000 } },
  InviteLinkCreated: {
    type: "InviteLinkCreated",
    data: { inviteId, createdById: alice, role: "guest", expiresAt: "2026-04-01T00:00:00.000Z", usesMax: 5 },
  },
  InviteLinkUsed: { type: "InviteLinkUsed", data: { inviteId, userId: ben } },
  InviteLinkRevoked: { type: "InviteLinkRevoked", data: { inviteId, revokedById: alice } },
  AdministratorAdded: { type: "AdministratorAdded", data: { userId: ben } },
  AdministratorRemoved: { type: "AdministratorRemoved", data: { userId: ben } },

  IdentifierClaimed: { type: "IdentifierClaimed", data: { kind: "email", digest, holderId: alice } },
  IdentifierReleased: { type: "IdentifierReleased", data: { kind: "email", digest, holderId: alice } },

  UserRegistered: {
    type: "UserRegistered",
    data: {
      userId: alice,
      name: "alice",
      displayName: "Alice Waters",
      email: "alice@example.org",
      kind: "person",
      role: "member",
      timeZone: "Europe/Amsterdam",
      inviteId,
      origin,
    },
  },
  UserRenamed: { type: "UserRenamed", data: { userId: alice, name: "alix" } },
  EmailReplaced: { type: "EmailReplaced", data: { userId: alice, email: "alix@example.org" } },
  ProfileEdited: {
    type: "ProfileEdited",
    data: { userId: alice, displayName: "Alix", title: "Sailmaker", timeZone: "Europe/Lisbon" },
  },
  StatusSet: {
    type: "StatusSet",
    data: { userId: alice, text: "On the water", emoji: "sailboat", expiresAt: "2026-03-01T17:00:00.000Z" },
  },
  StatusCleared: { type: "StatusCleared", data: { userId: alice } },
  AvatarChosen: { type: "AvatarChosen", data: { userId: alice, fileId } },
  AvatarRemoved: { type: "AvatarRemoved", data: { userId: alice } },
  RoleAssigned: { type: "RoleAssigned", data: { userId: ben, role: "moderator", assignedById: alice } },
  UserDeactivated: { type: "UserDeactivated", data: { userId: ben, deactivatedById: alice } },
  UserReactivated: { type: "UserReactivated", data: { userId: ben, reactivatedById: alice } },
  SignedIn: { type: "SignedIn", data: { userId: alice, sessionId, method: "password" } },
  SignedOut: { type: "SignedOut", data: { userId: alice, sessionId } },
  SessionRevoked: { type: "SessionRevoked", data: { userId: ben, sessionId, revokedById: alice } },
  PasswordChanged: { type: "PasswordChanged", data: { userId: alice } },
  AccessTokenCreated: {
    type: "AccessTokenCreated",
    data: { userId: alice, tokenId, label: "Backup", scopes: ["read", "write"], expiresAt: "2027-03-01T00:00:00.000Z" },
  },
  AccessTokenRevoked: { type: "AccessTokenRevoked", data: { userId: alice, tokenId, revokedById: ben } },

  RoomCreated: {
    type: "RoomCreated",
    data: {
      roomId,
      kind: "channel",
      visibility: "public",
      name: "boats",
      topic: "Knots",
      description: "All that floats",
      createdById: alice,
      memberIds: [alice, ben],
      origin: { source: "slack", id: "C024BE91L" },
    },
  },
  RoomRenamed: { type: "RoomRenamed", data: { roomId, name: "ships" } },
  TopicSet: { type: "TopicSet", data: { roomId, topic: "Sails" } },
  DescriptionSet: { type: "DescriptionSet", data: { roomId, description: "All that sails" } },
  RoomMadePublic: { type: "RoomMadePublic", data: { roomId } },
  RoomMadePrivate: { type: "RoomMadePrivate", data: { roomId } },
  MemberJoined: { type: "MemberJoined", data: { roomId, userId: ben, lastNumber: 41 } },
  MemberAdded: { type: "MemberAdded", data: { roomId, userId: ben, addedById: alice, lastNumber: 41 } },
  MemberLeft: { type: "MemberLeft", data: { roomId, userId: ben } },
  MemberRemoved: { type: "MemberRemoved", data: { roomId, userId: ben, removedById: alice } },
  RoomRoleGranted: { type: "RoomRoleGranted", data: { roomId, userId: ben, role: "owner", grantedById: alice } },
  RoomArchived: { type: "RoomArchived", data: { roomId, archivedById: alice } },
  RoomUnarchived: { type: "RoomUnarchived", data: { roomId, unarchivedById: alice } },
  RoomMadeReadOnly: { type: "RoomMadeReadOnly", data: { roomId } },
  RoomMadeWritable: { type: "RoomMadeWritable", data: { roomId } },

  SegmentOpened: { type: "SegmentOpened", data: { roomId, segment: 1, lastNumber: 41 } },
  MessagePosted: {
    type: "MessagePosted",
    data: {
      ...place,
      ...mentions,
      text: "Low tide at *nine*, @ben",
      quotedMessageId: threadRootId,
      fileIds: [fileId],
      origin: { source: "slack", id: "1609459200.000200" },
    },
  },
  MessageEdited: { type: "MessageEdited", data: { ...place, ...mentions, text: "Low tide at *ten*, @ben", editedById: alice } },
  MessageDeleted: { type: "MessageDeleted", data: { ...place, deletedById: ben } },
  ReactionAdded: { type: "ReactionAdded", data: reaction },
  ReactionRemoved: { type: "ReactionRemoved", data: reaction },
  MessagePinned: { type: "MessagePinned", data: { messageId, roomId, pinnedById: alice } },
  MessageUnpinned: { type: "MessageUnpinned", data: { messageId, roomId, unpinnedById: alice } },

  RoomRead: { type: "RoomRead", data: { userId: alice, roomId, threadRootId, number: 3 } },
  RoomMarkedUnread: { type: "RoomMarkedUnread", data: { userId: alice, roomId, threadRootId: null, number: 40 } },
  RoomFavourited: { type: "RoomFavourited", data: { userId: alice, roomId } },
  RoomUnfavourited: { type: "RoomUnfavourited", data: { userId: alice, roomId } },
  RoomHidden: { type: "RoomHidden", data: { userId: alice, roomId } },
  RoomShown: { type: "RoomShown", data: { userId: alice, roomId } },
  RoomMuted: { type: "RoomMuted", data: { userId: alice, roomId } },
  RoomUnmuted: { type: "RoomUnmuted", data: { userId: alice, roomId } },
  NotificationLevelChosen: { type: "NotificationLevelChosen", data: { userId: alice, roomId, level: "mentions" } },
  MessageStarred: { type: "MessageStarred", data: { userId: alice, roomId, messageId } },
  MessageUnstarred: { type: "MessageUnstarred", data: { userId: alice, roomId, messageId } },

  FileUploaded: {
    type: "FileUploaded",
    data: {
      fileId,
      uploaderId: alice,
      roomId,
      name: "chart.png",
      sizeBytes: 48_213,
      contentType: "image/png",
      sha256: digest,
      blobKey: "files/7c0e",
      keyId: "key-0a11ce",
      width: 1200,
      height: 800,
      thumbnail: { blobKey: "files/7c0f", contentType: "image/webp", width: 480, height: 320, sizeBytes: 9012 },
    },
  },
  FileDeleted: { type: "FileDeleted", data: { fileId, uploaderId: alice, roomId, deletedById: ben } },
};
