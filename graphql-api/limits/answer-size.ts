/** Whether the JSON of an answer has at most so many characters before escaping. Looks no further than that. */
export function isWithinSize(answer: unknown, sizeMax: number): boolean {
  return takeSize(answer, sizeMax) >= 0;
}

/** Adds the punctuation around a value. */
const around = 3;

/** What is left of the size; negative as soon as nothing is. */
function takeSize(value: unknown, left: number): number {
  if (typeof value === "string") return left - value.length - around;
  if (typeof value !== "object" || value === null) return left - around;
  let rest = left - around;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && rest >= 0; index += 1) rest = takeSize(value[index], rest);
    return rest;
  }
  for (const key in value) {
    if (rest < 0) break;
    rest = takeSize(value[key as keyof typeof value], rest - key.length - around);
  }
  return rest;
}
