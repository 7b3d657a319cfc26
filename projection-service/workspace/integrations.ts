import { occurredAt } from "@logue/command-service/contract/event.ts";
import { sourceOf, sourceSettingKeys } from "@logue/command-service/contract/external-sources.ts";
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
  fold: (instance, event) =>
    instance && {
      ...instance,
      ...sourcesAfter(instance, event),
      settings: { ...instance.settings, ...changedSetting("integration", event.data) },
    },
};

/** What was set before the first change that is noted counts from the beginning. */
function sourcesAfter(
  { sources = [], settings = {}, addedAt }: IntegrationDocument,
  event: EventRecord<"SettingChanged">,
): Pick<IntegrationDocument, "sources"> {
  const { key } = event.data;
  if (!sourceSettingKeys.some((each) => each === key)) return {};
  const [before, value] = [settings[key] ?? null, event.data.value].map((each) => sourceOf(key, each));
  const known = sources.some((source) => source.key === key) ? [] : [{ key, value: before ?? null, since: addedAt }];
  return { sources: [...sources, ...known, { key, value: value ?? null, since: occurredAt(event) }] };
}

/** The integrations' part of the workspace projection. */
export const integrationReads = { IntegrationAdded: [add], IntegrationRemoved: [remove] };

export const integrationSettingReads = [changeSetting];
