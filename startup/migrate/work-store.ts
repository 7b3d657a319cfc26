import type { SealedWork, SealedWorkStore } from "@logue/infra/work-store/sealed-work-store.ts";
import { NoCopy } from "./events.ts";

export interface WorkStoreMigration {
  readonly source: Pick<SealedWorkStore, "page">;
  readonly target: Pick<SealedWorkStore, "put">;
}

const pageMax = 500;

/**
 * Copies every record as it is, sealed, and returns how many there are. Throws `NoCopy` when the
 * target has another record in the same place: another Logue uses it. An interrupted copy continues
 * where it ended.
 */
export async function copyWorkStore({ source, target }: WorkStoreMigration): Promise<number> {
  let count = 0;
  for (let last: SealedWork | undefined; ; ) {
    const page = await source.page(last, pageMax);
    for (const work of page) await copyRecord(work, target);
    count += page.length;
    last = page.at(-1) ?? last;
    if (page.length < pageMax) return count;
  }
}

async function copyRecord(work: SealedWork, target: WorkStoreMigration["target"]): Promise<void> {
  const answer = await target.put(work, null, Number.POSITIVE_INFINITY);
  if (answer.kind === "stored") return;
  const current = answer.kind === "conflict" ? answer.current : undefined;
  if (current !== undefined && current.revision === work.revision && Buffer.compare(current.sealed, work.sealed) === 0) return;
  throw new NoCopy(`The target work-store keeps another ${work.kind} than the source in one place. Give it an empty database.`);
}
