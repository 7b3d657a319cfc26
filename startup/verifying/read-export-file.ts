import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { ConfigurationError } from "@logue/infra/settings/config.ts";
import {
  exportFormat,
  type LogExport,
  parseWholeExport,
  readExport,
  wholeExportFormat,
} from "@logue/sealing/exports/log-export.ts";

/** How much of a file tells what it is. */
const headBytes = 300;
/** The longest text that is read as one object. */
const wholeBytesMax = 500_000_000;

/** Whether this file says that it is an export of a log. */
export const isExportFile = (path: string): boolean =>
  [exportFormat, wholeExportFormat].some((format) => headOf(path).includes(`"${format}"`));

/** Throws a `TypeError` where it is not as the format says. Events are read when asked for. */
export async function openExportFile(path: string): Promise<LogExport> {
  if (headOf(path).includes(`"${wholeExportFormat}"`)) {
    if (statSync(path).size > wholeBytesMax)
      throw new ConfigurationError([`${path}: this older format is read up to 500 MB. Export the log again.`]);
    return parseWholeExport(readFileSync(path, "utf8"));
  }
  return readExport(createInterface({ input: createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 20 }) }));
}

function headOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(headBytes);
    return bytes.toString("utf8", 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
