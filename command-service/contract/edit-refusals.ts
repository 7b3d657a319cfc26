/** The refusals of every command that gives a message another text. */
export const editRefusals = [
  "BlockInvalid",
  "BlockUnknown",
  "EditWindowClosed",
  "MessageDeleted",
  "MessageEmpty",
  "MessageTooLong",
  "MessageUnknown",
  "NotAMember",
  "NotTheSender",
  "PollClosed",
  "RoomArchived",
  "RoomReadOnly",
  "RoomUnknown",
] as const;
