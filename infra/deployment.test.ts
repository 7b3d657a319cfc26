import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "ava";
import { createMetrics } from "./monitoring/metrics.ts";
import { checkArrangement, type Process } from "./settings/arrangement.ts";
import { loadConfig, settings } from "./settings/config.ts";

const read = (file: string): Promise<string> => readFile(join(import.meta.dirname, file), "utf8");
const settingNames = new Set(Object.values(settings).map(({ name }) => name));

/** What the compose file tells every service, with its secrets filled in. */
async function composeSettings(): Promise<Record<string, string>> {
  const compose = await read("compose.yaml");
  const [, block = ""] = /\nx-settings: &settings\n((?: {2}.*\n)+)/.exec(compose) ?? [];
  const lines = [...block.matchAll(/^ {2}([A-Z0-9_]+): (.*)$/gm)];
  return Object.fromEntries(lines.map(([, name = "", value = ""]) => [name, filledIn(value)]));
}

const masterKey = Buffer.alloc(32, 3).toString("base64");
const filledIn = (value: string): string =>
  value
    .replaceAll(/\$\{MASTER_KEY:\?is missing\}/g, masterKey)
    .replaceAll(/\$\{\w+:\?is missing\}/g, "a-secret-of-24-letters-x")
    .replaceAll(/\$\{\w+:-([^}]*)\}/g, "$1");

test("every variable that the compose file gives the services is a setting, and its value is accepted", async (t) => {
  const given = await composeSettings();
  t.true(Object.keys(given).length > 12);
  t.deepEqual(
    Object.keys(given).filter((name) => !settingNames.has(name)),
    [],
  );
  const config = loadConfig(given);
  const processes: readonly Process[] = ["command service", "projection service", "API", "integration host"];
  for (const process of processes) t.notThrows(() => checkArrangement(config, process), process);
});

test("the compose file starts each service from a file that is there, and looks at the port it is told", async (t) => {
  const compose = await read("compose.yaml");
  const files = [...compose.matchAll(/command: \["(startup\/[a-z-]+\.ts)"\]/g)].map((match) => match[1]);
  const there = (await readdir(join(import.meta.dirname, "../startup"))).map((name) => `startup/${name}`);
  t.is(files.length, 4);
  for (const file of files) t.true(there.includes(file ?? ""), file);
  const config = loadConfig(await composeSettings());
  for (const port of [config.port, config.commandServicePort, config.projectionServicePort, config.integrationsPort]) {
    t.true(compose.includes(`http://127.0.0.1:${port}/readyz`), String(port));
  }
  t.is(config.commandChannel.location, `command-service:${config.commandServicePort}`);
});

test("every secret that the compose file asks for is in the example, and the other way round", async (t) => {
  const compose = await read("compose.yaml");
  const example = await read("compose/secrets.env.example");
  const asked = new Set([...compose.matchAll(/\$\{(\w+):[?-]/g)].map((match) => match[1]));
  const shown = [...example.matchAll(/^(\w+)=/gm)].map((match) => match[1]);
  t.deepEqual([...asked].sort(), shown.sort());
});

test("every variable that the image sets is a setting, and it does not run as root", async (t) => {
  const dockerfile = await read("Dockerfile");
  const set = [...dockerfile.matchAll(/^ENV (.*)$/gm)].flatMap((match) => (match[1] ?? "").split(" "));
  const names = set.map((pair) => pair.split("=")[0] ?? "").filter((name) => name !== "NODE_ENV");
  t.deepEqual(
    names.filter((name) => !settingNames.has(name)),
    [],
  );
  t.regex(dockerfile, /^USER node$/m);
  t.true(dockerfile.lastIndexOf("\nUSER ") < dockerfile.lastIndexOf("\nCMD "));
});

test("the image holds the pages that elsewhere are built when they are first asked for", async (t) => {
  const dockerfile = await read("Dockerfile");
  const [build = ""] = dockerfile.split(/^FROM /m).slice(1);
  t.regex(build, /npm run build -w web/);
  t.true(build.includes("node graphql-api/graphiql/build-explorer.ts"));
  t.true((await readdir(join(import.meta.dirname, "../graphql-api/graphiql"))).includes("build-explorer.ts"));
});

interface Dashboard {
  readonly panels: readonly { readonly title: string; readonly targets?: readonly { readonly expr: string }[] }[];
}

test("every metric that the dashboard names exists, and every one of ours is on it", async (t) => {
  const metrics = createMetrics();
  const own = (await metrics.registry.getMetricsAsJSON()).map(({ name }) => name);
  metrics.close();
  const { panels }: Dashboard = JSON.parse(await read("grafana-dashboard.json"));
  const expressions = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
  const named = new Set(expressions.flatMap((expr) => expr.match(/\b(?:logue|process|nodejs)_\w+/g) ?? []));
  const shown = [...named].map((name) => name.replace(/_(bucket|sum|count)$/, ""));
  t.deepEqual(
    shown.filter((name) => !own.includes(name)),
    [],
  );
  t.deepEqual(
    own.filter((name) => name.startsWith("logue_") && !shown.includes(name)),
    [],
  );
});
