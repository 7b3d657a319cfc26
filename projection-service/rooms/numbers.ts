/** Documents keep the latest 100 mentions: more unread ones are shown as "99+" anyway. */
const numbersMax = 100;

/** Adds a message number to an ascending list, keeping the latest. */
export function withNumber(numbers: readonly number[], number: number): readonly number[] {
  if (numbers.includes(number)) return numbers;
  return [...numbers, number].sort((one, other) => one - other).slice(-numbersMax);
}

export const withoutNumber = (numbers: readonly number[], number: number): readonly number[] =>
  numbers.includes(number) ? numbers.filter((known) => known !== number) : numbers;
