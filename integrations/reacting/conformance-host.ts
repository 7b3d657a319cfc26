import type { EventData } from "@logue/command-service/contract/event.ts";
import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { dyingWith } from "@logue/infra/work-store/conformance-dying.ts";
import { openMemoryWorkStore } from "@logue/infra/work-store/memory-work-store.ts";
import { sealWork } from "@logue/infra/work-store/seal-work.ts";
import type { WorkKind, WorkStore } from "@logue/infra/work-store/work-store.ts";
import { v7 as uuidv7 } from "uuid";
import type { Integration, ReactionHost } from "../integration.ts";
import type { ReactionMetrics } from "./figures.ts";
import type { ReactionLimits, SeenBy } from "./follow-options.ts";
import type { ReactingInstance } from "./reaction-state.ts";
import { type Reactions, startReactions } from "./start-reactions.ts";
import type { WantedBy } from "./wanted-events.ts";

const quiet = { warn: () => {}, error: () => {}, info: () => {}, debug: () => {} } as unknown as Logger;

/** Short times, so that a test need not wait; the clock of leases is moved by the test. */
const limits: ReactionLimits = {
  leaseMs: 60_000,
  holdMs: 60_000,
  handleMaxMs: 20_000,
  giveUpAfterMs: 1_000_000,
  backoff: { firstMs: 1, mostMs: 1, isJittered: true },
};

export interface StartedHost extends Reactions {
  /** The host dies: it writes no more and holds its leases. */
  kill(): void;
}

/** A log and a work-store, and hosts that are started on them. */
export function openReactionScene() {
  let aheadMs = 0;
  const clock = (): number => Date.now() + aheadMs;
  const history = openMemoryEventStore();
  const workStore = sealWork(openMemoryWorkStore(clock), { keys: openDataKeys(openMemoryVault()) });
  const instances: ReactingInstance[] = [];

  function addInstance(id: string, addedAt = "0".repeat(20)): ReactingInstance {
    const instance = { id, name: "probe", actorId: `account of ${id}`, addedAt };
    instances.push(instance);
    return instance;
  }
  function changeSettings(id: string, settings: string): void {
    const index = instances.findIndex((instance) => instance.id === id);
    instances.splice(index, 1, ...instances.slice(index, index + 1).map((instance) => ({ ...instance, settings })));
  }
  async function post(roomId: string, ...texts: readonly string[]): Promise<void> {
    await history.append(
      `conversation-${roomId}`,
      texts.map((text) => messagePosted(roomId, text)),
      "any",
    );
  }
  /** What the log has where an administrator asked for it. */
  async function steer(asked: Partial<EventData<"ReactionSteered">>): Promise<void> {
    const nothing = { instanceId: "hook", change: "paused", after: null, eventId: null, withDeleted: false } as const;
    const data = { ...nothing, steeredById: uuidv7(), ...asked };
    const metadata = { commandId: uuidv7(), actorId: data.steeredById, occurredAt: "2026-01-02T03:04:05.006Z" };
    await history.append("workspace-1", [{ id: uuidv7(), type: "ReactionSteered", data, metadata }], "any");
  }
  function start(handle: (text: string, host: ReactionHost) => Promise<void> | void, given: HostGiven = {}): StartedHost {
    let isDead = false;
    const react: Integration["react"] = {
      events: ["message.posted.v1"],
      handle: async (event, host) => {
        await handle(textOf(event), host);
        if (isDead) await new Promise(() => {});
      },
    };
    const reactions = startReactions({
      history: given.throughHistory?.(history) ?? history,
      ...{ clock, log: quiet, everyMs: 1, ...(given.metrics && { metrics: given.metrics }) },
      integrations: [{ name: "probe", title: "Probe", react }],
      workStore: dyingWith(given.throughWorkStore?.(workStore) ?? workStore, () => isDead),
      ...(given.holder !== undefined && { holder: given.holder }),
      ...(given.wantedBy && { wantedBy: given.wantedBy }),
      ...(given.cursorKind && { cursorKind: given.cursorKind }),
      openEvents: (events) => events,
      instances: async () => (isDead || given.cursorKind !== undefined ? [] : instances),
      seenBy: given.seenBy ?? (async (_instance, event) => event),
      hostOf: ({ id, actorId }) => ({
        instanceId: id,
        actorId,
        applyFacts: async () => undefined,
        readSecret: async () => undefined,
        send: () => Promise.reject(),
      }),
      limits: { ...limits, ...given.limits },
    });
    const kill = (): void => {
      isDead = true;
    };
    return { ...reactions, kill };
  }
  const advance = (byMs: number): void => {
    aheadMs += byMs;
  };
  return { history, workStore, clock, addInstance, changeSettings, post, steer, start, advance };
}

export interface HostGiven {
  readonly limits?: Partial<ReactionLimits>;
  readonly seenBy?: SeenBy;
  readonly wantedBy?: WantedBy;
  readonly holder?: string;
  readonly metrics?: ReactionMetrics;
  /** What the host sees of the log and the work-store, where that is not all. */
  readonly throughHistory?: (history: EventStore) => EventStore;
  readonly throughWorkStore?: (workStore: WorkStore) => WorkStore;
  /** A host of other instances, of which there are none. */
  readonly cursorKind?: WorkKind;
}

export const textOf = ({ data }: PublicEvent): string => String((data as { readonly text?: string }).text);

function messagePosted(roomId: string, text: string) {
  const place = { messageId: uuidv7(), roomId, senderId: uuidv7(), number: 1, threadRootId: null, threadNumber: null };
  const data = { ...place, text, mentionedUserIds: [], mentionsRoom: false, quotedMessageId: null, fileIds: [] };
  const metadata = { commandId: uuidv7(), actorId: place.senderId, occurredAt: "2026-01-02T03:04:05.006Z" };
  return { id: uuidv7(), type: "MessagePosted", data, metadata };
}
