import type { EventData, Recorded } from "@logue/command-service/contract/event.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { busKeyOf, workspaceStream } from "@logue/command-service/contract/streams.ts";
import {
  type EventStore,
  EventStoreError,
  type Position,
  type RecordedEvent,
  type StreamRead,
} from "@logue/infra/event-store/event-store.ts";
import type { ReactingInstance } from "@logue/integrations/index.ts";
import { type IntegrationDocument, integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import { listInstances } from "./list-instances.ts";
import { plainSettings } from "./plain-settings.ts";

type Settings = Readonly<Record<string, SettingValue>>;

/** What the documents say of all instances, read anew only where the log has a change of them. */
export interface InstanceList {
  all(): Promise<readonly ReactingInstance[]>;
  /**
   * The plain settings of an instance after every change up to this position; undefined where it was
   * removed. No promise where nothing has to be read: it is asked for each instance and event.
   */
  settingsAt(instanceId: string, position: Position): Settings | undefined | Promise<Settings | undefined>;
}

type Needed = Pick<Services, "readStore" | "whenVisible" | "integrations" | "clock"> & {
  readonly history: Pick<EventStore, "lastPosition" | "readStream">;
};

interface Listed {
  readonly instance: ReactingInstance;
  readonly settings: Settings;
}

const eventsAtOnce = 500;
/** What changes documents and is no event about an instance, such as an erasure, is found by then. */
const listAnewEveryMs = 60_000;
const visibleWithinMs = 10_000;

export function openInstanceList(services: Needed): InstanceList {
  const { history, readStore, clock } = services;
  let known = new Map<string, Listed>();
  let readUpTo: Position | undefined;
  /** The last revision that was read of the stream that instances and their settings are in. */
  let revision = -1;
  let listedAtMs = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  async function listAnew(): Promise<void> {
    const [newest] = await readChanges(history, { direction: "backwards", limit: 1 });
    if (newest !== undefined) await requireVisible(services, newest);
    const documents = await listInstances(services);
    known = new Map(documents.map((document) => [document.id, listedFrom(services, document)]));
    [revision, listedAtMs] = [newest?.revision ?? -1, clock()];
  }
  async function readOn(): Promise<void> {
    const page = await readChanges(history, { from: revision + 1, limit: eventsAtOnce });
    const changes = page.filter((event) => changedInstance(event) !== undefined);
    const newest = changes.at(-1);
    if (newest !== undefined) {
      await requireVisible(services, newest);
      await readAgain([...new Set(changes.flatMap((event) => changedInstance(event) ?? []))]);
    }
    revision = page.at(-1)?.revision ?? revision;
    if (page.length === eventsAtOnce) await readOn();
  }
  async function readAgain(ids: readonly string[]): Promise<void> {
    const documents = await readStore.getMany(integrationInstances, ids);
    for (const [index, id] of ids.entries()) {
      const document = documents[index];
      if (document === undefined) known.delete(id);
      else known.set(id, listedFrom(services, document));
    }
  }
  async function readNow(): Promise<void> {
    // Asked first: whatever of the stream stands before it is read below.
    const end = await history.lastPosition();
    const isOld = readUpTo === undefined || clock() - listedAtMs > listAnewEveryMs;
    await (isOld ? listAnew() : readOn());
    readUpTo = end;
  }
  function read(): Promise<void> {
    reading ??= readNow().finally(() => {
      reading = undefined;
    });
    return reading;
  }
  async function settingsAfterReading(instanceId: string, position: Position): Promise<Settings | undefined> {
    while ((readUpTo ?? "") < position) await read();
    return known.get(instanceId)?.settings;
  }
  return {
    async all() {
      await read();
      return [...known.values()].map(({ instance }) => instance);
    },
    settingsAt: (instanceId, position) =>
      (readUpTo ?? "") < position ? settingsAfterReading(instanceId, position) : known.get(instanceId)?.settings,
  };
}

/** Events of the stream that instances and their settings are in; none where nothing was ever set. */
async function readChanges({ readStream }: Needed["history"], read: StreamRead): Promise<readonly RecordedEvent[]> {
  try {
    return await readStream(workspaceStream, read);
  } catch (error) {
    if (error instanceof EventStoreError && error.code === "StreamNotFound") return [];
    throw error;
  }
}

/** The instance that the event adds, removes or sets. */
function changedInstance({ type, data }: RecordedEvent): string | undefined {
  if (type === "IntegrationAdded" || type === "IntegrationRemoved")
    return (data as EventData<"IntegrationAdded" | "IntegrationRemoved">).instanceId;
  const { scope, scopeId } = data as Partial<EventData<"SettingChanged">>;
  return type === "SettingChanged" && scope === "integration" ? scopeId : undefined;
}

/** Throws where the documents do not show the event in time. */
export async function requireVisible(
  { whenVisible }: Pick<Services, "whenVisible">,
  { position, stream }: Pick<Recorded, "position" | "stream">,
): Promise<void> {
  if (!(await whenVisible(position, busKeyOf(stream), visibleWithinMs))) throw new Error("The documents are behind the log.");
}

function listedFrom({ integrations }: Needed, document: IntegrationDocument): Listed {
  const { id, name, actorId, order, settings = {} } = document;
  const integration = integrations.find((each) => each.name === name);
  return {
    instance: { id, name, actorId, addedAt: order, settings: JSON.stringify(settings) },
    settings: integration === undefined ? {} : plainSettings(integration, document),
  };
}
