import { randomUUID } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { notedIn, notedPlace } from "@logue/command-service/contract/audit.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { loadConfig } from "@logue/infra/settings/config.ts";
import { openDataFolder } from "@logue/infra/stores/data-folder.ts";
import { openStores } from "@logue/infra/stores/open-stores.ts";
import { sealingOf } from "@logue/sealing/testing/sealing-workspace.ts";
import test from "ava";
import { startNode } from "../../tests/support/child-process.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { unfinishedPath } from "./write-export-file.ts";

const environment = { MASTER_KEY: Buffer.alloc(32, 1).toString("base64"), LOG_LEVEL: "error" };
const command = (name: "export-log" | "verify", ...options: string[]) =>
  startNode([`startup/verifying/${name}.ts`, ...options], environment);

/** A data folder that this process holds and writes, as a running Logue does. */
async function givenRunning(path: string) {
  const config = loadConfig({ ...environment, DATA_FOLDER: path });
  const folder = openDataFolder(path);
  const metrics = createMetrics();
  const options = { config, folder, log: createLogger(config), metrics };
  const stores = await openStores(options, ["sealedEventStore", "blobStore"]);
  const { sealOnce } = sealingOf(stores);
  const append = async (count: number): Promise<void> => {
    const events = Array.from({ length: count }, () => ({
      ...{ id: randomUUID(), type: "MessagePosted", data: { text: randomUUID() } },
      metadata: { $correlationId: randomUUID() },
    }));
    await stores.sealedEventStore.append(`room-${count}`, events, "any");
  };
  const close = async (): Promise<void> => {
    await stores.close();
    metrics.close();
    folder.close();
  };
  const noted = () => stores.vault.list(notedPlace.kind, notedPlace.ownerId);
  return { append, sealOnce, noted, close };
}

test("a log is exported while it is written and sealed; what a killed export leaves never looks whole", async (t) => {
  const folder = await temporaryFolder();
  const [data, file] = [join(folder.path, "data"), join(folder.path, "export.json")];
  const { append, sealOnce, noted, close } = await givenRunning(data);
  t.teardown(() => folder.remove());
  t.teardown(close);
  for (let batch = 0; batch < 20; batch += 1) await append(500 + batch);
  await sealOnce();

  const killed = command("export-log", data, "--to", file);
  await waitUntil("the export has begun", () => existsSync(unfinishedPath(file)) && statSync(unfinishedPath(file)).size > 0);
  killed.signal("SIGKILL");
  await killed.ended;
  t.false(existsSync(file), "nothing has the name that was asked for");
  const cut = command("verify", unfinishedPath(file));
  t.is(await cut.ended, 1, cut.output());
  t.regex(cut.output(), /and it holds \d+\./);

  const whole = command("export-log", data, "--to", file, "--reason", "Asked for by the court");
  for (let batch = 0; batch < 4; batch += 1) {
    await append(300);
    await sealOnce();
  }
  t.is(await whole.ended, 0, whole.output());
  t.false(existsSync(unfinishedPath(file)));
  const count = Number(/Wrote the events 0 to (\d+)/.exec(whole.output())?.[1]) + 1;
  t.true(count >= 10_190 && count <= 11_390, `${count} events`);
  t.deepEqual(
    (await noted()).map(({ value }) => notedIn(value)).map((each) => [each.command, "reason" in each.data && each.data.reason]),
    [
      ["RecordLogExported", null],
      ["RecordLogExported", "Asked for by the court"],
    ],
    "the record gets both, the killed one too",
  );
  const proven = command("verify", file);
  t.is(await proven.ended, 0, proven.output());
  t.regex(proven.output(), new RegExp(`Proven: the events 0 to ${count - 1}, which are all of the signed log`));

  const refused = command("export-log", data, "--to", join(folder.path, "nowhere", "export.json"));
  t.is(await refused.ended, 2);
  t.regex(refused.output(), /^ENOENT/m);
});

test("where there is no log, the export says so and makes no files", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const [missing, file] = [join(folder.path, "none"), join(folder.path, "export.json")];
  const child = command("export-log", missing, "--to", file);
  t.is(await child.ended, 2);
  t.regex(child.output(), /There is no event store at/);
  t.false(existsSync(missing));
  await writeFile(file, "{}");
  const unread = command("verify", file);
  t.is(await unread.ended, 2, await readFile(file, "utf8"));
});
