/** Punctuation around a value; numbers are not counted more exactly. */
const around = 3;
const shortText = 256;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON writes each of them in six characters.
const control = /[\u0000-\u0007\u000b\u000e-\u001f]/;

/**
 * About how many bytes a value has as JSON. Stops at the limit, so that the result may be just
 * beyond it.
 */
export function sizeOf(value: unknown, limit: number = Number.POSITIVE_INFINITY): number {
  if (typeof value === "string") return textSize(value) + around;
  if (typeof value !== "object" || value === null) return around;
  let size = around;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && size <= limit; index += 1) size += sizeOf(value[index], limit - size);
    return size;
  }
  for (const key in value) {
    if (size > limit) break;
    size += key.length + around + sizeOf(value[key as keyof typeof value], limit - size);
  }
  return size;
}

/**
 * Short texts are frequent and counted quickly; long ones exactly, except for characters escaped by
 * one character.
 */
const textSize = (text: string): number =>
  text.length <= shortText ? text.length : Buffer.byteLength(text) * (control.test(text) ? 6 : 1);
