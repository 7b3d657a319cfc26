import { existsSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { startNode } from "../support/child-process.ts";
import { eventCount } from "../support/event-count.ts";
import { writeZip } from "../support/slack-zip.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("a dry run on a workspace that is there tells what an import then does, and writes nothing", async (t) => {
  t.timeout(120_000);
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const dataFolder = join(folder.path, "data");
  const exportOf = async (name: string, texts: readonly string[], userIds: readonly string[]): Promise<string> => {
    const path = join(folder.path, name);
    const entries = {
      "users.json": userIds.map((id) => ({ id, name: "alice" })),
      "channels.json": [{ id: "C1", name: "town", created: 1_700_000_000, creator: "U1", members: ["U1"] }],
      "town/2023-11-14.json": texts.map((text, index) => ({ type: "message", user: "U1", ts: `170000001${index}.000100`, text })),
    };
    await writeZip(path, new Map(Object.entries(entries).map(([file, value]) => [file, JSON.stringify(value)])));
    return path;
  };
  /** What the program prints about the export. */
  const run = async (file: string, ...more: readonly string[]): Promise<string> => {
    const program = startNode(["startup/importing/import.ts", "slack", file, "--data", dataFolder, ...more]);
    t.teardown(() => program.signal("SIGKILL"));
    t.is(await program.ended, 0, program.output());
    return program.output();
  };
  const first = await exportOf("first.zip", ["one", "two"], ["U1"]);
  t.regex(await run(first, "--dry-run"), /Of 2 message objects in the export: 2 messages taken over\./);
  t.false(existsSync(dataFolder), "a dry run makes no workspace");
  await run(first);

  const second = await exportOf("second.zip", ["one", "two", "three"], ["U1", "U2"]);
  const before = eventCount(dataFolder);
  const dry = await run(second, "--dry-run");
  t.is(eventCount(dataFolder), before);
  t.regex(dry, /1 messages taken over, 2 messages that were there already/);
  const real = await run(second);
  t.true(eventCount(dataFolder) > before);
  t.is(
    dry.slice(dry.indexOf("Would be taken over:")).replace("Would be taken", "Taken"),
    real.slice(real.indexOf("Taken over:"), real.indexOf("Let the people of the import in")),
  );
});
