import test from "ava";
import { checkArrangement, type Process } from "./arrangement.ts";
import { ConfigurationError, loadConfig } from "./config.ts";

const masterKey = Buffer.alloc(32, 4).toString("base64");
const apart = {
  EVENT_STORE: "esdb://host:2113",
  EVENT_BUS: "kafka://host:9092",
  READ_STORE: "mongodb://host/logue",
  VAULT: "mongodb://host/vault",
  WORK_STORE: "mongodb://host/work",
  BLOB_STORE: "s3://key:secret@host/bucket",
  COMMAND_CHANNEL: "http://host:3001",
  SERVICE_TOKEN: "a token of the services",
  MASTER_KEY: masterKey,
};
const processes: readonly Process[] = ["command service", "projection service", "API", "integration host", "client"];

function problemsOf(environment: Record<string, string>, process: Process): readonly string[] {
  try {
    checkArrangement(loadConfig(environment), process);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

test("one process accepts every mix of adapters", (t) => {
  t.deepEqual(problemsOf({}, "everything"), []);
  for (const [name, value] of Object.entries(apart)) {
    const beside = { SERVICE_TOKEN: apart.SERVICE_TOKEN, MASTER_KEY: masterKey };
    t.deepEqual(problemsOf({ ...beside, [name]: value }, "everything"), [], name);
  }
  t.deepEqual(problemsOf(apart, "everything"), []);
});

test("separate services accept adapters that reach all of them", (t) => {
  for (const process of processes) t.deepEqual(problemsOf(apart, process), [], process);
  const sharedFiles = {
    ...apart,
    READ_STORE: "sqlite:/srv/documents",
    VAULT: "sqlite:/srv/vault",
    WORK_STORE: "sqlite:/srv/work",
    BLOB_STORE: "file:/srv/files",
  };
  for (const process of processes) t.deepEqual(problemsOf(sharedFiles, process), [], process);
});

test("separate services refuse adapters that reach no other process, and say what to do", (t) => {
  const { SERVICE_TOKEN: _, MASTER_KEY: __, ...rest } = apart;
  t.deepEqual(problemsOf({ ...rest, EVENT_STORE: "sqlite:", EVENT_BUS: "memory:" }, "command service"), [
    "EVENT_STORE: sqlite: belongs to one process, and the command service runs apart; serve it with `npm run serve:eventstoredb` and give its esdb:// address, or use EventStoreDB",
    "EVENT_BUS: memory: reaches no other process, and the command service runs apart; use kafka://",
    "SERVICE_TOKEN: is missing; services that run apart show it to each other",
    "VAULT: a vault that others share needs the same master key everywhere; give MASTER_KEY or MASTER_KEY_FILE",
  ]);
  t.deepEqual(problemsOf({ ...apart, COMMAND_CHANNEL: "local:", BLOB_STORE: "file:", WORK_STORE: "sqlite:" }, "API"), [
    "WORK_STORE: sqlite: without a location lies in the data folder of one process; name the place that all services use",
    "BLOB_STORE: file: without a location lies in the data folder of one process; name the place that all services use",
    "COMMAND_CHANNEL: local: reaches no other process, and the API runs apart; use http://",
  ]);
  t.deepEqual(problemsOf({ ...rest, VAULT: "sqlite:/srv/vault" }, "projection service"), [
    "MASTER_KEY_FILE: is missing, and so is MASTER_KEY; services that run apart share no data folder to find it in",
  ]);
});

test("a service is not asked about ports that it does not use", (t) => {
  t.deepEqual(problemsOf({ ...apart, EVENT_STORE: "sqlite:" }, "API"), []);
  t.deepEqual(
    problemsOf({ ...apart, BLOB_STORE: "file:", WORK_STORE: "sqlite:", COMMAND_CHANNEL: "local:" }, "projection service"),
    [],
  );
});

test("commands over HTTP want a token in one process too", (t) => {
  t.deepEqual(problemsOf({ COMMAND_CHANNEL: "http://127.0.0.1:3001" }, "everything"), [
    "SERVICE_TOKEN: is missing; services that run apart show it to each other",
  ]);
});
