import { readFile } from "node:fs/promises";
import { inspect, parseEnv } from "node:util";
import test from "ava";
import fc from "fast-check";
import { ConfigurationError, describeConfig, loadConfig, settings } from "./config.ts";
import { maskAddress, portAddress, required } from "./setting.ts";
import { placeSettingsTable, renderEnvExample, renderSettingsTable } from "./settings-text.ts";

const masterKey = Buffer.alloc(32, 9).toString("base64");

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

test("with nothing given, everything has its default and nothing needs a server", (t) => {
  const config = loadConfig({});
  t.like(config, {
    dataFolder: "./data",
    port: 3000,
    host: "127.0.0.1",
    publicUrl: undefined,
    sessionDays: 30,
    masterKey: undefined,
  });
  t.deepEqual(config.eventStore, { scheme: "sqlite", location: "" });
  t.deepEqual(config.eventBus, { scheme: "memory", location: "" });
  t.is(config.fileSizeMaxBytes, 100 * 1024 * 1024);
});

test("the command line comes before the environment, and an empty variable counts as not given", (t) => {
  const config = loadConfig({ PORT: "4000", HOST: "::1", LOG_LEVEL: "" }, { port: "0", dataFolder: "elsewhere" });
  t.like(config, { port: 0, host: "::1", dataFolder: "elsewhere", logLevel: "info" });
});

test("values are taken as what they are", (t) => {
  const config = loadConfig({
    PUBLIC_URL: "https://chat.example.org",
    EVENT_STORE: "sqlite:///var/lib/logue/events.sqlite",
    READ_STORE: "sqlite:read.sqlite",
    FILE_TYPES_BLOCKED: "application/x-msdownload, Video/*",
    MASTER_KEY: masterKey,
  });
  t.is(config.publicUrl, "https://chat.example.org");
  t.deepEqual(config.eventStore, { scheme: "sqlite", location: "/var/lib/logue/events.sqlite" });
  t.deepEqual(config.readStore, { scheme: "sqlite", location: "read.sqlite" });
  t.deepEqual(config.fileTypesBlocked, ["application/x-msdownload", "video/*"]);
  t.is(config.masterKey, masterKey);
});

test("everything that is wrong is said at once, with what is accepted", (t) => {
  const problems = problemsOf({
    PORT: "seventy",
    SESSION_DAYS: "0",
    LOG_LEVEL: "loud",
    EVENT_BUS: "rabbit://queue",
    PUBLIC_URL: "chat.example.org/path",
    MASTER_KEY: "too short",
    FILE_TYPES_BLOCKED: "exe",
  });
  t.deepEqual(problems, [
    'PORT: "seventy" is not a whole number; accepted: a whole number from 0 to 65535',
    "PUBLIC_URL: the value is not an origin; accepted: an origin such as https://chat.example.org",
    "EVENT_BUS: the value has an unknown scheme; accepted: memory: or kafka:",
    "MASTER_KEY: the value is not a master key; accepted: 32 bytes in base64; several versions as VERSION:KEY, with commas between",
    'LOG_LEVEL: "loud" is none of the choices; accepted: one of fatal, error, warn, info, debug, trace, silent',
    'SESSION_DAYS: "0" is out of range; accepted: a whole number from 1 to 3650',
    'FILE_TYPES_BLOCKED: "exe" holds something else than media types; accepted: media types and endings such as .exe, with commas between',
  ]);
  t.throws(() => loadConfig({ PORT: "-1" }), { message: /^These settings are wrong:\n {2}PORT: "-1" is not a whole number/ });
});

test("a key and a key file together are one too many", (t) => {
  t.deepEqual(problemsOf({ MASTER_KEY: masterKey, MASTER_KEY_FILE: "master.key" }), [
    "MASTER_KEY: is given together with MASTER_KEY_FILE; give one of them",
  ]);
});

test("any wrong setting is one readable line and never another error", (t) => {
  const names = Object.values(settings).map((setting) => setting.name);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.webUrl(), fc.nat().map(String))), (env) => {
      for (const problem of problemsOf(env)) {
        const [name, rest] = [problem.slice(0, problem.indexOf(":")), problem.slice(problem.indexOf(":"))];
        if (!names.includes(name) || !/; (accepted: |give one)/.test(rest)) return false;
      }
      return true;
    }),
    { seed: 2026 },
  );
  t.pass();
});

test("no secret is shown: not when it is wrong, not when the configuration is printed", (t) => {
  const secret = "hunter2-hunter2-hunter2";
  const wrong = [
    { MASTER_KEY: secret },
    { METRICS_TOKEN: "hunter2" },
    { EVENT_STORE: `postgres://ada:${secret}@db/` },
    { VAULT: secret },
    { PUBLIC_URL: `https://ada:${secret}@chat/` },
  ];
  for (const env of wrong) {
    const error = t.throws(() => loadConfig(env), { instanceOf: ConfigurationError });
    t.false(`${error.message}${error.stack}${inspect(error)}`.includes("hunter2"), Object.keys(env)[0]);
  }

  const config = loadConfig({
    MASTER_KEY: masterKey,
    METRICS_TOKEN: secret,
    EVENT_STORE: `sqlite://ada:${secret}@host/events?key=${secret}`,
  });
  t.is(config.metricsToken, secret);
  for (const printed of [
    describeConfig(config),
    JSON.stringify(config),
    inspect(config),
    inspect({ deep: { config } }),
    `${JSON.stringify([config])}`,
  ]) {
    t.false(printed.includes("hunter2") || printed.includes(masterKey), printed);
    t.true(printed.includes("(secret)") && printed.includes("3000"));
  }
  t.regex(describeConfig(config), /^EVENT_STORE=sqlite:…@host\/events\?…$/m);
});

test("an address that may hold a password is shown without it", (t) => {
  t.is(maskAddress({ scheme: "s3", location: "key:sec@ret@host:9000/bucket?token=1" }), "s3:…@host:9000/bucket?…");
  t.is(maskAddress({ scheme: "sqlite", location: "/var/lib/events.sqlite" }), "sqlite:/var/lib/events.sqlite");
});

test("an unknown scheme is answered with the known ones", (t) => {
  const { schema, accepts } = required("EVENT_STORE", portAddress(["sqlite", "esdb"]), "sqlite:", "");
  t.is(accepts, "sqlite: or esdb:");
  t.deepEqual(schema.parse("esdb://one:2113,two:2113"), { scheme: "esdb", location: "one:2113,two:2113" });
  for (const wrong of ["sqlit:", "sqlite", "", ":", "//host", "SQLITE:"]) t.false(schema.safeParse(wrong).success, wrong);
});

test("a configuration cannot be changed after the start", (t) => {
  const config = loadConfig({ FILE_TYPES_BLOCKED: "video/mp4" });
  t.true(Object.isFrozen(config) && Object.isFrozen(config.eventStore) && Object.isFrozen(config.fileTypesBlocked));
});

test("every setting has a name of its own, a sentence, and a default that it accepts", (t) => {
  const all = Object.values(settings);
  t.is(new Set(all.map((setting) => setting.name)).size, all.length);
  for (const setting of all) {
    t.regex(setting.name, /^[A-Z][A-Z0-9_]*$/);
    t.regex(setting.sentence, /^[A-Z].*\.$/);
    if (setting.default !== undefined) t.true(setting.schema.safeParse(setting.default).success, setting.name);
  }
});

const howToRepair = "run: node infra/settings/write-settings-text.ts";

test(".env.example holds every setting", async (t) => {
  t.is(await readFile(new URL("../../.env.example", import.meta.url), "utf8"), renderEnvExample(), howToRepair);
});

test("the table in the README holds every setting", async (t) => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  t.true(readme.includes(renderSettingsTable()), howToRepair);
  t.is(readme, placeSettingsTable(readme), howToRepair);
});

test("a copy of .env.example with every # before a setting taken away changes nothing", async (t) => {
  const example = renderEnvExample().replace(/^#([A-Z])/gm, "$1");
  t.deepEqual(JSON.stringify(loadConfig(parseEnv(example))), JSON.stringify(loadConfig({})));
});

test("witnesses and copies of the sealed log are lists, and a wrong one is named", (t) => {
  const vkey = "witness.example+1a2b3c4d+BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
  const config = loadConfig({
    SEAL_WITNESSES: `https://witness.example/log  ${vkey}, http://10.0.0.1 ${vkey}`,
    SEAL_COPIES: "file:/mnt/seals, s3://key:secret@host/seals",
  });
  t.deepEqual(config.sealWitnesses, [
    { url: "https://witness.example/log", vkey },
    { url: "http://10.0.0.1", vkey },
  ]);
  t.deepEqual(
    config.sealCopies?.map(({ scheme }) => scheme),
    ["file", "s3"],
  );
  for (const wrong of ["https://witness.example", `witness.example ${vkey}`, `https:// ${vkey}`, "https://w.example name+1+A"]) {
    t.throws(() => loadConfig({ SEAL_WITNESSES: wrong }), { instanceOf: ConfigurationError, message: /SEAL_WITNESSES/ });
  }
  t.throws(() => loadConfig({ SEAL_COPIES: "file:/a,ftp://b" }), { message: /SEAL_COPIES/ });
});
