import { isDeepStrictEqual } from "node:util";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import {
  type AuditEntryDocument,
  type AuditValues,
  auditEntries,
  auditPersons,
} from "@logue/projection-service/contract/audit.ts";

export interface AuditChange {
  readonly field: string;
  readonly before: SettingValue;
  readonly after: SettingValue;
}

/** What an event changed: each value that is another than before. */
export async function changesOf(readStore: ReadStore, entry: AuditEntryDocument): Promise<AuditChange[]> {
  const { values } = entry;
  if (values === undefined) return [];
  const was = entry.was ?? (await valuesBefore(readStore, entry));
  return Object.entries(values)
    .map(([field, after]) => ({ field, before: was[field] ?? null, after }))
    .filter(({ before, after }) => !isDeepStrictEqual(before, after));
}

/**
 * The values that the latest entry before tells with the same fact, else those that came first. What
 * the people were with whom a room began stands beside its beginning.
 */
async function valuesBefore(readStore: ReadStore, { id, fact, firstFact }: AuditEntryDocument): Promise<AuditValues> {
  for (const each of [fact, firstFact]) {
    if (each === undefined) continue;
    const query = { index: "ofFact", prefix: [each], before: id, order: "descending", limit: 1 } as const;
    const [earlier] = await readStore.range(auditEntries, query);
    if (earlier?.values !== undefined) return earlier.values;
    const [member] = await readStore.range(auditPersons, query);
    if (member?.role !== undefined) return { role: member.role };
  }
  return {};
}
