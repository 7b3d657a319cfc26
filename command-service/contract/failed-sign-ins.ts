import type { CommandAnswer, CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import { v7 as uuidv7 } from "uuid";
import { systemActorId } from "./commands.ts";
import { networkOf } from "./network-of.ts";
import { noAccountId, type SignInMethod } from "./sign-in.ts";
import { derivedId } from "./streams.ts";
import type { UserCommands } from "./users.ts";

export interface FailedSignInsOptions {
  readonly clock: () => number;
  readonly log: { warn(fields: object, message: string): void };
  readonly send: (envelope: CommandEnvelope) => Promise<CommandAnswer>;
  readonly isAccount: (userId: string) => Promise<boolean>;
}

/**
 * Counts failed sign-ins in memory and records those of each past minute by few events. So an
 * attempt costs no store call, whether its account exists or not, and an attacker cannot fill the
 * log. The counts of the minute under way are lost when the process is killed.
 */
export interface FailedSignIns {
  count(userId: string, address: string, method?: SignInMethod): void;
  /** Records what is counted, and stops. */
  stop(): Promise<void>;
}

/**
 * What failed from one address for one account in one minute by one method; without an address, all
 * that is beyond the limits.
 */
interface Count {
  readonly userId: string;
  readonly address: string | null;
  /** Since the epoch. */
  readonly minute: number;
  readonly failureCount: number;
  readonly method: SignInMethod;
}

const minuteMs = 60_000;
const lookEveryMs = 5_000;
/**
 * A process records so many pairs of account and address a minute, and the others as one number for
 * each method.
 */
const eventsPerMinuteMax = 10;
/** More pairs than this are counted together from the start. */
const pairsMax = 1_000;
/** Accounts that are looked up: without a limit, attempts with many names would keep the store busy. */
const lookUpsMax = 100;
/** A proxy may pass on anything as an address. */
const addressLengthMax = 100;
/** With these refusals the same command may be accepted later. */
const passing: ReadonlySet<string> = new Set(["Overloaded", "StoreUnavailable", "StoreFull"]);

export function countFailedSignIns(options: FailedSignInsOptions): FailedSignIns {
  const { clock, log } = options;
  const processId = uuidv7();
  const counts = new Map<string, Count>();
  let recording: Promise<void> = Promise.resolve();

  const minuteNow = (): number => Math.floor(clock() / minuteMs);

  const record = async (isDue: (count: Count) => boolean): Promise<void> => {
    const due = [...counts.values()].filter(isDue);
    for (const count of due) counts.delete(keyOf(count));
    const accounts = await knownAccounts(due, options);
    const pairs = merged(due.map((count) => (accounts.has(count.userId) ? count : { ...count, userId: noAccountId })));
    const events = [...pairs.slice(0, eventsPerMinuteMax), ...merged(pairs.slice(eventsPerMinuteMax).map(numberAlone))];
    for (const event of events) await send(event);
  };

  /** What the store does not take now is tried again at the next look. */
  const send = async (count: Count): Promise<void> => {
    const { minute, ...facts } = count;
    const commandId = derivedId("failed-sign-ins", processId, keyOf(count), String(count.failureCount));
    const minuteBeganAt = new Date(minute * minuteMs).toISOString();
    const data: UserCommands["RecordFailedSignIns"] = { ...facts, minuteBeganAt };
    const source = { actorId: systemActorId, actorKind: "system", correlationId: commandId } as const;
    const answer = await options.send({ commandId, type: "RecordFailedSignIns", data, ...source });
    if (answer.kind === "accepted") return;
    log.warn({ code: answer.code }, "Failed sign-ins cannot be recorded for now");
    if (passing.has(answer.code)) add(counts, count);
  };

  const recordNext = (isDue: (count: Count) => boolean): Promise<void> => {
    recording = recording
      .then(() => record(isDue))
      .catch((error: unknown) => log.warn({ error: String(error) }, "Failed sign-ins were not recorded"));
    return recording;
  };

  const timer = setInterval(() => {
    if (counts.size > 0) void recordNext(({ minute }) => minute < minuteNow());
  }, lookEveryMs).unref();

  return {
    count(userId, address, method = "password") {
      const network = networkOf(address).slice(0, addressLengthMax);
      const count = { userId, address: network, minute: minuteNow(), failureCount: 1, method };
      const isCountedAlone = counts.has(keyOf(count)) || counts.size < pairsMax;
      add(counts, isCountedAlone ? count : numberAlone(count));
    },
    async stop() {
      clearInterval(timer);
      await recordNext(() => true);
    },
  };
}

/** Beyond the limits, what failed by one method is one number. */
const numberAlone = (count: Count): Count => ({ ...count, userId: noAccountId, address: null });

const keyOf = ({ userId, address, minute, method }: Count): string => `${userId}/${address ?? ""}/${minute}/${method}`;

function add(counts: Map<string, Count>, count: Count): void {
  const known = counts.get(keyOf(count))?.failureCount ?? 0;
  counts.set(keyOf(count), { ...count, failureCount: known + count.failureCount });
}

/** Those of the same account, address and minute as one; the most failures first. */
function merged(counts: readonly Count[]): Count[] {
  const sums = new Map<string, Count>();
  for (const count of counts) add(sums, count);
  return [...sums.values()].sort((one, other) => other.failureCount - one.failureCount);
}

/** Which of the accounts with the most failures exist. */
async function knownAccounts(counts: readonly Count[], { isAccount }: FailedSignInsOptions): Promise<ReadonlySet<string>> {
  const tried = new Set(merged(counts).map(({ userId }) => userId));
  tried.delete(noAccountId);
  const known = new Set<string>();
  for (const userId of [...tried].slice(0, lookUpsMax)) if (await isAccount(userId)) known.add(userId);
  return known;
}
