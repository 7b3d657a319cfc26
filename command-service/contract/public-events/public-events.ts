import { z } from "zod";
import { occurredAt, type Recorded } from "../event.ts";
import { id, type PublicEventDeclaration, time } from "./declare.ts";
import { messagePublicEvents } from "./messages.ts";
import { roomPublicEvents } from "./rooms.ts";
import { userPublicEvents } from "./users.ts";

/** Every event for programs outside Logue, by its published name. */
export const publicEvents = { ...messagePublicEvents, ...roomPublicEvents, ...userPublicEvents };

export type PublicEventType = keyof typeof publicEvents;

export const everyPublicEventType = Object.keys(publicEvents) as readonly PublicEventType[];

/** An event as programs outside Logue get it. */
export interface PublicEvent {
  /** The same each time the event is sent. */
  readonly id: string;
  readonly type: PublicEventType;
  /** ISO 8601, UTC. */
  readonly occurredAt: string;
  readonly actorId: string;
  readonly data: object;
}

/** The event without the words and files of its message; one that has no words stays as it is. */
export function withoutWords(event: PublicEvent): PublicEvent {
  if (!("text" in event.data)) return event;
  const without = { text: "", mentionedUserIds: [], mentionsRoom: false, ...("fileIds" in event.data && { fileIds: [] }) };
  return { ...event, data: { ...event.data, ...without } };
}

/** The JSON Schema (draft 2020-12) of a public event as a whole. */
export function jsonSchemaOf(type: PublicEventType): object {
  const { means, schema } = publicEvents[type];
  const envelope = z.object({
    id: id("The event's id, the same each time it is sent."),
    type: z.literal(type).describe("The published name, with the version of the shape."),
    occurredAt: time("When it happened."),
    actorId: id("The id of the account that acted. Logue itself acts as 00000000-0000-7000-8000-000000000000."),
    data: schema,
  });
  const { $schema, ...rest } = z.toJSONSchema(envelope, { target: "draft-2020-12", io: "input", override: formatsAlone });
  return { $schema, $id: `urn:logue:event:${type}`, title: type, description: means, ...rest };
}

/** `format` says what zod's long pattern says; the limit of whole numbers is that of JSON's readers. */
function formatsAlone({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/**
 * The public events that follow from an event, its personal data opened; most events have none.
 * There are several where versions of one event are published side by side. Whether a receiver may
 * read the room is not decided here.
 */
export function publicEventsOf(event: Recorded): readonly PublicEvent[] {
  return (sources.get(event.type) ?? []).flatMap(([type, dataOf]) => {
    const data = dataOf(event);
    if (data === null) return [];
    return [{ id: event.id, type, occurredAt: occurredAt(event), actorId: event.metadata.actorId ?? "", data }];
  });
}

/** The types of the internal events from which these public ones follow. */
export const sourcesOf = (types: readonly PublicEventType[]): ReadonlySet<string> =>
  new Set(types.flatMap((type) => Object.keys((publicEvents[type] as PublicEventDeclaration).from)));

type DataOf = (event: Recorded) => object | null;

/** For each internal event: the public ones that are made from it, and how. */
const sources = new Map<string, (readonly [PublicEventType, DataOf])[]>();
for (const type of everyPublicEventType) {
  const { from }: PublicEventDeclaration = publicEvents[type];
  for (const [internal, dataOf] of Object.entries(from)) {
    sources.set(internal, [...(sources.get(internal) ?? []), [type, dataOf as DataOf]]);
  }
}
