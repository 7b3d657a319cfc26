import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** All bytes that lie in the folder: databases, their logs and indexes, files. */
export async function bytesIn(folder: string): Promise<Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== "lock.sqlite");
  return Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0))));
}
