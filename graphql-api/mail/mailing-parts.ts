import { isRefusal, type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { openMailSender } from "./mail-sender.ts";
import type { MailingParts } from "./mail-sign-in-link.ts";

export interface MailingServices extends Pick<MailingParts, "workStore" | "clock"> {
  readonly readStore: ReadStore;
  readonly vault: Vault;
  readonly config: Pick<Config, "publicUrl">;
}

/** What mailing links needs, or what is not set up yet. Close its sender at the end. */
export async function mailingParts(services: MailingServices): Promise<MailingParts | Refusal> {
  const { publicUrl } = services.config;
  if (publicUrl === undefined) return refuse("MailNotSetUp", { missing: "PUBLIC_URL" });
  const [sender, workspace] = await Promise.all([
    openMailSender(services),
    services.readStore.get(workspaces, workspaceDocumentId),
  ]);
  if (isRefusal(sender)) return sender;
  return { ...services, sender, publicUrl, workspaceName: workspace?.name ?? "Logue" };
}
