import test from "ava";
import { refusedWords } from "./refused-words.ts";

const message = {
  ...{ messageId: "m1", roomId: "harbour", text: "Yes", threadRootId: null, alsoInRoom: false },
  ...{ quotedMessageId: null, fileIds: [], sentAt: "2026-11-28T08:00:00.000Z", refusal: null },
};
const deleted = { code: "MessageDeleted", meaning: "This message was deleted.", remedy: "Restore it." } as const;
const archived = { code: "RoomArchived", meaning: "It is archived.", remedy: "Ask." } as const;

test("a message that quotes or answers a deleted one is told apart from the deleted one, and a wrong clock is named", (t) => {
  t.regex(refusedWords({ ...message, quotedMessageId: "m0" }, deleted), /^The message that you quote was deleted\./);
  t.regex(refusedWords({ ...message, threadRootId: "m0" }, deleted), /^The message that you reply to was deleted/);
  t.regex(refusedWords(message, { ...deleted, code: "MessageIdInvalid" }), /clock of this device/);
  t.is(refusedWords({ ...message, quotedMessageId: "m0" }, archived), "It is archived. Ask.");
});
