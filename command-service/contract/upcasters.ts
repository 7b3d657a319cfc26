import type { Upcaster } from "@logue/infra/event-store/wrappers/upcast.ts";
import { workspaceScopeId } from "./settings.ts";

/** The events of before that changed one setting of the workspace, and the setting of each. */
const formerSettingEvents = {
  WorkspaceRenamed: "name",
  SignUpPolicyChosen: "signUpPolicy",
  MessageLengthLimited: "messageLengthMax",
  EditWindowSet: "editWindowMs",
  DeleteWindowSet: "deleteWindowMs",
} as const;

const settingUpcaster = (type: string, key: string): Upcaster => ({
  type,
  fromVersion: 1,
  to: { type: "SettingChanged", version: 1 },
  upcast: ({ data, metadata }) => ({
    data: {
      scope: "workspace",
      scopeId: workspaceScopeId,
      key,
      value: (data as Readonly<Record<string, unknown>>)[key] ?? null,
      changedById: metadata.actorId ?? "",
    },
  }),
});

/** One upcaster for each shape of an event that is no longer written. */
export const upcasters: readonly Upcaster[] = [
  ...Object.entries(formerSettingEvents).map(([type, key]) => settingUpcaster(type, key)),
];
