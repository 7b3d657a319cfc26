/**
 * Puts text where the caret of a field is, instead of what is written from `start` on, as if it were
 * typed: it can be undone. The browser deletes by another command where there is nothing to insert.
 */
export function insertText(field: HTMLTextAreaElement, inserted: string, start = field.selectionStart): void {
  field.focus();
  field.setSelectionRange(start, field.selectionEnd);
  document.execCommand(inserted ? "insertText" : "delete", false, inserted);
}
