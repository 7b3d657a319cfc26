/**
 * Takes what is typed, wherever the focus is, until the returned function is called: the field that
 * it belongs to is on its way. Any other key, and a click, end it too.
 */
export function holdKeys(typed: (key: string) => void): () => void {
  const held = new AbortController();
  const letGo = (): void => held.abort();
  const options = { capture: true, signal: held.signal };
  const hold = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === "Shift") return;
    if (event.ctrlKey || event.metaKey || !/^(.|Enter|Backspace|Escape)$/u.test(key)) letGo();
    else {
      event.preventDefault();
      event.stopPropagation();
      typed(key);
    }
  };
  globalThis.addEventListener?.("keydown", hold, options);
  globalThis.addEventListener?.("pointerdown", letGo, options);
  return letGo;
}
