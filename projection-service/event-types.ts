import type { LogueEventType } from "@logue/command-service/contract/event.ts";

/** What the names of the streams begin with that hold an event. */
export type StreamFamily = "workspace" | "directory" | "user-" | "room-" | "conversation-" | "reading-" | "file-";

/** Every event type with its streams; the compiler asks for a line when the contract gets a new one. */
export const streamFamilies: Readonly<Record<LogueEventType, StreamFamily>> = {
  WorkspaceCreated: "workspace",
  WorkspaceRenamed: "workspace",
  SignUpPolicyChosen: "workspace",
  MessageLengthLimited: "workspace",
  EditWindowSet: "workspace",
  DeleteWindowSet: "workspace",
  InviteLinkCreated: "workspace",
  InviteLinkUsed: "workspace",
  InviteLinkRevoked: "workspace",
  AdministratorAdded: "workspace",
  AdministratorRemoved: "workspace",
  IdentifierClaimed: "directory",
  IdentifierReleased: "directory",
  UserRegistered: "user-",
  UserRenamed: "user-",
  EmailReplaced: "user-",
  ProfileEdited: "user-",
  StatusSet: "user-",
  StatusCleared: "user-",
  AvatarChosen: "user-",
  AvatarRemoved: "user-",
  RoleAssigned: "user-",
  UserDeactivated: "user-",
  UserReactivated: "user-",
  SignedIn: "user-",
  SignedOut: "user-",
  SessionRevoked: "user-",
  PasswordChanged: "user-",
  AccessTokenCreated: "user-",
  AccessTokenRevoked: "user-",
  RoomCreated: "room-",
  RoomRenamed: "room-",
  TopicSet: "room-",
  DescriptionSet: "room-",
  RoomMadePublic: "room-",
  RoomMadePrivate: "room-",
  MemberJoined: "room-",
  MemberAdded: "room-",
  MemberLeft: "room-",
  MemberRemoved: "room-",
  RoomRoleGranted: "room-",
  RoomArchived: "room-",
  RoomUnarchived: "room-",
  RoomMadeReadOnly: "room-",
  RoomMadeWritable: "room-",
  SegmentOpened: "conversation-",
  MessagePosted: "conversation-",
  MessageEdited: "conversation-",
  MessageDeleted: "conversation-",
  ReactionAdded: "conversation-",
  ReactionRemoved: "conversation-",
  MessagePinned: "conversation-",
  MessageUnpinned: "conversation-",
  RoomRead: "reading-",
  RoomMarkedUnread: "reading-",
  RoomFavourited: "reading-",
  RoomUnfavourited: "reading-",
  RoomHidden: "reading-",
  RoomShown: "reading-",
  RoomMuted: "reading-",
  RoomUnmuted: "reading-",
  NotificationLevelChosen: "reading-",
  MessageStarred: "reading-",
  MessageUnstarred: "reading-",
  FileUploaded: "file-",
  FileDeleted: "file-",
};

export const isEventType = (type: string): type is LogueEventType => Object.hasOwn(streamFamilies, type);

export const everyEventType: readonly LogueEventType[] = Object.keys(streamFamilies).filter(isEventType);

/** Every event type that lies in streams of these families. */
export const eventTypesIn = (...families: readonly StreamFamily[]): LogueEventType[] =>
  everyEventType.filter((type) => families.includes(streamFamilies[type]));
