import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { exportLines, type LogExport } from "@logue/sealing/exports/log-export.ts";

const chunkLength = 256 * 1024;

/** Where an export lies until it is whole. */
export const unfinishedPath = (path: string): string => `${path}.unfinished`;

/**
 * Writes an export while it is read. The file has its name only when all of it is on the disk: what
 * a killed process leaves has another name, and the next export to the same place replaces it.
 */
export async function writeExportFile(
  path: string,
  made: LogExport,
  onProgress: (eventCount: number) => void = () => {},
): Promise<void> {
  const unfinished = unfinishedPath(path);
  const file = await open(unfinished, "w", 0o600);
  try {
    for await (const { text, eventCount } of chunksOf(made)) {
      await file.writeFile(text);
      onProgress(eventCount);
    }
    await file.sync();
    await file.close();
    await rename(unfinished, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await file.close().catch(() => {});
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function* chunksOf(made: LogExport): AsyncGenerator<{ readonly text: string; readonly eventCount: number }> {
  let [text, eventCount] = ["", 0];
  for await (const line of exportLines(made)) {
    text += line;
    if (line.startsWith('{"event":')) eventCount += 1;
    if (text.length < chunkLength) continue;
    yield { text, eventCount };
    text = "";
  }
  yield { text, eventCount };
}

/** So that the name is there after a loss of power, too. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  await folder.sync().finally(() => folder.close());
}
