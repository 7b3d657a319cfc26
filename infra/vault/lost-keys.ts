import type { EventStore, RecordedEvent } from "../event-store/event-store.ts";
import { keyIdsIn } from "../event-store/personal-data/personal-fields.ts";
import type { Vault } from "./vault.ts";

const pageMax = 1_000;

/** Every id of a key that an event names, of people and of rooms' months. */
export function everyKeyIdIn(event: RecordedEvent): readonly string[] {
  const { roomKeyId } = event.metadata;
  return roomKeyId === undefined ? keyIdsIn(event) : [...keyIdsIn(event), roomKeyId];
}

/**
 * Says of every key that the log names and the vault does not hold that it is gone, so that what it
 * encrypts reads as erased instead of stopping what reads it. Returns how many there were. Only for
 * an operator who has accepted the loss.
 */
export async function admitLostKeys(
  log: Pick<EventStore, "readAll">,
  vault: Pick<Vault, "get" | "putIfAbsent">,
): Promise<number> {
  const known = new Set<string>();
  const value = { destroyedAt: new Date().toISOString(), isLost: true };
  let lost = 0;
  for (let last: RecordedEvent | undefined; ; ) {
    const page = await log.readAll({ limit: pageMax, ...(last && { after: last.position }) });
    for (const id of page.flatMap(everyKeyIdIn)) {
      if (known.has(id)) continue;
      known.add(id);
      if ((await vault.get("data-key", id)) !== undefined) continue;
      if (await vault.putIfAbsent({ kind: "tombstone", id, ownerId: "lost", value })) lost += 1;
    }
    last = page.at(-1) ?? last;
    if (page.length < pageMax) return lost;
  }
}
