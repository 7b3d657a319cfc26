import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { checkVault } from "@logue/infra/vault/log-binding.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { parseCheckpointText } from "@logue/sealing/checkpoints/checkpoint-text.ts";
import { readHeadIfAny } from "@logue/sealing/sealer/seal-head.ts";

export interface Restored {
  readonly eventStore: Pick<EventStore, "readAll" | "readStream" | "lastPosition">;
  readonly vault: Pick<Vault, "get" | "list" | "page">;
  /** Checkpoints that were kept outside. */
  readonly outside: readonly string[];
}

/**
 * How many events the log lacks, by its seals and by the checkpoints from outside; undefined where
 * the vault shows that some are missing, and not how many.
 */
export async function countMissingEvents({ eventStore, vault, outside }: Restored): Promise<number | undefined> {
  const state = await checkVault({ log: eventStore, vault });
  const head = await readHeadIfAny(vault);
  const lastPosition = Number(await eventStore.lastPosition());
  // Positions have no holes in a log that was copied as a file.
  const size = head === undefined ? 0 : head.size + lastPosition - Number(head.position);
  const outsideSizes = outside.map((note) => parseCheckpointText(note)?.size ?? 0);
  const missing = Math.max(head?.size ?? 0, ...outsideSizes) - size;
  if (missing > 0) return missing;
  return state === "newer than the log" ? undefined : 0;
}
