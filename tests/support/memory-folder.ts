import { mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { join } from "node:path";

const sharedMemory = "/dev/shm";
const neededBytes = 6_000_000_000;

export interface MemoryFolder {
  /** Tells programs to put their temporary files there. */
  readonly environment: Readonly<Record<string, string>>;
  remove(): void;
}

/**
 * A folder in memory for what the tests write: most of them open stores, and each store waits for its
 * disk. The files stay on the disk where the memory is small or programs may not be started from it,
 * as in most containers, and where TMPDIR says where to put them.
 */
export function openMemoryFolder(): MemoryFolder {
  if (process.env.TMPDIR !== undefined || !isUsable()) return { environment: {}, remove: () => undefined };
  const path = mkdtempSync(join(sharedMemory, "logue-tests-"));
  return { environment: { TMPDIR: path }, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function isUsable(): boolean {
  try {
    const mount = readFileSync("/proc/mounts", "utf8")
      .split("\n")
      .find((line) => line.split(" ")[1] === sharedMemory);
    const { bavail, bsize } = statfsSync(sharedMemory);
    return mount !== undefined && !/\bnoexec\b/.test(mount) && bavail * bsize >= neededBytes;
  } catch {
    return false;
  }
}
