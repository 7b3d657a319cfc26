import { isTouched } from "../layout/touch.ts";
import { insertText } from "./insert-text.ts";
import { isComposing } from "./is-composing.ts";
import { nextItem } from "./next-item.ts";
import { linkOver } from "./paste-link.ts";

const messageFields = ".composer textarea, .edit textarea";

/** Goes on with lists and makes links in fields for messages, until the returned function is called. */
export function helpWriting(): () => void {
  addEventListener("keydown", goOnWithList);
  addEventListener("paste", pasteLink, true);
  return () => {
    removeEventListener("keydown", goOnWithList);
    removeEventListener("paste", pasteLink, true);
  };
}

/** What the field itself does with the key comes first. */
function goOnWithList(event: KeyboardEvent): void {
  const field = fieldOf(event);
  const isNewLine = event.key === "Enter" && !event.ctrlKey && !event.metaKey && (event.shiftKey || isTouched());
  if (field === null || !isNewLine || event.defaultPrevented || isComposing(event)) return;
  const written = nextItem(editedIn(field));
  if (written === null) return;
  event.preventDefault();
  insertText(field, written.inserted, written.start);
}

function pasteLink(event: ClipboardEvent): void {
  const field = fieldOf(event);
  if (field === null || !event.clipboardData || event.clipboardData.files.length > 0) return;
  const link = linkOver(editedIn(field), event.clipboardData.getData("text/plain"));
  if (link === null) return;
  event.preventDefault();
  event.stopPropagation();
  field.setSelectionRange(link.start, link.end);
  insertText(field, link.text);
}

function fieldOf({ target }: Event): HTMLTextAreaElement | null {
  return target instanceof HTMLTextAreaElement && target.matches(messageFields) ? target : null;
}

const editedIn = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) => ({
  text: value,
  start: selectionStart,
  end: selectionEnd,
});
