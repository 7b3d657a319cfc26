import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import test from "ava";
import { importsOf, placeOf, trackedFiles } from "./support/source-files.ts";

const root = resolve(import.meta.dirname, "..");
const tracked = trackedFiles();

/**
 * A row may import only what stands in its list (architecture §1); `contract` means that folder of
 * the service alone.
 */
const mayImport: Readonly<Record<string, readonly RegExp[]>> = {
  infra: [],
  sealing: [/^infra\//],
  "command-service": [/^infra\//],
  // Examples of the SDK import it by its name, as programs do.
  integrations: [/^command-service\/contract\//, /^infra\//, /^sdk$/],
  "projection-service": [/^command-service\/contract\//, /^infra\//, /^integrations\/index\.ts$/],
  "graphql-api": [
    /^sealing\/(reading|proofs)\//,
    /^command-service\/contract\//,
    /^projection-service\/contract\//,
    /^infra\//,
    /^integrations\/index\.ts$/,
  ],
  startup: [
    /^(command-service|projection-service|graphql-api|integrations|infra|sealing)\/package\.json$/,
    /^command-service\/(contract|relay)\/|^command-service\/(command-service|states\/follow-changes)\.ts$/,
    /^projection-service\/(contract\/|projection-(service|thread)\.ts$|rebuilding\/rebuild-(stores|thread)\.ts$)/,
    /^graphql-api\/(graphql-api\.ts$|importing\/import-jobs\.ts$|fan-out\/(announcements|visibility)\.ts$|execution\/rounds\.ts$|files\/|integrations\/reacting\.ts$|link-previews\/note-links\.ts$|notifications\/delivery\/(channels|note-posts)\.ts$|program-sockets\/ask-programs\.ts$|roles\/account-permission\.ts$|mail\/|users\/find-account\.ts$)/,
    /^integrations\/(index|integration|importers|counted-name)\.ts$|^integrations\/demo\//,
    /^infra\/|^sealing\/|^web\/build-client\.ts$/,
  ],
  web: [/^graphql-api\/generated\//],
};

const isTest = (file: string): boolean => /\.test\.ts$|\/testing\/|\/conformance\/|conformance(-[a-z]+)?\.ts$/.test(file);

test("a folder imports only what its list allows", (t) => {
  const broken: string[] = [];
  for (const file of tracked.filter((name) => /\.(ts|svelte)$/.test(name))) {
    const folder = file.split("/")[0] ?? "";
    const allowed = mayImport[folder];
    if (allowed === undefined || isTest(file)) continue;
    for (const specifier of importsOf(file)) {
      const place = placeOf(specifier, file);
      if (place === undefined || place === "package.json" || place.startsWith(`${folder}/`)) continue;
      if (!allowed.some((rule) => rule.test(place))) broken.push(`${file} imports ${specifier}`);
    }
  }
  t.deepEqual(broken, []);
});

/** Folders that handle every noun alike, and `command.ts`, which says what a noun may declare. */
const machinery: readonly RegExp[] = [
  /^command-service\/(?:handling|states|load|relay)\//,
  /^command-service\/(?:command|together|log)\.ts$/,
  /^projection-service\/(?:following|rebuilding)\//,
  /^projection-service\/projection\.ts$/,
];

const nouns = "rooms|messages|users|workspace|reading|files|directory|mentions";

test("the machinery imports no noun and names no kind of entity", (t) => {
  const nounFile = new RegExp(`^(?:command|projection)-service/(?:contract/)?(?:${nouns})(?:/|\\.ts$)`);
  const isMachinery = (file: string): boolean => machinery.some((rule) => rule.test(file)) && !isTest(file);
  const files = tracked.filter(isMachinery);
  t.true(files.length > 40);
  t.deepEqual(
    files.flatMap((file) => importedFiles(file).flatMap((place) => (nounFile.test(place) ? [`${file} imports ${place}`] : []))),
    [],
  );
  const kind = /\b(?:conversation|room|workspace|directory)\w*|["'`](?:reading|file)["'`-]/i;
  t.deepEqual(
    files.flatMap((file) => kind.exec(codeOf(file))?.map((name) => `${file} names ${name}`) ?? []),
    [],
  );
});

/** The source of a file without its comments. */
const codeOf = (file: string): string => readFileSync(join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

test("an integration knows no other integration", (t) => {
  const broken = tracked
    .filter((file) => /^integrations\/[^/]+\/.*\.ts$/.test(file) && !isTest(file))
    .flatMap((file) => importsOf(file).map((specifier) => ({ file, place: placeOf(specifier, file) })))
    .filter(
      ({ file, place }) =>
        place?.startsWith("integrations/") &&
        place.split("/").length > 2 &&
        ![file.split("/")[1], "markup"].includes(place.split("/")[1]),
    )
    .map(({ file, place }) => `${file} imports ${place}`);
  t.deepEqual(broken, []);
});

test("the runner finds every test file, and no test is skipped, a todo or run alone", (t) => {
  const suites = tracked.filter((file) => file.endsWith(".test.ts"));
  t.true(suites.length > 0);
  const marked = suites.filter((file) =>
    /\b(?:test|it)\.(?:skip|todo|only|failing)\b/.test(readFileSync(join(root, file), "utf8")),
  );
  t.deepEqual(
    marked.filter((file) => file !== "tests/tidy.test.ts"),
    [],
  );
});

test("no file has a name without meaning", (t) => {
  const vague = tracked.filter((file) => /(^|[/-])(utils?|helpers?|common|manager|base)(\.|\/|-)/.test(file));
  t.deepEqual(vague, []);
});

test("links in the READMEs have a target", (t) => {
  const dead: string[] = [];
  for (const file of tracked.filter((name) => name.endsWith(".md"))) {
    const links = readFileSync(join(root, file), "utf8").matchAll(/\]\(([^)#\s]+)[^)]*\)/g);
    for (const [, target] of links) {
      if (target === undefined || /^[a-z]+:/.test(target)) continue;
      if (!existsSync(resolve(root, dirname(file), target))) dead.push(`${file} -> ${target}`);
    }
  }
  t.deepEqual(dead, []);
});

test("each top folder says in a short README what it is", (t) => {
  const silent = Object.keys(mayImport)
    .concat("tests")
    .filter((folder) => !existsSync(join(root, folder, "README.md")));
  t.deepEqual(silent, []);
});

test("the lock file names no registry, and no file names a machine", (t) => {
  t.false(readFileSync(join(root, "package-lock.json"), "utf8").includes('"resolved": "http'));
  const machinePath = new RegExp(`["' (=]/(?:${["work", "farm", "root", "home"].join("|")})/[a-z]`);
  const text = tracked.filter(
    (file) => /\.(ts|js|svelte|md|json|graphql|yaml|css|html)$|^\.ci\//.test(file) && file !== "package-lock.json",
  );
  t.deepEqual(
    text.filter((file) => machinePath.test(readFileSync(join(root, file), "utf8"))),
    [],
  );
});

/** Files of more than 300 lines, with the reason for each. */
const longFiles: Readonly<Record<string, string>> = {
  "command-service/contract/refusals.ts": "The one table of all refusals.",
  "graphql-api/access.test.ts": "The rules of who sees what, tried on one cast of people and rooms.",
  "infra/settings/config.ts": "The one table of all settings.",
  "projection-service/following/follow-events.test.ts": "All cases share one setup of store, bus and read store.",
  "tests/bad-input.test.ts": "All cases share one running server.",
  "web/src/composer/Composer.svelte": "One component: its markup and styles use the same state.",
  "web/src/layout/workspace.svelte.ts": "The one store of the client; its parts are already files of their own.",
  "web/src/messages/timeline.svelte.ts": "One state machine, whose steps share private fields.",
};

const linesMax = 300;

test("no file that people edit has more than 300 lines, beside those with a reason", (t) => {
  const long = tracked
    .filter((file) => /\.(ts|js|svelte|css)$/.test(file) && !/(^|\/)generated\//.test(file))
    .filter((file) => readFileSync(join(root, file), "utf8").trimEnd().split("\n").length > linesMax);
  t.deepEqual(long.sort(), Object.keys(longFiles).sort());
});

test("the linter counts every line of a function, and refuses more than 70", (t) => {
  const { linter } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  const { level, options } = linter.rules.complexity.noExcessiveLinesPerFunction;
  t.deepEqual({ level, ...options }, { level: "error", maxLines: 70, skipBlankLines: false });
});

test("no file imports itself through others", (t) => {
  const production = tracked.filter((file) => /\.(ts|svelte)$/.test(file) && !file.startsWith("tests/") && !isTest(file));
  t.deepEqual(circlesAmong(production, importedFiles), []);
  t.deepEqual(
    circlesAmong(["a", "b", "c"], (file) => ({ a: ["b"], b: ["c"], c: ["b"] })[file] ?? []),
    [["b", "c"]],
  );
});

const importedFiles = (file: string): string[] =>
  importsOf(file).flatMap((specifier) => {
    const place = placeOf(specifier, file);
    return place === undefined ? [] : [place];
  });

/**
 * The groups of two or more files that import each other. Types count: they also make code hard to
 * follow.
 */
function circlesAmong(files: readonly string[], importsFrom: (file: string) => readonly string[]): string[][] {
  const known = new Set(files);
  const reachedFrom = new Map<string, Set<string>>();
  for (const file of files) {
    const reached = new Set<string>();
    const waiting = [file];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const imported of importsFrom(next)) {
        if (!known.has(imported) || reached.has(imported)) continue;
        reached.add(imported);
        waiting.push(imported);
      }
    }
    reachedFrom.set(file, reached);
  }
  const circles = new Map<string, string[]>();
  for (const file of files) {
    if (reachedFrom.get(file)?.has(file) !== true) continue;
    const circle = files.filter((other) => reachedFrom.get(file)?.has(other) && reachedFrom.get(other)?.has(file)).sort();
    circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}

/** These files wait in a loop of their own, each for the reason beside it. */
const ownWaits: Readonly<Record<string, string>> = {
  "tests/support/wait-until.ts": "it is the one place",
  "infra/monitoring/event-loop-watch.test.ts": "it blocks the event loop itself, turn after turn",
  "infra/event-store/conformance/subscriptions.ts": "it counts turns of the event loop, not time",
  "projection-service/following/shared-partitions.test.ts": "a property looks for what never happens too",
  "web/src/messages/timeline.test.ts": "the tests of the web client import nothing from other folders",
};

test("tests wait for a condition in one way: through tests/support/wait-until.ts", (t) => {
  const ownLoop =
    /function (?:until|waitFor|eventually)\(|while \(.*\) await (?:pause|delay|nextTurn|othersTurn|setImmediate|new Promise)\b/;
  const others = tracked.filter(
    (file) => file.endsWith(".ts") && (isTest(file) || file.startsWith("tests/")) && ownLoop.test(sourceOf(file)),
  );
  t.deepEqual(
    others.filter((file) => !(file in ownWaits) && file !== "tests/tidy.test.ts"),
    [],
  );
});

test("each property test names its seed, so that a failure comes again", (t) => {
  const timesIn = (text: string, sought: RegExp): number => text.match(sought)?.length ?? 0;
  const unseeded = tracked.filter((file) => {
    const text = file.endsWith(".ts") ? sourceOf(file) : "";
    return timesIn(text, /\bfc\.(?:assert|check)\(/g) > timesIn(text, /\bseed(?:ed)?\b/g);
  });
  t.deepEqual(unseeded, []);
});

const sourceOf = (file: string): string => readFileSync(join(root, file), "utf8");

const production = (): string[] =>
  tracked.filter((file) => /\.ts$/.test(file) && !isTest(file) && !/^(tests|web)\/|\/generated\//.test(file));

test("each place that answers Overloaded is in a table with its reason", (t) => {
  const raises = /refuse\("Overloaded"\)|refuseAll\(\w+, "Overloaded"\)|return "Overloaded"|\boverloaded\(\)\W*[;\]]/;
  const declared = ["command-service/load/README.md", "graphql-api/limits/README.md"].flatMap((file) =>
    [...sourceOf(file).matchAll(/^\| `([^`]+\.ts)` \| \S/gm)].map(([, place]) => place ?? ""),
  );
  t.deepEqual(
    production()
      .filter((file) => raises.test(sourceOf(file)))
      .sort(),
    declared.sort(),
  );
});

test("one file watches the event loop, one waits for positions, and one lets pauses between attempts grow", (t) => {
  const filesWith = (pattern: RegExp): string[] => production().filter((file) => pattern.test(sourceOf(file)));
  t.deepEqual(filesWith(/weightOfNewest|lateTurns/), ["infra/monitoring/event-loop-watch.ts"]);
  t.deepEqual(filesWith(/waiter\.position/), ["infra/event-store/passed-positions.ts"]);
  t.deepEqual(filesWith(/Ms \* 2\b|0\.5 \+ Math\.random/), ["infra/retry.ts"]);
});

test("no statement has a bare parameter as its limit, which SQLite would compile again at each call", (t) => {
  const bare = production().filter((file) => /\blimit +(?:\?|[:@$]\w)/i.test(sourceOf(file)));
  t.deepEqual(bare, []);
});

test("channels of suites that share a Logue have names of their own", (t) => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const file of tracked.filter((name) => /^tests\/(attacks|browser|people)\/.*\.test\.ts$/.test(name))) {
    const text = readFileSync(join(root, file), "utf8");
    if (!/\bopenHouse\(\)/.test(text) || text.includes("start-logue")) continue;
    const named = text.matchAll(/(?:createsChannel\(\{[^}]*?\bname: |getByLabel\("Name"[^)]*\)\.fill\()"([^"]+)"/g);
    for (const name of new Set([...named].map(([, name = ""]) => name))) {
      const key = `${file.split("/")[1]}/${name}`;
      if (seen.has(key)) twice.push(`${name}: ${seen.get(key)}, ${file}`);
      seen.set(key, file);
    }
  }
  t.deepEqual(twice, []);
});
