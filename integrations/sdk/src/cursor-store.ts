import { readFile, rename, writeFile } from "node:fs/promises";

/** Keeps where a bot stands: one text, which is the SDK's own. */
export interface CursorStore {
  /** The last text that was saved; null for none. */
  load(): Promise<string | null>;
  save(text: string): Promise<void>;
}

/** Keeps it in a file, which is replaced as a whole. */
export function fileCursorStore(path: string): CursorStore {
  return {
    async load() {
      try {
        return await readFile(path, "utf8");
      } catch (error) {
        if ((error as { readonly code?: string }).code === "ENOENT") return null;
        throw error;
      }
    },
    async save(text) {
      await writeFile(`${path}.new`, text, { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
  };
}

/** Forgets it with the process: each start begins with what happens from then on. */
export function memoryCursorStore(): CursorStore {
  let kept: string | null = null;
  return {
    load: async () => kept,
    save: async (text) => {
      kept = text;
    },
  };
}
