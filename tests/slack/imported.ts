import { join } from "node:path";
import { type Config, loadConfig } from "@logue/infra/config.ts";
import { integrations } from "@logue/integrations/index.ts";
import type { ImportHost, ImportOptions, ImportReport } from "@logue/integrations/integration.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { readings } from "@logue/projection-service/contract/reading.ts";
import { type MembershipDocument, memberships, type RoomDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import { unreadCount } from "@logue/projection-service/contract/unread.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { createImportHost } from "../../import-host.ts";
import { createWorkspaceIfMissing } from "../../services/create-workspace.ts";
import { keepImportedFile } from "../../services/keep-imported-file.ts";
import { type OpenWorkspace, openWorkspace } from "../../services/open-workspace.ts";
import { renderedMarkdown } from "../support/rendered-markdown.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const all = 100_000;

/** What an export became, read from the documents that the API answers from. */
export interface Imported {
  readonly report: ImportReport;
  readonly workspace: OpenWorkspace;
  readonly dataFolder: string;
  readonly people: readonly UserDocument[];
  readonly rooms: readonly RoomDocument[];
  readonly messages: readonly MessageDocument[];
  readonly memberships: readonly MembershipDocument[];
  person(name: string): UserDocument;
  room(name: string): RoomDocument;
  /** The room of these people, by their names. */
  direct(...names: readonly string[]): RoomDocument;
  /** A room's timeline, in its order. */
  timeline(room: RoomDocument): readonly MessageDocument[];
  replies(root: MessageDocument): readonly MessageDocument[];
  /** The message with these words in it. */
  message(words: string): MessageDocument;
  html(message: MessageDocument): string;
  /** Names of a room's members, sorted. */
  members(room: RoomDocument): readonly string[];
  unread(room: RoomDocument, name: string): Promise<number>;
  nameOf(userId: string): string;
  /** The report's lines of kinds whose title has these words. */
  noted(title: string): readonly string[];
}

/** Imports an export into a workspace of this process; what was opened is closed when the test ends. */
export async function imported(
  t: { teardown(end: () => unknown): void },
  file: string,
  options: Partial<ImportOptions> & { readonly dataFolder?: string } = {},
): Promise<Imported> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const dataFolder = options.dataFolder ?? join(folder.path, "data");
  const config = loadConfig({ LOG_LEVEL: "fatal" }, { dataFolder });
  const report = await importOnce(config, file, { into: "existing", ...options });
  // Opened anew, a workspace shows all that was written.
  const workspace = await openWorkspace(config);
  t.teardown(() => workspace.close());
  return view(workspace, report, dataFolder);
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
      isNewWorkspace: await quietly(() => createWorkspaceIfMissing(workspace, "Imported")),
      keepFile: (kept) => keepImportedFile({ ...workspace, config }, host.send, kept),
      progress: () => undefined,
    });
    return await opened.import(host);
  } finally {
    await workspace.close();
    opened.close();
  }
}

/** The password of a new workspace is printed; a test has no use for it. */
async function quietly<Result>(task: () => Promise<Result>): Promise<Result> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await task();
  } finally {
    console.log = log;
  }
}

async function view(workspace: OpenWorkspace, report: ImportReport, dataFolder: string): Promise<Imported> {
  const { readStore } = workspace;
  const everybody = (
    await Promise.all([true, false].map((isActive) => readStore.range(users, { index: "directory", prefix: [isActive], limit: all })))
  ).flat();
  // The list of names has public channels alone; the log tells of every room.
  const opened = await workspace.sealedEventStore.readAll({ streamPrefixes: ["room-"], limit: all });
  const roomIds = opened.flatMap(({ type, stream }) => (type === "RoomCreated" ? [stream.slice("room-".length)] : []));
  const everyRoom = (await readStore.getMany(rooms, roomIds)).flatMap((room) => room ?? []);
  const everyMessage = (
    await Promise.all(everyRoom.map(({ id }) => readStore.range(messages, { index: "changes", prefix: [id], limit: all })))
  ).flat();
  const everyMembership = (
    await Promise.all(everyRoom.map(({ id }) => readStore.range(memberships, { index: "ofRoom", prefix: [id], limit: all })))
  ).flat();
  const nameOf = (userId: string): string => everybody.find(({ id }) => id === userId)?.name ?? userId;
  const one = <Item>(what: string, item: Item | undefined): Item => {
    if (item === undefined) throw new Error(`${what} is not there.`);
    return item;
  };
  const members = (room: RoomDocument): string[] =>
    everyMembership.filter(({ roomId }) => roomId === room.id).map(({ userId }) => nameOf(userId)).sort();
  return {
    report,
    workspace,
    dataFolder,
    people: everybody,
    rooms: everyRoom,
    messages: everyMessage,
    memberships: everyMembership,
    nameOf,
    person: (name) => one(name, everybody.find((user) => user.name === name)),
    room: (name) => one(`#${name}`, everyRoom.find((room) => room.name === name)),
    direct: (...names) =>
      one(
        `The room of ${names.join(" and ")}`,
        everyRoom.find((room) => room.kind !== "channel" && members(room).join() === [...names].sort().join()),
      ),
    timeline: (room) =>
      everyMessage
        .filter(({ roomId, number }) => roomId === room.id && number !== null)
        .sort((left, right) => (left.number ?? 0) - (right.number ?? 0)),
    replies: (root) =>
      everyMessage
        .filter(({ threadRootId }) => threadRootId === root.id)
        .sort((left, right) => (left.threadNumber ?? 0) - (right.threadNumber ?? 0)),
    message: (words) => one(`A message with "${words}"`, everyMessage.find(({ text }) => text.includes(words))),
    html: (message) =>
      renderedMarkdown(
        message.text,
        new Map(everybody.filter(({ id }) => message.mentionedUserIds.includes(id)).map((user) => [user.name, user.displayName])),
      ),
    members,
    unread: async (room, name) => {
      const user = one(name, everybody.find((person) => person.name === name));
      const membership = one(`${name} in the room`, everyMembership.find(({ roomId, userId }) => roomId === room.id && userId === user.id));
      const [reading] = await readStore.range(readings, { index: "ofUser", prefix: [user.id, room.id], limit: 1 });
      return unreadCount(room, membership, reading);
    },
    noted: (title) => report.notes.filter((notes) => notes.title.includes(title)).flatMap(({ lines }) => lines),
  };
}
