import type { StoredWork, WorkKind, WorkRecord, WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import type { DeliveryWay } from "./delivery-channel.ts";

/** That one room or thread may have something to tell a person. What it is, is read when it is due. */
export interface PendingNote {
  readonly roomId: string;
  readonly threadRootId: string | null;
  /** For one device alone; else for all that the person has. */
  readonly deviceId?: string;
  /** The first number, in the room's timeline or in the thread, to look at. */
  readonly fromNumber: number;
  /** Set before it is delivered first: delivering again ends with the same message. */
  readonly upToNumber: number | null;
  /** How often it was delivered in vain. */
  readonly attempts: number;
  /** Who works on it now. */
  readonly takenBy: string | null;
  /** The first message that came while it was worked on. */
  readonly nextNumber: number | null;
}

const kinds: Readonly<Record<DeliveryWay, WorkKind>> = { mail: "mail-note", push: "push-note" };

export const noteKind = (way: DeliveryWay): WorkKind => kinds[way];

export const pendingIn = ({ value }: Pick<StoredWork, "value">): PendingNote => value as PendingNote;

type Placed = Pick<MessageDocument, "roomId" | "threadRootId" | "number" | "threadNumber">;

/** A reply that is also shown in the room belongs to its thread. */
export const placeOf = ({ threadRootId, number, threadNumber }: Placed): number =>
  (threadRootId === null ? number : threadNumber) ?? 0;

export function pendingRecord(
  { kind, ownerId, id }: Pick<WorkRecord, "kind" | "ownerId" | "id">,
  value: PendingNote,
  dueAtMs: number,
  nowMs: number,
): WorkRecord {
  return { kind, ownerId, id, value, dueAtMs, updatedAt: new Date(nowMs).toISOString() };
}

export interface NoteFor {
  readonly way: DeliveryWay;
  readonly userId: string;
  readonly deviceId?: string;
  readonly dueAtMs: number;
}

/** The id of a room or thread in the work-store. */
export const placeId = ({ roomId, threadRootId }: Pick<PendingNote, "roomId" | "threadRootId">): string =>
  threadRootId === null ? roomId : `${roomId}/${threadRootId}`;

/**
 * Notes that a message may have to be told. Where the room or thread has a note that waits, nothing is
 * written: the message is found when that one is due. Doing it again changes nothing.
 */
export async function notePending(
  { workStore, clock }: { readonly workStore: WorkStore; readonly clock: () => number },
  { way, userId, deviceId, dueAtMs }: NoteFor,
  message: Placed,
): Promise<void> {
  const { roomId, threadRootId } = message;
  const id = deviceId === undefined ? placeId(message) : `${placeId(message)}@${deviceId}`;
  const key = { kind: noteKind(way), ownerId: userId, id };
  const fromNumber = placeOf(message);
  const place = { roomId, threadRootId, ...(deviceId !== undefined && { deviceId }) };
  const first = { ...place, fromNumber, upToNumber: null, attempts: 0, takenBy: null, nextNumber: null };
  for (;;) {
    const answer = await workStore.put(pendingRecord(key, first, dueAtMs, clock()), null);
    if (answer.kind !== "conflict") return;
    if (answer.current === undefined) continue;
    const known = pendingIn(answer.current);
    const isFound = known.takenBy === null && known.upToNumber === null;
    if (isFound || known.nextNumber !== null) return;
    const told = pendingRecord(key, { ...known, nextNumber: fromNumber }, answer.current.dueAtMs ?? dueAtMs, clock());
    if ((await workStore.put(told, answer.current.revision)).kind === "stored") return;
  }
}
