import { randomBytes } from "node:crypto";
import { type StoredWork, serverOwnerId, type WorkStore } from "@logue/infra/work-store/work-store.ts";
import type { HeldFile, HeldFiles } from "@logue/integrations/index.ts";
import type { Services } from "../context.ts";

const lifeMs = 10 * 60_000;
const bytesMax = 64 * 1024 * 1024;
const ofOnePersonMax = 20;
const chunkBytes = 180 * 1024;
const endedAtOnce = 100;

const [kind, chunkKind] = ["held-file", "held-bytes"] as const;

interface Held extends HeldFile {
  readonly instanceId: string;
  readonly endsAtMs: number;
  readonly isThere: boolean;
}

const heldIn = ({ value }: StoredWork): Held => value as Held;

/**
 * Files that wait for the request that says where they belong, in the work-store: one process takes
 * the bytes, and another one may be asked for the file.
 */
export function heldFiles({ workStore, clock }: Pick<Services, "workStore" | "clock">, instanceId: string): HeldFiles {
  const keyOf = (ticket: string) => ({ kind, ownerId: serverOwnerId, id: ticket }) as const;
  const write = (ticket: string, held: Held, revision: string | null) =>
    workStore.put({ ...keyOf(ticket), value: held, updatedAt: timeOf(clock()), dueAtMs: held.endsAtMs }, revision);
  async function find(ticket: string): Promise<StoredWork | undefined> {
    const stored = ticket === "" ? undefined : await workStore.get(keyOf(ticket));
    const isOurs = stored !== undefined && heldIn(stored).instanceId === instanceId;
    return isOurs && heldIn(stored).endsAtMs > clock() ? stored : undefined;
  }
  return {
    async begin(file) {
      await deleteEnded(workStore, clock());
      const waiting = (await workStore.list(kind, serverOwnerId)).map(heldIn);
      const bytes = waiting.reduce((sum, { sizeBytes }) => sum + sizeBytes, file.sizeBytes);
      const ofPerson = waiting.filter(({ userId }) => userId === file.userId).length;
      if (ofPerson >= ofOnePersonMax || bytes > bytesMax) return undefined;
      const ticket = randomBytes(24).toString("hex");
      const answer = await write(ticket, { ...file, instanceId, endsAtMs: clock() + lifeMs, isThere: false }, null);
      return answer.kind === "stored" ? ticket : undefined;
    },
    async awaits(ticket) {
      const stored = await find(ticket);
      return stored !== undefined && !heldIn(stored).isThere;
    },
    async put(ticket, bytes) {
      const stored = await find(ticket);
      const held = stored && heldIn(stored);
      if (held === undefined || held.isThere || held.sizeBytes !== bytes.length) return false;
      const isKept = await putChunks(workStore, ticket, bytes, { endsAtMs: held.endsAtMs, nowMs: clock() });
      return isKept && (await write(ticket, { ...held, isThere: true }, stored?.revision ?? null)).kind === "stored";
    },
    async take(ticket, userId) {
      const stored = await find(ticket);
      const held = stored && heldIn(stored);
      if (held?.userId !== userId || !held.isThere) return undefined;
      const bytes = await readChunks(workStore, ticket, held.sizeBytes);
      // Of several requests at once, the one whose write is stored gets the file.
      const taken = { ...held, isThere: false };
      if (bytes === undefined || (await write(ticket, taken, stored?.revision ?? null)).kind !== "stored") return undefined;
      await workStore.delete(keyOf(ticket));
      await deleteChunks(workStore, ticket, held.sizeBytes);
      return { name: held.name, bytes };
    },
  };
}

const timeOf = (ms: number): string => new Date(ms).toISOString();
const chunkKey = (ticket: string, place: number) =>
  ({ kind: chunkKind, ownerId: serverOwnerId, id: `${ticket}/${place}` }) as const;
const chunksOf = (sizeBytes: number): number[] => Array.from({ length: Math.ceil(sizeBytes / chunkBytes) }, (_, place) => place);

async function putChunks(
  workStore: WorkStore,
  ticket: string,
  bytes: Buffer,
  { endsAtMs, nowMs }: { readonly endsAtMs: number; readonly nowMs: number },
): Promise<boolean> {
  for (const place of chunksOf(bytes.length)) {
    const value = bytes.subarray(place * chunkBytes, (place + 1) * chunkBytes).toString("base64");
    const record = { ...chunkKey(ticket, place), value, updatedAt: timeOf(nowMs), dueAtMs: endsAtMs };
    if ((await workStore.put(record)).kind === "full") return false;
  }
  return true;
}

async function readChunks(workStore: WorkStore, ticket: string, sizeBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  for (const place of chunksOf(sizeBytes)) {
    const stored = await workStore.get(chunkKey(ticket, place));
    if (stored === undefined) return undefined;
    chunks.push(Buffer.from(String(stored.value), "base64"));
  }
  return Buffer.concat(chunks);
}

async function deleteChunks(workStore: WorkStore, ticket: string, sizeBytes: number): Promise<void> {
  for (const place of chunksOf(sizeBytes)) await workStore.delete(chunkKey(ticket, place));
}

/** Files that were not asked for in time are deleted when the next file comes. */
async function deleteEnded(workStore: WorkStore, nowMs: number): Promise<void> {
  for (const each of [kind, chunkKind]) {
    for (;;) {
      const ended = await workStore.claim({ kind: each, untilMs: nowMs, limit: endedAtOnce, leaseMs: 60_000 });
      for (const { kind: ofKind, ownerId, id } of ended) await workStore.delete({ kind: ofKind, ownerId, id });
      if (ended.length < endedAtOnce) break;
    }
  }
}
