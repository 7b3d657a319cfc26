import test from "ava";
import { pastMessage } from "../../testing/fake-history.ts";
import { insteadOfText, laterNoteOf, pastMessageOf } from "./past-message.ts";

const later = "2026-11-27T13:00:00.000Z";

test("a message that did not change since has no note", (t) => {
  t.is(laterNoteOf(pastMessage("m1")), null);
  t.is(laterNoteOf(pastMessage("m1", { editedAt: later }, { editedAt: later })), null);
});

test("what was edited or deleted later says so, and what was deleted already only that", (t) => {
  t.is(laterNoteOf(pastMessage("m1", {}, { editedAt: later })), "edited later");
  t.is(laterNoteOf(pastMessage("m1", {}, { editedAt: later, deletedAt: later })), "deleted later");
  const gone = pastMessage("m1", { isDeleted: true }, { deletedAt: later });
  t.is(laterNoteOf(gone), null);
  t.is(insteadOfText(gone), "This message had been deleted.");
});

test("a text that is withheld is told apart from one that is shown", (t) => {
  t.is(insteadOfText(pastMessage("m1")), null);
  t.regex(insteadOfText(pastMessage("m1", { isWithheld: true, text: null }, { editedAt: later })) ?? "", /was edited later/);
  t.regex(insteadOfText(pastMessage("m1", { isWithheld: true, text: null }, { deletedAt: later })) ?? "", /was deleted later/);
});

test("rows are laid out by the sender and the time of the message", (t) => {
  const { sender, sentAt } = pastMessageOf(pastMessage("m1"));
  t.deepEqual([sender.id, sentAt], ["ada", "2026-11-27T12:00:00.000Z"]);
});
