import { join } from "node:path";
import { openTestApiOn, type TestApi } from "@logue/graphql-api/testing/workspace.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { type Config, loadConfig } from "@logue/infra/settings/config.ts";
import { openMemoryWorkStore } from "@logue/infra/work-store/memory-work-store.ts";
import { sealWork } from "@logue/infra/work-store/seal-work.ts";
import { integrations } from "@logue/integrations/index.ts";
import type { ImportHost, ImportOptions, ImportReport } from "@logue/integrations/integration.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { createWorkspaceIfMissing } from "../../startup/importing/create-workspace.ts";
import { createImportHost } from "../../startup/importing/import-host.ts";
import { keepImportedFile } from "../../startup/importing/keep-imported-file.ts";
import { type OpenWorkspace, openWorkspace } from "../../startup/open-workspace.ts";
import { renderedMarkdown } from "../support/rendered-markdown.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import {
  readThroughApi,
  type Shown,
  type ShownMembership,
  type ShownMessage,
  type ShownPerson,
  type ShownRoom,
} from "./read-through-api.ts";

const all = 100_000;

/** The result of an import, as the API shows it to the people in it. */
export interface Imported {
  readonly report: ImportReport;
  readonly workspace: OpenWorkspace;
  readonly api: TestApi;
  viewerOf: Shown["viewerOf"];
  readonly dataFolder: string;
  readonly people: readonly ShownPerson[];
  readonly rooms: readonly ShownRoom[];
  readonly messages: readonly ShownMessage[];
  readonly memberships: readonly ShownMembership[];
  person(name: string): ShownPerson;
  room(name: string): ShownRoom;
  /** The room of these people, by their names. */
  direct(...names: readonly string[]): ShownRoom;
  /** A room's timeline, in order. */
  timeline(room: ShownRoom): readonly ShownMessage[];
  replies(root: ShownMessage): readonly ShownMessage[];
  /** The message that contains these words. */
  message(words: string): ShownMessage;
  html(message: ShownMessage): string;
  /** Names of a room's members, sorted. */
  members(room: ShownRoom): readonly string[];
  unread(room: ShownRoom, name: string): Promise<number>;
  nameOf(userId: string): string;
  /** The report's lines whose title contains these words. */
  noted(title: string): readonly string[];
}

/** Imports an export into a workspace of this process, which is closed when the test ends. */
export async function imported(
  t: { teardown(end: () => unknown): void },
  file: string,
  options: Partial<ImportOptions> & { readonly dataFolder?: string } = {},
): Promise<Imported> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const dataFolder = options.dataFolder ?? join(folder.path, "data");
  const config = loadConfig(silentLog, { dataFolder });
  const report = await importOnce(config, file, { into: "existing", ...options });
  // The workspace is opened again so that all documents are complete.
  const workspace = await openWorkspace(config);
  const api = await openApi(workspace, config);
  t.teardown(() => api.close());
  return view({ workspace, api }, report, dataFolder);
}

async function importOnce(config: Config, file: string, options: ImportOptions): Promise<ImportReport> {
  const importer = integrations.find(({ name }) => name === "slack")?.importer;
  if (importer === undefined) throw new Error("There is no importer for Slack.");
  const opened = await importer.open(file, options, () => undefined);
  const workspace = await openWorkspace(config);
  try {
    const host: ImportHost = createImportHost({
      ...workspace,
      importer: "slack",
      isNewWorkspace: await quietly(() => createWorkspaceIfMissing(workspace, "Imported", "slack")),
      keepFile: (kept) => keepImportedFile({ ...workspace, config }, host.send, kept),
      progress: () => undefined,
    });
    return await opened.import(host);
  } finally {
    await workspace.close();
    opened.close();
  }
}

/** The password of a new workspace is printed; the test ignores it. */
async function quietly<Result>(task: () => Promise<Result>): Promise<Result> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await task();
  } finally {
    console.log = log;
  }
}

interface Opened {
  readonly workspace: OpenWorkspace;
  readonly api: TestApi;
}

const silentLog = { LOG_LEVEL: "fatal" } as const;

/** The API on the import's stores, in this process. */
export async function openApi(workspace: OpenWorkspace, config: Config): Promise<TestApi> {
  const sealedWorkStore = openMemoryWorkStore();
  return openTestApiOn({
    ...workspace,
    config,
    commands: workspace.commandChannel,
    dataKeys: openDataKeys(workspace.vault),
    sealedWorkStore,
    workStore: sealWork(sealedWorkStore, { keys: workspace.dataKeys }),
    log: createLogger(config),
    metrics: createMetrics(),
    clock: Date.now,
    blobFolder: "",
  });
}

async function readAll({ workspace, api }: Opened): Promise<Shown> {
  const events = await workspace.sealedEventStore.readAll({ streamPrefixes: ["room-"], limit: all });
  const roomIds = events.flatMap(({ type, stream }) => (type === "RoomCreated" ? [stream.slice("room-".length)] : []));
  const [administrator] = await workspace.readStore.range(users, { index: "byName", prefix: ["administrator"], limit: 1 });
  return readThroughApi(api, administrator?.id ?? "", roomIds);
}

function one<Item>(what: string, item: Item | undefined): Item {
  if (item === undefined) throw new Error(`${what} is not there.`);
  return item;
}

async function view(opened: Opened, report: ImportReport, dataFolder: string): Promise<Imported> {
  const documents = await readAll(opened);
  const nameOf = (userId: string): string => documents.people.find(({ id }) => id === userId)?.name ?? userId;
  const members = (room: ShownRoom): string[] =>
    documents.memberships
      .filter(({ roomId }) => roomId === room.id)
      .map(({ userId }) => nameOf(userId))
      .sort();
  const isDirect = (room: ShownRoom, names: readonly string[]): boolean =>
    room.kind !== "channel" && members(room).join() === [...names].sort().join();
  return {
    ...documents,
    ...opened,
    report,
    dataFolder,
    nameOf,
    members,
    person: (name) =>
      one(
        name,
        documents.people.find((user) => user.name === name),
      ),
    room: (name) =>
      one(
        `#${name}`,
        documents.rooms.find((room) => room.name === name),
      ),
    direct: (...names) =>
      one(
        `The room of ${names.join(" and ")}`,
        documents.rooms.find((room) => isDirect(room, names)),
      ),
    unread: (room, name) => unreadOf({ ...documents, ...opened }, room, name),
    noted: (title) => report.notes.filter((notes) => notes.title.includes(title)).flatMap(({ lines }) => lines),
    ...messagesIn(documents),
  };
}

function messagesIn({ people, messages: every }: Shown): Pick<Imported, "timeline" | "replies" | "message" | "html"> {
  const by = (place: "number" | "threadNumber") => (left: ShownMessage, right: ShownMessage) =>
    (left[place] ?? 0) - (right[place] ?? 0);
  return {
    timeline: (room) => every.filter(({ roomId, number }) => roomId === room.id && number !== null).sort(by("number")),
    replies: (root) => every.filter(({ threadRootId }) => threadRootId === root.id).sort(by("threadNumber")),
    message: (words) =>
      one(
        `A message with "${words}"`,
        every.find(({ text }) => text.includes(words)),
      ),
    html: ({ text, mentionedUserIds }) => {
      const mentioned = people.filter(({ id }) => mentionedUserIds.includes(id));
      return renderedMarkdown(text, new Map(mentioned.map((user) => [user.name, user.displayName])));
    },
  };
}

async function unreadOf({ api, people, viewerOf }: Opened & Shown, room: ShownRoom, name: string): Promise<number> {
  const user = one(
    name,
    people.find((person) => person.name === name),
  );
  const query = "query ($roomId: ID!) { roomEntry(roomId: $roomId) { unreadCount } }";
  const { roomEntry } = await api.answer(viewerOf(user.id), query, { roomId: room.id });
  return one(`${name} in the room`, roomEntry ?? undefined).unreadCount;
}
