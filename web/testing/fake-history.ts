import type { PastMessagePartsFragment } from "../src/generated/operations.ts";
import { user } from "./fake-api.ts";

/** A message of the past; `now` says what is known of it now. */
export const pastMessage = (
  id: string,
  then: Partial<PastMessagePartsFragment> = {},
  now: Partial<PastMessagePartsFragment["message"]> = {},
): PastMessagePartsFragment => ({
  id,
  text: `Text of ${id}`,
  markup: null,
  mentions: [],
  blocks: [],
  isWithheld: false,
  editedAt: null,
  isDeleted: false,
  files: [],
  reactions: [],
  isPinned: false,
  message: {
    id,
    roomId: "harbour",
    number: 1,
    threadRootId: null,
    sentAt: "2026-11-27T12:00:00.000Z",
    editedAt: null,
    deletedAt: null,
    replyCount: 0,
    mentionsRoom: false,
    sender: user("ada"),
    postedAs: null,
    quotedMessage: null,
    ...now,
  },
  ...then,
});
