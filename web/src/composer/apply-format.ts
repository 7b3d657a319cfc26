import { differenceOf, type Format, formatted } from "./formatting.ts";
import { insertText } from "./insert-text.ts";

/** Formats what is selected in a field, as if it were typed, so that the browser can undo it. */
export function applyFormat(field: HTMLTextAreaElement, format: Format, write: (text: string) => void): void {
  const { value, selectionStart, selectionEnd } = field;
  const result = formatted({ text: value, start: selectionStart, end: selectionEnd }, format);
  const { from, to, by } = differenceOf(value, result.text);
  field.setSelectionRange(from, to);
  insertText(field, by);
  if (field.value !== result.text) {
    field.value = result.text;
    write(result.text);
  }
  field.setSelectionRange(result.start, result.end);
}
