import { readSecretSetting } from "@logue/command-service/contract/read-secret-setting.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { NotificationReason } from "@logue/projection-service/contract/notifications.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { DeliveryChoice, DeliveryRules } from "../../notifications/delivery/delivery-channel.ts";
import { rememberShortly } from "../../notifications/delivery/remember-shortly.ts";

export interface MailRulesNeeded {
  readonly readStore: Pick<ReadStore, "get">;
  readonly vault: Pick<Vault, "list">;
  readonly config: Pick<Config, "publicUrl">;
  readonly clock: () => number;
}

const mentions: ReadonlySet<NotificationReason> = new Set(["mention", "direct_message"]);
const threads: ReadonlySet<NotificationReason> = new Set([...mentions, "thread_reply"]);
const minuteMs = 60_000;

/** Who gets mails about messages, after how long, and about which. */
export function mailRules({ readStore, vault, config, clock }: MailRulesNeeded): DeliveryRules {
  const isOpen = async (): Promise<boolean> => {
    if (config.publicUrl === undefined) return false;
    const { mailSender, messageMails } = settingsOf("workspace", await readStore.get(workspaces, workspaceDocumentId));
    if (mailSender === null || !messageMails) return false;
    return (await readSecretSetting(vault, "workspace", workspaceScopeId, "mailServer")) !== undefined;
  };
  return {
    way: "mail",
    reasons: threads,
    isOpen: rememberShortly(isOpen, clock),
    choiceOf: async (user) => mailChoice(user),
  };
}

export function mailChoice({ email, settings }: Pick<UserDocument, "email" | "settings">): DeliveryChoice | null {
  const { messageMails, messageMailsAfterMinutes } = settingsOf("person", settings);
  if (email === null || messageMails === "none") return null;
  return { graceMs: messageMailsAfterMinutes * minuteMs, reasons: messageMails === "threads" ? threads : mentions };
}
