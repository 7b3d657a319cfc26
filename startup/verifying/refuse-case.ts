import { type RefusalCode, refusals } from "@logue/command-service/contract/refusals.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { ConfigurationError } from "@logue/infra/settings/config.ts";
import { type CaseDocument, cases } from "@logue/projection-service/contract/cases.ts";

/** Throws unless the record knows this case and it is open: an export is not made for another. */
export async function refuseCase(readStore: Pick<ReadStore, "get">, caseId: string, nowMs: number): Promise<void> {
  const code = whyNot(await readStore.get(cases, caseId), nowMs);
  if (code === undefined) return;
  const { meaning, remedy } = refusals[code];
  throw new ConfigurationError([`--case: ${code}: ${meaning} ${remedy}`]);
}

function whyNot(found: CaseDocument | undefined, nowMs: number): RefusalCode | undefined {
  if (found === undefined) return "CaseUnknown";
  if (found.closedAt !== null) return "CaseClosed";
  if (Date.parse(found.expiresAt) <= nowMs) return "CaseExpired";
  return found.needsApproval && found.approvedAt === null ? "CaseNotApproved" : undefined;
}
