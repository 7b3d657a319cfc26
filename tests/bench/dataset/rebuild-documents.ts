import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../load/run-command.ts";

/** No message takes less. */
const documentBytesMin = 100;

/** As `npm run rebuild -- all` runs it. */
export const rebuildCommand = ["--import", "./infra/compile-cache.js", "projection-service/rebuilding/rebuild-command.ts", "all"];

/**
 * Runs `npm run rebuild all` on a data folder and answers how long it took, from the start of the
 * process to its end.
 */
export async function rebuildDocuments(dataFolder: string, eventCount: number): Promise<number> {
  const documents = join(dataFolder, "documents");
  const sizeBefore = sizeBytes(documents);
  const { seconds } = await runCommand([...rebuildCommand, "--data", dataFolder]);
  const grownBytes = sizeBytes(documents) - sizeBefore;
  if (grownBytes < eventCount * documentBytesMin) throw new Error(`The rebuild added only ${grownBytes} bytes to ${documents}.`);
  return seconds;
}

const sizeBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
