import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "ldapts";
import { freePorts } from "../../support/free-ports.ts";
import { selfSigned } from "../../support/self-signed.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import type { RunningEngine } from "../engine.ts";
import { slapdPackage } from "../engine-packages.ts";
import { startEngineProcess } from "../engine-process.ts";

const run = promisify(execFile);

export const suffix = "dc=acme,dc=org";
const administrator = { dn: `cn=admin,${suffix}`, password: "administer" } as const;
export const lookUp = { dn: `cn=logue,${suffix}`, password: "look up" } as const;

export interface RunningSlapd extends RunningEngine {
  /** The certificate, which signs itself. */
  readonly certificate: string;
  /** Changes entries as the administrator of the directory. */
  administer(change: (client: Client) => Promise<unknown>): Promise<void>;
}

const inPackage = (...path: string[]): string => join(slapdPackage.path, ...path);

/** Debian has a folder for each kind of processor. */
const libraryFolders = ["x86_64", "aarch64"].map((processor) => inPackage("usr", "lib", `${processor}-linux-gnu`)).join(":");
const environment = { LD_LIBRARY_PATH: libraryFolders };

/** OpenLDAP's server with these entries (LDIF), which speaks only after StartTLS. */
export async function startSlapd(entries: string): Promise<RunningSlapd> {
  const [folder, [port = 0], tls] = await Promise.all([temporaryFolder(), freePorts(1), selfSigned("127.0.0.1")]);
  const at = (name: string): string => join(folder.path, name);
  await mkdir(at("data"));
  await Promise.all([
    writeFile(at("key.pem"), tls.key),
    writeFile(at("certificate.pem"), tls.cert),
    writeFile(at("slapd.conf"), configuration(folder.path)),
    writeFile(at("entries.ldif"), entries),
  ]);
  const program = inPackage("usr", "sbin", "slapd");
  const options = { env: { ...process.env, ...environment } };
  await run(program, ["-T", "add", "-f", at("slapd.conf"), "-l", at("entries.ldif")], options);
  const url = `ldap://127.0.0.1:${port}`;
  const running = await startEngineProcess({
    name: slapdPackage.name,
    folder,
    command: program,
    argumentList: ["-f", at("slapd.conf"), "-h", url, "-d", "0"],
    environment,
    isReady: () => canConnect(port),
    url,
  });
  const administer: RunningSlapd["administer"] = async (change) => {
    const client = new Client({ url });
    await client.startTLS({ host: "127.0.0.1", ca: [tls.cert] });
    await client.bind(administrator.dn, administrator.password);
    await change(client).finally(() => client.unbind());
  };
  return { ...running, certificate: tls.cert, administer };
}

const configuration = (folder: string): string => `
${["core", "cosine", "inetorgperson"].map((name) => `include ${inPackage("etc", "ldap", "schema", `${name}.schema`)}`).join("\n")}
modulepath ${inPackage("usr", "lib", "ldap")}
moduleload back_mdb
moduleload ppolicy
pidfile ${folder}/slapd.pid
TLSCertificateFile ${folder}/certificate.pem
TLSCertificateKeyFile ${folder}/key.pem
security tls=1
sizelimit 500
database mdb
suffix "${suffix}"
rootdn "${administrator.dn}"
rootpw "${administrator.password}"
directory ${folder}/data
limits dn.exact="${lookUp.dn}" size.prtotal=unlimited
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="${lookUp.dn}" read by * none
overlay ppolicy
`;

function canConnect(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(port, "127.0.0.1");
  socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
  return promise.finally(() => socket.destroy());
}
