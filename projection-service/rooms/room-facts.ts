import { factOf, type RoomFactDocument, type RoomFactField, roomFacts } from "../contract/history.ts";
import { momentOf } from "../history/moments.ts";
import type { EventRecord, Readings, Step } from "../projection.ts";

type Values = Partial<Record<RoomFactField, string | boolean | null>>;

type RoomEvent = Pick<EventRecord<"TopicSet">, "position" | "created" | "metadata"> & {
  readonly data: { readonly roomId: string };
};

/** A step that writes which values the room's fields have from now on. */
const note = <Event extends RoomEvent>(valuesOf: (event: Event) => Values): Step<RoomFactDocument, Event> => ({
  collection: roomFacts,
  isFirst: true,
  ids: (event) => Object.keys(valuesOf(event)).map((field) => `${factOf(event.data.roomId, field)}:${event.position}`),
  fold: (_nothing, event, id) => {
    const fact = id.slice(0, -event.position.length - 1);
    const value = valuesOf(event)[fact.slice(event.data.roomId.length + 1) as RoomFactField] ?? null;
    return { id, fact, value, changedById: event.metadata.actorId ?? "", ...momentOf(event) };
  },
});

/** The history of what a room is called and what it is for. */
export const roomFactReads: Readings = {
  RoomCreated: [
    note<EventRecord<"RoomCreated">>(({ data: { name, topic, description, visibility } }) => ({
      ...{ name, topic, description, visibility },
      ...{ banner: null, isArchived: false, isReadOnly: false },
    })),
  ],
  RoomRenamed: [note<EventRecord<"RoomRenamed">>(({ data: { name } }) => ({ name }))],
  TopicSet: [note<EventRecord<"TopicSet">>(({ data: { topic } }) => ({ topic }))],
  DescriptionSet: [note<EventRecord<"DescriptionSet">>(({ data: { description } }) => ({ description }))],
  RoomBannerSet: [note<EventRecord<"RoomBannerSet">>(({ data: { banner } }) => ({ banner }))],
  RoomMadePublic: [note<EventRecord<"RoomMadePublic">>(() => ({ visibility: "public" }))],
  RoomMadePrivate: [note<EventRecord<"RoomMadePrivate">>(() => ({ visibility: "private" }))],
  RoomArchived: [note<EventRecord<"RoomArchived">>(() => ({ isArchived: true }))],
  RoomUnarchived: [note<EventRecord<"RoomUnarchived">>(() => ({ isArchived: false }))],
  RoomMadeReadOnly: [note<EventRecord<"RoomMadeReadOnly">>(() => ({ isReadOnly: true }))],
  RoomMadeWritable: [note<EventRecord<"RoomMadeWritable">>(() => ({ isReadOnly: false }))],
};
