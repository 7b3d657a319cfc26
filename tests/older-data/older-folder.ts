import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "../support/temporary-folder.ts";
import type { Written } from "./history.ts";

/** A copy of what an older version left, unpacked from the archive that `make-folder.ts` made. */
export interface OlderFolder {
  readonly dataFolder: string;
  readonly written: Written;
  /** The documents of that version after a rebuild, by collection and id. */
  readonly documents: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Unpacks the data folder of the version at this commit. It is removed when the test ends. */
export async function olderFolder(t: { teardown(end: () => Promise<void>): void }, commit: string): Promise<OlderFolder> {
  const copy = await temporaryFolder();
  t.teardown(copy.remove);
  execFileSync("tar", ["-xzf", join(import.meta.dirname, commit, "made.tar.gz"), "-C", copy.path]);
  const kept = async (name: string) => JSON.parse(await readFile(join(copy.path, name), "utf8"));
  const texts: Record<string, string> = await kept("documents.json");
  const documents = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, JSON.parse(text)]));
  return { dataFolder: join(copy.path, "folder"), written: await kept("written.json"), documents };
}
