import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { ExecutionResult } from "graphql";
import type { Viewer } from "../context.ts";
import { clientError } from "../execution/operation-errors.ts";
import { type Connection, drained, writeFrames } from "./connection.ts";
import { nextFrames } from "./frames.ts";
import type { LiveItem, Resync, ResyncReason } from "./items.ts";
import { type LiveOperation, renderMissed } from "./live-operation.ts";

/** Where a subscription's items come from, beside what is published live. */
export interface LiveSource {
  /** What happened before, ending with CaughtUp. Read page by page, as fast as the client reads. */
  backfill(): AsyncGenerator<readonly LiveItem[], void>;
  /** Whether an item that waited while the backfill was read was in it. */
  wasSent(item: LiveItem): boolean;
  /** Whether nothing that comes after these items can have been in the backfill. */
  isOvertaken(items: readonly LiveItem[]): boolean;
  /** The item with the cursor of this subscription, where the backfill led further than the feed; until it is overtaken. */
  ownItem?(item: LiveItem): LiveItem;
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
  readonly metrics: Pick<Metrics, "slowReadersClosed" | "deliveries">;
  readonly onEnd: (subscription: LiveSubscription) => void;
}

/** Items that may wait while a backfill is read. */
export const waitingItemsMax = 256;
/** So many characters are written of a backfill before the client must have read them. */
const writtenMaxCharacters = 65_536;

/**
 * One subscription of one socket: first what was before, then what came in meanwhile, then live.
 *
 * To graphql-ws it is an iterator that answers nothing until its end: items are written straight to the socket, the first two parts by
 * itself, as fast as they are read, and live ones by the dispatcher, which makes them once for everybody. The step from the one to the
 * other has no gap and no overlap, because it is made in one go, without an await, and notes the number of the last publication that
 * it has taken itself.
 */
export class LiveSubscription implements AsyncGenerator<ExecutionResult, void> {
  readonly id: string;
  readonly connection: Connection;
  readonly viewer: Viewer;
  readonly operation: LiveOperation;
  /** Publications with a greater number are written by the dispatcher. */
  liveAfter = Number.POSITIVE_INFINITY;

  #options: LiveSubscriptionOptions | undefined;
  #backfill: AsyncGenerator<readonly LiveItem[], void> | undefined;
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

  /**
   * What is left of a publication without what the backfill sent: it may have read what was saved and not announced yet. To be asked once for
   * each publication.
   */
  unsent(items: readonly LiveItem[]): readonly LiveItem[] {
    if (!this.#mayRepeat || this.#options === undefined) return items;
    const { source } = this.#options;
    const left = leftOf(source, items);
    if (source.isOvertaken(items)) this.#mayRepeat = false;
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
      const items = await this.#nextItems();
      if (this.#failure !== undefined) throw this.#failure;
      if (this.#options === undefined) return { done: true, value: undefined };
      if (items !== undefined) {
        await this.#write(items);
        continue;
      }
      // More may have come in while the answer "nothing left" was on its way here.
      if (this.#waiting.length > 0 || this.#missedItems) continue;
      this.liveAfter = this.#options.sequence();
      this.#pending = Promise.withResolvers();
      return this.#pending.promise;
    }
  }

  async #write(items: readonly LiveItem[]): Promise<void> {
    const payloads = await Promise.all(items.map((item) => renderMissed(this.operation, item, this.viewer)));
    for (const part of partsOf(payloads)) {
      if (this.#options === undefined) return;
      const { metrics } = this.#options;
      writeFrames(this.connection, nextFrames(this.id, part), metrics);
      metrics.deliveries.inc(part.length);
      await drained(this.connection);
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

  /** Undefined when nothing is left. */
  async #nextItems(): Promise<readonly LiveItem[] | undefined> {
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
      return [await options.source.resync("OVERFLOW")];
    }
    const items = leftOf(options.source, this.#waiting);
    this.#waiting = [];
    return items.length > 0 ? items : undefined;
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

/** The items that were not sent yet, as this subscription is to have them. */
function leftOf(source: LiveSource, items: readonly LiveItem[]): readonly LiveItem[] {
  const left = items.filter((item) => !source.wasSent(item));
  return source.ownItem === undefined ? left : left.map(source.ownItem);
}

/** In order, each part only as large as may be written at once, if it is more than one payload. */
function partsOf(payloads: readonly string[]): string[][] {
  const parts: string[][] = [];
  let sizeCharacters = Number.POSITIVE_INFINITY;
  for (const payload of payloads) {
    if (sizeCharacters + payload.length > writtenMaxCharacters) {
      parts.push([]);
      sizeCharacters = 0;
    }
    parts.at(-1)?.push(payload);
    sizeCharacters += payload.length;
  }
  return parts;
}
