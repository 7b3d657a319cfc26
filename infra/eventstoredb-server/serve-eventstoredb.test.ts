import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import test from "ava";
import { startServerProcess } from "./testing/server-process.ts";

const run = promisify(execFile);
const program = join(import.meta.dirname, "serve-eventstoredb.ts");

async function refusalOf(...options: readonly string[]): Promise<string> {
  const { EVENTSTOREDB_USERNAME: _user, EVENTSTOREDB_PASSWORD: _password, ...env } = process.env;
  try {
    await run(process.execPath, [program, "--port", "0", ...options], { env });
  } catch (error) {
    return error instanceof Error && "stderr" in error ? String(error.stderr) : "";
  }
  return "It started.";
}

test("the server does not start without credentials, nor on a log that another process writes to", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "serve-eventstoredb-"));
  const file = join(folder, "events.sqlite");
  const store = await openSqliteEventStore({ file });
  t.teardown(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  const credentials = ["--username", "admin", "--password", "changeit"];
  const [nobody, everybody, nothing, taken] = await Promise.all([
    refusalOf("--file", file),
    refusalOf("--file", file, "--insecure", "--host", "0.0.0.0"),
    refusalOf(...credentials),
    refusalOf("--file", file, ...credentials),
  ]);
  t.regex(nobody, /Who may call\?/);
  t.regex(everybody, /--insecure/);
  t.regex(nothing, /--data or --file/);
  t.regex(taken, /already open for writing/);
});

test("the server ends when it is asked to, and leaves the log to the next", async (t) => {
  const server = await startServerProcess();
  t.teardown(() => server.dispose());
  await server.end("SIGTERM");
  t.false(server.isRunning());
  await server.startAgain();
  t.true(server.isRunning());
});
