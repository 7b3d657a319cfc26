import { occurredAt } from "@logue/command-service/contract/event.ts";
import { changedSetting } from "@logue/command-service/contract/setting-values.ts";
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

const changeSetting: Step<IntegrationDocument, EventRecord<"SettingChanged">> = {
  collection: integrationInstances,
  ids: ({ data }) => (data.scope === "integration" ? [data.scopeId] : []),
  fold: (instance, { data }) =>
    instance && { ...instance, settings: { ...instance.settings, ...changedSetting("integration", data) } },
};

/** The integrations' part of the workspace projection. */
export const integrationReads = { IntegrationAdded: [add], IntegrationRemoved: [remove] };

export const integrationSettingReads = [changeSetting];
