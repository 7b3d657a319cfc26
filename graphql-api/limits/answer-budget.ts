import { setImmediate } from "node:timers/promises";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { GraphQLError } from "graphql";
import { isWithinSize } from "./answer-size.ts";
import { limitError } from "./limit-errors.ts";
import { countedItemsMax } from "./list-lengths.ts";

/** What one operation may still read and answer. Its reads stop as soon as it is spent, and the answer is then an error. */
export interface AnswerBudget {
  /** Runs one read when it is its turn. Throws `AnswerTooLarge` once too much was read. */
  read<Found>(work: () => Promise<Found>): Promise<Found>;
  /** Takes so many items of a counted list; throws `AnswerTooLarge` when the operation had too many. */
  takeItems(count: number): void;
  /** Whether an answer is within its size; never once the budget is spent. */
  fits(answer: unknown): boolean;
  /** The client has gone: what is not read yet need not be. */
  end(): void;
  readonly isSpent: boolean;
}

/** Documents hold more than what is shown of them. */
const readFactor = 2;
/** Reads of one operation at once; the others wait, so that what they would bring is not in memory before it is counted. */
const readsAtOnceMax = 4;
/** After so much the other operations get their turn. */
const charactersAtATime = 256 * 1024;

export const answerTooLarge = (): GraphQLError =>
  limitError("AnswerTooLarge", "The answer would be too large; ask for smaller pages or fewer fields.");

export function createAnswerBudget(sizeMaxBytes: number): AnswerBudget {
  return new OperationBudget(sizeMaxBytes);
}

/** A class, because one is made for each operation. */
class OperationBudget implements AnswerBudget {
  isSpent = false;
  readonly #sizeMaxBytes: number;
  #charactersLeft: number;
  #itemsLeft: number = countedItemsMax;
  #sinceTurn = 0;
  #reading = 0;
  #waiting: (() => void)[] | undefined;

  constructor(sizeMaxBytes: number) {
    this.#sizeMaxBytes = sizeMaxBytes;
    this.#charactersLeft = readFactor * sizeMaxBytes;
  }

  async read<Found>(work: () => Promise<Found>): Promise<Found> {
    while (this.#reading >= readsAtOnceMax) await this.#turn();
    if (this.isSpent) throw answerTooLarge();
    this.#reading += 1;
    try {
      const found = await work();
      this.#take(charactersIn(found));
      if (this.#sinceTurn > charactersAtATime) {
        this.#sinceTurn = 0;
        await setImmediate();
      }
      return found;
    } finally {
      this.#reading -= 1;
      this.#waiting?.shift()?.();
    }
  }

  takeItems(count: number): void {
    this.#itemsLeft -= count;
    if (this.#itemsLeft < 0) this.isSpent = true;
    if (this.isSpent) throw answerTooLarge();
  }

  fits(answer: unknown): boolean {
    return !this.isSpent && isWithinSize(answer, this.#sizeMaxBytes);
  }

  end(): void {
    this.isSpent = true;
  }

  #turn(): Promise<void> {
    this.#waiting ??= [];
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push(resolve);
    return promise;
  }

  #take(characters: number): void {
    this.#charactersLeft -= characters;
    this.#sinceTurn += characters;
    if (this.#charactersLeft < 0) this.isSpent = true;
    if (this.isSpent) throw answerTooLarge();
  }
}

/** Characters of all the texts in what was read, and some for each other value. */
function charactersIn(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 4;
  let total = 8;
  if (Array.isArray(value)) for (const item of value) total += charactersIn(item);
  else for (const key in value) total += charactersIn(value[key as keyof typeof value]);
  return total;
}

const idsAtATime = 100;

/** A read store whose documents are paid from the budget of one operation. */
export function withBudget(readStore: ReadStore, budget: AnswerBudget): ReadStore {
  return {
    ...readStore,
    get: (collection, id) => budget.read(() => readStore.get(collection, id)),
    count: (collection, query) => budget.read(() => readStore.count(collection, query)),
    range: (collection, query) => budget.read(() => readStore.range(collection, query)),
    search: (collection, query) => budget.read(() => readStore.search(collection, query)),
    async getMany(collection, ids) {
      if (ids.length <= idsAtATime) return budget.read(() => readStore.getMany(collection, ids));
      const found = [];
      for (let from = 0; from < ids.length; from += idsAtATime) {
        const some = ids.slice(from, from + idsAtATime);
        found.push(...(await budget.read(() => readStore.getMany(collection, some))));
      }
      return found;
    },
  };
}

/** For work of Logue itself, whose size follows from something else. */
export const unlimitedBudget: AnswerBudget = {
  isSpent: false,
  read: (work) => work(),
  takeItems: () => {},
  fits: () => true,
  end: () => {},
};
