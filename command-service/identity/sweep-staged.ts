import { setTimeout as pause } from "node:timers/promises";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { Log } from "../log.ts";
import { answerOperator, type OperatorOptions } from "./answer-operator.ts";
import { type SettlingOptions, settleSecrets } from "./settle-secrets.ts";
import { everyStaged, replaceStaged, type StagedSecrets, settled, stagedForMs, unstage } from "./staged-secrets.ts";

export interface SweepingOptions {
  readonly vault: Vault;
  readonly clock: () => number;
  readonly log: Log;
  readonly settling: SettlingOptions;
  /** Sends a command of the operator at the machine. */
  readonly send: OperatorOptions["send"];
  /** Whether this process is about to settle it by itself. */
  readonly isUnderWay: (id: string) => boolean;
}

export interface Sweeper {
  stop(): Promise<void>;
}

const sweepEveryMs = 5_000;
const expiredEveryMs = 10 * 60_000;

/**
 * Finishes what a crash or an unreachable vault left between a command's event and its secrets, and
 * discards what has no event after ten minutes. Runs at the start, and then every few seconds, so
 * that another process continues for a stopped one.
 */
export async function startSweeping(options: SweepingOptions): Promise<Sweeper> {
  const { vault, clock, log } = options;
  const stopping = new AbortController();
  let expiredAtMs = clock();

  const sweep = async (): Promise<void> => {
    try {
      for await (const staged of everyStaged(vault)) if (!options.isUnderWay(staged.id)) await sweepOne(staged, options);
      if (clock() - expiredAtMs < expiredEveryMs) return;
      expiredAtMs = clock();
      await vault.deleteExpired();
    } catch (error) {
      if (!stopping.signal.aborted) log.warn({ error: String(error) }, "Staged secrets cannot be looked through for now");
    }
  };

  const answer = (): Promise<void> =>
    answerOperator(options).catch((error: unknown) => log.warn({ error: String(error) }, "The operator's links cannot be made"));

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await pause(sweepEveryMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
      if (!stopping.signal.aborted) await sweep();
      if (!stopping.signal.aborted) await answer();
    }
  };

  await sweep();
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function sweepOne(staged: StagedSecrets, { vault, clock, settling }: SweepingOptions): Promise<void> {
  const isOver = clock() - staged.stagedAtMs >= stagedForMs;
  if (staged.isSettled) return;
  const { valid } = await settleSecrets(staged, settling);
  const isValid = Object.values(valid).some((secret) => secret !== undefined);
  if (isOver) await unstage(vault, staged.id);
  else if (isValid) await replaceStaged(vault, settled(staged));
}
