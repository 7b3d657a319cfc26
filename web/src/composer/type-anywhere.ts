const takesText = "input, textarea, select, [contenteditable]";
/** Where single keys have a meaning of their own. */
const takesKeys = 'dialog, [popover], [role="menu"], [role="listbox"], [role="tablist"]';

/**
 * What a person types while no field has the focus goes to the composer of the room or, where the
 * focus is not in the room, of the thread that is open. The focus moves before the browser enters the
 * character.
 */
export function typeAnywhere(event: KeyboardEvent): void {
  const target = event.target instanceof Element ? event.target : document.body;
  if (!isTyped(event) || target.closest(`${takesText}, ${takesKeys}`) !== null) return;
  if (document.querySelector("dialog[open]") !== null) return;
  const places = target.closest("main") === null ? ["aside", "main"] : ["main"];
  const fields = places.map((place) => document.querySelector<HTMLTextAreaElement>(`${place} .composer textarea`));
  fields.find((field) => field !== null)?.focus();
}

/** Space presses the button that has the focus. */
const isTyped = ({ key, defaultPrevented, isComposing, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && key !== " " && !defaultPrevented && !isComposing && !ctrlKey && !metaKey && !altKey;
