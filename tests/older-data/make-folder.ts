import { execFileSync } from "node:child_process";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { startNode } from "../support/child-process.ts";
import { documentsIn } from "../support/replay.ts";
import { writeZip } from "../support/slack-zip.ts";
import { startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { slackFiles, writeHistory } from "./history.ts";

/**
 * Makes the folder that later versions are tested with. It is run once, at the commit whose version
 * is to be kept, with the folder to write as its argument:
 *
 *     node tests/older-data/make-folder.ts tests/older-data/<commit>
 *
 * It runs Logue with this version, writes a small history through the API, imports a small Slack
 * export, and keeps the data folder, the documents after a rebuild, and the ids and secrets that the
 * tests need, in one archive.
 */
async function makeFolder(target: string): Promise<void> {
  const work = await temporaryFolder();
  try {
    const folder = join(work.path, "folder");
    await mkdir(folder);
    const logue = await startLogue({ dataFolder: folder });
    const written = await writeHistory(logue).finally(logue.stop);
    await importSlack(folder, work.path);
    await rebuild(folder);
    const documents = Object.fromEntries([...(await documentsIn(join(folder, "documents")))].sort());
    await writeFile(join(work.path, "documents.json"), JSON.stringify(documents));
    await writeFile(join(work.path, "written.json"), JSON.stringify(written));
    await mkdir(target, { recursive: true });
    const archive = join(work.path, "made.tar.gz");
    const left = ["*-shm", "*-wal", "lock.*"].map((name) => `--exclude=${name}`);
    execFileSync("tar", ["-czf", archive, ...left, "-C", work.path, "folder", "documents.json", "written.json"]);
    await rename(archive, join(target, "made.tar.gz"));
  } finally {
    await work.remove();
  }
}

async function importSlack(folder: string, workFolder: string): Promise<void> {
  const zip = join(workFolder, "slack.zip");
  await writeZip(zip, slackFiles);
  await succeeds("startup/importing/import.ts", "slack", zip, "--data", folder);
}

const rebuild = (folder: string): Promise<void> =>
  succeeds("projection-service/rebuilding/rebuild-command.ts", "all", "--data", folder);

async function succeeds(...argumentList: string[]): Promise<void> {
  const child = startNode(argumentList);
  if ((await child.ended) !== 0) throw new Error(`${argumentList[0]} failed: ${child.output()}`);
}

if (import.meta.main) {
  const [target] = process.argv.slice(2);
  if (target === undefined) throw new Error("Give the folder to write, as in tests/older-data/<commit>.");
  await makeFolder(resolve(target));
}
