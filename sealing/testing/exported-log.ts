import { type ExportedEvent, type ExportHeader, exportLines, wholeExportFormat } from "../exports/log-export.ts";
import { type ExportOf, makeExport } from "../exports/make-export.ts";
import { type LogKeys, readLogKeys } from "../sealer/log-keys.ts";
import { readCheckpoint } from "../sealer/seal-objects.ts";
import { givenSealing, type SealingWorkspace } from "./sealing-workspace.ts";

export interface ExportedLog {
  readonly workspace: SealingWorkspace;
  readonly keys: LogKeys;
  /** The checkpoints of the log, oldest first, as they were kept outside. */
  readonly outside: readonly string[];
  /** The log as it was exported after its first seal. */
  readonly older: WholeExport;
  exported(of?: Partial<ExportOf>): Promise<WholeExport>;
}

/** A log of 1,500 events in five streams, sealed twice. */
export async function givenExportedLog(workspace = givenSealing()): Promise<ExportedLog> {
  const outside: string[] = [];
  const seal = async (count: number): Promise<void> => {
    for (let stream = 0; stream < 5; stream += 1) await workspace.append(`room-${stream}`, count);
    await workspace.sealOnce();
    outside.push(String(await readCheckpoint(workspace.blobs)));
  };
  const exported = (of: Partial<ExportOf> = {}) => exportOf(workspace, of);
  await seal(120);
  const older = await exported();
  await seal(180);
  const keys = await readLogKeys(workspace.vault);
  if (keys === undefined) throw new Error("The log has no keys.");
  return { workspace, keys, outside, older, exported };
}

/** An export as one object, in the format of before. */
export interface WholeExport extends ExportHeader {
  readonly format: typeof wholeExportFormat;
  readonly events: readonly ExportedEvent[];
  readonly tiles: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
}

/** The lines of an export, as those have them who were given the file. */
export async function exportedLines(workspace: SealingWorkspace, of: Partial<ExportOf> = {}): Promise<string[]> {
  const made = await makeExport(workspace, { first: 0, isWithMetadata: true, nowMs: Date.now(), ...of });
  if (made === undefined) throw new Error("Nothing is sealed.");
  const lines: string[] = [];
  for await (const line of exportLines(made)) lines.push(line);
  return lines;
}

/** The same export as one object. */
export async function exportOf(workspace: SealingWorkspace, of: Partial<ExportOf> = {}): Promise<WholeExport> {
  const [first = "", ...lines] = await exportedLines(workspace, of);
  const parts = lines.map((line) => JSON.parse(line));
  const pairs = (name: string, value: string) =>
    Object.fromEntries(parts.filter((part) => name in part).map((part) => [part[name], part[value]]));
  return {
    ...(JSON.parse(first) as ExportHeader),
    format: wholeExportFormat,
    events: parts.filter((part) => "event" in part),
    ...{ tiles: pairs("tile", "hashes"), labels: pairs("label", "stream") },
  };
}
