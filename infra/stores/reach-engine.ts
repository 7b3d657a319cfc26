import { BlobStoreError } from "../blob-store/blob-store.ts";
import { CommandChannelUnavailable } from "../command-channel/command-channel.ts";
import { BusUnavailable } from "../event-bus/event-bus.ts";
import { EventStoreError } from "../event-store/event-store.ts";
import type { Logger } from "../monitoring/log.ts";
import { ReadStoreUnavailable } from "../read-store/read-store.ts";
import { retry } from "../retry.ts";
import { maskAddress, type PortAddress } from "../settings/setting.ts";
import { VaultUnavailable } from "../vault/vault.ts";
import { WorkStoreUnavailable } from "../work-store/work-store.ts";

export interface Reaching {
  /** What is waited for, as in "the event store". */
  readonly what: string;
  readonly address: PortAddress;
  readonly log: Pick<Logger, "info" | "warn">;
  /** Ends the waiting: the process is to stop. */
  readonly signal?: AbortSignal | undefined;
  /** Told when the waiting begins and when it is over. */
  readonly onWaiting?: ((place: string, isWaiting: boolean) => void) | undefined;
}

const backoff = { firstMs: 100, mostMs: 2_000 };
const repeatLineMs = 30_000;

/**
 * Tries until the engine answers, and says for what it waits. What waiting does not cure, such as
 * wrong credentials or a wrong address, is thrown at once.
 */
export async function reachEngine<Opened>(reaching: Reaching, open: () => Promise<Opened>): Promise<Opened> {
  const { what, address, log, signal, onWaiting } = reaching;
  const place = `${what} at ${maskAddress(address)}`;
  let toldAtMs: number | undefined;
  const isPassing = (error: unknown): boolean => {
    if (!isAway(error)) return false;
    onWaiting?.(place, true);
    if (toldAtMs === undefined || Date.now() - toldAtMs >= repeatLineMs) {
      toldAtMs = Date.now();
      log.warn({ reason: error instanceof Error ? error.message : String(error) }, `Waiting for ${place}.`);
    }
    return true;
  };
  const opened = await retry(open, { backoff, isPassing, signal });
  if (toldAtMs !== undefined) log.info(`Reached ${place}.`);
  onWaiting?.(place, false);
  return opened;
}

const away = [CommandChannelUnavailable, BusUnavailable, ReadStoreUnavailable, VaultUnavailable, WorkStoreUnavailable];

/** Whether the engine may answer later, as it is. */
export function isAway(error: unknown): boolean {
  if (error instanceof EventStoreError) return error.code === "StoreUnavailable";
  if (error instanceof BlobStoreError) return error.code === "BlobStoreUnavailable";
  return away.some((kind) => error instanceof kind);
}
