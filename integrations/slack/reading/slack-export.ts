import { NoExport } from "../../integration.ts";
import { type Archive, openArchive } from "./archive.ts";
import { type ConversationKind, type SlackConversation, slackConversation } from "./conversation-record.ts";
import { jsonEntries } from "./json-entries.ts";
import { type SlackMessage, slackMessage } from "./message-record.ts";
import { type SlackUser, slackUser } from "./user-record.ts";

/** Something in the export that cannot be read, and where. */
export interface Unreadable {
  readonly place: string;
  readonly problem: string;
  /** Whether it is one of a day's entries, which are counted. */
  readonly isMessage: boolean;
}

/** A conversation and the files of its days, in the order of their names. */
export interface FiledConversation extends SlackConversation {
  readonly dayFiles: readonly string[];
}

/** A Slack export whose index has been read. Messages are read file by file. */
export interface SlackExport {
  readonly users: readonly SlackUser[];
  readonly conversations: readonly FiledConversation[];
  /** Files of people's, which some programs put into the archive. */
  readonly uploads: readonly string[];
  /** What could not be read so far. */
  readonly unreadable: readonly Unreadable[];
  /** Index files that are missing; nothing is lost with those of private rooms where there are none. */
  readonly missing: readonly string[];
  readonly archive: Archive;
  /** The entries of one day's file; `onUnreadable` is told of what is no message. */
  messagesOf(dayFile: string, onUnreadable: (unreadable: Unreadable) => void): Promise<SlackMessage[]>;
  close(): void;
}

const indexFiles: readonly (readonly [name: string, kind: ConversationKind])[] = [
  ["channels.json", "public"],
  ["groups.json", "private"],
  ["mpims.json", "group"],
  ["dms.json", "direct"],
];

/**
 * Opens the zip file of a Slack export and reads its users and rooms. Throws `NoExport` with what
 * is missing.
 */
export async function openSlackExport(file: string): Promise<SlackExport> {
  const archive = await openArchive(file);
  try {
    return await readIndex(file, archive);
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function readIndex(file: string, archive: Archive): Promise<SlackExport> {
  const has = (name: string): boolean => archive.names.includes(name);
  if (!has("channels.json")) throw new NoExport(`${file} is no Slack export: channels.json is missing. Nothing was written.`);
  const unreadable: Unreadable[] = archive.leftAlone.map((name) => ({
    place: name,
    problem: "its name leads out of the archive or is there twice; the file was left alone",
    isMessage: false,
  }));
  const users = new Map<string, SlackUser>();
  for (const name of ["users.json", "org_users.json"].filter(has)) {
    for (const user of await readList(archive, name, slackUser, unreadable)) if (!users.has(user.id)) users.set(user.id, user);
  }
  const conversations = new Map<string, SlackConversation>();
  for (const [name, kind] of indexFiles.filter(([name]) => has(name))) {
    for (const one of await readList(archive, name, (entry) => slackConversation(entry, kind), unreadable))
      if (!conversations.has(one.id)) conversations.set(one.id, one);
  }
  const filed = withDayFiles(archive, [...conversations.values()], !indexFiles.slice(1).some(([name]) => has(name)));
  refuseWhatIsNone(file, archive, users.size, filed);
  return {
    users: [...users.values()],
    conversations: filed,
    uploads: archive.names.filter((name) => !name.endsWith(".json") || name.startsWith("__uploads/")),
    unreadable,
    missing: ["users.json", ...indexFiles.map(([name]) => name)].filter((name) => !has(name)),
    archive,
    messagesOf: (dayFile, onUnreadable) => readMessages(archive, dayFile, onUnreadable),
    close: () => archive.close(),
  };
}

function refuseWhatIsNone(file: string, archive: Archive, userCount: number, filed: readonly FiledConversation[]): void {
  if (filed.length === 0)
    throw new NoExport(`${file} is no Slack export: no room can be read in channels.json. Nothing was written.`);
  if (archive.names.includes("users.json") && userCount === 0)
    throw new NoExport(`${file} is no Slack export: users.json holds no person that can be read. Nothing was written.`);
}

async function readList<Item>(
  archive: Archive,
  name: string,
  read: (entry: unknown) => Item | undefined,
  unreadable: Unreadable[],
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const entry of jsonEntries(await archive.open(name))) {
    const item = "value" in entry ? read(entry.value) : undefined;
    if (item !== undefined) items.push(item);
    else {
      const problem = "problem" in entry ? entry.problem : "it has no id";
      unreadable.push({ place: `${name}, entry ${entry.number}`, problem, isMessage: false });
    }
  }
  return items;
}

async function readMessages(
  archive: Archive,
  dayFile: string,
  onUnreadable: (unreadable: Unreadable) => void,
): Promise<SlackMessage[]> {
  const messages: SlackMessage[] = [];
  for await (const entry of jsonEntries(await archive.open(dayFile))) {
    const place = `${dayFile}, entry ${entry.number}`;
    const read = "value" in entry ? slackMessage(entry.value) : { problem: entry.problem };
    if ("message" in read) messages.push(read.message);
    else onUnreadable({ place, problem: read.problem, isMessage: "value" in entry });
  }
  return messages;
}

const dayFilePattern = /^([^/]+)\/(\d{4}-\d{2}-\d{2}[^/]*)\.json$/;

/** `isPublicOnly`: an export without any index of private rooms holds public channels alone. */
function withDayFiles(archive: Archive, indexed: readonly SlackConversation[], isPublicOnly: boolean): FiledConversation[] {
  const folders = new Map<string, string[]>();
  for (const name of archive.names) {
    const folder = dayFilePattern.exec(name)?.[1];
    if (folder !== undefined) folders.set(folder, [...(folders.get(folder) ?? []), name]);
  }
  for (const files of folders.values()) files.sort();
  const taken = new Set<string>();
  const filed = indexed.map((conversation) => {
    const folder = [conversation.name, conversation.id, conversation.name.normalize("NFC")].find(
      (name) => folders.has(name) && !taken.has(name),
    );
    if (folder !== undefined) taken.add(folder);
    return { ...conversation, dayFiles: folder === undefined ? [] : (folders.get(folder) ?? []) };
  });
  const ghosts = [...folders].filter(([folder]) => !taken.has(folder) && !folder.startsWith("__"));
  return [...filed, ...ghosts.map(([folder, dayFiles]) => ({ ...unindexed(folder, isPublicOnly), dayFiles }))];
}

/**
 * A folder that no index file names: mostly a channel that was archived since. One that may have
 * been private stays private.
 */
function unindexed(folder: string, isPublicOnly: boolean): SlackConversation {
  const kind: ConversationKind = /^D[A-Z0-9]{2,}$/.test(folder)
    ? "direct"
    : folder.startsWith("mpdm-")
      ? "group"
      : isPublicOnly
        ? "public"
        : "private";
  return {
    id: `folder/${folder}`,
    kind,
    name: folder,
    createdAt: undefined,
    updatedAt: undefined,
    creatorId: "",
    isGeneral: false,
    isArchived: kind === "public" || kind === "private",
    isInIndex: false,
    memberIds: undefined,
    topic: "",
    topicSetAt: undefined,
    purpose: "",
    pins: [],
  };
}
