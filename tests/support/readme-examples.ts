import { spawn } from "node:child_process";
import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { type Environment, type NodeProcess, startNode } from "./child-process.ts";
import { repository } from "./repository.ts";

/** A fenced block of the README under `<!-- example: name -->` or `<!-- commands: name -->`. */
export interface ReadmeExample {
  readonly name: string;
  readonly isCommands: boolean;
  readonly language: string;
  readonly code: string;
}

/** The root README and the pages that continue it. */
const readme = [
  "README.md",
  "docs/api.md",
  "docs/rest.md",
  "docs/bots.md",
  "docs/many-machines.md",
  "docs/proof.md",
  "docs/backup.md",
  "docs/replay.md",
]
  .map((file) => readFileSync(join(repository, file), "utf8"))
  .join("\n");

/** Every fenced block; a block that is no example has no name. */
export const readmeBlocks: readonly ReadmeExample[] = [
  ...readme.matchAll(/(?:<!-- (example|commands): (.+?) -->\n)?```(\w+)\n([\s\S]*?)```/g),
].map(([, kind, name = "", language = "", code = ""]) => ({ name, isCommands: kind === "commands", language, code }));

export const readmeText = readme;

/**
 * Runs the example in the folder like a user who typed it, and returns its output. Throws when it
 * fails.
 */
export async function runExample(
  { language, code, name }: ReadmeExample,
  folder: string,
  environment: Environment,
): Promise<string> {
  const [command, argumentList] =
    language === "sh" ? ["sh", ["-ec", code]] : [process.execPath, ["--input-type=module", "-e", code]];
  if (language !== "sh") lendPackages(folder);
  const child = spawn(command, argumentList, {
    cwd: folder,
    env: { ...process.env, PATH: pathWithCurl(folder), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ending = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [printed, complained, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ending]);
  if (exitCode !== 0) throw new Error(`The example "${name}" ended with ${exitCode}: ${printed}${complained}`);
  return printed;
}

/** Programs find the packages installed in this repository; what they write stays in the folder. */
function lendPackages(folder: string): void {
  const link = join(folder, "node_modules");
  if (!existsSync(link)) symlinkSync(join(repository, "node_modules"), link);
}

/** The settings that the commands under this name export, and their npm lines. */
export function readmeCommands(name: string): { readonly exported: readonly string[]; readonly lines: readonly string[] } {
  const block = readmeBlocks.find((each) => each.isCommands && each.name === name);
  const lines = (block?.code ?? "").split("\n").filter((line) => line !== "");
  return {
    exported: lines.flatMap((line) => /^export (\w+)=/.exec(line)?.[1] ?? []),
    lines: lines.filter((line) => !line.startsWith("export ")),
  };
}

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(repository, "package.json"), "utf8"),
);

/**
 * Starts what npm would start for the line, with the folder for `./data`. Without npm in between,
 * the process can be stopped like a service manager stops it.
 */
export function startCommand(line: string, dataFolder: string, environment: Environment): NodeProcess {
  const [, run, start, more = ""] = /^npm (?:run ([\w:-]+)|(start))(?: -- (.*))?$/.exec(line) ?? [];
  const script = scripts[run ?? start ?? ""];
  if (script === undefined || !script.startsWith("node ")) throw new Error(`This is not a command of Logue: ${line}`);
  const given = more
    .replaceAll(/"\$(\w+)"/g, (_whole, name: string) => environment[name] ?? "")
    .replaceAll("./data", dataFolder)
    .split(" ");
  const words = script.split(" ");
  return startNode([...words.slice(words.indexOf("node") + 1), ...given.filter((word) => word !== "")], environment);
}

/** The examples use this Node, and curl or its stand-in on machines without curl. */
function pathWithCurl(folder: string): string {
  const path = [join(repository, "node_modules/.bin"), ...(process.env.PATH ?? "").split(delimiter)];
  if (path.some((place) => isExecutable(join(place, "curl")))) return path.join(delimiter);
  const standIn = join(folder, "curl");
  writeFileSync(standIn, `#!/bin/sh\nexec "${process.execPath}" "${join(repository, "tests/support/curl-stand-in.ts")}" "$@"\n`);
  chmodSync(standIn, 0o755);
  return [folder, ...path].join(delimiter);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
