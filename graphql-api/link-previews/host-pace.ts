import { setTimeout as pause } from "node:timers/promises";
import { OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import { createRecentCache } from "@logue/infra/recent-cache.ts";

/** Visits each host calmly, however many messages link to it. */
export interface HostPace {
  /** Undefined, and nothing asked, where too many wait for the host or it gave no answer just now. */
  visit<Answer>(host: string, ask: () => Promise<Answer>): Promise<Answer | undefined>;
}

export interface HostPaceOptions {
  readonly clock: () => number;
  /** Between the end of a visit and the next one. */
  readonly gapMs?: number;
  /** How long a host that gave no answer is left alone. */
  readonly restMs?: number;
  readonly waitingMax?: number;
}

interface Host {
  last: Promise<unknown>;
  waiting: number;
  restsUntilMs: number;
}

const hostsMax = 1_000;

export function createHostPace({ clock, gapMs = 200, restMs = 60_000, waitingMax = 6 }: HostPaceOptions): HostPace {
  const hosts = createRecentCache<Host>(hostsMax);

  async function visitNext<Answer>(host: Host, ask: () => Promise<Answer>): Promise<Answer | undefined> {
    if (host.restsUntilMs > clock()) return undefined;
    try {
      return await ask();
    } catch (error) {
      const isSilent = error instanceof OutgoingError && ["TookTooLong", "Unreachable"].includes(error.code);
      if (isSilent) host.restsUntilMs = clock() + restMs;
      throw error;
    }
  }

  return {
    async visit(name, ask) {
      const host = hosts.get(name) ?? { last: Promise.resolve(), waiting: 0, restsUntilMs: 0 };
      hosts.set(name, host);
      if (host.waiting >= waitingMax || host.restsUntilMs > clock()) return undefined;
      host.waiting += 1;
      const visited = host.last.then(() => visitNext(host, ask));
      host.last = visited.catch(() => undefined).then(() => pause(gapMs));
      return visited.finally(() => {
        host.waiting -= 1;
      });
    },
  };
}
