import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import { keyOf, type PersonChange } from "./changes.ts";
import type { Comparison } from "./read-people.ts";
import { allChanges, changesPerPart, keepParts } from "./sync-state.ts";

/**
 * The differences of a run that applies them. It is kept before the first one is applied, so that
 * the host that goes on for one that was killed knows what was begun.
 */
export interface RunReport {
  /** What is to be applied, in the order of the report. */
  readonly open: readonly PersonChange[];
  /** Notes what came of the open ones from this index on. */
  note(from: number, done: readonly PersonChange[]): Promise<void>;
  /** All of the run, as noted. */
  changes(): readonly PersonChange[];
}

export async function openReport(
  workStore: WorkStore,
  instanceId: string,
  runId: string,
  comparison: Comparison,
  clock: () => number,
): Promise<RunReport> {
  const begun = await allChanges(workStore, instanceId, runId);
  const { settled, open } = goOn(begun, comparison);
  const all = [...settled, ...open];
  await keepParts(workStore, instanceId, runId, all, clock());
  return {
    open,
    async note(from, done) {
      all.splice(settled.length + from, done.length, ...done);
      const first = Math.floor((settled.length + from) / changesPerPart);
      const last = Math.floor((settled.length + from + done.length - 1) / changesPerPart);
      await keepParts(workStore, instanceId, runId, all, clock(), first, last);
    },
    changes: () => all,
  };
}

/**
 * What of a run that was begun is done, and what is left to do. An account that was begun is gone
 * through again, because what comes after it may be missing.
 */
function goOn(begun: readonly PersonChange[], { changes, listed }: Comparison) {
  const isUnknown = ({ kind, digest, outcome }: PersonChange) =>
    outcome === undefined && (listed.get(digest)?.isActive === true) === (kind !== "deactivate");
  const again = begun.filter((change) => isUnknown(change) && makesAccount.has(change.kind));
  const digests = new Set(again.map(({ digest }) => digest));
  const open = [...again, ...changes.filter(({ digest }) => !digests.has(digest))];
  const openKeys = new Set(open.map(keyOf));
  const settled = begun
    .filter((change) => !openKeys.has(keyOf(change)))
    .map((change) => (isUnknown(change) ? applied(change) : change));
  return { settled, open };
}

const applied = (change: PersonChange): PersonChange => (change.kind === "conflict" ? change : { ...change, outcome: "applied" });

const makesAccount: ReadonlySet<PersonChange["kind"]> = new Set(["register", "link", "reactivate"]);

/** What a run that broke off has done. */
export async function reportOfBroken(workStore: WorkStore, instanceId: string, runId: string) {
  const changes = await allChanges(workStore, instanceId, runId);
  return { changeCount: changes.length, appliedCount: appliedCountOf(changes) };
}

export const appliedCountOf = (changes: readonly PersonChange[]): number =>
  changes.filter(({ outcome }) => outcome === "applied").length;
