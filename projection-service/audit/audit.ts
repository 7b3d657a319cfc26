import { everyEventType, type LogueEventType, occurredAt, type Recorded } from "@logue/command-service/contract/event.ts";
import {
  type AuditEntryDocument,
  type AuditPersonDocument,
  auditEntries,
  auditPersonId,
  auditPersons,
  fieldsThatListPeople,
  fieldsThatNameAPerson,
  listsPeople,
  membershipOf,
} from "../contract/audit.ts";
import { cases } from "../contract/cases.ts";
import type { Projection, Readings, Step } from "../projection.ts";
import { caseReads } from "./cases.ts";
import { provenanceOf } from "./provenance.ts";
import { type SetValues, valuesOf } from "./values.ts";

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

/** An entry that is about each of the people whom the event lists. */
const enterListed: Step<AuditPersonDocument, Recorded> = {
  collection: auditPersons,
  isFirst: true,
  ids: ({ data, position }) => listedIn(data as Lists).map((personId) => auditPersonId(position, personId)),
  fold: (_nothing, event, id) => {
    const personId = id.slice(event.position.length + 1);
    return { id, personId, entryId: event.position, ...memberAtStart(event, personId) };
  },
};

/** Who creates a channel owns it; direct rooms have no owner. */
function memberAtStart({ type, data }: Recorded, personId: string): Pick<AuditPersonDocument, "fact" | "role"> {
  if (type !== "RoomCreated") return {};
  const isOwner = data.kind === "channel" && data.createdById === personId;
  return { fact: membershipOf("room", data.roomId, personId), role: isOwner ? "owner" : "member" };
}

type Lists = Readonly<Partial<Record<(typeof fieldsThatListPeople)[number], readonly string[]>>>;

const listedIn = (data: Lists): readonly string[] => [...new Set(fieldsThatListPeople.flatMap((field) => data[field] ?? []))];

const inMessages: ReadonlySet<LogueEventType> = new Set(["MessagePosted"]);
const entered = everyEventType.filter((type) => !inMessages.has(type));
const stepsOf = (type: LogueEventType) => (listsPeople(type) ? [enter, enterListed] : [enter]);
/** The steps that every event has, whatever its type. */
const entering = (type: LogueEventType) => stepsOf(type) as unknown as readonly Step<AuditEntryDocument, never>[];
const enterEach = Object.fromEntries(entered.map((type) => [type, entering(type)])) as Readings;

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
    CaseOpened: [...entering("CaseOpened"), ...caseReads.CaseOpened],
    CaseApproved: [...entering("CaseApproved"), ...caseReads.CaseApproved],
    CaseClosed: [...entering("CaseClosed"), ...caseReads.CaseClosed],
  },
};

/** The fields that say whom or what an event is about, whatever its type. */
type About = { readonly roomId?: string | null } & Readonly<
  Partial<Record<(typeof fieldsThatNameAPerson)[number] | (typeof targets)[number], string | null>>
>;

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
  const about = event.data as About;
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
function personIn({ stream, metadata }: Recorded, about: About): string | undefined {
  const person = fieldsThatNameAPerson.map((name) => about[name]).find((id) => typeof id === "string");
  return person === metadata.actorId && !stream.startsWith("user-") ? undefined : (person ?? undefined);
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

const setBy = ({ type, data }: Recorded): Partial<SetValues> => valuesOf(type, data) ?? {};
