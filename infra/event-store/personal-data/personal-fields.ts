import { EventStoreError, type EventToAppend, type RecordedEvent } from "../event-store.ts";
import { isSealed } from "./field-cipher.ts";
import { monthOf, roomMonthOwner } from "./room-months.ts";

/**
 * Fields that hold personal data of one person, and the field that names the person. All are at the
 * top level of the data.
 */
export interface PersonalFields {
  readonly subject: string;
  readonly fields: readonly string[];
}

/** The personal data of an event of one type. */
export interface PersonalData {
  readonly parts: readonly PersonalFields[];
  /** The field with the room whose retention the personal data is under. */
  readonly roomField?: string | undefined;
  /** The field that says when it happened, where that is not the event's own time. */
  readonly happenedAtField?: string | undefined;
  /** What each field reads as once its key was destroyed. Default: null. */
  readonly erasedValues?: Readonly<Record<string, unknown>> | undefined;
}

export type PersonalDataByType = Readonly<Record<string, PersonalData | undefined>>;

export type Fields = Record<string, unknown>;

export const isFields = (data: unknown): data is Fields => typeof data === "object" && data !== null;

/** Which fields of an event are sealed with whose keys. */
export interface SealingPlan {
  readonly data: Fields;
  readonly parts: readonly { readonly subjectId: string; readonly fields: readonly string[] }[];
  readonly roomMonth: string | undefined;
}

/** Undefined when the event has no personal data. Throws when it names no person it is about. */
export function sealingPlanOf(event: EventToAppend, personal: PersonalData | undefined): SealingPlan | undefined {
  const { data } = event;
  if (!personal || !isFields(data)) return undefined;
  const parts = personal.parts.flatMap(({ subject, fields }) => {
    // Null says that there is nothing, as it reads once a key is destroyed. It is not worth a key.
    const filled = fields.filter((field) => data[field] !== undefined && data[field] !== null);
    return filled.length === 0 ? [] : [{ subjectId: subjectIn(event, data, subject), fields: filled }];
  });
  return parts.length === 0 ? undefined : { data, parts, roomMonth: roomMonthOf(event, data, personal) };
}

function subjectIn({ id }: EventToAppend, data: Fields, field: string): string {
  const subject = data[field];
  if (typeof subject === "string" && subject !== "") return subject;
  throw new EventStoreError("InvalidEvent", `The personal data of event ${id} has no owner: ${field} is missing.`);
}

/** The owner of the key of the room and of the month in which it happened. */
function roomMonthOf({ metadata }: EventToAppend, data: Fields, personal: PersonalData): string | undefined {
  const roomId = personal.roomField === undefined ? undefined : data[personal.roomField];
  if (typeof roomId !== "string") return undefined;
  const happenedAt = personal.happenedAtField === undefined ? undefined : data[personal.happenedAtField];
  const time = typeof happenedAt === "string" ? happenedAt : (metadata.occurredAt ?? new Date().toISOString());
  return roomMonthOwner(roomId, monthOf(time));
}

/** The names of the sealed fields, whether or not they are still declared as personal. */
export function sealedFieldsIn(data: unknown): readonly string[] {
  if (!isFields(data)) return [];
  const sealed: string[] = [];
  for (const field in data) if (isSealed(data[field])) sealed.push(field);
  return sealed;
}

/** Where a field stands: a sealed value is bound to it. */
export const contextOf = (stream: string, eventId: string, field: string): string => `${stream}|${eventId}|${field}`;

/** The ids of the keys of the people the event is about, in the order of their places. */
export function keyIdsIn({ metadata: { keyId } }: Pick<RecordedEvent, "metadata">): readonly string[] {
  if (keyId === undefined) return [];
  return keyId.includes(" ") ? keyId.split(" ") : [keyId];
}
