import type { HookRefusal } from "../payload.ts";

/** Senders send again what is answered so. */
const passing: HookRefusal = {
  status: 503,
  code: "unavailable",
  words: "Messages cannot be stored at the moment. Send it again.",
};

const known: Readonly<Record<string, HookRefusal>> = {
  RoomUnknown: { status: 404, code: "channel_not_found", words: "The channel does not exist for the account of this webhook." },
  RoomArchived: { status: 410, code: "channel_is_archived", words: "The channel is archived." },
  RoomReadOnly: {
    status: 403,
    code: "action_prohibited",
    words: "The channel is read-only, and the account of this webhook may not write in it.",
  },
  NotAMember: { status: 403, code: "not_in_channel", words: "The account of this webhook is not in the channel." },
  NotPermitted: { status: 403, code: "action_prohibited", words: "The account of this webhook may not post there." },
  MessageUnknown: { status: 404, code: "thread_not_found", words: "The message to reply to is not in the channel." },
  MessageDeleted: { status: 410, code: "thread_not_found", words: "The message to reply to was deleted." },
  ThreadNested: { status: 400, code: "thread_nested", words: "The message to reply to is itself a reply in a thread." },
  MessageEmpty: { status: 400, code: "no_text", words: "The message has nothing in it that can be seen." },
  FileTooLarge: { status: 413, code: "file_too_large", words: "A file is larger than this workspace allows." },
  StoreUnavailable: passing,
  StoreFull: passing,
  Overloaded: passing,
};

/** What a refused command means for the sender of a payload. */
export const refusalFor = (code: string): HookRefusal =>
  (Object.hasOwn(known, code) ? known[code] : undefined) ?? { status: 400, code: "refused", words: `It was refused: ${code}.` };
