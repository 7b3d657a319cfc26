import type { EventData } from "../contract/event.ts";
import type { SettingValue } from "../contract/setting-declaration.ts";
import { alice, ben, idOf, registered, workspaceCreated } from "./cast.ts";
import type { PastEvent } from "./decider-specification.ts";

/** An instance of an integration with a sign-in, and its account. */
export const instanceId = idOf("1157");
export const botId = idOf("ac702");
export const bot = [registered(botId, { name: "login", email: null, kind: "bot", role: "bot" })];
export const byInstance = { actorId: botId, actorKind: "app" } as const;

export const instanceAdded: PastEvent = {
  type: "IntegrationAdded",
  data: { instanceId, name: "openid-connect", actorId: botId, addedById: ben },
};

/** Ben set this value of the instance. */
export const instanceSetting = (key: string, value: SettingValue): PastEvent => ({
  type: "SettingChanged",
  data: { scope: "integration", scopeId: instanceId, key, value, changedById: ben },
});

/** A workspace with the instance and these settings. */
export const workspaceWithInstance = (settings: Readonly<Record<string, SettingValue>> = {}): readonly PastEvent[] => [
  workspaceCreated(),
  instanceAdded,
  ...Object.entries(settings).map(([key, value]) => instanceSetting(key, value)),
];

export const externalSubject = "provider|alice";

export const linked = (data: Partial<EventData<"ExternalAccountLinked">> = {}): PastEvent => ({
  type: "ExternalAccountLinked",
  data: {
    userId: alice,
    instanceId,
    digest: `digest of external-account ${instanceId}/${externalSubject}`,
    label: "alice",
    ...data,
  },
});
