import { everyEventType, type LogueEventType, occurredAt, type Recorded } from "@logue/command-service/contract/event.ts";
import { type AuditEntryDocument, type AuditPersonDocument, auditEntries, auditPersons } from "../contract/audit.ts";
import { cases } from "../contract/cases.ts";
import type { EventRecord, Projection, Readings, Step } from "../projection.ts";
import { caseReads } from "./cases.ts";
import { provenanceOf } from "./provenance.ts";
import { type SetValues, valuesByType } from "./values.ts";

/** A claimed time that differs by less than this from the store's is not worth a field. */
const sameTimeMs = 60_000;

/**
 * One short document for each event, so that the record is read by an index and the log is not.
 * Messages that were posted are most of the log: their own documents say the same of them.
 */
const enter: Step<AuditEntryDocument, Recorded> = {
  collection: auditEntries,
  isFirst: true,
  ids: ({ position }) => [position],
  fold: (_nothing, event) => entryOf(event),
};

/** An entry that is about each of several people. */
const enterPeople = <Event extends Recorded>(
  peopleOf: (event: Event) => readonly string[],
): Step<AuditPersonDocument, Event> => ({
  collection: auditPersons,
  isFirst: true,
  ids: (event) => peopleOf(event).map((personId) => `${event.position}:${personId}`),
  fold: (_nothing, { position }, id) => ({ id, personId: id.slice(position.length + 1), entryId: position }),
});

const enterMembers = enterPeople<EventRecord<"RoomCreated">>(({ data }) => data.memberIds);
const enterWatched = enterPeople<EventRecord<"CaseOpened">>(({ data }) => data.personIds);

const inMessages: ReadonlySet<LogueEventType> = new Set(["MessagePosted"]);
const entered = everyEventType.filter((type) => !inMessages.has(type));
/** The step that every event has, whatever its type. */
const entering = [enter] as unknown as readonly [Step<AuditEntryDocument, never>];
const enterEach = Object.fromEntries(entered.map((type) => [type, [enter]])) as Readings;

/** Who did what, when, and to whom: the record that auditors read. */
export const auditProjection: Projection = {
  name: "audit",
  streams: [
    ...(["workspace", "directory", "vault", "user-", "team-", "room-"] as const),
    ...(["conversation-", "reading-", "file-", "case-"] as const),
  ],
  collections: [],
  innerCollections: [auditEntries, auditPersons, cases],
  reads: {
    ...enterEach,
    RoomCreated: [...entering, enterMembers],
    CaseOpened: [...entering, enterWatched, ...caseReads.CaseOpened],
    CaseApproved: [...entering, ...caseReads.CaseApproved],
    CaseClosed: [...entering, ...caseReads.CaseClosed],
  },
};

/** The fields that say whom or what an event is about, whatever its type. */
interface About {
  readonly roomId?: string | null;
  readonly userId?: string;
  readonly personId?: string;
  readonly senderId?: string;
  readonly uploaderId?: string;
}

/** The first of these that an event has is what it is about. */
const targets = [
  "caseId",
  "messageId",
  "fileId",
  "tokenId",
  "linkId",
  "inviteId",
  "sessionId",
  "roleId",
  "teamId",
  "instanceId",
] as const;

function entryOf(event: Recorded): AuditEntryDocument {
  const about = event.data as About & Readonly<Partial<Record<(typeof targets)[number], string | null>>>;
  const targetId = targets.map((name) => about[name]).find((id) => typeof id === "string");
  const personId = personIn(event, about);
  const happenedAt = occurredAt(event);
  const isClaimed = Math.abs(Date.parse(happenedAt) - Date.parse(event.created)) > sameTimeMs;
  return {
    id: event.position,
    eventId: event.id,
    type: event.type,
    ...provenanceOf(event),
    recordedAt: event.created,
    ...(isClaimed && { happenedAt }),
    ...(typeof about.roomId === "string" && { roomId: about.roomId }),
    ...(personId !== undefined && { personId }),
    ...(typeof targetId === "string" && { targetId }),
    ...setBy(event),
    ...wordsOf(event),
    ...((event.erased ?? []).length > 0 && { isErased: true as const }),
  };
}

/** What people do with their own messages, files and reading is about these, not about them. */
function personIn({ stream, metadata }: Recorded, { userId, personId, senderId, uploaderId }: About): string | undefined {
  const person = userId ?? personId ?? senderId ?? uploaderId;
  return person === metadata.actorId && !stream.startsWith("user-") ? undefined : person;
}

/** What a search in the record finds an entry by: only what the entry shows. */
function wordsOf(event: Recorded): Pick<AuditEntryDocument, "words" | "placeNumber"> {
  const { values = {}, was = {} } = setBy(event);
  const texts = [...Object.values(values), ...Object.values(was)].flat().filter((value) => typeof value === "string");
  const words = [...new Set(texts)].filter((text) => text !== "").join(" ");
  return words === "" ? {} : { words: words.slice(0, wordsMaxCharacters), placeNumber: Number(event.position) };
}

/** The public keys of a log are long; the names and reasons that people look for are not. */
const wordsMaxCharacters = 2_000;

function setBy({ type, data }: Recorded): Partial<SetValues> {
  const read = valuesByType[type] as ((of: typeof data) => SetValues) | undefined;
  return read === undefined ? {} : read(data);
}
