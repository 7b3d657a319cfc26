import type { ExecutionResult } from "graphql";
import type { Viewer } from "../context.ts";
import { clientError } from "../operation-errors.ts";
import type { Connection } from "./connection.ts";
import type { LiveItem, Resync, ResyncReason } from "./items.ts";
import { executeFor, type LiveOperation } from "./live-operation.ts";

/** Where a subscription's items come from, beside what is published live. */
export interface LiveSource {
  /** What happened before, ending with CaughtUp. Read item by item, as fast as the client reads. */
  backfill(): AsyncGenerator<LiveItem, void>;
  /** Whether an item that waited while the backfill was read was in it. */
  wasSent(item: LiveItem): boolean;
  /** What to say when items are missing, and where to go on. */
  resync(reason: ResyncReason): Promise<Resync>;
}

export interface LiveSubscriptionOptions {
  readonly id: string;
  readonly connection: Connection;
  readonly viewer: Viewer;
  readonly operation: LiveOperation;
  readonly source: LiveSource;
  /** The feed's running number of publications, read at the moment at which the subscription goes live. */
  readonly sequence: () => number;
  readonly onEnd: (subscription: LiveSubscription) => void;
}

/** Items that may wait while a backfill is read. */
export const waitingItemsMax = 256;

/**
 * One subscription of one socket: first what was before, then what came in meanwhile, then live.
 *
 * graphql-ws asks this iterator for the first two parts, each item after the one before it was sent. When nothing is left, the iterator
 * answers no more until the end, and the dispatcher writes the items that it made once for everybody straight to the socket. The step
 * from the one to the other has no gap and no overlap, because it is made in one go, without an await, and notes the number of the last
 * publication that it has taken itself.
 */
export class LiveSubscription implements AsyncGenerator<ExecutionResult, void> {
  readonly id: string;
  readonly connection: Connection;
  readonly viewer: Viewer;
  readonly operation: LiveOperation;
  /** Publications with a greater number are written by the dispatcher. */
  liveAfter = Number.POSITIVE_INFINITY;

  #options: LiveSubscriptionOptions | undefined;
  #backfill: AsyncGenerator<LiveItem, void> | undefined;
  #isBackfilled = false;
  #waiting: LiveItem[] = [];
  #missedItems = false;
  /** Until something newer than all of the backfill is announced. */
  #mayRepeat = true;
  #failure: Error | undefined;
  #pending: PromiseWithResolvers<IteratorResult<ExecutionResult, void>> | undefined;

  constructor(options: LiveSubscriptionOptions) {
    this.id = options.id;
    this.connection = options.connection;
    this.viewer = options.viewer;
    this.operation = options.operation;
    this.#options = options;
  }

  get hasEnded(): boolean {
    return this.#options === undefined;
  }

  /** Keeps items for later while the subscription is not live yet. */
  hold(items: readonly LiveItem[]): void {
    if (this.liveAfter !== Number.POSITIVE_INFINITY || this.#options === undefined || this.#missedItems) return;
    if (this.#waiting.length + items.length > waitingItemsMax) {
      this.#waiting = [];
      this.#missedItems = true;
      return;
    }
    this.#waiting.push(...items);
  }

  /** What is left of a publication without what the backfill sent: it may have read what was saved and not announced yet. */
  unsent(items: readonly LiveItem[]): readonly LiveItem[] {
    if (!this.#mayRepeat || this.#options === undefined) return items;
    const { source } = this.#options;
    const left = items.filter((item) => !source.wasSent(item));
    if (left.some(({ __typename }) => __typename === "MessageChanged")) this.#mayRepeat = false;
    return left;
  }

  /** Ends it with an error that the client is told. */
  fail(error: Error): void {
    this.#failure = error;
    this.#end();
    this.#pending?.reject(error);
  }

  async next(): Promise<IteratorResult<ExecutionResult, void>> {
    try {
      return await this.#next();
    } catch (error) {
      this.#end();
      throw clientError(error);
    }
  }

  async #next(): Promise<IteratorResult<ExecutionResult, void>> {
    for (;;) {
      const item = await this.#nextItem();
      if (this.#failure !== undefined) throw this.#failure;
      if (this.#options === undefined) return { done: true, value: undefined };
      if (item !== undefined) return { done: false, value: await executeFor(this.operation, item, this.viewer) };
      // More may have come in while the answer "nothing left" was on its way here.
      if (this.#waiting.length > 0 || this.#missedItems) continue;
      this.liveAfter = this.#options.sequence();
      this.#pending = Promise.withResolvers();
      return this.#pending.promise;
    }
  }

  async return(): Promise<IteratorResult<ExecutionResult, void>> {
    this.#end();
    this.#pending?.resolve({ done: true, value: undefined });
    return { done: true, value: undefined };
  }

  async throw(error: Error): Promise<IteratorResult<ExecutionResult, void>> {
    this.fail(error);
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  async #nextItem(): Promise<LiveItem | undefined> {
    const options = this.#options;
    if (options === undefined) return undefined;
    if (!this.#isBackfilled) {
      this.#backfill ??= options.source.backfill();
      const { done, value } = await this.#backfill.next();
      if (!done) return value;
      this.#isBackfilled = true;
      this.#backfill = undefined;
    }
    if (this.#missedItems) {
      this.#missedItems = false;
      return options.source.resync("OVERFLOW");
    }
    for (let item = this.#waiting.shift(); item !== undefined; item = this.#waiting.shift()) {
      if (!options.source.wasSent(item)) return item;
    }
    return undefined;
  }

  #end(): void {
    const options = this.#options;
    if (options === undefined) return;
    this.#options = undefined;
    this.#waiting = [];
    void this.#backfill?.return();
    this.#backfill = undefined;
    options.onEnd(this);
  }
}
