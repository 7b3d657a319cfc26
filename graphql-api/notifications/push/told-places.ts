import type { StoredWork, WorkKey, WorkStore } from "@logue/infra/work-store/work-store.ts";
import { type PendingNote, placeId } from "../delivery/pending-note.ts";

/** What devices of a person were told of one room or thread, until it is read or gone. */
export interface ToldPlace {
  readonly roomId: string;
  readonly threadRootId: string | null;
  /** The first number that was told. */
  readonly fromNumber: number;
  /** The last number that each device was told, by the device's id. */
  readonly devices: Readonly<Record<string, number>>;
  /** Epoch milliseconds of the latest. */
  readonly toldAtMs: number;
}

type Place = Pick<PendingNote, "roomId" | "threadRootId">;

export const toldKey = (userId: string, place: Place): WorkKey => ({ kind: "push-told", ownerId: userId, id: placeId(place) });

export const toldIn = ({ value }: Pick<StoredWork, "value">): ToldPlace => value as ToldPlace;

/** The last number that each device was told of a place. */
export async function toldNumbers(
  workStore: Pick<WorkStore, "get">,
  userId: string,
  place: Place,
): Promise<ToldPlace["devices"]> {
  const stored = await workStore.get(toldKey(userId, place));
  return stored === undefined ? {} : toldIn(stored).devices;
}

const firstLookMs = 5_000;
const longestPauseMs = 5 * 60_000;

/** When it is looked at again: soon after it was told, later at longer and longer pauses. */
export const nextLookAtMs = (toldAtMs: number, nowMs: number): number =>
  nowMs + Math.min(longestPauseMs, Math.max(firstLookMs, (nowMs - toldAtMs) / 4));

/** Notes that these devices were told up to a number. */
export async function noteTold(
  { workStore, clock }: { readonly workStore: WorkStore; readonly clock: () => number },
  userId: string,
  {
    deviceIds,
    fromNumber,
    upToNumber,
    ...place
  }: Place & { deviceIds: readonly string[]; fromNumber: number; upToNumber: number },
): Promise<void> {
  const key = toldKey(userId, place);
  for (;;) {
    const stored = await workStore.get(key);
    const known = stored && toldIn(stored);
    const devices = { ...known?.devices, ...Object.fromEntries(deviceIds.map((deviceId) => [deviceId, upToNumber])) };
    const first = Math.min(known?.fromNumber ?? fromNumber, fromNumber);
    const toldAtMs = clock();
    const value: ToldPlace = { ...place, fromNumber: first, devices, toldAtMs };
    const record = { ...key, value, updatedAt: new Date(toldAtMs).toISOString(), dueAtMs: nextLookAtMs(toldAtMs, toldAtMs) };
    if ((await workStore.put(record, stored?.revision ?? null)).kind !== "conflict") return;
  }
}
