/** Message numbers from `first` to `last`, both included. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/** Documents keep the latest 100 ranges: successive deletions share one. */
const rangesMax = 100;

/**
 * Adds a number to ascending ranges, joining neighbours; beyond the bound the lowest ranges are
 * dropped.
 */
export function withNumberInRanges(ranges: readonly NumberRange[], number: number): readonly NumberRange[] {
  if (isInRanges(ranges, number)) return ranges;
  const before = ranges.filter(({ last }) => last < number);
  const after = ranges.filter(({ first }) => first > number);
  const previous = before.at(-1);
  const next = after[0];
  const joinsPrevious = previous !== undefined && previous.last === number - 1;
  const joinsNext = next !== undefined && next.first === number + 1;
  const joined = { first: joinsPrevious ? previous.first : number, last: joinsNext ? next.last : number };
  return [...(joinsPrevious ? before.slice(0, -1) : before), joined, ...(joinsNext ? after.slice(1) : after)].slice(-rangesMax);
}

export const isInRanges = (ranges: readonly NumberRange[], number: number): boolean =>
  ranges.some(({ first, last }) => first <= number && number <= last);

/** Takes a number out of ascending ranges. */
export const withoutNumberInRanges = (ranges: readonly NumberRange[], number: number): readonly NumberRange[] =>
  ranges.flatMap((range) => {
    if (number < range.first || number > range.last) return [range];
    const parts = [
      { first: range.first, last: number - 1 },
      { first: number + 1, last: range.last },
    ];
    return parts.filter(({ first, last }) => first <= last);
  });

/** How many numbers above `number` the ranges hold. */
export function countAbove(ranges: readonly NumberRange[], number: number): number {
  return ranges.reduce((count, { first, last }) => count + Math.max(0, last - Math.max(first - 1, number)), 0);
}
