import type { EventStore } from "../event-store/event-store.ts";
import { keyIdsOfLog } from "./key-ids-of-log.ts";
import type { Vault } from "./vault.ts";

/**
 * Says of every key that the log names and the vault does not hold that it is gone, so that what it
 * encrypts reads as erased instead of stopping what reads it. Returns how many there were. Only for
 * an operator who has accepted the loss.
 */
export async function admitLostKeys(
  log: Pick<EventStore, "readAll">,
  vault: Pick<Vault, "get" | "putIfAbsent">,
): Promise<number> {
  const value = { destroyedAt: new Date().toISOString(), isLost: true };
  let lost = 0;
  for await (const keyIds of keyIdsOfLog(log)) {
    for (const id of keyIds) {
      if ((await vault.get("data-key", id)) !== undefined) continue;
      if (await vault.putIfAbsent({ kind: "tombstone", id, ownerId: "lost", value })) lost += 1;
    }
  }
  return lost;
}
