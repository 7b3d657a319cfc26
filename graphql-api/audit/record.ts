import { positionOf } from "@logue/infra/event-store/position.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import {
  type AuditEntryDocument,
  auditEntries,
  auditPersonId,
  auditPersons,
  listsPeople,
} from "@logue/projection-service/contract/audit.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { withoutHidden } from "./known-cases.ts";
import { isNamedBy, type Named } from "./named.ts";
import { newest, newestFirst, type Source } from "./newest-first.ts";

type EntrySource = Source<AuditEntryDocument>;

/** Which entries of the record are wanted. */
export interface RecordFilter {
  readonly actorId?: string | undefined;
  readonly personId?: string | undefined;
  readonly roomId?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  /** Only entries that show these words, or are of these people and rooms. */
  readonly named?: Named | undefined;
  /** Who reads: what is hidden from this user is left out. */
  readonly viewerId: string;
  /** Inclusive bounds on the time of recording, ISO 8601. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The entry of a message that was posted. */
export function entryOfMessage({ senderId, roomId, id, ...message }: MessageDocument): AuditEntryDocument {
  const { recordedAt, sentAt, provenance } = message;
  return {
    id: message.postedPosition,
    eventId: "",
    type: posting,
    actorId: senderId,
    actorKind: "user",
    ...provenance,
    recordedAt,
    ...(sentAt !== recordedAt && { happenedAt: sentAt }),
    roomId,
    targetId: id,
    ...(provenance?.actorId !== undefined && { personId: senderId }),
  };
}

const posting = "MessagePosted";
/** With more kinds than this, all entries are read and those of other kinds passed over. */
const kindsReadApartMax = 8;

/**
 * The parts of the record that hold what the filter wants. They may hold more: each entry is
 * compared with the filter.
 */
function sourcesOf(readStore: ReadStore, filter: Omit<RecordFilter, "viewerId">): EntrySource[] {
  const { personId, kinds, named } = filter;
  if (named !== undefined) return sourcesOfNamed(readStore, named);
  const ofEntries = (index: string, prefix: readonly string[]): EntrySource => ({
    read: (before, limit) => readStore.range(auditEntries, newest(index, prefix, before, limit)),
  });
  if (personId !== undefined) {
    const posted = messagesIn(readStore, "postedFor", [personId]);
    return [ofEntries("ofPerson", [personId]), membersOf(readStore, personId), posted];
  }
  const asksForMessages = kinds === undefined || kinds.includes(posting);
  const others = kinds?.filter((kind) => kind !== posting);
  const [index, prefix] = placeOf(filter);
  const entries =
    others === undefined || others.length > kindsReadApartMax
      ? [ofEntries(index === "" ? "log" : index, prefix)]
      : others.map((kind) => ofEntries(index === "" ? "ofType" : `${index}AndType`, [...prefix, kind]));
  return asksForMessages ? [...entries, postedMessages(readStore, filter)] : entries;
}

/** Entries by their words, and all of the people and rooms with such names. */
function sourcesOfNamed(readStore: ReadStore, { words, userIds, roomIds }: Named): EntrySource[] {
  const byWords: EntrySource = {
    read: (before, limit) =>
      readStore.search(auditEntries, { words, limit, ...(before !== undefined && { before: Number(before) }) }),
  };
  const people = userIds.flatMap((id) => [...sourcesOf(readStore, { actorId: id }), ...sourcesOf(readStore, { personId: id })]);
  return [byWords, ...people, ...roomIds.flatMap((roomId) => sourcesOf(readStore, { roomId }))];
}

/** The index that narrows the entries most, and what is looked for in it. */
function placeOf({
  roomId,
  actorId,
}: Pick<RecordFilter, "roomId" | "actorId">): [index: "ofRoom" | "ofActor" | "", prefix: string[]] {
  if (roomId !== undefined) return ["ofRoom", [roomId]];
  return actorId === undefined ? ["", []] : ["ofActor", [actorId]];
}

/** Entries with this person in a list, such as beginnings of rooms: each is about the person then. */
const membersOf = (readStore: ReadStore, personId: string): EntrySource => ({
  async read(before, limit) {
    const found = await readStore.range(auditPersons, newest("ofPerson", [personId], before, limit));
    const entries = await readStore.getMany(
      auditEntries,
      found.map(({ entryId }) => entryId),
    );
    return entries.flatMap((entry) => (entry === undefined ? [] : [{ ...entry, personId }]));
  },
});

/**
 * The same for entries that were read otherwise: one that lists a person whom the filter names is
 * about that person.
 */
export async function aboutListed(
  readStore: ReadStore,
  entries: readonly AuditEntryDocument[],
  { personId, named }: RecordFilter,
): Promise<readonly AuditEntryDocument[]> {
  const listing = entries.filter(({ type }) => listsPeople(type));
  const wanted = personId === undefined ? (named?.userIds ?? []) : [personId];
  const ids = listing.flatMap(({ id }) => wanted.map((person) => auditPersonId(id, person)));
  if (ids.length === 0) return entries;
  const found = await readStore.getMany(auditPersons, ids);
  const personIn = new Map(found.flatMap((listed) => (listed === undefined ? [] : [[listed.entryId, listed.personId]])));
  return entries.map((entry) => {
    const person = personIn.get(entry.id);
    return person === undefined ? entry : { ...entry, personId: person };
  });
}

function postedMessages(readStore: ReadStore, { roomId, actorId }: Pick<RecordFilter, "roomId" | "actorId">): EntrySource {
  if (roomId !== undefined) return messagesIn(readStore, "postedInRoom", [roomId]);
  return actorId === undefined ? messagesIn(readStore, "posted", []) : messagesIn(readStore, "postedBy", [actorId]);
}

const messagesIn = (readStore: ReadStore, index: string, prefix: readonly string[]): EntrySource => ({
  read: async (before, limit) => (await readStore.range(messages, newest(index, prefix, before, limit))).map(entryOfMessage),
});

/** All entries, newest first. */
export const newestEntries = (readStore: ReadStore): AsyncGenerator<AuditEntryDocument, void> =>
  newestFirst(sourcesOf(readStore, {}), undefined, 100);

/** Whether an entry is what the filter names, leaving its times aside. */
export function isWanted(entry: AuditEntryDocument, filter: RecordFilter): boolean {
  const { actorId, personId, roomId, kinds, named } = filter;
  if (named !== undefined && !isNamedBy(named, entry)) return false;
  if (actorId !== undefined && entry.actorId !== actorId) return false;
  if (personId !== undefined && entry.personId !== personId) return false;
  if (roomId !== undefined && entry.roomId !== roomId) return false;
  return kinds === undefined || kinds.includes(entry.type);
}

/** Whether an entry was recorded in the filter's time. */
export const isInTime = ({ recordedAt }: AuditEntryDocument, { from, to }: RecordFilter): boolean =>
  (from === undefined || recordedAt >= from) && (to === undefined || recordedAt <= to);

export interface RecordPage {
  readonly entries: readonly AuditEntryDocument[];
  /** The page after this one holds what is before this position; null when nothing is left. */
  readonly next: string | null;
}

/** A page ends after so many entries that the filter does not want; the next one goes on there. */
const passedOverMax = 2_000;

/** A page of the record before a position, newest first. */
export async function readRecord(
  readStore: ReadStore,
  filter: RecordFilter,
  { before, size }: { readonly before: string | undefined; readonly size: number },
): Promise<RecordPage> {
  const { from, to } = filter;
  const start = earlier(before, to === undefined ? undefined : await firstPositionAfter(readStore, to));
  const entries: AuditEntryDocument[] = [];
  let passedOver = 0;
  let lastId = "";
  for await (const entry of newestFirst(sourcesOf(readStore, filter), start, size + 1)) {
    if (from !== undefined && entry.recordedAt < from) break;
    // Several sources may hold one entry.
    if (entry.id === lastId) continue;
    lastId = entry.id;
    if (!isWanted(entry, filter) || (await withoutHidden(readStore, [entry], filter.viewerId)).length === 0) {
      passedOver += 1;
      if (passedOver === passedOverMax) return { entries, next: entry.id };
    } else if (entries.length === size) return { entries, next: entries.at(-1)?.id ?? start ?? null };
    else entries.push(entry);
  }
  return { entries, next: null };
}

const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/** Where the record is after a time: the first position recorded later, undefined when there is none. */
async function firstPositionAfter(readStore: ReadStore, time: string): Promise<string | undefined> {
  const later = { index: "recorded", prefix: [], after: time, limit: 1 } as const;
  const [[entry], message] = await Promise.all([readStore.range(auditEntries, later), firstPostedAfter(readStore, time)]);
  return earlier(entry?.id, message?.postedPosition);
}

/**
 * The first message recorded later than a time. Positions grow with that time, so each read halves
 * the log that is left: some 20 reads, where every post would pay for an index on the time.
 */
async function firstPostedAfter(readStore: ReadStore, time: string): Promise<MessageDocument | undefined> {
  let [found] = await readStore.range(messages, newest("posted", [], undefined, 1));
  if (found === undefined || found.recordedAt <= time) return undefined;
  let [first, last] = [0n, BigInt(found.postedPosition) - 1n];
  while (first < last) {
    const middle = (first + last) / 2n;
    const after = positionOf(middle);
    const [message] = await readStore.range(messages, { index: "posted", prefix: [], after, limit: 1 });
    if (message === undefined) return found;
    if (message.recordedAt > time) [found, last] = [message, middle];
    else first = BigInt(message.postedPosition);
  }
  return found;
}
