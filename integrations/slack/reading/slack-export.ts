import { NoExport } from "../../integration.ts";
import { type Archive, openArchive } from "./archive.ts";
import { type ConversationKind, joined, type SlackConversation, slackConversation } from "./conversation-record.ts";
import { type FiledConversation, withDayFiles } from "./day-files.ts";
import { baseName, isEmojiIndex, isIndexName } from "./entry-names.ts";
import { jsonEntries } from "./json-entries.ts";
import { type SlackMessage, slackMessage } from "./message-record.ts";
import { readSavedItems, type SavedItems } from "./saved-items.ts";
import { type SlackUser, slackUser } from "./user-record.ts";

/** Something in the export that cannot be read, and where. */
export interface Unreadable {
  readonly place: string;
  readonly problem: string;
  /** Whether it is one of a day's entries, which are counted. */
  readonly isMessage: boolean;
}

/** A Slack export whose index has been read. Messages are read file by file. */
export interface SlackExport {
  readonly users: readonly SlackUser[];
  readonly conversations: readonly FiledConversation[];
  /** Files of people's, which some programs put into the archive. */
  readonly uploads: readonly string[];
  /** What could not be read so far. */
  readonly unreadable: readonly Unreadable[];
  /** Files that belong to no room and to no message, as far as their names tell. */
  readonly leftAlone: readonly string[];
  /** Index files that are missing; nothing is lost with those of private rooms where there are none. */
  readonly missing: readonly string[];
  readonly saved: SavedItems;
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
  // Exports of several workspaces have a folder with index files for each of them.
  const named = (name: string): readonly string[] =>
    archive.names.filter((path) => baseName(path).toLowerCase() === name && isIndexPath(path));
  const has = (name: string): boolean => named(name).length > 0;
  if (!has("channels.json")) throw new NoExport(`${file} is no Slack export: channels.json is missing. Nothing was written.`);
  const unreadable: Unreadable[] = archive.leftAlone.map((name) => ({
    place: name,
    problem: "its name leads out of the archive or is there twice; the file was left alone",
    isMessage: false,
  }));
  const users = new Map<string, SlackUser>();
  for (const path of ["users.json", "org_users.json"].flatMap(named)) await readUsers(archive, path, users, unreadable);
  const conversations = new Map<string, SlackConversation>();
  for (const [name, kind] of indexFiles) {
    for (const path of named(name)) {
      for (const one of await readList(archive, path, (entry) => slackConversation(entry, kind), unreadable)) {
        const known = conversations.get(one.id);
        conversations.set(one.id, known === undefined ? one : joined(known, one));
      }
    }
  }
  const filed = withDayFiles(archive.names, [...conversations.values()], !indexFiles.slice(1).some(([name]) => has(name)));
  refuseWhatIsNone(file, has("users.json"), users.size, filed);
  const saved = await readSavedItems(archive, [...users.values()]);
  const isRead = new Set([...filed.flatMap(({ dayFiles }) => dayFiles), ...saved.files]);
  return {
    users: [...users.values()],
    conversations: filed,
    uploads: archive.names.filter((name) => !isJson(name) || name.startsWith("__uploads/")),
    unreadable,
    leftAlone: archive.names.filter(
      (name) => isJson(name) && !name.startsWith("__") && !isRead.has(name) && !isIndexName(name) && !isEmojiIndex(name),
    ),
    missing: ["users.json", ...indexFiles.map(([name]) => name)].filter((name) => !has(name)),
    saved,
    archive,
    messagesOf: (dayFile, onUnreadable) => readMessages(archive, dayFile, onUnreadable),
    close: () => archive.close(),
  };
}

const isJson = (path: string): boolean => /\.json$/i.test(path);

/** Such as `channels.json` and `teams/T1/channels.json`. */
const isIndexPath = (path: string): boolean => path.split("/").length <= 3 && !path.startsWith("__");

/** The lists of several workspaces name the same people; one list names a person once. */
async function readUsers(archive: Archive, path: string, users: Map<string, SlackUser>, unreadable: Unreadable[]): Promise<void> {
  const here = new Set<string>();
  for (const user of await readList(archive, path, slackUser, unreadable)) {
    const problem = `the id ${user.id} is there twice; the first entry was taken`;
    if (here.has(user.id)) unreadable.push({ place: `${path}, ${user.name}`, problem, isMessage: false });
    here.add(user.id);
    if (!users.has(user.id)) users.set(user.id, user);
  }
}

function refuseWhatIsNone(file: string, hasUsers: boolean, userCount: number, filed: readonly FiledConversation[]): void {
  if (filed.length === 0)
    throw new NoExport(`${file} is no Slack export: no channel can be read in channels.json. Nothing was written.`);
  if (hasUsers && userCount === 0)
    throw new NoExport(`${file} is no Slack export: users.json holds no person that can be read. Nothing was written.`);
}

async function readList<Item>(
  archive: Archive,
  name: string,
  read: (entry: unknown) => Item | undefined,
  unreadable: Unreadable[],
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const entries of jsonEntries(await archive.open(name))) {
    for (const entry of entries) {
      const item = "value" in entry ? read(entry.value) : undefined;
      if (item !== undefined) items.push(item);
      else {
        const problem = "problem" in entry ? entry.problem : "it has no id";
        unreadable.push({ place: `${name}, entry ${entry.number}`, problem, isMessage: false });
      }
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
  for await (const entries of jsonEntries(await archive.open(dayFile))) {
    for (const entry of entries) {
      const read = "value" in entry ? slackMessage(entry.value) : { problem: entry.problem };
      if ("message" in read) messages.push(read.message);
      else onUnreadable({ place: `${dayFile}, entry ${entry.number}`, problem: read.problem, isMessage: "value" in entry });
    }
  }
  return messages;
}
