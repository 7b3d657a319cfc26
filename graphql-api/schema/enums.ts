import type { DialogFieldKind, DialogFieldTelling } from "@logue/command-service/contract/dialogs.ts";
import type { LogueMetadata } from "@logue/command-service/contract/event.ts";
import type { OAuthClientKind } from "@logue/command-service/contract/oauth.ts";
import type { PasskeyPurpose } from "@logue/command-service/contract/passkeys.ts";
import {
  everyPermission,
  everyRoomPermission,
  everyWorkspacePermission,
  type RoomRole,
  type TeamRole,
  type WorkspaceRole,
} from "@logue/command-service/contract/permissions.ts";
import type { NotificationLevel } from "@logue/command-service/contract/reading.ts";
import type { RoomKind, RoomVisibility } from "@logue/command-service/contract/rooms.ts";
import type { SecondFactorKind } from "@logue/command-service/contract/second-factors.ts";
import type { SettingKind } from "@logue/command-service/contract/setting-values.ts";
import type { SettingScope, SignUpPolicy } from "@logue/command-service/contract/settings.ts";
import { everyTokenPermission, type TokenScope } from "@logue/command-service/contract/token-permissions.ts";
import type { Nearness } from "@logue/infra/outgoing/addresses.ts";
import type { DeliveryOutcome } from "@logue/integrations/index.ts";
import type { NotificationReason } from "@logue/projection-service/contract/notifications.ts";
import type { RoomHistoryKind } from "@logue/projection-service/contract/room-history.ts";
import type { ImportState } from "../importing/import-jobs.ts";
import type { SignInLinkPurpose } from "../mail/link-requests.ts";
import type { PushDeviceKind } from "../notifications/devices/push-device.ts";
import type { ChangeKind } from "../people-sync/changes.ts";
import type { PresenceState } from "../presence/presence.ts";
import type { Repeats } from "../scheduled-messages/repeats.ts";
import type { ConfirmationKind, MailCodePurpose, SecondStepKind } from "../second-factors/sign-in-attempt.ts";
import type { SidebarSectionKind } from "../sidebar/sidebars.ts";

export type UserKind = "person" | "bot";
export type AuditActorKind = LogueMetadata["actorKind"];

/** The schema's enum values are in capitals; the code uses the words of the contract. */
type EnumValues<Value extends string> = { readonly [Name in Value as Uppercase<Name>]: Name };

const signUpPolicies: EnumValues<SignUpPolicy> = { OPEN: "open", INVITE: "invite", CLOSED: "closed" };
const oauthClientKinds: EnumValues<OAuthClientKind> = { CONFIDENTIAL: "confidential", PUBLIC: "public" };
const importStates: EnumValues<ImportState> = {
  CHECKING: "checking",
  CHECKED: "checked",
  IMPORTING: "importing",
  FINISHED: "finished",
  FAILED: "failed",
};
const settingScopes: EnumValues<SettingScope> = {
  WORKSPACE: "workspace",
  ROOM: "room",
  PERSON: "person",
  INTEGRATION: "integration",
};
const settingKinds: EnumValues<SettingKind> = {
  TEXT: "text",
  NUMBER: "number",
  SWITCH: "switch",
  CHOICE: "choice",
  TEXTS: "texts",
  LINES: "lines",
  SECRET: "secret",
  ROOM: "room",
  ROOMS: "rooms",
  PEOPLE: "people",
};
const sidebarSectionKinds: EnumValues<SidebarSectionKind> = {
  FAVOURITES: "favourites",
  UNREAD: "unread",
  CHANNELS: "channels",
  DIRECT_MESSAGES: "direct_messages",
  OWN: "own",
};
const workspaceRoles: EnumValues<WorkspaceRole> = {
  ADMINISTRATOR: "administrator",
  MODERATOR: "moderator",
  MEMBER: "member",
  GUEST: "guest",
  BOT: "bot",
  AUDITOR: "auditor",
};
const roomRoles: EnumValues<RoomRole> = { OWNER: "owner", MODERATOR: "moderator", MEMBER: "member" };
const teamRoles: EnumValues<TeamRole> = { LEAD: "lead", MEMBER: "member" };
const tokenScopes: EnumValues<TokenScope> = { READ: "read", WRITE: "write", ADMINISTER: "administer" };
const auditActorKinds: EnumValues<AuditActorKind> = {
  USER: "user",
  BOT: "bot",
  APP: "app",
  SYSTEM: "system",
  AUDITOR: "auditor",
  OPERATOR: "operator",
};
const sessionPlaces: EnumValues<Nearness> = {
  MACHINE: "machine",
  NETWORK: "network",
  INTERNET: "internet",
  UNKNOWN: "unknown",
};
const signInLinkPurposes: EnumValues<SignInLinkPurpose> = { SIGN_IN: "sign_in", NEW_PASSWORD: "new_password" };
const secondFactorKinds: EnumValues<SecondFactorKind> = { AUTHENTICATOR: "authenticator", PASSKEY: "passkey", MAIL: "mail" };
const passkeyPurposes: EnumValues<PasskeyPurpose> = {
  ADD: "add",
  SIGN_IN: "sign_in",
  SECOND_STEP: "second_step",
  CONFIRM: "confirm",
};
const secondStepKinds: EnumValues<SecondStepKind> = {
  ...secondFactorKinds,
  RECOVERY_CODE: "recovery_code",
};
const mailCodePurposes: EnumValues<MailCodePurpose> = { ADD: "add", SECOND_STEP: "second_step", CONFIRM: "confirm" };
const confirmationKinds: EnumValues<ConfirmationKind> = { ...secondStepKinds, PASSWORD: "password" };
const deliveryOutcomes: EnumValues<DeliveryOutcome> = {
  DONE: "done",
  IGNORED: "ignored",
  REFUSED: "refused",
  FAILED: "failed",
};
const peopleSyncChangeKinds: EnumValues<ChangeKind> = {
  REGISTER: "register",
  LINK: "link",
  RENAME: "rename",
  USER_NAME: "user_name",
  PROPOSED_NAME: "proposed_name",
  EMAIL: "email",
  PICTURE: "picture",
  ROLES: "roles",
  ROOMS: "rooms",
  DEACTIVATE: "deactivate",
  REACTIVATE: "reactivate",
  CONFLICT: "conflict",
};
const userKinds: EnumValues<UserKind> = { PERSON: "person", BOT: "bot" };
const roomKinds: EnumValues<RoomKind> = { CHANNEL: "channel", DIRECT: "direct", GROUP: "group" };
const roomVisibilities: EnumValues<RoomVisibility> = { PUBLIC: "public", PRIVATE: "private" };
const notificationLevels: EnumValues<NotificationLevel> = { EVERYTHING: "everything", MENTIONS: "mentions", NOTHING: "nothing" };
const notificationReasons: EnumValues<NotificationReason> = {
  MENTION: "mention",
  DIRECT_MESSAGE: "direct_message",
  KEYWORD: "keyword",
  THREAD_REPLY: "thread_reply",
  MESSAGE: "message",
};
const roomHistoryKinds: EnumValues<RoomHistoryKind> = {
  CREATED: "created",
  RENAMED: "renamed",
  TOPIC_SET: "topic_set",
  DESCRIPTION_SET: "description_set",
  BANNER_SET: "banner_set",
  MADE_PUBLIC: "made_public",
  MADE_PRIVATE: "made_private",
  MADE_READ_ONLY: "made_read_only",
  MADE_WRITABLE: "made_writable",
  ARCHIVED: "archived",
  UNARCHIVED: "unarchived",
  JOINED: "joined",
  ADDED: "added",
  ENTERED: "entered",
  LEFT: "left",
  REMOVED: "removed",
  ROLE_GRANTED: "role_granted",
  TEAM_LINKED: "team_linked",
  TEAM_UNLINKED: "team_unlinked",
  POLL_CLOSED: "poll_closed",
};
const dialogKinds: EnumValues<DialogFieldKind> = {
  ...{ LINE: "line", LINES: "lines", NUMBER: "number", EMAIL: "email", URL: "url", DATE: "date", TIME: "time" },
  ...{ RICH_TEXT: "rich_text", DATE_TIME: "date_time" },
  ...{
    SELECT: "select",
    SUGGESTED: "suggested",
    RADIO: "radio",
    CHECKBOXES: "checkboxes",
    PERSON: "person",
    ROOM: "room",
    FILE: "file",
  },
};
const dialogTellings: EnumValues<DialogFieldTelling> = { WHEN_SENT: "when_sent", ON_ENTER: "on_enter", ON_CHANGE: "on_change" };
const repetitions: EnumValues<Repeats> = { DAILY: "daily", WEEKDAYS: "weekdays", WEEKLY: "weekly" };
const pushDeviceKinds: EnumValues<PushDeviceKind> = { WEB: "web", FCM: "fcm", APNS: "apns", MATRIX_GATEWAY: "matrix_gateway" };
const presences: EnumValues<PresenceState> = { ONLINE: "online", AWAY: "away", BUSY: "busy", OFFLINE: "offline" };

export const enumNameOf = (permission: string): string => permission.replaceAll(/[A-Z]/g, "_$&").replace(".", "_").toUpperCase();

/**
 * `rooms.browsePublic` is ROOMS_BROWSE_PUBLIC. The start fails when the schema lacks a permission.
 */
const namesOf = (permissions: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(permissions.map((permission) => [enumNameOf(permission), permission]));

/** The enums whose values have other names in the code. */
export const enumValues = {
  DialogFieldKind: dialogKinds,
  DialogFieldTelling: dialogTellings,
  ScheduledRepetition: repetitions,
  SignUpPolicy: signUpPolicies,
  OAuthClientKind: oauthClientKinds,
  ImportState: importStates,
  SettingScope: settingScopes,
  SettingKind: settingKinds,
  SidebarSectionKind: sidebarSectionKinds,
  WorkspaceRole: workspaceRoles,
  WorkspacePermission: namesOf(everyWorkspacePermission),
  Permission: namesOf(everyPermission),
  TokenPermission: namesOf(everyTokenPermission),
  RoomRole: roomRoles,
  RoomPermission: namesOf(everyRoomPermission),
  TeamRole: teamRoles,
  TokenScope: tokenScopes,
  UserKind: userKinds,
  AuditActorKind: auditActorKinds,
  SecondFactorKind: secondFactorKinds,
  PasskeyPurpose: passkeyPurposes,
  SecondStepKind: secondStepKinds,
  ConfirmationKind: confirmationKinds,
  MailCodePurpose: mailCodePurposes,
  SessionPlace: sessionPlaces,
  DeliveryOutcome: deliveryOutcomes,
  PeopleSyncChangeKind: peopleSyncChangeKinds,
  SignInLinkPurpose: signInLinkPurposes,
  RoomKind: roomKinds,
  RoomVisibility: roomVisibilities,
  NotificationLevel: notificationLevels,
  NotificationReason: notificationReasons,
  RoomHistoryKind: roomHistoryKinds,
  PushDeviceKind: pushDeviceKinds,
  Presence: presences,
} as const;
