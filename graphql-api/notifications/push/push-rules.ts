import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import { everyNotificationReason, type NotificationReason } from "@logue/projection-service/contract/notifications.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { DeliveryChoice, DeliveryRules } from "../delivery/delivery-channel.ts";
import { rememberShortly } from "../delivery/remember-shortly.ts";
import { areDevicesInUse } from "./devices-in-use.ts";

export interface PushRulesNeeded {
  readonly readStore: Pick<ReadStore, "get">;
  readonly workStore: Pick<WorkStore, "get" | "list">;
  readonly clock: () => number;
}

const everything: ReadonlySet<NotificationReason> = new Set(everyNotificationReason);
const reasonsOf = {
  mentions: new Set(["mention", "direct_message"]),
  threads: new Set(["mention", "direct_message", "thread_reply"]),
  everything,
} as const satisfies Record<string, ReadonlySet<NotificationReason>>;

/** Whose devices are called, after how long, and about what. */
export function pushRules({ readStore, workStore, clock }: PushRulesNeeded): DeliveryRules {
  const isOpen = async (): Promise<boolean> =>
    (await areDevicesInUse(workStore)) &&
    settingsOf("workspace", await readStore.get(workspaces, workspaceDocumentId)).messagePushes;
  return {
    way: "push",
    reasons: everything,
    isOpen: rememberShortly(isOpen, clock),
    choiceOf: async (user) => {
      const choice = pushChoice(user);
      return choice && (await workStore.list("push-device", user.id)).length > 0 ? choice : null;
    },
  };
}

export function pushChoice({ settings }: Pick<UserDocument, "settings">): DeliveryChoice | null {
  const { messagePushes, messagePushesAfterSeconds } = settingsOf("person", settings);
  if (messagePushes === "none") return null;
  return { graceMs: messagePushesAfterSeconds * 1_000, reasons: reasonsOf[messagePushes] };
}
