/**
 * Makes the fields of messages as high as their text where the browser does not do it, until `close`
 * is called: Firefox before 152 and Safari before 26.2 have no `field-sizing`.
 * Source: https://developer.mozilla.org/docs/Web/CSS/field-sizing
 */
export function growFields(): { close(): void } {
  const { prototype } = HTMLTextAreaElement;
  const own = Object.getOwnPropertyDescriptor(prototype, "value");
  if (CSS.supports("field-sizing", "content") || own?.set === undefined) return { close: () => undefined };
  const { set } = own;
  // A draft that comes, and a message that is sent, fire no event.
  Object.defineProperty(prototype, "value", {
    ...own,
    set(this: HTMLTextAreaElement, text: string) {
      set.call(this, text);
      // A field may have its text before it is in the page.
      if (this.isConnected) fit(this);
      else requestAnimationFrame(() => fit(this));
    },
  });
  const fitTarget = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) fit(target);
  };
  for (const kind of events) document.addEventListener(kind, fitTarget);
  for (const field of document.querySelectorAll("textarea")) fit(field);
  return {
    close: () => {
      Object.defineProperty(prototype, "value", own);
      for (const kind of events) document.removeEventListener(kind, fitTarget);
    },
  };
}

const events = ["input", "focusin"] as const;

/** Fields that grow are those that have a greatest height. */
function fit(field: HTMLTextAreaElement): void {
  const { maxHeight } = getComputedStyle(field);
  if (maxHeight === "none" || maxHeight === "") return;
  field.style.height = "";
  if (field.scrollHeight > field.clientHeight)
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
