import { execFile } from "node:child_process";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../../support/free-ports.ts";
import { selfSigned } from "../../support/self-signed.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import type { RunningEngine } from "../engine.ts";
import { postfixPackage } from "../engine-packages.ts";
import { startEngineProcess, takesConnections } from "../engine-process.ts";
import { whyMissing } from "../fetch-engines.ts";

const run = promisify(execFile);

/** Postfix wants an account and a group that nothing else uses; Debian has these for others' mails. */
const [owner, group] = ["mail", "uucp"];

export interface PostfixOptions {
  /** Dovecot's port of LMTP, which gets all other mails. */
  readonly lmtpPort: number;
  /** Dovecot's port that says whether a password is right. */
  readonly authPort: number;
  /** What is handed on elsewhere: lines of a table of transports. */
  readonly transports: readonly string[];
}

export interface RunningPostfix extends RunningEngine {
  /** People and programs send their mails there, signed in over STARTTLS. */
  readonly submissionPort: number;
  /** Its certificate, which signs itself. */
  readonly certificate: string;
}

/** Why Postfix cannot run here; undefined where it can. */
export const whyNoPostfix = async (): Promise<string | undefined> =>
  process.getuid?.() === 0 ? whyMissing(postfixPackage) : "postfix starts as root only.";

const inPackage = (...path: string[]): string => join(postfixPackage.path, "usr", ...path);

/** Debian has a folder for each kind of processor. */
const libraryFolders = ["postfix", "x86_64-linux-gnu", "aarch64-linux-gnu"].map((name) => inPackage("lib", name)).join(":");

/** Postfix for the mails of example.org and chat.example.org, with a queue of its own. */
export async function startPostfix(options: PostfixOptions): Promise<RunningPostfix> {
  const [folder, submissionPort, tls] = await Promise.all([temporaryFolder(), freePort(), selfSigned("127.0.0.1")]);
  const at = (name: string): string => join(folder.path, name);
  await chmod(folder.path, 0o711);
  await mkdir(at("queue/pid"), { recursive: true });
  const owned = ["data", ...queueFolders.map((name) => `queue/${name}`)].map(at);
  await Promise.all(owned.map((path) => mkdir(path, { mode: 0o700 })));
  await run("chown", [owner, ...owned]);
  await Promise.all([
    writeFile(at("certificate.pem"), tls.cert),
    writeFile(at("key.pem"), tls.key, { mode: 0o600 }),
    writeFile(at("transports"), options.transports.map((line) => `${line}\n`).join("")),
    writeFile(at("main.cf"), settings(folder.path, options)),
    writeFile(at("master.cf"), services(submissionPort)),
  ]);
  const running = await startEngineProcess({
    name: postfixPackage.name,
    folder,
    command: inPackage("lib", "postfix", "sbin", "master"),
    argumentList: ["-c", folder.path],
    environment: { LD_LIBRARY_PATH: libraryFolders },
    isReady: () => takesConnections(submissionPort),
    url: `smtp://127.0.0.1:${submissionPort}`,
  });
  return { ...running, submissionPort, certificate: tls.cert };
}

const queueFolders = [
  ...["active", "bounce", "corrupt", "defer", "deferred", "hold", "incoming", "trace"],
  // The sockets by which its programs talk to each other.
  ...["private", "public"],
];

const settings = (folder: string, { lmtpPort, authPort }: PostfixOptions): string => `
compatibility_level = 3.6
meta_directory = ${join(postfixPackage.path, "etc", "postfix")}
shlib_directory = ${inPackage("lib", "postfix")}
daemon_directory = ${inPackage("lib", "postfix", "sbin")}
command_directory = ${inPackage("sbin")}
queue_directory = ${folder}/queue
data_directory = ${folder}/data
import_environment = MAIL_CONFIG LD_LIBRARY_PATH=${libraryFolders}
mail_owner = ${owner}
setgid_group = ${group}
maillog_file = ${folder}/output.log
maillog_file_prefixes = ${folder}
inet_protocols = ipv4
inet_interfaces = 127.0.0.1
myhostname = mail.example.org
mydestination =
local_recipient_maps =
alias_maps =
smtpd_peername_lookup = no
smtpd_tls_security_level = encrypt
smtpd_tls_cert_file = ${folder}/certificate.pem
smtpd_tls_key_file = ${folder}/key.pem
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${authPort}
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions =
recipient_delimiter = +
virtual_mailbox_domains = example.org chat.example.org
virtual_transport = lmtp:inet:127.0.0.1:${lmtpPort}
transport_maps = texthash:${folder}/transports
`;

/** None of them in a root folder of its own: their libraries lie elsewhere. */
const services = (port: number): string => `
127.0.0.1:${port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
smtp unix - - n - - smtp
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;
