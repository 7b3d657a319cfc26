import { type FactDocument, type UserFactField, userFacts } from "../contract/history.ts";
import { noteFacts } from "../history/note-facts.ts";
import type { EventRecord, Readings, Step } from "../projection.ts";

type UserEvent = Pick<EventRecord<"UserRenamed">, "position" | "created" | "metadata" | "erased"> & {
  readonly data: { readonly userId: string };
};

const note = <Event extends UserEvent>(
  valuesOf: (event: Event) => Partial<Record<UserFactField, FactDocument["value"]>>,
): Step<FactDocument, Event> => noteFacts(userFacts, ({ data }) => data.userId, valuesOf);

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
