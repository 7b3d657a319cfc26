import type { ConversationKind, SlackConversation } from "./conversation-record.ts";
import { baseName } from "./entry-names.ts";

/** A conversation and the files of its days, in the order of their names. */
export interface FiledConversation extends SlackConversation {
  readonly dayFiles: readonly string[];
}

const dayFilePattern = /^(.+)\/\d{4}-\d{2}-\d{2}[^/]*\.json$/i;

/**
 * Finds the folders of each conversation: by its names and its id, else by a name of before.
 * `isPublicOnly`: an export without any index of private rooms holds public channels alone.
 */
export function withDayFiles(
  names: readonly string[],
  indexed: readonly SlackConversation[],
  isPublicOnly: boolean,
): FiledConversation[] {
  const folders = foldersOf(names);
  const taken = new Set<string>();
  const take = (wanted: readonly string[]): string[] => {
    const found = [...folders.keys()].filter((folder) => wanted.includes(baseName(folder)) && !taken.has(folder));
    // Workspaces of one export may have channels of one name; each has its own.
    const some = found.filter(
      (folder) => found.findIndex((other) => baseName(other) === baseName(folder)) === found.indexOf(folder),
    );
    for (const folder of some) taken.add(folder);
    return some;
  };
  const own = indexed.map(({ name, otherNames }) => take(withForms([name, ...otherNames])));
  const filed = indexed.map((conversation, index) => {
    const named = own[index] ?? [];
    const byId = named.length > 0 ? named : take([conversation.id]);
    const found = byId.length > 0 ? byId : take(withForms(conversation.previousNames)).slice(0, 1);
    return { ...conversation, dayFiles: found.flatMap((folder) => folders.get(folder) ?? []) };
  });
  const ghosts = [...folders].filter(([folder]) => !taken.has(folder));
  return [...filed, ...ghosts.map(([folder, dayFiles]) => ({ ...unindexed(folder, isPublicOnly), dayFiles }))];
}

const withForms = (names: readonly string[]): string[] => names.flatMap((name) => [name, name.normalize("NFC")]);

function foldersOf(names: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const name of names) {
    const folder = dayFilePattern.exec(name)?.[1];
    if (folder !== undefined && !folder.startsWith("__")) folders.set(folder, [...(folders.get(folder) ?? []), name]);
  }
  for (const files of folders.values()) files.sort();
  return folders;
}

/**
 * A folder that no index file names: mostly a channel that was archived since. One that may have
 * been private stays private, and so do the comments on a canvas.
 */
function unindexed(folder: string, isPublicOnly: boolean): SlackConversation {
  const name = baseName(folder);
  const kind: ConversationKind = /^D[A-Z0-9]{2,}$/.test(name)
    ? "direct"
    : name.startsWith("mpdm-")
      ? "group"
      : isPublicOnly && !name.startsWith("FC:")
        ? "public"
        : "private";
  return {
    id: `folder/${folder}`,
    kind,
    name,
    createdAt: undefined,
    updatedAt: undefined,
    creatorId: "",
    isGeneral: false,
    isArchived: kind === "public" || kind === "private",
    isInIndex: false,
    memberIds: undefined,
    topic: undefined,
    topicSetAt: undefined,
    purpose: undefined,
    otherNames: [],
    previousNames: [],
    pins: [],
  };
}
