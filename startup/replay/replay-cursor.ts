import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const stored = z.object({
  /** Everything up to here was sent. */
  position: z.string(),
  /** Where the replay ends, as it was when it began. */
  until: z.string(),
  /** What the target needs to go on. */
  mark: z.record(z.string(), z.number()),
});

export type ReplayState = z.infer<typeof stored>;

/** How far a replay has come, kept until it is finished. */
export interface ReplayCursor {
  /** Undefined for one that begins. */
  readonly state: ReplayState | undefined;
  save(state: ReplayState): void;
  delete(): void;
}

/** The cursor of the replay with these options. */
export function openReplayCursor(dataFolder: string, options: object): ReplayCursor {
  const folder = join(dataFolder, "replays");
  const name = createHash("sha256").update(JSON.stringify(options)).digest("hex").slice(0, 32);
  const path = join(folder, `${name}.json`);
  return {
    state: existsSync(path) ? stored.parse(JSON.parse(readFileSync(path, "utf8"))) : undefined,
    save: (state) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(`${path}.new`, JSON.stringify(state), { mode: 0o600 });
      renameSync(`${path}.new`, path);
    },
    delete: () => rmSync(path, { force: true }),
  };
}
