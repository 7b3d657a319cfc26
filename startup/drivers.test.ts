import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import test, { type ExecutionContext } from "ava";
import { type Environment, startNode } from "../tests/support/child-process.ts";
import { temporaryFolder } from "../tests/support/temporary-folder.ts";
import { waitUntil } from "../tests/support/wait-until.ts";

async function driversOf(t: ExecutionContext, environment: Environment): Promise<string | undefined> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const logue = startNode(
    ["--import", "./tests/support/tell-drivers.ts", "start.ts", "--port", "0", "--data", folder.path],
    environment,
  );
  t.teardown(() => logue.stop());
  await waitUntil("Logue to be ready", () => logue.output().includes("Logue is ready") || logue.hasEnded(), 60_000);
  await logue.stop();
  return /Drivers loaded: (.*)\./.exec(logue.output())?.[1];
}

test("with embedded stores no driver package is loaded", async (t) => {
  t.is(await driversOf(t, {}), "none");
});

test("only the drivers of chosen engines are loaded", async (t) => {
  const server = await startServerProcess();
  t.teardown(() => server.dispose());
  t.is(await driversOf(t, { EVENT_STORE: server.url }), "@eventstore/db-client, @grpc/grpc-js");
});
