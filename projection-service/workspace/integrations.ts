import { occurredAt } from "@logue/command-service/contract/event.ts";
import { type IntegrationDocument, integrationInstances } from "../contract/workspace.ts";
import type { EventRecord, Step } from "../projection.ts";

const add: Step<IntegrationDocument, EventRecord<"IntegrationAdded">> = {
  collection: integrationInstances,
  isFirst: true,
  ids: ({ data }) => [data.instanceId],
  fold: (_nothing, event, id) => ({
    id,
    name: event.data.name,
    actorId: event.data.actorId,
    addedById: event.data.addedById,
    addedAt: occurredAt(event),
    order: event.position,
    isListed: true,
  }),
};

const remove: Step<IntegrationDocument, EventRecord<"IntegrationRemoved">> = {
  collection: integrationInstances,
  ids: ({ data }) => [data.instanceId],
  fold: () => undefined,
};

/** The integrations' part of the workspace projection. */
export const integrationReads = { IntegrationAdded: [add], IntegrationRemoved: [remove] };
