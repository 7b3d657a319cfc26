interface NoteKind {
  readonly title: string;
  readonly isLoss: boolean;
}

/** Every kind of thing that a report tells, the losses first, what matters least last. */
export const noteKinds = {
  unreadableFile: { title: "Files or entries that could not be read and were left out", isLoss: true },
  unreadableMessage: { title: "Messages that could not be read and were left out", isLoss: true },
  refusedMessage: { title: "Messages that were refused", isLoss: true },
  fileGone: { title: "Files that are in neither the export nor Slack; a note stands in the message", isLoss: true },
  fileRefused: { title: "Files that could not be kept; a note stands in the message", isLoss: true },
  pictureLost: { title: "Pictures of people and custom emoji that could not be fetched or kept", isLoss: true },
  reactionUnknown: { title: "Reactions with an emoji that there is not here", isLoss: true },
  reactionUncounted: { title: "Reactions whose people the export does not name", isLoss: true },
  reactionOnNotice: { title: "Reactions to notices of Slack, which are no messages here", isLoss: true },
  pinLost: { title: "Pins of messages that are not in the export or are notices of Slack", isLoss: true },
  savedLost: { title: "Saved items that could not be taken over", isLoss: true },
  refusedStep: { title: "Other things that were refused", isLoss: true },
  textShortened: { title: "Topics and descriptions that were too long and were shortened", isLoss: true },
  personChanged: { title: "People whose name, mail or time zone could not be taken over as it is", isLoss: true },
  fileLinked: { title: "Files that are not in the export; a link to Slack stands in the message", isLoss: false },
  administratorWaits: {
    title: "Administrators of Slack who are administrators here; each waits until an administrator lets them in by name",
    isLoss: false,
  },
  emojiAlias: { title: "Emoji that are another name of a standard emoji, which stands in their place", isLoss: false },
  messageSplit: { title: "Messages that were too long and were split", isLoss: false },
  rootMissing: { title: "Threads whose first message is not in the export; a stand-in begins them", isLoss: false },
  rootDeleted: { title: "Messages that were deleted in Slack", isLoss: false },
  roomUnindexed: { title: "Folders that no index names; they are archived channels now", isLoss: false },
  roomChanged: { title: "Channels that have another name or another place here", isLoss: false },
  placeholder: { title: "People who are in no list of the export; they were made from what names them", isLoss: false },
  repeated: { title: "Messages that are in the export twice; one is kept", isLoss: false },
  wordless: { title: "Messages in which there is nothing to show; their place is kept", isLoss: false },
  noticeKept: { title: "Notices of Slack that stand as messages", isLoss: false },
  leftAlone: { title: "Files of the archive that belong to no channel and were left alone", isLoss: false },
  notInExport: { title: "What this export does not hold", isLoss: false },
  history: { title: "Joins, leaves, topics, names and archiving, which are the channels' history here", isLoss: false },
} as const satisfies Readonly<Record<string, NoteKind>>;

export type NoteKindName = keyof typeof noteKinds;
