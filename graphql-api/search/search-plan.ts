import type { SearchQuery } from "@logue/infra/read-store/read-store.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { ownMemberships, readableRoom, seesPerson, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { sameMeaning } from "./same-meaning.ts";
import { isEmptySearch, type SearchTerms, searchTermsOf } from "./search-terms.ts";

/** A search with resolved names and the rooms that the viewer may read. */
export interface SearchPlan {
  readonly terms: SearchTerms;
  readonly isEmpty: boolean;
  readonly unknownNames: readonly string[];
  readonly roomIds: readonly string[];
  /** Null for all senders. */
  readonly senderIds: readonly string[] | null;
  readonly excludedSenderIds: readonly string[];
  /** By word: the tokens of the people and channels of that name. */
  readonly alternatives: Readonly<Record<string, readonly string[]>>;
}

/** What a person searches for, and where. */
export interface AskedSearch {
  readonly query: string;
  /** Null for all rooms of the viewer. */
  readonly roomId: string | null;
  /** IANA name. */
  readonly timeZone: string;
}

export async function planSearch(context: RequestContext, { query, roomId, timeZone }: AskedSearch): Promise<SearchPlan> {
  const terms = searchTermsOf(query, { nowMs: context.services.clock(), timeZone });
  const [senders, otherSenders, namedRooms, otherRooms, allowed, alternatives] = await Promise.all([
    Promise.all(terms.from.map((name) => senderNamed(context, name))),
    Promise.all(terms.notFrom.map((name) => senderNamed(context, name))),
    Promise.all(terms.in.map((name) => roomNamed(context, name))),
    Promise.all(terms.notIn.map((name) => roomNamed(context, name))),
    roomsLookedInto(context, roomId),
    sameMeaning(context, terms),
  ]);
  const unknownNames = [
    ...[...unknownOf(terms.from, senders), ...unknownOf(terms.notFrom, otherSenders)],
    ...[...unknownOf(terms.in, namedRooms), ...unknownOf(terms.notIn, otherRooms)],
  ];
  const named = namedRooms.filter((id) => id !== undefined);
  const included = terms.in.length === 0 ? allowed : named.filter((id) => roomId === null || id === roomId);
  const roomIds = included.filter((id) => !otherRooms.includes(id));
  const excludedSenderIds = otherSenders.filter((id) => id !== undefined);
  const senderIds = terms.from.length === 0 ? null : senders.filter((id) => id !== undefined);
  const narrowed = terms.toMe ? await toViewer(context, roomIds, senderIds) : { roomIds, senderIds };
  return { terms, isEmpty: isEmptySearch(terms), unknownNames, alternatives, excludedSenderIds, ...narrowed };
}

/** The direct and group conversations among the rooms, and the others in them among the senders. */
async function toViewer(
  context: RequestContext,
  roomIds: readonly string[],
  senderIds: readonly string[] | null,
): Promise<Pick<SearchPlan, "roomIds" | "senderIds">> {
  const { userId } = signedIn(context);
  const found = await context.loaders.rooms.loadMany(roomIds);
  const conversations = found.flatMap((room) => (room && !(room instanceof Error) && room.name === null ? room : []));
  const others = new Set(conversations.flatMap((room) => room.directMemberIds).filter((id) => id !== userId));
  return {
    roomIds: conversations.map(({ id }) => id),
    senderIds: senderIds?.filter((id) => others.has(id)) ?? [...others],
  };
}

/** The read store's query for messages; undefined where nothing can be found. */
export function messageQuery({
  terms,
  isEmpty,
  unknownNames,
  roomIds,
  senderIds,
  excludedSenderIds,
  alternatives,
}: SearchPlan): Omit<SearchQuery, "limit"> | undefined {
  if (isEmpty || unknownNames.length > 0 || roomIds.length === 0) return undefined;
  return {
    words: terms.words,
    phrases: terms.phrases,
    excludedWords: terms.excludedWords,
    excludedPhrases: terms.excludedPhrases,
    alternatives,
    filters: {
      roomId: roomIds,
      ...(senderIds === null ? {} : { senderId: senderIds }),
      ...Object.fromEntries(terms.marks.map((mark) => [mark, 1])),
    },
    excludedFilters: {
      isDeleted: 1,
      senderId: excludedSenderIds,
      ...Object.fromEntries(terms.notMarks.map((mark) => [mark, 1])),
    },
    ...(terms.beforeMs === null ? {} : { before: terms.beforeMs }),
    ...(terms.afterMs === null ? {} : { after: terms.afterMs }),
  };
}

/** The words alone, for people and rooms: each may be a prefix. Undefined without any. */
export function nameQuery({ terms }: SearchPlan): Omit<SearchQuery, "limit"> | undefined {
  const words = [...terms.words, ...terms.phrases.flat()].map((word) => (word.endsWith("*") ? word : `${word}*`));
  const { excludedWords, excludedPhrases } = terms;
  return words.length === 0 ? undefined : { words, excludedWords, excludedPhrases };
}

/** One room that the viewer may read, or all rooms of the viewer. */
async function roomsLookedInto(context: RequestContext, roomId: string | null): Promise<string[]> {
  if (roomId !== null) return (await readableRoom(context, roomId)) === undefined ? [] : [roomId];
  return (await ownMemberships(context)).map((membership) => membership.roomId);
}

async function senderNamed(context: RequestContext, name: string): Promise<string | undefined> {
  if (name === "me") return signedIn(context).userId;
  const [user] = await context.services.readStore.range(users, { index: "byName", prefix: [name], limit: 1 });
  return user !== undefined && (await seesPerson(context, user.id)) ? user.id : undefined;
}

async function roomNamed(context: RequestContext, name: string): Promise<string | undefined> {
  const own = await context.loaders.rooms.loadMany((await ownMemberships(context)).map((membership) => membership.roomId));
  const mine = own.find((room) => room !== undefined && !(room instanceof Error) && room.name === name);
  if (mine !== undefined && !(mine instanceof Error)) return mine.id;
  const [found] = await context.services.readStore.range(rooms, { index: "browse", prefix: [name], limit: 1 });
  return found && (await readableRoom(context, found.id))?.id;
}

const unknownOf = (names: readonly string[], found: readonly (string | undefined)[]): string[] =>
  names.filter((_name, index) => found[index] === undefined);
