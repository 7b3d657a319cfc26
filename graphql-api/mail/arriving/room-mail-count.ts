import type { WorkKey, WorkStore } from "@logue/infra/work-store/work-store.ts";
import { serverOwnerId } from "@logue/infra/work-store/work-store.ts";

/** How many mails to one channel become messages in an hour. */
export const roomMailsPerHourMax = 60;
const windowMs = 60 * 60_000;

interface Window {
  readonly startedAtMs: number;
  readonly count: number;
}

type Needed = { readonly workStore: WorkStore; readonly clock: () => number };

const keyOf = (roomId: string): WorkKey => ({ kind: "room-mails", ownerId: serverOwnerId, id: roomId });

/** Counts a mail to the channel, for all processes together. False where too many came in this hour. */
export async function countRoomMail({ workStore, clock }: Needed, roomId: string): Promise<boolean> {
  for (;;) {
    const nowMs = clock();
    const stored = await workStore.get(keyOf(roomId));
    const current = stored?.value as Window | undefined;
    const isOver = current === undefined || nowMs - current.startedAtMs >= windowMs;
    const value: Window = isOver ? { startedAtMs: nowMs, count: 1 } : { ...current, count: current.count + 1 };
    if (value.count > roomMailsPerHourMax) return false;
    const record = { ...keyOf(roomId), value, updatedAt: new Date(nowMs).toISOString() };
    const { kind } = await workStore.put(record, stored?.revision ?? null);
    if (kind !== "conflict") return true;
  }
}
