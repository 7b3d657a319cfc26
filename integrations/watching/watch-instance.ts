import { pauseAfter, rest } from "@logue/infra/retry.ts";
import type { StoredWork } from "@logue/infra/work-store/work-store.ts";
import type { Delivery } from "../payloads.ts";
import type { WatchingInstance, WatchingOptions, WatchLimits } from "./watch-options.ts";
import { type WatchState, watchKey, watchStateIn } from "./watch-state.ts";

type Options = Omit<WatchingOptions, "limits"> & { readonly limits: WatchLimits };

/** Another process watches now. */
class LetGo extends Error {}

/** Watches for one claimed instance until it is stopped, fails, or another process has the instance. */
export async function watchInstance(
  options: Options,
  instance: WatchingInstance,
  claimed: StoredWork,
  stopped: AbortSignal,
): Promise<void> {
  const lost = new AbortController();
  const signal = AbortSignal.any([stopped, lost.signal]);
  const holder = holdWatch(options, instance, claimed, () => lost.abort());
  const renewing = renewOften(options, holder, signal);
  const host = { ...options.hostOf(instance), kept: () => holder.state().kept, keep: holder.keep, signal };
  try {
    await instance.integration.watch?.run(host);
    await holder.release(holder.state(), options.clock());
  } catch (error) {
    if (error instanceof LetGo || lost.signal.aborted) return;
    if (stopped.aborted) await holder.release(holder.state(), options.clock());
    else await releaseFailing(options, instance, holder, error);
  } finally {
    lost.abort();
    await renewing;
  }
}

type Holder = ReturnType<typeof holdWatch>;

function holdWatch(
  { workStore, clock, limits }: Options,
  { settingsMark }: WatchingInstance,
  claimed: StoredWork,
  onLost: () => void,
) {
  let { revision } = claimed;
  let state = watchStateIn(claimed);
  let last: Promise<unknown> = Promise.resolve();
  const write = async (next: WatchState, dueAtMs: number): Promise<void> => {
    const record = { ...watchKey(claimed.id), value: { ...next, mark: settingsMark }, dueAtMs };
    const answer = await workStore.put({ ...record, updatedAt: new Date(clock()).toISOString() }, revision);
    if (answer.kind !== "stored") {
      onLost();
      throw new LetGo("Another process watches now.");
    }
    [revision, state] = [answer.revision, next];
  };
  /** One write after the other, since each needs the revision of the one before. */
  const inTurn = (change: (now: WatchState) => WatchState, dueAtMs = () => clock() + limits.leaseMs): Promise<void> => {
    const turn = last.catch(() => undefined).then(() => write(change(state), dueAtMs()));
    last = turn;
    return turn;
  };
  return {
    state: () => state,
    keep: (kept: unknown) => inTurn((now) => ({ ...now, kept, failures: 0 })),
    renew: () => inTurn((now) => now),
    release: (next: WatchState, dueAtMs: number) =>
      inTurn(
        () => next,
        () => dueAtMs,
      ),
  };
}

async function renewOften({ limits, log }: Options, holder: Holder, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await rest(limits.leaseMs / 3, signal);
    if (signal.aborted) return;
    await holder.renew().catch((error: unknown) => {
      if (!(error instanceof LetGo)) log.warn({ err: error }, "A lease could not be renewed; it is tried again.");
    });
  }
}

async function releaseFailing(options: Options, instance: WatchingInstance, holder: Holder, error: unknown): Promise<void> {
  const { limits, clock, log } = options;
  const failures = holder.state().failures + 1;
  const about = { integration: instance.integration.name, instanceId: instance.id, failures };
  log.warn({ ...about, err: error }, "Watching failed; it is tried again.");
  await holder.release({ ...holder.state(), failures }, clock() + pauseAfter(failures, limits.backoff));
  const words = instance.integration.watch?.wordsFor(error) ?? "";
  if (failures === 1) await options.hostOf(instance).noteDelivery(failureOf(words));
}

/** Noted for the first failure in a row: the next ones say nothing new. */
const failureOf = (words: string): Delivery => ({
  ...{ outcome: "failed", status: 503, event: "connection", deliveryId: null, words, body: "", messageIds: [] },
});
