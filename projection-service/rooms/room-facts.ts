import { type FactDocument, type RoomFactField, roomFacts } from "../contract/history.ts";
import { noteFacts } from "../history/note-facts.ts";
import type { EventRecord, Readings, Step } from "../projection.ts";

type RoomEvent = Pick<EventRecord<"TopicSet">, "position" | "created" | "metadata" | "erased"> & {
  readonly data: { readonly roomId: string };
};

const note = <Event extends RoomEvent>(
  valuesOf: (event: Event) => Partial<Record<RoomFactField, FactDocument["value"]>>,
): Step<FactDocument, Event> => noteFacts(roomFacts, ({ data }) => data.roomId, valuesOf);

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
