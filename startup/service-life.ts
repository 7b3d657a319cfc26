import type { HealthProbe } from "@logue/infra/monitoring/health.ts";

/** The states of a process: it waits, it starts, it serves, it stops. */
export interface ServiceLife {
  /** The first probe: why the process is not ready, independent of its parts. */
  readonly probe: HealthProbe;
  /** Aborts when the process is to stop. */
  readonly signal: AbortSignal;
  readonly onWaiting: (place: string, isWaiting: boolean) => void;
  /** This probe and those of the parts, as soon as there are any. */
  probes(): readonly HealthProbe[];
  begin(probes: readonly HealthProbe[]): void;
  stop(): void;
}

export function newServiceLife(): ServiceLife {
  const stopping = new AbortController();
  const waitingFor = new Set<string>();
  let parts: readonly HealthProbe[] | undefined;

  const check = (): string | null => {
    if (stopping.signal.aborted) return "is stopping";
    if (waitingFor.size > 0) return `waits for ${[...waitingFor].join(" and ")}`;
    return parts === undefined ? "is starting" : null;
  };
  const probe: HealthProbe = { name: "process", check };
  return {
    probe,
    signal: stopping.signal,
    onWaiting: (place, isWaiting) => void (isWaiting ? waitingFor.add(place) : waitingFor.delete(place)),
    probes: () => [probe, ...(parts ?? [])],
    begin: (probes) => {
      parts = probes;
    },
    stop: () => stopping.abort(),
  };
}
