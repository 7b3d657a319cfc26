import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { CaseDocument } from "@logue/projection-service/contract/cases.ts";
import test from "ava";
import { refuseCase } from "./refuse-case.ts";

const nowMs = Date.parse("2026-03-01T00:00:00Z");
const approvedOrNot = { needsApproval: false, approvedAt: null };
const open = { closedAt: null, expiresAt: "2026-03-02T00:00:00.000Z", ...approvedOrNot };
const known = (changed: Partial<CaseDocument>) => ({ get: async () => ({ ...open, ...changed }) }) as Pick<ReadStore, "get">;
const nothing: Pick<ReadStore, "get"> = { get: async () => undefined };

test("a log is exported for a case that the record knows and that is open, and for no other", async (t) => {
  await t.notThrowsAsync(refuseCase(known({}), "17", nowMs));
  await t.notThrowsAsync(refuseCase(known({ needsApproval: true, approvedAt: "2026-02-28T00:00:00.000Z" }), "17", nowMs));
  for (const [readStore, code] of [
    [nothing, "CaseUnknown"],
    [known({ closedAt: "2026-02-28T00:00:00.000Z" }), "CaseClosed"],
    [known({ expiresAt: "2026-03-01T00:00:00.000Z" }), "CaseExpired"],
    [known({ needsApproval: true }), "CaseNotApproved"],
  ] as const)
    await t.throwsAsync(refuseCase(readStore, "17", nowMs), { message: new RegExp(`--case: ${code}: .+\\.`) });
});
