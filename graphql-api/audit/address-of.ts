import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type AuditEntryDocument, auditEntries, sourceOf } from "@logue/projection-service/contract/audit.ts";

/**
 * From where it was done: the address of the request, where the event has it; else that from which
 * the session began, or from which the token was used last. Null for what Logue itself did.
 */
export async function addressOf(readStore: ReadStore, entry: AuditEntryDocument): Promise<string | null> {
  const { id, values = {}, sessionId, via } = entry;
  if (Object.hasOwn(values, "address")) return textOf(values.address);
  const source = sessionId ?? (via?.startsWith("token:") === true ? via : undefined);
  if (source === undefined) return null;
  const query = { index: "ofFact", prefix: [sourceOf(source)], limit: 1 } as const;
  const [earlier] = await readStore.range(auditEntries, { ...query, before: id, order: "descending" });
  // Registering comes before its session, and the first use of a token before the entry of that use.
  const [found] = earlier === undefined ? await readStore.range(auditEntries, { ...query, after: id }) : [earlier];
  return textOf(found?.values?.address);
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
