import { json } from "node:stream/consumers";
import { fieldsOf, firstText, idOf, isFields, listOf, savedWithin, secondsOf } from "../../markup/values.ts";
import type { Archive } from "./archive.ts";
import { baseName } from "./entry-names.ts";
import { timestampOf } from "./timestamp.ts";
import type { SlackUser } from "./user-record.ts";

/** A message that a person saved (starred) in Slack. */
export interface SavedItem {
  /** Where the export says it. */
  readonly place: string;
  /** Slack's id of the person; empty where the item names no person. */
  readonly personId: string;
  /** The id or the name of the conversation. */
  readonly conversation: string;
  readonly timestamp: string;
  /** Seconds; undefined where the export does not say. */
  readonly savedAt: number | undefined;
}

/** Saved items of an export, and entries that are no saved message, each with the reason. */
export interface SavedItems {
  readonly items: readonly SavedItem[];
  readonly problems: readonly { readonly place: string; readonly problem: string }[];
  readonly files: readonly string[];
}

const fileNamePattern = /^(?:stars|starred|saved|saved_items|saved-items)\.json$/;
const folderPattern = /(?:^|\/)(?:stars|starred|saved|saved_items|saved-items)\/([UW][A-Z0-9]+)\.json$/;
const personPattern = /^[UW][A-Z0-9]+$/;

/** A list of saved items is small; a larger file is something else. */
const fileSizeMaxBytes = 32 * 1024 * 1024;

const isSavedFile = (path: string): boolean => fileNamePattern.test(baseName(path)) || folderPattern.test(path);

/**
 * Reads `stars.json`, `saved.json` and their like, one for all people or one for each, and the
 * lists within the people's own entries. The answers of Slack's API have the same shapes.
 */
export async function readSavedItems(archive: Archive, users: readonly SlackUser[]): Promise<SavedItems> {
  const files = archive.names.filter(isSavedFile);
  const items: SavedItem[] = [];
  const problems: { place: string; problem: string }[] = [];
  const take = (place: string, personId: string, entry: unknown): void => {
    const read = savedItem(place, personId, entry);
    if ("problem" in read) problems.push({ place, problem: read.problem });
    else items.push(read);
  };
  for (const file of files) {
    const lists = await listsIn(archive, file).catch((error: Error) => {
      problems.push({ place: file, problem: `the file cannot be read: ${error.message}` });
      return [];
    });
    for (const { personId, list } of lists)
      for (const [index, entry] of list.entries()) take(`${file}, entry ${index + 1}`, personId, entry);
  }
  for (const { id, saved } of users)
    for (const [index, entry] of saved.entries()) take(`users.json, ${id}, saved item ${index + 1}`, id, entry);
  return { items, problems, files };
}

interface OwnedList {
  readonly personId: string;
  readonly list: readonly unknown[];
}

/** One list, an answer of Slack's API that holds a list, or a list for each person. */
async function listsIn(archive: Archive, file: string): Promise<OwnedList[]> {
  if (archive.sizeOf(file) > fileSizeMaxBytes) throw new Error("it is larger than 32 MiB");
  const content = await json(await archive.open(file));
  const ownerId = folderPattern.exec(file)?.[1] ?? file.split("/").find((part) => personPattern.test(part)) ?? "";
  if (Array.isArray(content)) return [{ personId: ownerId, list: content }];
  const fields = fieldsOf(content);
  const byPerson = Object.entries(fields).filter(([key]) => personPattern.test(key));
  if (byPerson.length === 0) return [{ personId: idOf(fields.user_id ?? fields.user) || ownerId, list: savedWithin(fields) }];
  return byPerson.map(([personId, value]) => ({ personId, list: isFields(value) ? savedWithin(value) : listOf(value) }));
}

function savedItem(place: string, ownerId: string, written: unknown): SavedItem | { readonly problem: string } {
  if (!isFields(written)) return { problem: "it is no saved item" };
  const type = firstText(written.type, written.item_type);
  if (type !== "" && type !== "message") return { problem: `a saved ${type} is no message` };
  const message = fieldsOf(written.message);
  const timestamp = timestampOf(message.ts) ?? timestampOf(written.ts) ?? timestampOf(written.message_ts);
  const [channel, item] = [fieldsOf(written.channel), written.item_id];
  const conversation = firstText(channel.id, written.channel, written.channel_id, item, message.channel, channel.name);
  if (timestamp === undefined || conversation === "") return { problem: "it does not say which message it is" };
  return {
    place,
    personId: idOf(written.saved_by ?? written.user_id) || ownerId,
    conversation,
    timestamp,
    savedAt: secondsOf(written.date_create) ?? secondsOf(written.date_created) ?? secondsOf(written.created),
  };
}
