import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { Eventually } from "../execution/eventually.ts";
import { clientError } from "../execution/operation-errors.ts";
import { writeFrames } from "./connection.ts";
import { nextFrames } from "./frames.ts";
import type { LiveItem } from "./items.ts";
import { type LiveOperation, renderPersonal, renderShared } from "./live-operation.ts";
import type { LiveSubscription } from "./live-subscription.ts";

/** Sends items to subscriptions in the order in which they were published. */
export interface Dispatcher {
  /** With `isPersonal` the items are executed for each subscriber with that subscriber's data. */
  publish(items: readonly LiveItem[], to: Iterable<LiveSubscription>, isPersonal?: boolean): void;
  /** The number of the last publication. */
  readonly sequence: () => number;
}

interface Publication {
  readonly sequence: number;
  readonly items: readonly LiveItem[];
  readonly to: Iterable<LiveSubscription>;
  readonly isPersonal: boolean;
}

export function createDispatcher(metrics: Metrics, onError: (error: unknown) => void): Dispatcher {
  const queue: Publication[] = [];
  let sequence = 0;
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    for (let publication = queue.shift(); publication !== undefined; publication = queue.shift()) {
      try {
        const sent = send(publication, metrics);
        if (sent instanceof Promise) await sent;
      } catch (error) {
        onError(error);
        // The subscribers of these items are told to resume; otherwise they would miss the items.
        for (const subscription of [...publication.to]) subscription.fail(clientError(error));
      }
    }
    isRunning = false;
  }

  return {
    publish(items, to, isPersonal = false) {
      sequence += 1;
      for (const subscription of to) subscription.hold(items);
      queue.push({ sequence, items, to, isPersonal });
      if (!isRunning) void run();
    },
    sequence: () => sequence,
  };
}

/**
 * Returns a promise only when a field had to be read from a store; most publications are written in
 * the tick in which they arrive.
 */
function send(publication: Publication, metrics: Metrics): Eventually<void> {
  const shared = new Map<LiveOperation, SharedPayloads>();
  let isWaiting = false;
  for (const subscription of publication.to) {
    const { operation } = subscription;
    if (subscription.liveAfter >= publication.sequence || shared.has(operation)) continue;
    const payloads = isPersonalFor(publication, operation) ? null : renderAll(publication.items, operation);
    if (payloads instanceof Promise) isWaiting = true;
    shared.set(operation, { payloads, framesById: new Map() });
  }
  if (!isWaiting) return write(publication, shared, metrics);
  return settle(shared).then(() => write(publication, shared, metrics));
}

interface SharedPayloads {
  /** One JSON text for each item; null when the operation is personal. */
  payloads: Eventually<string[] | null>;
  readonly framesById: Map<string, Buffer>;
}

const isPersonalFor = (publication: Publication, operation: LiveOperation): boolean =>
  publication.isPersonal || operation.isPersonal;

async function settle(shared: ReadonlyMap<LiveOperation, SharedPayloads>): Promise<void> {
  for (const entry of shared.values()) entry.payloads = await entry.payloads;
}

function renderAll(items: readonly LiveItem[], operation: LiveOperation): Eventually<string[] | null> {
  const rendered = items.map((item) => renderShared(operation, item));
  if (rendered.some((payload) => payload instanceof Promise)) return Promise.all(rendered).then(unlessPersonal);
  return unlessPersonal(rendered as (string | null)[]);
}

const unlessPersonal = (payloads: (string | null)[]): string[] | null =>
  payloads.every((payload) => payload !== null) ? payloads : null;

function write(publication: Publication, shared: ReadonlyMap<LiveOperation, SharedPayloads>, metrics: Metrics): Eventually<void> {
  const personal: Promise<void>[] = [];
  let writtenCount = 0;
  for (const subscription of publication.to) {
    if (subscription.liveAfter >= publication.sequence || subscription.hasEnded) continue;
    const entry = shared.get(subscription.operation);
    if (entry === undefined || entry.payloads instanceof Promise) continue;
    const items = subscription.unsent(publication.items);
    if (entry.payloads === null || areOwn(items, publication)) {
      personal.push(sendPersonally(items, subscription, metrics));
      continue;
    }
    if (items.length < publication.items.length) {
      const payloads = entry.payloads.filter((_payload, index) => items.includes(publication.items[index] as LiveItem));
      if (payloads.length > 0) writeFrames(subscription.connection, nextFrames(subscription.id, payloads), metrics);
      writtenCount += payloads.length;
      continue;
    }
    let frames = entry.framesById.get(subscription.id);
    if (frames === undefined) {
      frames = nextFrames(subscription.id, entry.payloads);
      entry.framesById.set(subscription.id, frames);
    }
    writeFrames(subscription.connection, frames, metrics);
    writtenCount += publication.items.length;
  }
  if (writtenCount > 0) metrics.deliveries.inc(writtenCount);
  if (personal.length > 0) return Promise.all(personal).then(() => undefined);
}

/** Whether this subscription's item differs from the others' because it has its own cursor. */
const areOwn = (items: readonly LiveItem[], publication: Publication): boolean =>
  items !== publication.items && items.some((item) => !publication.items.includes(item));

async function sendPersonally(items: readonly LiveItem[], subscription: LiveSubscription, metrics: Metrics): Promise<void> {
  const { operation, viewer, id, connection } = subscription;
  const payloads = await Promise.all(items.map((item) => renderPersonal(operation, item, viewer)));
  if (subscription.hasEnded || payloads.length === 0) return;
  writeFrames(connection, nextFrames(id, payloads), metrics);
  metrics.deliveries.inc(payloads.length);
}
