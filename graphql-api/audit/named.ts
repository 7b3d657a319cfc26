import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { tokenize } from "@logue/infra/read-store/tokenize.ts";
import type { AuditEntryDocument } from "@logue/projection-service/contract/audit.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { requestError } from "../execution/request-errors.ts";

/** What a text in a filter stands for. */
export interface Named {
  readonly words: readonly string[];
  readonly userIds: readonly string[];
  readonly roomIds: readonly string[];
}

const textLengthMax = 200;
const wordsMax = 8;
/** More people and rooms with such a name are left out. */
const namedMax = 10;

/**
 * The people and rooms whose names have these words. Topics, descriptions and titles are searched
 * too by the same index, and do not count here: they are content. Throws `InputInvalid` for a text
 * without words, or with too many.
 */
export async function namedBy(readStore: ReadStore, text: string): Promise<Named> {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (text.length > textLengthMax || words.length === 0 || words.length > wordsMax) {
    throw requestError("InputInvalid", `A text has 1 to ${wordsMax} words and at most ${textLengthMax} characters.`);
  }
  const query = { words, limit: 10 * namedMax };
  const [people, channels] = await Promise.all([readStore.search(users, query), readStore.search(rooms, query)]);
  const isNamed = (...names: (string | null)[]): boolean => {
    const name = names.join(" ").toLowerCase();
    return words.every((word) => name.includes(word.replace(/\*$/, "").toLowerCase()));
  };
  const userIds = people.filter(({ name, displayName }) => isNamed(name, displayName)).map(({ id }) => id);
  const roomIds = channels.filter(({ name }) => isNamed(name)).map(({ id }) => id);
  return { words, userIds: userIds.slice(0, namedMax), roomIds: roomIds.slice(0, namedMax) };
}

/** Whether an entry is of these people and rooms, or shows all of these words. */
export function isNamedBy({ words, userIds, roomIds }: Named, entry: AuditEntryDocument): boolean {
  const { actorId = "", personId = "", roomId = "" } = entry;
  if (userIds.includes(actorId) || userIds.includes(personId) || roomIds.includes(roomId)) return true;
  const shown = ` ${tokenize(entry.words ?? "").join(" ")} `;
  return words.every((word) => {
    const asked = tokenize(word).join(" ");
    return asked !== "" && shown.includes(` ${asked}${word.endsWith("*") ? "" : " "}`);
  });
}
