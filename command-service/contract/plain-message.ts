/** What a message has that mentions no one, quotes nothing and came from nowhere else. */
export const plainMessage = {
  mentionedUserIds: [],
  mentionsRoom: false,
  alsoInRoom: false,
  quotedMessageId: null,
  origin: null,
} as const;
