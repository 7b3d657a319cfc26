import { type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import type { HealthProbe } from "@logue/infra/monitoring/health.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import { pauseAfter, rest } from "@logue/infra/retry.ts";
import { createEntryMaker, type EntryMaker } from "../entries/entry-maker.ts";
import { SealFinding, sealFindings } from "./finding.ts";
import { type LogKeys, openLogKeys, readLogKeys } from "./log-keys.ts";
import { openSealedLog, type SealedLog, type SealPorts } from "./open-sealed-log.ts";
import { eventsPerSealAfter, publish, sealEvents } from "./seal-events.ts";
import { readCheckpoint } from "./seal-objects.ts";

/** Says which of several processes seals. */
export interface SealerLease {
  isHeld(): boolean;
  /** Resolves with true once it is held, with false when the signal ends the wait. */
  whenHeld(signal: AbortSignal): Promise<boolean>;
}

export interface SealerOptions extends SealPorts {
  /** Without it, no other process seals. */
  readonly lease?: SealerLease | undefined;
  /** Names a new log. */
  readonly originOf: () => string | Promise<string>;
  readonly log: Pick<Logger, "info" | "warn" | "error">;
  readonly metrics: Pick<Metrics, "sealedEvents" | "seals" | "sealLagSeconds" | "sealFindings">;
  /** Epoch milliseconds. */
  readonly clock?: () => number;
  /** How long the sealer rests when everything is sealed. Default 1,000. */
  readonly everyMs?: number;
  readonly retryPauseMs?: number;
  /** How often the keys are read again, which a rotation changes. Default 60,000. */
  readonly keysEveryMs?: number;
}

export interface Sealer {
  /** Says what was found when the sealer has stopped because of it. */
  readonly probe: HealthProbe;
  /** The position up to which this sealer knows the log to be sealed and published. */
  sealedUpTo(): Position;
  /** Seals what is in the log, then ends. */
  close(): Promise<void>;
}

const pauseMaxMs = 30_000;

interface Run {
  readonly options: SealerOptions;
  readonly signal: AbortSignal;
  readonly clock: () => number;
  keys: LogKeys | undefined;
  keysReadAtMs: number;
  entryOf: EntryMaker | undefined;
  /** Undefined until it was read, and after a failure. */
  sealed: SealedLog | undefined;
  /** When everything was sealed last. */
  sealedAllAtMs: number;
  finding: SealFinding | undefined;
}

/**
 * Follows the event store and seals what it has more, page by page. Whatever fails is tried again
 * from what was sealed last; a `SealFinding` stops the sealer. Posts never wait for it.
 */
export function startSealer(options: SealerOptions): Sealer {
  const stopping = new AbortController();
  const clock = options.clock ?? Date.now;
  const run: Run = {
    options,
    signal: stopping.signal,
    clock,
    keys: undefined,
    keysReadAtMs: 0,
    entryOf: undefined,
    sealed: undefined,
    sealedAllAtMs: clock(),
    finding: undefined,
  };
  const running = follow(run);
  return {
    probe: { name: "sealer", isNeeded: false, check: () => (run.finding === undefined ? null : sealFindings[run.finding.code]) },
    sealedUpTo: () => (run.sealed?.isPublished === true ? run.sealed.head.position : startPosition),
    close: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function follow(run: Run): Promise<void> {
  const { options, signal } = run;
  const { retryPauseMs = 100 } = options;
  const { lease = alwaysHeld } = options;
  for (let failures = 0; await lease.whenHeld(signal); ) {
    try {
      await sealWhileHeld(run, lease, () => {
        failures = 0;
      });
    } catch (error) {
      run.sealed = undefined;
      if (error instanceof SealFinding) return stopWith(run, error);
      failures += 1;
      showLag(run);
      options.log.warn({ err: error, failures }, "The log could not be sealed; the sealer tries again.");
      await rest(pauseAfter(failures, { firstMs: retryPauseMs, mostMs: pauseMaxMs }), signal);
    }
  }
  if (lease.isHeld()) await sealTheRest(run);
}

async function sealWhileHeld(run: Run, lease: SealerLease, onSealed: () => void): Promise<void> {
  const { everyMs = 1_000 } = run.options;
  while (lease.isHeld() && !run.signal.aborted) {
    const isMore = await sealPage(run);
    onSealed();
    if (!isMore) await rest(everyMs, run.signal);
  }
  // Another process may seal from now on.
  if (!run.signal.aborted) run.sealed = undefined;
}

/** Seals the next page of events. False when there are no more of them. */
async function sealPage(run: Run): Promise<boolean> {
  const { options } = run;
  const [keys, entryOf] = await openKeys(run);
  let sealed = run.sealed ?? (await openSealedLog(options, keys, entryOf));
  if (!sealed.isPublished) sealed = await publish(options, keys, sealed);
  run.sealed = sealed;
  const askedAtMs = run.clock();
  const limit = eventsPerSealAfter(sealed.head.size);
  const events = await options.eventStore.readAll({ after: sealed.head.position, limit });
  if (events.length > 0) {
    run.sealed = await sealEvents(options, keys, sealed, events, entryOf);
    if (run.sealed === undefined) throw new Error("Another process has sealed meanwhile.");
    options.metrics.seals.inc();
  }
  options.metrics.sealedEvents.set(run.sealed?.head.size ?? 0);
  const isMore = events.length === limit;
  if (!isMore) run.sealedAllAtMs = askedAtMs;
  showLag(run);
  return isMore;
}

async function openKeys(run: Run): Promise<[LogKeys, EntryMaker]> {
  const { vault, originOf, log } = run.options;
  const { keysEveryMs = 60_000 } = run.options;
  const known = run.keys;
  if (known === undefined || Math.abs(run.clock() - run.keysReadAtMs) >= keysEveryMs) {
    if (known === undefined) await requireKeysOfSeals(run.options);
    run.keys = await openLogKeys(vault, originOf, run.clock);
    run.keysReadAtMs = run.clock();
    const vkeys = run.keys.verifiers.map(({ vkey }) => vkey);
    if (known?.verifiers.length !== vkeys.length) {
      log.info({ origin: run.keys.origin, vkeys }, "The log is sealed under these verifier keys");
    }
  }
  const keys = run.keys ?? known;
  if (keys === undefined) throw new Error("The log has no keys.");
  run.entryOf ??= createEntryMaker(keys.labelKey);
  return [keys, run.entryOf];
}

/** A log that is sealed gets no new keys. Keys are made before the first checkpoint is published. */
async function requireKeysOfSeals({ vault, blobs }: SealerOptions): Promise<void> {
  if ((await readCheckpoint(blobs)) === undefined || (await readLogKeys(vault)) !== undefined) return;
  throw new SealFinding("SealKeysMissing", "Restore the vault from a backup.");
}

const showLag = ({ options, clock, sealedAllAtMs }: Run): void =>
  options.metrics.sealLagSeconds.set(Math.max(0, clock() - sealedAllAtMs) / 1_000);

function stopWith(run: Run, finding: SealFinding): void {
  const { log, metrics } = run.options;
  run.finding = finding;
  metrics.sealFindings.inc({ code: finding.code });
  log.error({ code: finding.code, err: finding }, "Sealing has stopped, and chat goes on. Run `npm run verify` and look why.");
}

/** What fails now is sealed at the next start. */
async function sealTheRest(run: Run): Promise<void> {
  try {
    while (run.sealed !== undefined && (await sealPage(run)));
  } catch (error) {
    run.options.log.warn({ err: error }, "The newest events are not sealed yet; the next start seals them.");
  }
}

const alwaysHeld: SealerLease = { isHeld: () => true, whenHeld: async (signal) => !signal.aborted };
