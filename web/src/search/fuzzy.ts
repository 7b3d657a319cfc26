/** Better matches have smaller ranks. */
const ranks = { whole: 0, begins: 1, wordBegins: 2, holds: 3, lettersInOrder: 4, oneSlip: 5 } as const;

/**
 * How well letters match a name, null when they do not. From four letters on, one wrong, missing,
 * doubled or swapped letter is allowed; where several words are written, in each of them.
 */
export function rankOf(letters: string, name: string): number | null {
  const [wanted, text] = [folded(letters), folded(name)];
  if (wanted === "") return ranks.holds;
  if (text === wanted) return ranks.whole;
  if (text.startsWith(wanted)) return ranks.begins;
  const words = wordsOf(text);
  if (words.some((word) => word.startsWith(wanted))) return ranks.wordBegins;
  if (text.includes(wanted)) return ranks.holds;
  if ([text, ...words].some((word) => isNearly(wanted, word))) return ranks.oneSlip;
  const parts = wordsOf(wanted);
  if (parts.length > 1 && parts.every((part) => words.some((word) => word.startsWith(part) || isNearly(part, word))))
    return ranks.oneSlip;
  return hasInOrder(text, wanted) ? ranks.lettersInOrder : null;
}

const lettersForSlip = 4;

const wordsOf = (text: string): string[] => text.split(/[\s._-]+/);

const isNearly = (wanted: string, word: string): boolean => wanted.length >= lettersForSlip && isOneSlipFrom(wanted, word);

/** The items whose names match, best first; equally good ones keep their order. */
export function bestMatches<Item>(items: readonly Item[], letters: string, namesOf: (item: Item) => readonly string[]): Item[] {
  return items
    .flatMap((item) => {
      const found = namesOf(item).flatMap((name) => rankOf(letters, name) ?? []);
      return found.length === 0 ? [] : [{ item, rank: Math.min(...found) }];
    })
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item);
}

/** Without case and accents. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

function hasInOrder(text: string, wanted: string): boolean {
  let from = 0;
  for (const letter of wanted) {
    const found = text.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

/**
 * Whether the beginning of a word differs from the wanted letters in one letter, or in two that are
 * swapped.
 */
function isOneSlipFrom(wanted: string, word: string): boolean {
  const start = [...wanted].findIndex((letter, index) => letter !== word[index]);
  if (start < 0) return true;
  const rest = wanted.slice(start);
  const tail = word.slice(start);
  const swapped = `${rest[1] ?? ""}${rest[0] ?? ""}${rest.slice(2)}`;
  return [
    rest.slice(1) === tail.slice(1, rest.length),
    tail.startsWith(rest.slice(1)),
    tail.slice(1).startsWith(rest),
    tail.startsWith(swapped),
  ].some(Boolean);
}
