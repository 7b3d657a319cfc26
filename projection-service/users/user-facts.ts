import { erasureOf } from "../contract/erased.ts";
import { factOf, type UserFactDocument, type UserFactField, userFacts } from "../contract/history.ts";
import { momentOf } from "../history/moments.ts";
import type { EventRecord, Readings, Step } from "../projection.ts";

type Values = Partial<Record<UserFactField, string | boolean>>;

type UserEvent = Pick<EventRecord<"UserRenamed">, "position" | "created" | "metadata" | "erased"> & {
  readonly data: { readonly userId: string };
};

/** A step that writes which values the person's fields have from now on. */
const note = <Event extends UserEvent>(valuesOf: (event: Event) => Values): Step<UserFactDocument, Event> => ({
  collection: userFacts,
  isFirst: true,
  ids: (event) => Object.keys(valuesOf(event)).map((field) => `${factOf(event.data.userId, field)}:${event.position}`),
  fold: (_nothing, event, id) => {
    const fact = id.slice(0, -event.position.length - 1);
    const field = fact.slice(event.data.userId.length + 1) as UserFactField;
    const value = valuesOf(event)[field] ?? null;
    return { id, fact, value, changedById: event.metadata.actorId ?? "", ...erasureOf(event, field), ...momentOf(event) };
  },
});

/** The history of what a person is called, and of the account's role. */
export const userFactReads = {
  UserRegistered: [
    note<EventRecord<"UserRegistered">>(({ data: { name, displayName, role } }) => ({
      ...{ name, displayName, role },
      ...{ title: "", isActive: true },
    })),
  ],
  UserRenamed: [note<EventRecord<"UserRenamed">>(({ data: { name } }) => ({ name }))],
  ProfileEdited: [note<EventRecord<"ProfileEdited">>(({ data: { displayName, title } }) => ({ displayName, title }))],
  RoleAssigned: [note<EventRecord<"RoleAssigned">>(({ data: { role } }) => ({ role }))],
  UserDeactivated: [note<EventRecord<"UserDeactivated">>(() => ({ isActive: false }))],
  UserReactivated: [note<EventRecord<"UserReactivated">>(() => ({ isActive: true }))],
} satisfies Readings;
