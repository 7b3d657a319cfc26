import { pauseAfter, rest } from "@logue/infra/retry.ts";
import { holdWork } from "@logue/infra/work-store/hold-work.ts";
import type { StoredWork } from "@logue/infra/work-store/work-store.ts";
import { connectionFailed } from "../payloads.ts";
import type { WatchingInstance, WatchingOptions, WatchLimits } from "./watch-options.ts";
import type { WatchState } from "./watch-state.ts";

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
  { workStore, holder, clock, limits: { leaseMs } }: Options,
  { settingsMark }: WatchingInstance,
  claimed: StoredWork,
  onLost: () => void,
) {
  const held = holdWork<WatchState>({ workStore, clock }, claimed, () => {
    onLost();
    return new LetGo("Another process watches now.");
  });
  const lease = { leaseMs, ...(holder !== undefined && { holder }) };
  const marked = (state: WatchState): WatchState => ({ ...state, mark: settingsMark });
  const write = (change: (now: WatchState) => WatchState): Promise<void> =>
    held.write((now) => marked(change(now)), clock, lease);
  return {
    state: held.value,
    keep: (kept: unknown) => write((now) => ({ ...now, kept, failures: 0 })),
    renew: () => write((now) => now),
    release: (next: WatchState, dueAtMs: number) =>
      held.write(
        () => marked(next),
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
  // The next ones say nothing new.
  if (failures === 1) await options.hostOf(instance).noteDelivery(connectionFailed(words));
}
