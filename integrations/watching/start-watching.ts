import { rest } from "@logue/infra/retry.ts";
import { watchInstance } from "./watch-instance.ts";
import type { WatchingInstance, WatchingOptions } from "./watch-options.ts";
import { beginWatch, usualWatchLimits, watchKind } from "./watch-state.ts";

const takenAtOnce = 20;

/**
 * Has instances watch other systems. Any number of processes share them, by a lease in the work-store.
 */
export function startWatching(options: WatchingOptions): { close(): Promise<void> } {
  const { everyMs = 1_000, log, limits = {}, holder } = options;
  const closing = new AbortController();
  const underWay = new Map<string, { readonly mark: string; readonly stop: AbortController; readonly ended: Promise<void> }>();
  const all = { ...options, limits: { ...usualWatchLimits, ...limits } };

  const round = async (): Promise<void> => {
    const wanted = new Map((await options.instances()).filter(wantsToWatch).map((each) => [each.id, each]));
    for (const [id, { mark, stop }] of underWay) if (wanted.get(id)?.settingsMark !== mark) stop.abort();
    for (const instance of wanted.values()) await beginWatch(all, instance);
    const lease = { leaseMs: all.limits.leaseMs, ...(holder !== undefined && { holder }) };
    const request = { kind: watchKind, untilMs: options.clock(), limit: takenAtOnce, ...lease } as const;
    for (const claimed of await options.workStore.claim(request)) {
      const instance = wanted.get(claimed.id);
      if (instance === undefined || underWay.has(claimed.id)) continue;
      const stop = new AbortController();
      const signal = AbortSignal.any([stop.signal, closing.signal]);
      const ended = watchInstance(all, instance, claimed, signal)
        .catch((error: unknown) => log.warn({ err: error, instanceId: claimed.id }, "Watching failed; it is tried again."))
        .finally(() => underWay.delete(claimed.id));
      underWay.set(claimed.id, { mark: instance.settingsMark, stop, ended });
    }
  };
  const loop = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await round().catch((error: unknown) => log.warn({ err: error }, "What is watched could not be read; it is tried again."));
      await rest(everyMs, closing.signal);
    }
  };
  const running = loop();
  return {
    async close() {
      closing.abort();
      await running;
      await Promise.all([...underWay.values()].map(({ ended }) => ended));
    },
  };
}

const wantsToWatch = ({ integration, settings }: WatchingInstance): boolean => integration.watch?.wants(settings) === true;
