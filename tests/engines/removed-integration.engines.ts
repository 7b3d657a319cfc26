import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import test, { type ExecutionContext } from "ava";
import { repository } from "../support/repository.ts";
import { trackedFiles } from "../support/source-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const run = promisify(execFile);
const timeoutMs = 600_000;
const patienceMs = 15 * 60_000;
const outputMaxBytes = 50_000_000;

/** A copy of the project, with the packages of this one and workspaces of its own. */
async function copyOfProject(t: ExecutionContext) {
  const { path, remove } = await temporaryFolder();
  t.teardown(remove);
  for (const file of trackedFiles()) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await cp(join(repository, file), join(path, file), { verbatimSymlinks: true });
  }
  for (const folder of ["", "web", "tests"]) await linkPackages(join(repository, folder), join(path, folder));
  const start = async (command: string, ...parts: readonly string[]): Promise<void> => {
    const environment = { ...process.env, PATH: `${join(path, "node_modules/.bin")}${delimiter}${process.env.PATH}` };
    await run(command, parts, { cwd: path, env: environment, timeout: timeoutMs, maxBuffer: outputMaxBytes }).catch(
      ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) =>
        t.fail(`${command} ${parts.join(" ")} failed:\n${`${stderr}${stdout}`.slice(-4_000)}`),
    );
  };
  // What lists the project's files asks git.
  await start("git", "init", "--quiet");
  return { path, start };
}

/** Links to all packages there, and to its own workspaces. */
async function linkPackages(from: string, to: string): Promise<void> {
  const names = await readdir(join(from, "node_modules")).catch((): string[] => []);
  await mkdir(join(to, "node_modules"), { recursive: true });
  for (const name of names.filter((each) => each !== "@logue" && each !== ".cache"))
    await symlink(join(from, "node_modules", name), join(to, "node_modules", name));
  if (names.includes("@logue")) await cp(join(from, "node_modules/@logue"), join(to, "node_modules/@logue"), linksAsTheyAre);
}

const linksAsTheyAre = { recursive: true, verbatimSymlinks: true } as const;

/** All that the README of the integrations says: the folder, and the line in the index. */
async function removeIntegration(path: string, folder: string): Promise<void> {
  await rm(join(path, "integrations", folder), { recursive: true });
  const index = join(path, "integrations/index.ts");
  const text = await readFile(index, "utf8");
  const [line = "", name = ""] = new RegExp(`^import \\{ (\\w+) \\} from "\\./${folder}/.*\\n`, "m").exec(text) ?? [];
  await writeFile(index, text.replace(line, "").replace(new RegExp(`\\b${name},\\s*|,\\s*${name}(?=\\s*\\];)`), ""));
}

/** Those that ask what integrations there are; what one integration does is told by its own suites. */
const suitesOfIntegrations = [
  "integrations/*.test.ts",
  "integrations/{reacting,watching}/**/*.test.ts",
  "graphql-api/integrations/{instance-list,integrations,reacting,reactions}.test.ts",
  "graphql-api/external-accounts/*.test.ts",
];

test("without the folder of SCIM and its line the project builds and its tests pass, and it builds without ways to sign in", async (t) => {
  t.timeout(patienceMs);
  const { path, start } = await copyOfProject(t);
  await removeIntegration(path, "scim");
  await start("npm", "run", "generate");
  await start("tsc", "--noEmit");
  await start("node", ...["tests/run-tests.ts", "--grouped"], ...suitesOfIntegrations);
  for (const folder of ["ldap", "oauth-github", "openid-connect", "saml"]) await removeIntegration(path, folder);
  await start("npm", "run", "generate");
  await start("tsc", "--noEmit");
  t.pass();
});
