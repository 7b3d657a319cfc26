import { type LogExport, parseLogExport, writeLogExport } from "../exports/log-export.ts";
import { type ExportOf, makeExport } from "../exports/make-export.ts";
import { type LogKeys, readLogKeys } from "../sealer/log-keys.ts";
import { checkpointKey } from "../tree/tiles.ts";
import { givenSealing, type SealingWorkspace } from "./sealing-workspace.ts";

export interface ExportedLog {
  readonly workspace: SealingWorkspace;
  readonly keys: LogKeys;
  /** The checkpoints of the log, oldest first, as they were kept outside. */
  readonly outside: readonly string[];
  /** The log as it was exported after its first seal. */
  readonly older: LogExport;
  exported(of?: Partial<ExportOf>): Promise<LogExport>;
}

/** A log of 1,500 events in five streams, sealed twice. */
export async function givenExportedLog(given?: Parameters<typeof givenSealing>[0]): Promise<ExportedLog> {
  const workspace = givenSealing(given);
  const outside: string[] = [];
  const seal = async (count: number): Promise<void> => {
    for (let stream = 0; stream < 5; stream += 1) await workspace.append(`room-${stream}`, count);
    await workspace.sealOnce();
    outside.push(String(workspace.blobs.blobs.get(checkpointKey)));
  };
  const exported = (of: Partial<ExportOf> = {}) => exportOf(workspace, of);
  await seal(120);
  const older = await exported();
  await seal(180);
  const keys = await readLogKeys(workspace.vault);
  if (keys === undefined) throw new Error("The log has no keys.");
  return { workspace, keys, outside, older, exported };
}

/** The export as those have it who were given the file. */
export async function exportOf(workspace: SealingWorkspace, of: Partial<ExportOf> = {}): Promise<LogExport> {
  const made = await makeExport(workspace, { first: 0, isWithMetadata: true, eventsMax: 10_000, nowMs: Date.now(), ...of });
  if (made === undefined) throw new Error("Nothing is sealed.");
  return parseLogExport(writeLogExport(made));
}
