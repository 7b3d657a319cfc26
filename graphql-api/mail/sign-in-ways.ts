import { readSecretSetting } from "@logue/command-service/contract/read-secret-setting.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { MailingServices } from "./mailing-parts.ts";

/** How people come in by what this server keeps, and what can be mailed to those who cannot. */
export interface SignInWays {
  readonly linkByMail: boolean;
  readonly passwordByMail: boolean;
  readonly showsPasswordForm: boolean;
  /** What keeps mails from being sent. */
  readonly missing: "PUBLIC_URL" | "mailServer" | "mailSender" | null;
}

export async function signInWaysOf({
  readStore,
  vault,
  config,
}: Pick<MailingServices, "readStore" | "vault" | "config">): Promise<SignInWays> {
  const [server, workspace] = await Promise.all([
    readSecretSetting(vault, "workspace", workspaceScopeId, "mailServer"),
    readStore.get(workspaces, workspaceDocumentId),
  ]);
  const { mailSender, signInByMail, showsPasswordForm } = settingsOf("workspace", workspace);
  const missing =
    config.publicUrl === undefined
      ? "PUBLIC_URL"
      : server === undefined
        ? "mailServer"
        : mailSender === null
          ? "mailSender"
          : null;
  return { linkByMail: missing === null && signInByMail, passwordByMail: missing === null, showsPasswordForm, missing };
}
