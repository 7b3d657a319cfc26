import type { CallRefusal } from "../caller.ts";
import type { Fields } from "../markup/values.ts";
import type { IntegrationAnswer } from "../route.ts";

/** A method was not carried out: Slack's word for why, and what stands beside it in the answer. */
export class SlackError extends Error {
  override readonly name = "SlackError";
  readonly code: string;
  readonly answer: IntegrationAnswer;

  constructor(code: string, more: Fields = {}, { status, headers }: Partial<IntegrationAnswer> = {}) {
    super(code);
    this.code = code;
    this.answer = { status: status ?? 200, ...(headers && { headers }), json: { ok: false, error: code, ...more } };
  }
}

/** Slack's words for refusals. */
const words: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: "invalid_auth",
  NotPermitted: "not_allowed",
  PermissionNotHeld: "not_allowed",
  ConfirmationRequired: "not_allowed",
  WorkspaceMissing: "team_not_found",
  RoomUnknown: "channel_not_found",
  RoomArchived: "is_archived",
  RoomNotArchived: "not_archived",
  RoomReadOnly: "restricted_action_read_only_channel",
  RoomKindMismatch: "method_not_supported_for_channel_type",
  RoomIsPrivate: "channel_not_found",
  RoomNameInvalid: "invalid_name_specials",
  RoomNameTaken: "name_taken",
  RoomTextTooLong: "too_long",
  RoomExists: "name_taken",
  NotAMember: "not_in_channel",
  AlreadyAMember: "already_in_channel",
  LastOwner: "last_member",
  GroupTooLarge: "too_many_users",
  UserUnknown: "user_not_found",
  UserDeactivated: "user_not_found",
  ProfileInvalid: "invalid_profile",
  StatusInvalid: "invalid_profile",
  MessageUnknown: "message_not_found",
  MessageDeleted: "message_not_found",
  MessageErased: "message_not_found",
  MessageEmpty: "no_text",
  MessageTooLong: "msg_too_long",
  BlockUnknown: "invalid_blocks",
  BlockInvalid: "invalid_blocks",
  NotTheSender: "cant_update_message",
  EditWindowClosed: "edit_window_closed",
  DeleteWindowClosed: "cant_delete_message",
  ThreadNested: "invalid_thread_ts",
  EmojiUnknown: "invalid_name",
  ReactionExists: "already_reacted",
  ReactionMissing: "no_reaction",
  TooManyReactions: "too_many_reactions",
  AlreadyPinned: "already_pinned",
  NotPinned: "no_pin",
  ScheduleInvalid: "time_in_past",
  ScheduledMessageUnknown: "invalid_scheduled_message_id",
  ScheduledMessageSent: "invalid_scheduled_message_id",
  TooManyScheduledMessages: "restricted_too_many",
  FileUnknown: "file_not_found",
  FileNotYours: "file_not_found",
  FileTooLarge: "file_too_large",
  FileTypeRefused: "file_type_not_allowed",
  FileQuotaReached: "over_file_size_limit",
  CursorInvalid: "invalid_cursor",
  CursorForeign: "invalid_cursor",
  InputInvalid: "invalid_arguments",
  BAD_USER_INPUT: "invalid_arguments",
};

const waiting = new Set([429, 503]);

/** A refusal of Logue's as Slack would give it. */
export function errorFor(refusal: CallRefusal, scopes: readonly string[] = []): SlackError {
  const { code, meaning, status, headers } = refusal;
  const retryAfter = headers["retry-after"] ?? "1";
  if (waiting.has(status)) return new SlackError("ratelimited", {}, { status: 429, headers: { "retry-after": retryAfter } });
  if (code === "ScopeMissing") {
    const needed = /scope (\w+)/.exec(meaning)?.[1]?.toLowerCase() ?? "write";
    return new SlackError("missing_scope", { needed, provided: scopes.join(",") });
  }
  return new SlackError(words[code] ?? "fatal_error", words[code] === undefined ? { logue_error: code } : {});
}
