import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** How many files of users a data folder holds. The objects of the sealed log lie beside them. */
export async function countFileBlobs(dataFolder: string): Promise<number> {
  const blobs = join(dataFolder, "blobs");
  const paths = await readdir(blobs, { recursive: true });
  return paths.filter((path) => path.endsWith(".blob") && !path.startsWith("seals")).length;
}
