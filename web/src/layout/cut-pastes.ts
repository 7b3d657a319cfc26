type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** How many characters there would be after a paste. */
function lengthWith(words: string, { value, selectionStart, selectionEnd }: Field): number {
  return value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + words.length;
}

/** A field that takes only so many characters cuts what is pasted, and the browser says nothing. */
export function tellOfCutPastes(tell: (problem: string) => void): () => void {
  const onpaste = ({ target, clipboardData }: ClipboardEvent): void => {
    if (!isField(target) || target.maxLength < 0) return;
    const words = clipboardData?.getData("text/plain").replaceAll("\r\n", "\n") ?? "";
    const left = lengthWith(words, target) - target.maxLength;
    if (left > 0)
      tell(`No more than ${target.maxLength} characters fit there: the last ${left} of what you pasted were left out.`);
  };
  document.addEventListener("paste", onpaste);
  return () => document.removeEventListener("paste", onpaste);
}
