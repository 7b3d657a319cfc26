import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { rest } from "@logue/infra/retry.ts";
import type { StoredWork, WorkKind } from "@logue/infra/work-store/work-store.ts";
import type { Integration, Reaction } from "../integration.ts";
import { handleLetter, listLetters } from "./dead-letters.ts";
import { createFigures, noFigures, type ReactionFigures, type ReactionMetrics } from "./figures.ts";
import { followInstance } from "./follow-instance.ts";
import { type FollowOptions, type ReactionLimits, usualLimits } from "./follow-options.ts";
import { followTail } from "./follow-tail.ts";
import { createLogEnd } from "./log-end.ts";
import { createLogPages, type OpenEvents } from "./log-pages.ts";
import { beginningAt, goOnWhereChanged, instanceIdIn, type ReactingInstance, stateKey } from "./reaction-state.ts";
import { followSteering } from "./steering.ts";
import { createTurns } from "./turns.ts";

export interface ReactionsOptions
  extends Pick<FollowOptions, "workStore" | "holder" | "seenBy" | "wantedBy" | "hostOf" | "clock"> {
  readonly integrations: readonly Integration[];
  readonly history: Pick<EventStore, "readAll" | "lastPosition">;
  readonly openEvents: OpenEvents;
  /** All instances that there are now. */
  readonly instances: () => Promise<readonly ReactingInstance[]>;
  /**
   * Where the states of these instances are. Hosts of other instances need another kind: a host claims
   * every state of its kind that is due. Default: that of integrations, whose host alone claims letters
   * too: others are not steered, so that theirs are never due.
   */
  readonly cursorKind?: WorkKind;
  readonly limits?: Partial<ReactionLimits>;
  /**
   * Calls the listener when there may be more in the log; returns what ends that. Without it, and
   * where it misses something, the log is looked at from time to time.
   */
  readonly onMoved?: (listener: () => void) => () => void;
  /** How often it looks for more in the log and for instances to take. */
  readonly everyMs?: number;
  readonly log: Logger;
  /** Nothing is measured without it. */
  readonly metrics?: ReactionMetrics;
}

export interface Reactions {
  /** Stops what is under way, which is repeated later, and gives up its instances. */
  close(): Promise<void>;
}

/** The most instances and letters that one host takes at once, so that others get some. */
const takenAtOnce = 20;

/**
 * Has instances of integrations react to what happens. Any number of hosts share the instances:
 * each takes those that are due, by a lease in the work-store. Nothing waits for it.
 */
export function startReactions(options: ReactionsOptions): Reactions {
  const { everyMs = 250, log, limits = {}, integrations } = options;
  const closing = new AbortController();
  const reactions = new Map(integrations.flatMap(({ name, react }) => (react === undefined ? [] : [[name, react] as const])));
  const tail = followTail({ ...options, everyMs, signal: closing.signal });
  const shared = { ...options, ...tail, pages: createLogPages(options), signal: closing.signal };
  const logEnd = createLogEnd(shared);
  const limitsNow = { ...usualLimits, ...limits };
  const follow: FollowOptions = { ...shared, logEnd, limits: limitsNow, turns: createTurns(), figures: figuresOf(options) };
  const known = new Map<string, string>();
  const underWay = new Set<Promise<void>>();
  const begin = (work: Promise<void>, about: object): void => {
    const logged: Promise<void> = work
      .catch((error: unknown) => log.warn({ err: error, ...about }, "An integration could not react; it is tried again."))
      .finally(() => underWay.delete(logged));
    underWay.add(logged);
  };
  const loop = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      const mayBeMore = await takeDue(follow, options, reactions, known, begin).catch((error: unknown) =>
        log.warn({ err: error }, "Integrations could not be looked up; it is tried again."),
      );
      // While many are due, other hosts get their turn, and no one waits longer than that.
      await rest(mayBeMore ? everyMs / 25 : everyMs, closing.signal);
    }
  };
  const steering = isOfIntegrations(options) ? () => followSteering(shared) : async () => {};
  const run = () => Promise.all([loop(), tail.run(), logEnd.run(), steering(), measureOften(follow, options, reactions)]);
  const running = reactions.size === 0 ? Promise.resolve() : run();
  return {
    async close() {
      closing.abort();
      await running;
      await Promise.all(underWay);
    },
  };
}

const measureEveryMs = 15_000;

function figuresOf({ metrics, workStore, clock }: ReactionsOptions): ReactionFigures {
  if (metrics === undefined) return noFigures;
  const countLetters = async (instance: ReactingInstance) => (await listLetters(workStore, instance)).length;
  return createFigures({ metrics, workStore, clock, countLetters });
}

async function measureOften(
  { figures, signal }: FollowOptions,
  { instances, log }: ReactionsOptions,
  reactions: ReadonlyMap<string, Reaction>,
): Promise<void> {
  while (figures !== noFigures && !signal.aborted) {
    const measure = async () => figures.measure((await instances()).filter(({ name }) => reactions.has(name)));
    await measure().catch((error: unknown) => log.warn({ err: error }, "Integrations could not be measured; it is tried again."));
    await rest(measureEveryMs, signal);
  }
}

/** They alone are steered. */
const isOfIntegrations = ({ cursorKind }: Pick<ReactionsOptions, "cursorKind">): boolean => cursorKind === undefined;

type Begin = (work: Promise<void>, about: object) => void;

async function takeDue(
  follow: FollowOptions,
  options: ReactionsOptions,
  reactions: ReadonlyMap<string, Reaction>,
  known: Map<string, string>,
  begin: Begin,
): Promise<boolean> {
  const { instances, workStore, cursorKind = "integration-cursor" } = options;
  const { clock, limits, holder } = follow;
  const reacting = (await instances()).filter(({ name }) => reactions.has(name));
  await Promise.all(reacting.map((instance) => beginState(follow, instance, cursorKind, known)));
  const lease = { leaseMs: limits.leaseMs, ...(holder !== undefined && { holder }) };
  const request = { untilMs: clock(), limit: takenAtOnce, ...lease };
  const find = (instanceId: string) => {
    const instance = reacting.find(({ id }) => id === instanceId);
    const react = instance && reactions.get(instance.name);
    return instance && react && { instance, react };
  };
  const take = (work: StoredWork, instanceId: string, handle: typeof followInstance): void => {
    const found = find(instanceId);
    // It was removed, or the documents are being built again. So the state stays.
    if (found === undefined) return;
    // Forgotten afterwards, so that one that switched itself off is compared with its settings anew.
    const handled = handle(follow, found.instance, found.react, work).finally(() => known.delete(instanceId));
    begin(handled, { integration: found.instance.name, instanceId });
  };
  const due = await workStore.claim({ kind: cursorKind, ...request });
  for (const work of due) take(work, work.id, followInstance);
  if (!isOfIntegrations(options)) return due.length === takenAtOnce;
  const letters = { ...request, kind: "dead-letter", leaseMs: usualLimits.leaseMs } as const;
  for (const work of await workStore.claim(letters)) take(work, instanceIdIn(work.id), handleLetter);
  return due.length === takenAtOnce;
}

/**
 * An instance that is new reacts to what came after it was added. One that switched itself off goes
 * on where its settings were changed.
 */
async function beginState(
  { workStore, clock }: FollowOptions,
  instance: ReactingInstance,
  cursorKind: WorkKind,
  known: Map<string, string>,
): Promise<void> {
  const { id, addedAt, settings = "" } = instance;
  if (known.get(id) === settings) return;
  const record = { ...stateKey(id, cursorKind), value: beginningAt(addedAt), updatedAt: new Date(clock()).toISOString() };
  await workStore.put({ ...record, dueAtMs: clock() }, null);
  await goOnWhereChanged(workStore, instance, clock());
  known.set(id, settings);
}
