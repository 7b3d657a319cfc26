import { csvMark, csvRow } from "@logue/infra/csv.ts";
import type { AuditEntryDocument } from "@logue/projection-service/contract/audit.ts";
import type { Services } from "../context.ts";
import { addressOf } from "./address-of.ts";
import { changesOf } from "./changes.ts";
import { type RecordFilter, readRecord } from "./record.ts";

type Needed = Pick<Services, "readStore" | "userCache">;

const readAtOnce = 200;

const columns = [
  ...["position", "recordedAt", "happenedAt", "kind", "actorId", "actor", "actorKind", "sessionId", "via", "causeId"],
  ...["roomId", "personId", "person", "targetId", "changes", "address"],
];

/** The entries that the filter names as CSV, newest first, read while it is sent. */
export async function* recordAsCsv(services: Needed, filter: RecordFilter): AsyncGenerator<string> {
  yield csvMark + csvRow(columns);
  let before: string | undefined;
  do {
    const page = await readRecord(services.readStore, filter, { before, size: readAtOnce });
    yield (await Promise.all(page.entries.map((entry) => rowOf(services, entry)))).join("");
    before = page.next ?? undefined;
  } while (before !== undefined);
}

async function rowOf({ readStore, userCache }: Needed, entry: AuditEntryDocument): Promise<string> {
  const nameOf = async (userId: string | undefined) => (userId === undefined ? "" : (await userCache.userOf(userId)).name);
  const changes = await changesOf(readStore, entry);
  return csvRow([
    ...[entry.id, entry.recordedAt, entry.happenedAt ?? entry.recordedAt, entry.type],
    ...[entry.actorId ?? "", await nameOf(entry.actorId), entry.actorKind ?? "", entry.sessionId ?? ""],
    ...[entry.via ?? "", entry.causeId ?? "", entry.roomId ?? "", entry.personId ?? "", await nameOf(entry.personId)],
    ...[entry.targetId ?? "", changes.length === 0 ? "" : JSON.stringify(changes), (await addressOf(readStore, entry)) ?? ""],
  ]);
}
