import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** No message takes less. */
const documentBytesMin = 100;

const root = resolve(import.meta.dirname, "../../..");

/** Runs `npm run rebuild all` on a data folder and answers how long it took, from the start of the process to its end. */
export async function rebuildDocuments(dataFolder: string, eventCount: number): Promise<number> {
  const documents = join(dataFolder, "documents");
  const sizeBefore = sizeBytes(documents);
  const begunAt = performance.now();
  const flags = process.env.BENCH_NODE_FLAGS?.split(" ").filter((flag) => flag !== "") ?? [];
  const command = [...flags, "projection-service/rebuild-command.ts", "all", "--data", dataFolder];
  const rebuilding = spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const [exitCode] = await once(rebuilding, "exit");
  const seconds = (performance.now() - begunAt) / 1000;
  if (exitCode !== 0) throw new Error(`The rebuild ended with ${exitCode}.`);
  const grownBytes = sizeBytes(documents) - sizeBefore;
  if (grownBytes < eventCount * documentBytesMin) throw new Error(`The rebuild added only ${grownBytes} bytes to ${documents}.`);
  return seconds;
}

const sizeBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
