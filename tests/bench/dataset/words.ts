const vocabularySize = 20_000;
const wordsPerMessage = 10;
const tableBits = 20;

const consonants = "bdfgklmnprstvz";
const vowels = "aeiou";

/** The n-th most frequent word: two syllables and more, no two words alike. */
export function wordOf(rank: number): string {
  let word = "";
  for (
    let rest = rank + consonants.length * vowels.length;
    rest > 0;
    rest = Math.floor(rest / (consonants.length * vowels.length))
  ) {
    const syllable = rest % (consonants.length * vowels.length);
    word += (consonants[Math.floor(syllable / vowels.length)] ?? "") + (vowels[syllable % vowels.length] ?? "");
  }
  return word;
}

const vocabulary = Array.from({ length: vocabularySize }, (_, rank) => wordOf(rank));
const rankTable = zipfTable();

/**
 * Words come as often as in language: the n-th most frequent one in proportion to 1/n. One lookup
 * draws a word.
 */
function zipfTable(): Uint16Array {
  const size = 2 ** tableBits;
  const table = new Uint16Array(size);
  const sum = vocabulary.reduce((total, _, rank) => total + 1 / (rank + 1), 0);
  let filled = 0;
  let share = 0;
  for (let rank = 0; rank < vocabularySize; rank += 1) {
    share += 1 / (rank + 1) / sum;
    for (const to = Math.round(share * size); filled < to; filled += 1) table[filled] = rank;
  }
  return table.fill(vocabularySize - 1, filled);
}

export type Random = () => number;

/** Numbers from 0 to 2^32 - 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

export const drawWord = (random: Random): string => vocabulary[rankTable[random() >>> (32 - tableBits)] ?? 0] ?? "";

/**
 * What the message of this number says in the room; known to the generator and to those who check
 * what a query answers.
 */
export function messageText(room: number, number: number): string {
  const random = seededRandom(Math.imul(room + 1, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b));
  let text = drawWord(random);
  for (let count = 1; count < wordsPerMessage; count += 1) text += ` ${drawWord(random)}`;
  return text;
}
