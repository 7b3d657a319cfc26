import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { ExecutionResult } from "graphql";
import type { Viewer } from "../context.ts";
import { clientError } from "../execution/operation-errors.ts";
import { type Connection, drained, writeFrames } from "./connection.ts";
import { nextFrames } from "./frames.ts";
import type { LiveItem, Resync, ResyncReason } from "./items.ts";
import { type LiveOperation, renderMissed } from "./live-operation.ts";

/** Where a subscription's items come from, apart from live publications. */
export interface LiveSource {
  /** Whether the subscription ends behind its earlier items. */
  readonly isFinite?: true;
  /** Earlier items, ending with CaughtUp. Read page by page, as fast as the client reads. */
  backfill(): AsyncGenerator<readonly LiveItem[], void>;
  /** Whether the backfill already held an item that arrived while it was read. */
  wasSent(item: LiveItem): boolean;
  /** Whether the backfill cannot have held anything that comes after these items. */
  isOvertaken(items: readonly LiveItem[]): boolean;
  /**
   * The item with this subscription's own cursor, where the backfill went further than the feed,
   * until the feed has overtaken it.
   */
  ownItem?(item: LiveItem): LiveItem;
  /** The error for missing items, and where to continue. */
  resync(reason: ResyncReason): Promise<Resync>;
}

export interface LiveSubscriptionOptions {
  readonly id: string;
  readonly connection: Connection;
  readonly viewer: Viewer;
  readonly operation: LiveOperation;
  readonly source: LiveSource;
  /** The feed's publication number, read when the subscription becomes live. */
  readonly sequence: () => number;
  readonly metrics: Pick<Metrics, "slowReadersClosed" | "deliveries">;
  readonly onEnd: (subscription: LiveSubscription) => void;
}

/** The most items that may wait while a backfill is read. */
export const waitingItemsMax = 256;
/** The characters of a backfill that are written before the client must have read them. */
const writtenMaxCharacters = 65_536;

/**
 * One subscription of one socket: first the backfill, then what arrived meanwhile, then live items.
 *
 * To graphql-ws it is an iterator that yields nothing until its end: items are written straight to
 * the socket. The subscription writes the first two parts itself, as fast as they are read; the
 * dispatcher writes the live ones, which it makes once for all subscribers. The step between them
 * has no gap and no overlap: it happens without an await, and notes the number of the last
 * publication that the subscription has written itself.
 */
export class LiveSubscription implements AsyncGenerator<ExecutionResult, void> {
  readonly id: string;
  readonly connection: Connection;
  readonly viewer: Viewer;
  readonly operation: LiveOperation;
  /** The dispatcher writes publications with a greater number. */
  liveAfter = Number.POSITIVE_INFINITY;

  #options: LiveSubscriptionOptions | undefined;
  #backfill: AsyncGenerator<readonly LiveItem[], void> | undefined;
  #isBackfilled = false;
  #waiting: LiveItem[] = [];
  #missedItems = false;
  /** True until something newer than all of the backfill is announced. */
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
   * A publication without what the backfill already sent, which may have read what was saved and
   * not announced yet. Call it once for each publication.
   */
  unsent(items: readonly LiveItem[]): readonly LiveItem[] {
    if (!this.#mayRepeat || this.#options === undefined) return items;
    const { source } = this.#options;
    const left = leftOf(source, items);
    if (source.isOvertaken(items)) this.#mayRepeat = false;
    return left;
  }

  /** Ends the subscription with an error that the client is sent. */
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
      // More may have arrived since "nothing left" was returned.
      if (this.#waiting.length > 0 || this.#missedItems) continue;
      if (this.#options.source.isFinite) return this.return();
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

  /** Returns undefined when nothing is left. */
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

/** The items that were not sent yet, as this subscription receives them. */
function leftOf(source: LiveSource, items: readonly LiveItem[]): readonly LiveItem[] {
  const left = items.filter((item) => !source.wasSent(item));
  return source.ownItem === undefined ? left : left.map(source.ownItem);
}

/** In order, in parts that may each be written at once; a single payload may be larger. */
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
