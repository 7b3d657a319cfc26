import { type Rounds, startRounds } from "@logue/graphql-api/execution/rounds.ts";
import { sendAsLogue } from "@logue/graphql-api/files/send-as-logue.ts";
import type { DestroyableDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { rest } from "@logue/infra/retry.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import {
  dropReplacedVersions,
  type ReplacedVersions,
  rebuildInThread,
} from "@logue/projection-service/rebuilding/rebuild-thread.ts";
import { areFilesDestroyed, erasePerson, type PersonsStores } from "./erase-person.ts";
import { whileAlone } from "./erasing-lease.ts";

export interface ErasingOptions extends Omit<PersonsStores, "dataKeys"> {
  readonly config: Config;
  readonly dataKeys: Pick<DestroyableDataKeys, "eraseOwner" | "forgetOwner">;
  readonly log: Logger;
  /** Builds all documents anew; default: in a thread. */
  readonly rebuild?: (config: Config) => Promise<ReplacedVersions>;
  /**
   * How long other processes have to drop their copies of keys. Default: 2 seconds where there are
   * some.
   */
  readonly evictMs?: number;
  /**
   * How long reads of the old documents have to end, and other followers to go on with the new ones.
   * Default: 3 seconds in one process, 30 seconds in many.
   */
  readonly dropAfterMs?: number;
}

const everyMs = 1_000;
const peopleAtOnceMax = 100;

/** In one process every reader goes on with the new documents at once. */
const pausesOfOne = { evictMs: 0, dropAfterMs: 3_000 } as const;
const pausesOfMany = { evictMs: 2_000, dropAfterMs: 30_000 } as const;

/**
 * Carries out what follows from `UserErased`, until the log says that it is complete: a process that
 * is killed in between begins anew at its next start. Keys go first, so that nothing opens the
 * history from then on. When the bytes of all files are gone too, the documents are built anew,
 * beside the old ones, which are dropped as whole files or collections: nothing of them stays in free
 * pages, search indexes and logs.
 */
export function startErasing(options: ErasingOptions): Rounds {
  const stopping = new AbortController();
  const known = new Set<string>();
  const rounds = startRounds({
    ...{ everyMs, log: options.log, what: "People could not be erased" },
    round: () => eraseDue(options, known, stopping.signal),
  });
  const close = async (): Promise<void> => {
    stopping.abort();
    await rounds.close();
  };
  return { close };
}

async function eraseDue(options: ErasingOptions, known: Set<string>, signal: AbortSignal): Promise<void> {
  const { readStore, dataKeys, vault, config } = options;
  const due = await readStore.range(users, { index: "toErase", prefix: [], limit: peopleAtOnceMax });
  const userIds = due.map(({ id }) => id);
  for (const userId of userIds.filter((id) => !known.has(id))) {
    known.add(userId);
    dataKeys.forgetOwner(userId);
  }
  if (userIds.length === 0) return;
  const erase = () => eraseAll(options, userIds, signal);
  if (isOneProcess(config)) await erase();
  else await whileAlone(vault, erase);
}

const isOneProcess = ({ eventStore }: Config): boolean => eventStore.scheme === "sqlite";

async function eraseAll(options: ErasingOptions, userIds: readonly string[], signal: AbortSignal): Promise<void> {
  const { config, log, readStore, rebuild = rebuildInThread } = options;
  const { evictMs, dropAfterMs } = { ...(isOneProcess(config) ? pausesOfOne : pausesOfMany), ...options };
  const ready: string[] = [];
  for (const userId of userIds) {
    await erasePerson(options, userId);
    if (await areFilesDestroyed(options, userId)) ready.push(userId);
  }
  if (ready.length === 0) return;
  await rest(evictMs, signal);
  if (signal.aborted) return;
  const versions = await rebuild(config);
  await rest(dropAfterMs, signal);
  if (signal.aborted) return;
  await dropReplacedVersions(readStore, versions);
  for (const userId of ready) await sendAsLogue(options, "RecordErasureCompleted", { userId }, `erasure-completed/${userId}`);
  log.info({ people: ready.length }, "The data of erased people is gone from all stores.");
}
