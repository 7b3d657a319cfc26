import { randomBytes, randomUUID } from "node:crypto";
import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import { openSealingWorkspace, sealingOnEngines } from "@logue/sealing/testing/open-sealing.ts";
import { describeSealing } from "@logue/sealing/testing/sealing-conformance.ts";
import test from "ava";
import { endOf, startNode } from "../support/child-process.ts";
import { placesIn } from "../support/distributed-logue.ts";
import { enginesIn } from "../support/profiles.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const programMaxMs = 60_000;

describeSealing(test, "EventStoreDB's protocol, MongoDB and S3", sealingOnEngines);

test("npm run verify takes the address of an event store, and names what another one lacks", async (t) => {
  const [folder, server, empty] = await Promise.all([temporaryFolder(), startServerProcess(), startServerProcess()]);
  t.teardown(() => Promise.all([folder.remove(), server.dispose(), empty.dispose()]));
  const places = placesIn(enginesIn(process.env), `s${randomUUID().slice(0, 8)}`);
  const environment = { ...places, MASTER_KEY: randomBytes(32).toString("base64"), DATA_FOLDER: folder.path };
  const workspace = await openSealingWorkspace(t, { ...environment, EVENT_STORE: server.url });
  await workspace.append("room-1", 20);
  await workspace.sealOnce();
  const verify = async (address: string) => {
    const child = startNode(["startup/verifying/verify.ts", address], environment);
    return { exitCode: await endOf(child, programMaxMs), output: child.output() };
  };

  const sound = await verify(server.url);
  t.is(sound.exitCode, 0, sound.output);
  t.regex(sound.output, /20 sealed events: all are stored as they were sealed/);
  const lacking = await verify(empty.url);
  t.is(lacking.exitCode, 1, lacking.output);
  t.regex(lacking.output, /20 problems were found/);
});
