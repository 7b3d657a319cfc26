import type { Collection, ReadStore } from "@logue/infra/read-store/read-store.ts";
import { attachments } from "@logue/projection-service/contract/attachments.ts";
import { audienceOfRoom, audienceOfUser, mentions } from "@logue/projection-service/contract/mentions.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { parkedEventsOf } from "@logue/projection-service/contract/parked.ts";
import { readings, stars } from "@logue/projection-service/contract/reading.ts";
import { memberships, rooms } from "@logue/projection-service/contract/rooms.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { inviteLinks, workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { projections } from "../../projection-service/projections.ts";

/** Documents as text, by collection and id. */
export type Documents = ReadonlyMap<string, string>;

const all = 1_000_000;

/**
 * Every document of a workspace whose channels are public, read by the indexes that the API uses.
 * Values that differ between two runs of an import, or between stores, get the same name in each:
 * see `withoutWhatIsItsOwn`.
 */
export async function importedDocuments(readStore: ReadStore): Promise<Documents> {
  const found = new Map<string, string>();
  const same = await withoutWhatIsItsOwn(readStore);
  const take = async <D extends { readonly id: string }>(
    collection: Collection<D>,
    index: string,
    prefixes: readonly (string | boolean)[],
  ): Promise<readonly D[]> => {
    const queries = prefixes.length === 0 ? [[]] : prefixes.map((prefix) => [prefix]);
    const documents: D[] = [];
    for (const prefix of queries) {
      const inOrder = await readStore.range(collection, { index, prefix, limit: all });
      for (const [place, document] of inOrder.entries()) {
        found.set(`${collection.name} ${same(document.id)}`, same(canonical(document, place)));
      }
      documents.push(...inOrder);
    }
    return documents;
  };

  const roomIds = (await take(rooms, "browse", [])).map(({ id }) => id);
  const userIds = (await take(users, "directory", [true, false])).map(({ id }) => id);
  await take(messages, "changes", roomIds);
  await take(memberships, "ofRoom", roomIds);
  await take(mentions, "inbox", [...roomIds.map(audienceOfRoom), ...userIds.map(audienceOfUser)]);
  await take(attachments, "ofRoom", roomIds);
  await take(readings, "ofUser", userIds);
  await take(stars, "ofUser", userIds);
  await take(inviteLinks, "newest", [true]);
  for (const { name } of projections) await take(parkedEventsOf(name), "listed", [true]);
  const workspace = await readStore.get(workspaces, workspaceDocumentId);
  if (workspace !== undefined) found.set(workspaces.name, same(canonical(workspace, 0)));
  return found;
}

/**
 * An export has no workspace, so each import creates one: its id, its founder, its first room and
 * the time differ in each run. All other ids are derived from the export.
 */
async function withoutWhatIsItsOwn(readStore: ReadStore): Promise<(text: string) => string> {
  const workspace = await readStore.get(workspaces, workspaceDocumentId);
  const general = (await readStore.range(rooms, { index: "browse", prefix: [], limit: all })).find(
    ({ name }) => name === "general",
  );
  if (workspace === undefined || general === undefined) return (text) => text;
  const own = [
    [workspace.workspaceId, "<the workspace>"],
    [workspace.createdById, "<the founder>"],
    [general.id, "<the first room>"],
    [workspace.createdAt, "<when the workspace was made>"],
  ] as const;
  return (text) => own.reduce((result, [value, name]) => result.replaceAll(value, name), text);
}

/** Positions differ between stores. */
const positions = new Set(["joinedPosition", "readPosition", "postedPosition", "position"]);
/** When a store took an event differs between two runs of an import. */
const times = new Set(["recordedAt"]);
/**
 * In messages `changed` is a number in the conversation, the same everywhere; elsewhere it is a
 * position.
 */
const isPosition = (value: unknown): boolean => typeof value === "string" && /^\d+$/.test(value);

/**
 * The same text for the same content: fields sorted, a position as its presence, an order by
 * position as an index.
 */
function canonical(document: { readonly id: string }, place: number): string {
  const fields = Object.entries(document).map(([name, value]): [string, unknown] => {
    if (name === "order") return [name, value === null ? null : place];
    if (positions.has(name) || (name === "changed" && isPosition(value))) return [name, value === null ? null : "<a position>"];
    return times.has(name) ? [name, "<a time>"] : [name, sorted(value)];
  });
  return JSON.stringify(Object.fromEntries(fields.sort(([one], [other]) => (one < other ? -1 : 1))));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

/** When the store took each message, by its id. */
export async function recordedTimes(readStore: ReadStore): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { id: roomId } of await readStore.range(rooms, { index: "browse", prefix: [], limit: all })) {
    const inRoom = await readStore.range(messages, { index: "changes", prefix: [roomId], limit: all });
    for (const { id, recordedAt } of inRoom) found[id] = recordedAt;
  }
  return found;
}

/** The differences between the documents, one line each; empty when there are none. */
export function differencesBetween(expected: Documents, found: Documents): string[] {
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((key) => expected.get(key) !== found.get(key))
    .map((key) => `${key}: expected ${expected.get(key)}, found ${found.get(key)}`);
}
