import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import test, { type ExecutionContext } from "ava";
import { type Environment, type NodeProcess, startNode } from "../tests/support/child-process.ts";
import { freePort } from "../tests/support/free-ports.ts";
import { temporaryFolder } from "../tests/support/temporary-folder.ts";
import { waitUntil } from "../tests/support/wait-until.ts";

const secrets = { SERVICE_TOKEN: "a token of the services", MASTER_KEY: Buffer.alloc(32, 5).toString("base64") };

/** No server listens at these addresses. */
async function nowhere(): Promise<Environment> {
  const port = await freePort();
  return {
    ...secrets,
    EVENT_STORE: `esdb://logue:hunter2hunter2@127.0.0.1:${port}?tls=false`,
    EVENT_BUS: `kafka://logue:hunter2hunter2@127.0.0.1:${port}`,
    READ_STORE: `mongodb://logue:hunter2hunter2@127.0.0.1:${port}/logue`,
    VAULT: `mongodb://logue:hunter2hunter2@127.0.0.1:${port}/vault`,
    WORK_STORE: `mongodb://logue:hunter2hunter2@127.0.0.1:${port}/work`,
    BLOB_STORE: `s3://logue:hunter2hunter2@127.0.0.1:${port}/files?tls=0`,
    COMMAND_CHANNEL: `http://127.0.0.1:${port}`,
  };
}

function start(t: ExecutionContext, name: string, environment: Environment, port = 0): NodeProcess {
  const child = startNode([`startup/start-${name}.ts`, "--port", String(port)], environment);
  t.teardown(() => child.stop());
  return child;
}

for (const name of ["command-service", "projection-service", "graphql-api", "integrations"]) {
  test(`the ${name} waits for its engines, names them, is alive but not ready, and stops on SIGTERM`, async (t) => {
    const port = await freePort();
    const service = start(t, name, await nowhere(), port);
    const answer = await waitUntil("what it waits for", async () => {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      const text = await response?.text();
      return text !== undefined && /waits for .*the vault at/.test(text) && { status: response?.status, text };
    });
    t.is(answer.status, 503);
    t.is((await fetch(`http://127.0.0.1:${port}/healthz`)).status, 200);
    await waitUntil("the line in its log", () => service.output().includes("Waiting for the vault at mongodb:…@127.0.0.1"));
    service.signal("SIGTERM");
    t.is(await service.ended, 0);
    t.false(`${service.output()}${answer.text}`.includes("hunter2"), "No secret is shown.");
  });
}

test("settings that cannot work together stop the start with lines that say why", async (t) => {
  const service = start(t, "command-service", { ...secrets, EVENT_STORE: "sqlite:", VAULT: "sqlite:vault.sqlite" });
  t.is(await service.ended, 1);
  t.regex(service.output(), /^These settings are wrong:\n {2}EVENT_STORE: sqlite: belongs to one process/);
  t.regex(service.output(), /EVENT_BUS: memory: reaches no other process/);
  t.false(service.output().includes(".ts:"), "An error that an operator can fix is shown without a stack.");
});

test("wrong credentials stop the start with the reason; the service does not wait", async (t) => {
  const server = await startServerProcess();
  t.teardown(() => server.dispose());
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const wrong = server.url.replace(/:[^:@]+@/, ":hunter2hunter2@");
  const logue = startNode(["start.ts", "--port", "0", "--data", folder.path], {
    EVENT_STORE: wrong,
  });
  t.teardown(() => logue.stop());
  t.is(await logue.ended, 1);
  t.regex(logue.output(), /The event store refuses us: it does not know these credentials/);
  t.false(logue.output().includes("hunter2"));
});
