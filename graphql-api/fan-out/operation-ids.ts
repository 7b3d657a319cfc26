import type { ExecutionResult } from "graphql";
import type { LiveSubscription } from "./live-subscription.ts";
import type { SocketOperation } from "./operations-over-sockets.ts";

/** What graphql-ws keeps for each operation of a socket, by its id. */
type Operations = Record<string, unknown>;

/**
 * An operation that its client ended: graphql-ws waits for its next value in vain, and forgets it.
 */
const forgotten = new Promise<never>(() => {});

/**
 * graphql-ws knows an operation by its id alone. When a client completes one and begins another
 * with the same id, results of the first would count for the second: its end would end the second,
 * or both would continue. So an operation that no longer holds its id sends nothing more. `begin`
 * returns the operation, or why it cannot begin.
 */
export async function holdId<Refused extends readonly Error[]>(
  operations: Operations,
  id: string,
  begin: () => Promise<SocketOperation | Refused>,
): Promise<SocketOperation | Refused> {
  const holder = {};
  operations[id] = holder;
  const isHeld = (): boolean => operations[id] === holder;
  const begun = await begin();
  if (!("run" in begun)) return isHeld() ? begun : forgotten;
  const run = async () => {
    const result = await begun.run();
    if (!isLive(result)) return isHeld() ? result : forgotten;
    if (isHeld()) return new HeldSubscription(operations, id, result);
    await result.return();
    return forgotten;
  };
  return { ...begun, run };
}

const isLive = (result: ExecutionResult | AsyncGenerator<ExecutionResult, void>): result is LiveSubscription =>
  Symbol.asyncIterator in result;

/** A subscription as graphql-ws sees it: it yields nothing once it no longer holds its id. */
class HeldSubscription implements AsyncGenerator<ExecutionResult, void> {
  readonly #operations: Operations;
  readonly #id: string;
  readonly #live: LiveSubscription;

  constructor(operations: Operations, id: string, live: LiveSubscription) {
    this.#operations = operations;
    this.#id = id;
    this.#live = live;
  }

  async next(): Promise<IteratorResult<ExecutionResult, void>> {
    try {
      const item = await this.#live.next();
      return this.#isHeld ? item : forgotten;
    } catch (error) {
      if (this.#isHeld) throw error;
      return forgotten;
    }
  }

  return(): Promise<IteratorResult<ExecutionResult, void>> {
    return this.#live.return();
  }

  throw(error: Error): Promise<IteratorResult<ExecutionResult, void>> {
    return this.#live.throw(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  get #isHeld(): boolean {
    return this.#operations[this.#id] === this;
  }
}
