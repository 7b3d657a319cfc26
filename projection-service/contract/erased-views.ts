import { declarationOf, isEventType, personalData } from "@logue/command-service/contract/event.ts";
import type { Collection } from "@logue/infra/read-store/read-store.ts";
import { type AuditEntryDocument, type AuditValues, auditEntries } from "./audit.ts";
import { type FileDocument, files } from "./files.ts";
import { type FactDocument, userFacts } from "./history.ts";
import { type MessageDocument, type MessageVersion, messages } from "./messages.ts";
import { type RoomDocument, rooms } from "./rooms.ts";
import {
  type ExternalAccountDocument,
  externalAccounts,
  type ProvidedPersonDocument,
  providedPeople,
  providedUserNameKey,
  users,
  withoutPersonalData,
} from "./users.ts";

export type IsErased = (personId: string) => boolean;

/** Answers the same document where nothing in it is of an erased person. */
type View<Document> = (document: Document, isErased: IsErased) => Document;

const views = new Map<string, View<{ readonly id: string }>>();

const show = <Document extends { readonly id: string }>({ name }: Collection<Document>, view: View<Document>): void =>
  void views.set(name, view as unknown as View<{ readonly id: string }>);

/**
 * The document as it is shown once these people are erased: what a rebuild makes of it when their
 * keys are destroyed. Until then the read store still has their words.
 */
export function erasedView<Document extends { readonly id: string }>(
  collection: string,
  document: Document,
  isErased: IsErased,
): Document {
  const view = views.get(collection) as View<{ readonly id: string }> | undefined;
  return view === undefined ? document : (view(document, isErased) as Document);
}

function viewOfMessage(message: MessageDocument, isErased: IsErased): MessageDocument {
  if (!isErased(message.senderId)) return message;
  const { linkPreviews: _, takenAway, ...others } = message;
  return {
    ...others,
    ...{ text: "", blocks: [], blockText: null, hasLink: 0, postedAs: null, postedAsFileId: null },
    ...(message.deletedAt === null && { isErased: true as const }),
    ...(takenAway && { takenAway: withoutPreviews(takenAway) }),
    versions: message.versions.map(viewOfVersion),
  };
}

function withoutPreviews({ linkPreviews: _, ...taken }: NonNullable<MessageDocument["takenAway"]>) {
  return taken;
}

function viewOfVersion(version: MessageVersion): MessageVersion {
  if (version.isDeleted === true) return version;
  const { blocks: _, ...others } = version;
  return { ...others, text: "", isErased: true };
}

const viewOfFile = (file: FileDocument, isErased: IsErased): FileDocument =>
  isErased(file.uploaderId)
    ? { ...file, name: "", sha256: "", ...(file.description !== undefined && { description: null }) }
    : file;

const namesInFacts = ["name", "displayName", "title"];

function viewOfUserFact(fact: FactDocument, isErased: IsErased): FactDocument {
  const [personId = "", field = ""] = fact.fact.split(":");
  if (!isErased(personId) || !namesInFacts.includes(field) || fact.value === "") return fact;
  return { ...fact, value: "", isErased: true };
}

function viewOfRoom(room: RoomDocument, isErased: IsErased): RoomDocument {
  const { moderatorEntries } = room;
  if (!(moderatorEntries ?? []).some(({ userId }) => isErased(userId))) return room;
  return {
    ...room,
    moderatorEntries: moderatorEntries.map((entry) => (isErased(entry.userId) ? { ...entry, reason: "" } : entry)),
  };
}

const viewOfExternalAccount = (account: ExternalAccountDocument, isErased: IsErased): ExternalAccountDocument =>
  isErased(account.userId) ? { ...account, label: "" } : account;

const viewOfProvidedPerson = (person: ProvidedPersonDocument, isErased: IsErased): ProvidedPersonDocument =>
  isErased(person.id)
    ? {
        ...person,
        ...{ userName: "", externalId: null, record: "" },
        ...{ userNameKey: providedUserNameKey(person.instanceId, ""), externalIdKey: null },
      }
    : person;

/** The values that stand in the record under another name than in the event. */
const namesInRecord: Readonly<Record<string, (entry: AuditEntryDocument) => readonly string[]>> = {
  personalValue: ({ values = {} }) => Object.keys(values),
};

function viewOfAuditEntry(entry: AuditEntryDocument, isErased: IsErased): AuditEntryDocument {
  const erased = isEventType(entry.type) ? erasedValuesOf(entry, entry.type, isErased) : {};
  if (Object.keys(erased).length === 0) return entry;
  const { words: _, placeNumber: _place, ...others } = entry;
  return { ...others, values: { ...entry.values, ...erased }, isErased: true };
}

function erasedValuesOf(entry: AuditEntryDocument, type: Parameters<typeof declarationOf>[0], isErased: IsErased): AuditValues {
  const { erasedValues = {} } = personalData[type] ?? {};
  const parts = (declarationOf(type).personal ?? []).filter(({ subject }) => {
    const ownerId = ownerIn(entry, subject);
    return ownerId !== undefined && isErased(ownerId);
  });
  const fields = parts.flatMap(({ fields: names }) => names);
  const shown = fields.flatMap((field) => (namesInRecord[field]?.(entry) ?? [field]).map((name) => [name, erasedValues[field]]));
  return Object.fromEntries(shown.filter(([name]) => Object.hasOwn(entry.values ?? {}, String(name)))) as AuditValues;
}

/** An entry does not name the person where that is who acted. */
function ownerIn({ personId, actorId }: AuditEntryDocument, subject: string): string | undefined {
  if (subject === "personId") return personId;
  return subject === "userId" ? (personId ?? actorId) : undefined;
}

show(users, (user, isErased) => (isErased(user.id) ? { ...user, ...withoutPersonalData(user.id) } : user));
show(messages, viewOfMessage);
show(files, viewOfFile);
show(userFacts, viewOfUserFact);
show(rooms, viewOfRoom);
show(auditEntries, viewOfAuditEntry);
show(externalAccounts, viewOfExternalAccount);
show(providedPeople, viewOfProvidedPerson);
