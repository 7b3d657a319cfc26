import { setImmediate } from "node:timers/promises";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { GraphQLError } from "graphql";
import { countedItemsMax } from "./counted-items-max.ts";
import { limitError } from "./limit-errors.ts";
import { sizeOf } from "./size-of.ts";

/**
 * What one operation may still read and answer. Its reads stop as soon as it is spent, and the
 * answer is then an error.
 */
export interface AnswerBudget {
  /** Runs one read when it is its turn. Throws `AnswerTooLarge` once too much was read. */
  read<Found>(work: () => Promise<Found>): Promise<Found>;
  /**
   * Takes this many items of a counted list; throws `AnswerTooLarge` when the operation had too
   * many.
   */
  takeItems(count: number): void;
  /** Whether an answer is within its size; never once the budget is spent. */
  fits(answer: unknown): boolean;
  /** The client has disconnected: the remaining reads are skipped. */
  end(): void;
  readonly isSpent: boolean;
}

/**
 * Reads of one operation at once; the others wait, so that their results are not in memory before
 * they are counted.
 */
const readsAtOnceMax = 2;
/** What is read in one turn of the event loop; after that, other waiting work gets its turn. */
const bytesPerTurn = 512 * 1024;

export const answerTooLarge = (): GraphQLError =>
  limitError("AnswerTooLarge", "The answer would be too large; ask for smaller pages or fewer fields.");

export function createAnswerBudget(sizeMaxBytes: number): AnswerBudget {
  return new OperationBudget(sizeMaxBytes);
}

/** What the operations of this process read in the current turn of the event loop. */
const turn = { bytes: 0, next: undefined as Promise<void> | undefined };

function nextTurn(): Promise<void> {
  turn.next ??= setImmediate().then(() => {
    turn.bytes = 0;
    turn.next = undefined;
  });
  return turn.next;
}

/** A class, because each operation creates one. */
class OperationBudget implements AnswerBudget {
  isSpent = false;
  readonly #sizeMaxBytes: number;
  #bytesLeft: number;
  #itemsLeft: number = countedItemsMax;
  /** The expected size of this operation's next read: the largest before. */
  #expectedBytes = 0;
  #reading = 0;
  #waiting: (() => void)[] | undefined;

  constructor(sizeMaxBytes: number) {
    this.#sizeMaxBytes = sizeMaxBytes;
    this.#bytesLeft = sizeMaxBytes;
  }

  async read<Found>(work: () => Promise<Found>): Promise<Found> {
    while (this.#reading >= readsAtOnceMax) await this.#place();
    this.#reading += 1;
    try {
      while (turn.bytes > bytesPerTurn) await nextTurn();
      if (this.isSpent) throw answerTooLarge();
      turn.bytes += this.#expectedBytes;
      const found = await work();
      this.#take(sizeOf(found));
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
    return !this.isSpent && sizeOf(answer, this.#sizeMaxBytes) <= this.#sizeMaxBytes;
  }

  end(): void {
    this.isSpent = true;
  }

  #place(): Promise<void> {
    this.#waiting ??= [];
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push(resolve);
    return promise;
  }

  #take(bytes: number): void {
    this.#bytesLeft -= bytes;
    turn.bytes += bytes - this.#expectedBytes;
    this.#expectedBytes = Math.max(this.#expectedBytes, bytes);
    if (turn.bytes > bytesPerTurn) void nextTurn();
    if (this.#bytesLeft < 0) this.isSpent = true;
    if (this.isSpent) throw answerTooLarge();
  }
}

const idsAtATime = 100;

/** A read store whose documents are charged to the budget of one operation. */
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

/** For work of Logue itself, whose size is limited elsewhere. */
export const unlimitedBudget: AnswerBudget = {
  isSpent: false,
  read: (work) => work(),
  takeItems: () => {},
  fits: () => true,
  end: () => {},
};
