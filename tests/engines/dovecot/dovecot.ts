import { execFile } from "node:child_process";
import { chmod, chown, mkdir, symlink, writeFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePorts } from "../../support/free-ports.ts";
import { selfSigned } from "../../support/self-signed.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import type { RunningEngine } from "../engine.ts";
import { dovecotPackage } from "../engine-packages.ts";
import { startEngineProcess, takesConnections } from "../engine-process.ts";

const run = promisify(execFile);

export const mailboxPassword = "reads mails";

export interface DovecotOptions {
  /** The names of the mailboxes. */
  readonly users: readonly string[];
}

export interface RunningDovecot extends RunningEngine {
  /** The port of IMAP over TLS. */
  readonly imapsPort: number;
  /** Other servers ask there whether a user's password is right. */
  readonly authPort: number;
  /** Mails are delivered to mailboxes there, by LMTP. */
  readonly lmtpPort: number;
  /** The certificate of IMAP, which signs itself. */
  readonly certificate: string;
}

const inPackage = (...path: string[]): string => join(dovecotPackage.path, ...path);

const libraryFolders = [inPackage("usr", "lib", "dovecot"), inPackage("usr", "lib", "dovecot", "modules", "old-stats")].join(":");

/** Dovecot with an empty mailbox for each user, as the user who runs the tests. */
export async function startDovecot({ users }: DovecotOptions): Promise<RunningDovecot> {
  const [folder, ports, tls] = await Promise.all([temporaryFolder(), freePorts(3), selfSigned("127.0.0.1")]);
  const [imapsPort = 0, authPort = 0, lmtpPort = 0] = ports;
  const at = (name: string): string => join(folder.path, name);
  await Promise.all(["run", "state", "mail"].map((name) => mkdir(at(name))));
  await Promise.all([chmod(folder.path, 0o711), chown(at("mail"), people.uid, people.gid)]);
  await symlink(inPackage("usr", "lib", "dovecot", "modules"), join(at("run"), "modules"));
  await Promise.all([writeFile(at("certificate.pem"), tls.cert), writeFile(at("key.pem"), tls.key)]);
  await writeFile(at("users"), users.map((user) => `${user}:{PLAIN}${mailboxPassword}\n`).join(""));
  const group = (await run("id", ["-gn"])).stdout.trim();
  await writeFile(at("dovecot.conf"), configuration(folder.path, { group, imapsPort, authPort, lmtpPort }));
  const program = inPackage("usr", "sbin", "dovecot");
  const running = await startEngineProcess({
    name: dovecotPackage.name,
    folder,
    // The server would look for the reader of its settings where the package is installed.
    command: inPackage("usr", "bin", "doveconf"),
    argumentList: ["-f", "service=master", "-c", at("dovecot.conf"), "-e", program, "-F", "-c", at("dovecot.conf")],
    environment: { LD_LIBRARY_PATH: libraryFolders },
    isReady: async () => (await Promise.all([imapsPort, authPort, lmtpPort].map(takesConnections))).every(Boolean),
    url: `imaps://127.0.0.1:${imapsPort}`,
  });
  return { ...running, imapsPort, authPort, lmtpPort, certificate: tls.cert };
}

/** Reads mailboxes: not root, as which the tests run beside Postfix, and which Dovecot refuses. */
const people = { name: "nobody", uid: 65_534, gid: 65_534 };

interface Configured {
  readonly group: string;
  readonly imapsPort: number;
  readonly authPort: number;
  readonly lmtpPort: number;
}

function configuration(folder: string, { group, imapsPort, authPort, lmtpPort }: Configured): string {
  const { username } = userInfo();
  return `
protocols = imap lmtp
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
libexec_dir = ${inPackage("usr", "lib", "dovecot")}
mail_plugin_dir = ${inPackage("usr", "lib", "dovecot", "modules")}
import_environment = LD_LIBRARY_PATH=${libraryFolders}
default_internal_user = ${username}
default_internal_group = ${group}
default_login_user = ${people.name}
first_valid_uid = 1
first_valid_gid = 1
log_path = /dev/stderr
ssl = yes
ssl_cert = <${folder}/certificate.pem
ssl_key = <${folder}/key.pem
protocol lmtp {
  ssl = no
}
disable_plaintext_auth = no
auth_mechanisms = plain
auth_username_format = %Ln
recipient_delimiter = +
mail_location = maildir:${folder}/mail/%n
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${people.uid} gid=${people.gid} home=${folder}/mail/%n
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${imapsPort}
    ssl = yes
  }
}
service auth {
  inet_listener {
    port = ${authPort}
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${lmtpPort}
  }
}
`;
}
