import { join } from "node:path";
import { type MentionToken, replaceTokens } from "@logue/command-service/contract/mention-tokens.ts";
import { type Config, loadConfig } from "@logue/infra/settings/config.ts";
import { integrations } from "@logue/integrations/index.ts";
import type { ImportHost, ImportOptions, ImportReport } from "@logue/integrations/integration.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { readings } from "@logue/projection-service/contract/reading.ts";
import { type MembershipDocument, memberships, type RoomDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import { unreadCount } from "@logue/projection-service/contract/unread.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { createWorkspaceIfMissing } from "../../startup/importing/create-workspace.ts";
import { createImportHost } from "../../startup/importing/import-host.ts";
import { keepImportedFile } from "../../startup/importing/keep-imported-file.ts";
import { type OpenWorkspace, openWorkspace } from "../../startup/open-workspace.ts";
import { renderedMarkdown } from "../support/rendered-markdown.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const all = 100_000;

/** The result of an import, read from the documents that the API uses. */
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
  /** A room's timeline, in order. */
  timeline(room: RoomDocument): readonly MessageDocument[];
  replies(root: MessageDocument): readonly MessageDocument[];
  /** The message that contains these words. */
  message(words: string): MessageDocument;
  html(message: MessageDocument): string;
  /** Names of a room's members, sorted. */
  members(room: RoomDocument): readonly string[];
  unread(room: RoomDocument, name: string): Promise<number>;
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
  const config = loadConfig({ LOG_LEVEL: "fatal" }, { dataFolder });
  const report = await importOnce(config, file, { into: "existing", ...options });
  // The workspace is opened again so that all documents are complete.
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

interface Documents extends Pick<Imported, "people" | "rooms" | "messages" | "memberships"> {
  readonly workspace: OpenWorkspace;
}

async function readDocuments(workspace: OpenWorkspace): Promise<Documents> {
  const { readStore } = workspace;
  const people = await Promise.all(
    [true, false].map((isActive) => readStore.range(users, { index: "directory", prefix: [isActive], limit: all })),
  );
  // The list of names has only public channels; the log has every room.
  const events = await workspace.sealedEventStore.readAll({ streamPrefixes: ["room-"], limit: all });
  const roomIds = events.flatMap(({ type, stream }) => (type === "RoomCreated" ? [stream.slice("room-".length)] : []));
  const everyRoom = (await readStore.getMany(rooms, roomIds)).flatMap((room) => room ?? []);
  const [said, members] = await Promise.all([
    Promise.all(roomIds.map((id) => readStore.range(messages, { index: "changes", prefix: [id], limit: all }))),
    Promise.all(roomIds.map((id) => readStore.range(memberships, { index: "ofRoom", prefix: [id], limit: all }))),
  ]);
  const everybody = people.flat();
  const nameOf = ({ id }: MentionToken): string => `@${everybody.find((user) => user.id === id)?.name ?? id}`;
  // As the API shows it: the names of now in place of the tokens.
  const shown = said.flat().map((message) => ({ ...message, text: replaceTokens(message.text, nameOf) }));
  return { workspace, people: everybody, rooms: everyRoom, messages: shown, memberships: members.flat() };
}

function one<Item>(what: string, item: Item | undefined): Item {
  if (item === undefined) throw new Error(`${what} is not there.`);
  return item;
}

async function view(workspace: OpenWorkspace, report: ImportReport, dataFolder: string): Promise<Imported> {
  const documents = await readDocuments(workspace);
  const nameOf = (userId: string): string => documents.people.find(({ id }) => id === userId)?.name ?? userId;
  const members = (room: RoomDocument): string[] =>
    documents.memberships
      .filter(({ roomId }) => roomId === room.id)
      .map(({ userId }) => nameOf(userId))
      .sort();
  const isDirect = (room: RoomDocument, names: readonly string[]): boolean =>
    room.kind !== "channel" && members(room).join() === [...names].sort().join();
  return {
    ...documents,
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
    unread: (room, name) => unreadOf(documents, room, name),
    noted: (title) => report.notes.filter((notes) => notes.title.includes(title)).flatMap(({ lines }) => lines),
    ...messagesIn(documents),
  };
}

function messagesIn({ people, messages: every }: Documents): Pick<Imported, "timeline" | "replies" | "message" | "html"> {
  const by = (place: "number" | "threadNumber") => (left: MessageDocument, right: MessageDocument) =>
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

async function unreadOf({ workspace, people, memberships: every }: Documents, room: RoomDocument, name: string): Promise<number> {
  const user = one(
    name,
    people.find((person) => person.name === name),
  );
  const membership = one(
    `${name} in the room`,
    every.find(({ roomId, userId }) => roomId === room.id && userId === user.id),
  );
  const [reading] = await workspace.readStore.range(readings, { index: "ofUser", prefix: [user.id, room.id], limit: 1 });
  return unreadCount(room, membership, reading);
}
