import { randomUUID } from "node:crypto";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./repository.ts";

/** Holds the files of groups while a run lasts, those of each run in a folder of its own. */
export const groupsFolder = "tests/suite-groups";

export interface SuiteGroups {
  /** What ava is asked to run: the files of the groups, and the suites that are in none. */
  readonly files: readonly string[];
  /** Tells ava.config.js which groups are of this run. */
  readonly environment: { readonly SUITE_GROUPS: string };
  remove(): void;
}

/** What needs a process of its own: a suite changes the process, measures it, or starts others. */
const needsOwnProcess: readonly RegExp[] = [
  /\btest\.(beforeEach|afterEach)\b/,
  /\bprocess\.(chdir|on|once|exit|kill)\b/,
  /\bprocess\.env(\.\w+|\[.+\])? = |\bdelete process\.env\b/,
  /"node:worker_threads"|child-process/,
];
/** The scripts that browser suites give to a page name the global object of the page. */
const changesGlobals = /\bglobalThis\.\w+ = |\(globalThis\b|\bdelete globalThis\b/;
const browserSuites = "tests/browser/";

/** These are about their own process, or start others, also where no such word stands in them. */
const ownProcessFolders = /^(infra\/(monitoring|event-bus\/kafka)\/|tests\/(?!people\/|browser\/|attacks\/|slack\/))/;
const ignoredFolders: readonly string[] = ["node_modules", "dist", "data", "suite-groups"];
const suitesOfGroup = 40;
/** Suites with a browser, and those that attack, take long: there are more groups of them. */
const longSuites: readonly string[] = ["attacks", "browser"];
const longSuitesOfGroup = 9;

/**
 * Lets suites share a process. Starting one and loading modules is most of the processor time of a
 * suite that only decides or folds, and there are hundreds of them. Each group is a file that imports
 * many suites (with `?grouped`, see own-modules.js). `npx ava` on a suite does nothing of this.
 */
export function groupSuites(patterns: readonly string[] = ["*/**/*.test.ts"]): SuiteGroups {
  const name = randomUUID().slice(0, 8);
  const folder = join(groupsFolder, name);
  mkdirSync(join(repository, folder), { recursive: true });
  const suites = globSync([...patterns], { cwd: repository, exclude: (each) => ignoredFolders.includes(each) }).sort();
  if (suites.length === 0) throw new Error(`No suite is at ${patterns.join(" or ")}.`);
  const { grouped = [], alone = [] } = Object.groupBy(suites, (file) => (mayShareProcess(file) ? "grouped" : "alone"));
  const files = [...groupsOf(grouped)].map(([group, its]) => writeGroup(join(folder, `${group}.test.ts`), its));
  const remove = (): void => rmSync(join(repository, folder), { recursive: true, force: true });
  return { files: [...files, ...alone], environment: { SUITE_GROUPS: name }, remove };
}

function mayShareProcess(file: string): boolean {
  if (ownProcessFolders.test(file)) return false;
  const patterns = file.startsWith(browserSuites) ? needsOwnProcess : [...needsOwnProcess, changesGlobals];
  const text = readFileSync(join(repository, file), "utf8");
  return !patterns.some((pattern) => pattern.test(text));
}

function writeGroup(path: string, suites: readonly string[]): string {
  const lines = suites.map((file) => `import "../../../${file}?grouped";`);
  lines.push('import { declareNow } from "../../support/grouped-tests.ts";', "declareNow();");
  writeFileSync(join(repository, path), `${lines.join("\n")}\n`);
  return path;
}

/**
 * Groups by folder, whose suites load much the same modules. Neighbours come into different groups,
 * because they take about as long.
 */
function groupsOf(suites: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [folder, files] of Map.groupBy(suites, folderOf)) {
    const count = Math.ceil(files.length / (longSuites.includes(folder) ? longSuitesOfGroup : suitesOfGroup));
    for (const [place, file] of files.entries()) {
      const name = `${folder}-${(place % count) + 1}`;
      groups.set(name, [...(groups.get(name) ?? []), file]);
    }
  }
  return groups;
}

const folderOf = (file: string): string => file.split("/")[file.startsWith("tests/") ? 1 : 0] ?? "";
