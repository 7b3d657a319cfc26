import { busKeyOf } from "@logue/command-service/contract/streams.ts";
import type { StoredWork } from "@logue/infra/work-store/work-store.ts";
import { SignInFailure } from "@logue/integrations/index.ts";
import type { Services } from "../context.ts";
import { applyChange } from "./apply-change.ts";
import { isHeld, keyOf, type PersonChange } from "./changes.ts";
import { holdLease, LeaseLost, type SyncLease } from "./lease.ts";
import { type Comparison, comparePeople, type ListingMethod } from "./read-people.ts";
import { appliedCountOf, openReport, type RunReport, reportOfBroken } from "./run-report.ts";
import {
  allChanges,
  forgetOtherRuns,
  keepParts,
  runsMax,
  type SyncRun,
  type SyncState,
  stateIn,
  type WantedRun,
} from "./sync-state.ts";

const atOnce = 50;

/** Does what is wanted of an instance that was claimed, and notes what came of it. */
export async function runSync(services: Services, method: ListingMethod, work: StoredWork, leaseMs: number): Promise<void> {
  const lease = holdLease(services, work, leaseMs);
  try {
    await runHeld(services, method, stateIn(work), lease);
  } finally {
    lease.stop();
  }
}

async function runHeld(services: Services, method: ListingMethod, state: SyncState, lease: SyncLease): Promise<void> {
  const wanted = state.wanted ?? wantedBySchedule(services, method);
  await lease.note({ ...state, wanted, progress: { done: 0, total: 0 } });
  const startedAt = new Date(services.clock()).toISOString();
  const base = { id: wanted.id, applies: wanted.applies, askedById: wanted.askedById, startedAt };
  const done = await doRun(services, method, wanted, lease).catch(async (error: unknown) => {
    if (error instanceof LeaseLost) throw error;
    services.log.warn({ err: error, instanceId: method.instance.id }, "A comparison with another system broke off.");
    const failure = error instanceof SignInFailure ? error.message : "Something went wrong here. The server's log says more.";
    const report = await reportOfBroken(services.workStore, method.instance.id, wanted.id);
    return { listedCount: 0, ...report, isHeld: false, failure };
  });
  const run: SyncRun = { ...base, endedAt: new Date(services.clock()).toISOString(), ...done };
  const runs = [run, ...state.runs].slice(0, runsMax);
  await lease.end({ wanted: null, progress: null, nextAtMs: nextAtMs(services, method), runs });
}

/** When the schedule wants the next comparison; null without one. */
export function nextAtMs({ clock }: Services, { settings }: ListingMethod): number | null {
  return typeof settings.syncEveryHours === "number" ? clock() + settings.syncEveryHours * 3_600_000 : null;
}

const wantedBySchedule = ({ clock }: Services, { settings }: ListingMethod): WantedRun => ({
  id: `schedule-${clock()}`,
  askedById: null,
  appliesRunId: null,
  applies: settings.syncAppliesItself === true,
  deactivatesMany: false,
});

type Outcome = Pick<SyncRun, "listedCount" | "changeCount" | "appliedCount" | "isHeld" | "failure">;

async function doRun(services: Services, method: ListingMethod, wanted: WantedRun, lease: SyncLease): Promise<Outcome> {
  const { workStore, clock } = services;
  const instanceId = method.instance.id;
  const comparison = await comparePeople(services, method);
  await lease.renew();
  const { listed, changes, activeCount } = comparison;
  const goneCount = changes.filter(({ kind }) => kind === "deactivate").length;
  const held = isHeld(listed.size, activeCount, goneCount, Number(method.settings.syncGoneMaxPercent));
  const counts = { listedCount: listed.size, isHeld: held, failure: null };
  if (!wanted.applies) {
    await keepParts(workStore, instanceId, wanted.id, changes, clock());
    await forgetOtherRuns(workStore, instanceId, wanted.id);
    return { ...counts, changeCount: changes.length, appliedCount: 0 };
  }
  const isLeft = await leftOut(services, instanceId, wanted, held);
  const report = await openReport(workStore, instanceId, wanted.id, comparison, clock);
  await applyAll(services, { method, runId: wanted.id, listed, report, isLeft }, lease);
  await lease.renew();
  await forgetOtherRuns(workStore, instanceId, wanted.id);
  const done = report.changes();
  return { ...counts, changeCount: done.length, appliedCount: appliedCountOf(done) };
}

/**
 * Only what the administrator has seen is applied. What has come since waits for the next run; so do
 * many deactivations at once that were not confirmed.
 */
async function leftOut({ workStore }: Services, instanceId: string, wanted: WantedRun, held: boolean) {
  const { appliesRunId, deactivatesMany } = wanted;
  const seen = appliesRunId === null ? null : new Set((await allChanges(workStore, instanceId, appliesRunId)).map(keyOf));
  return (change: PersonChange): boolean =>
    change.kind === "conflict" ||
    (change.kind === "proposed_name" && appliesRunId === null) ||
    (change.kind === "deactivate" && held && !deactivatesMany) ||
    (seen !== null && !seen.has(keyOf(change)));
}

const visibleWithinMs = 30_000;

/**
 * Goes on when the documents show what was done: else the next comparison would find it again, and
 * two people would get the same name.
 */
const untilVisible = ({ commands, whenVisible }: Services): Services["commands"] => ({
  ...commands,
  send: async (command) => {
    const answer = await commands.send(command);
    if (answer.kind === "accepted") await whenVisible(answer.position, busKeyOf(answer.stream), visibleWithinMs);
    return answer;
  },
});

interface Applying {
  readonly method: ListingMethod;
  readonly runId: string;
  readonly listed: Comparison["listed"];
  readonly report: RunReport;
  readonly isLeft: (change: PersonChange) => boolean;
}

/** Where one of a batch fails, the others of it end before the comparison breaks off. */
async function applyAll(
  services: Services,
  { method, runId, listed, report, isLeft }: Applying,
  lease: SyncLease,
): Promise<void> {
  const run = { services: { ...services, commands: untilVisible(services) }, method, runId, listed };
  const { open } = report;
  for (let from = 0; from < open.length; from += atOnce) {
    await lease.progress(from, open.length);
    const batch = open.slice(from, from + atOnce);
    const results = await Promise.allSettled(
      batch.map(async (change): Promise<PersonChange> => {
        if (isLeft(change)) return { ...change, outcome: "left" };
        lease.demand();
        return { ...change, outcome: (await applyChange(run, change)) ?? "applied" };
      }),
    );
    const failed = results.find((result) => result.status === "rejected");
    if (failed?.reason instanceof LeaseLost) throw failed.reason;
    lease.demand();
    await report.note(
      from,
      batch.map((change, index) => doneOr(change, results[index])),
    );
    if (failed !== undefined) throw failed.reason;
  }
}

const doneOr = (change: PersonChange, result: PromiseSettledResult<PersonChange> | undefined): PersonChange =>
  result?.status === "fulfilled" ? result.value : change;
