import { occurredAt } from "@logue/command-service/contract/event.ts";
import { type ProvidedPersonDocument, providedIdKey, providedPeople, providedUserNameKey } from "../contract/users.ts";
import type { EventRecord, Step } from "../projection.ts";

const provide: Step<ProvidedPersonDocument, EventRecord<"PersonProvided">> = {
  collection: providedPeople,
  ids: ({ data }) => [data.userId],
  fold: (before, event, id) => {
    const { instanceId, userName, externalId, record } = event.data;
    const changedAt = occurredAt(event);
    const userNameKey = providedUserNameKey(instanceId, userName);
    const externalIdKey = externalId === null ? null : providedIdKey(instanceId, externalId);
    const facts = { instanceId, userName, externalId, record, userNameKey, externalIdKey };
    return { id, ...facts, providedAt: before?.providedAt ?? changedAt, changedAt };
  },
};

const forget = <Event extends { readonly data: { readonly userId: string } }>(): Step<ProvidedPersonDocument, Event> => ({
  collection: providedPeople,
  ids: ({ data }) => [data.userId],
  fold: () => undefined,
});

export const forgetProvided = forget<EventRecord<"UserErased">>();

/** Part of the users projection: whose accounts other systems provide. */
export const providedPersonReads = {
  PersonProvided: [provide],
  PersonNoLongerProvided: [forget<EventRecord<"PersonNoLongerProvided">>()],
};
