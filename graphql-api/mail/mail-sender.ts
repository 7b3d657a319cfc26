import { readSecretSetting } from "@logue/command-service/contract/read-secret-setting.ts";
import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { mailProblem, serverProblem } from "./mail-problem.ts";

export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What answers it and where it belongs, for mails about messages. */
  readonly replyTo?: string;
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Where mail servers say that the mail did not arrive; default: the sender's address. */
  readonly returnPath?: string;
}

/** Sends mails by one connection. Nothing else of this process goes to the mail server's address. */
export interface MailSender {
  /** Undefined where the mail server has taken the mail. */
  send(mail: Mail): Promise<Refusal | undefined>;
  close(): void;
}

export interface MailSettings {
  readonly readStore: Pick<ReadStore, "get">;
  readonly vault: Pick<Vault, "list">;
}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends by the mail server that the workspace's settings name. */
export async function openMailSender({ readStore, vault }: MailSettings): Promise<MailSender | Refusal> {
  const [server, workspace] = await Promise.all([
    readSecretSetting(vault, "workspace", workspaceScopeId, "mailServer"),
    readStore.get(workspaces, workspaceDocumentId),
  ]);
  const { mailSender: from } = settingsOf("workspace", workspace);
  if (server === undefined) return refuse("MailNotSetUp", { missing: "mailServer" });
  if (from === null) return refuse("MailNotSetUp", { missing: "mailSender" });
  const { protocol, hostname, port, username, password } = new URL(server);
  // Loaded with the first mail: a start does without it.
  const { createTransport } = (await import("nodemailer")).default;
  const transport = createTransport({
    ...timeouts,
    host: hostname,
    ...(port !== "" && { port: Number(port) }),
    secure: protocol === "smtps:",
    // A password is sent over an encrypted connection only.
    requireTLS: username !== "" && !isThisMachine(hostname),
    ...(username !== "" && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    pool: true,
    maxConnections: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const verify = (): Promise<Refusal | undefined> => transport.verify().then(() => undefined, serverProblem);
  let problem: Refusal | undefined;
  let isTried = false;
  return {
    async send(mail) {
      // A connection that breaks later may have brought the mail.
      if (!isTried) problem = await verify();
      isTried = true;
      if (problem !== undefined) return problem;
      const failed = await transport.sendMail(envelopeOf(mail, from)).then(() => undefined, mailProblem);
      isTried = failed?.refused !== "MailUncertain";
      return failed;
    },
    close: () => transport.close(),
  };
}

function envelopeOf({ headers, references, returnPath, ...mail }: Mail, from: string) {
  const to = mail.to.address;
  return {
    ...{ ...mail, from, headers: { ...headers, "Auto-Submitted": "auto-generated" } },
    ...(references && { references: [...references] }),
    ...(returnPath && { envelope: { from: returnPath, to } }),
  };
}

const isThisMachine = (hostname: string): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
