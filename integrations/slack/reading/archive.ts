import type { Readable } from "node:stream";
import { promisify } from "node:util";
import yauzl from "yauzl";
import { NoExport } from "../../integration.ts";
import { folderAbove, readableName } from "./entry-names.ts";

/** The files of an export by their names, with slashes, below the folder in which the export lies. */
export interface Archive {
  /** In the order of the zip. */
  readonly names: readonly string[];
  /** Names that lead out of the archive or that two files share, which are left alone. */
  readonly leftAlone: readonly string[];
  open(name: string): Promise<Readable>;
  sizeOf(name: string): number;
  close(): void;
}

/** Opens a zip file. Throws `NoExport` where it cannot be read as one. */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await openZip(file);
  const found = await entriesOf(zip).catch((cause: unknown) => {
    zip.close();
    throw new NoExport(`${file} is a damaged zip file. Download the export again.`, { cause });
  });
  const above = folderAbove([...found.entries.keys()]);
  const entries = new Map(
    [...found.entries].map(([name, entry]) => [name.startsWith(above) ? name.slice(above.length) : name, entry] as const),
  );
  const open = promisify<yauzl.Entry, Readable>(zip.openReadStream.bind(zip));
  const entry = (name: string): yauzl.Entry => {
    const known = entries.get(name);
    if (known === undefined) throw new Error(`There is no file ${name} in the archive.`);
    return known;
  };
  return {
    names: [...entries.keys()],
    leftAlone: found.leftAlone,
    open: (name) => open(entry(name)),
    sizeOf: (name) => entry(name).uncompressedSize,
    close: () => zip.close(),
  };
}

async function openZip(file: string): Promise<yauzl.ZipFile> {
  const open = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);
  try {
    return await open(file, { lazyEntries: true, autoClose: false, decodeStrings: false, strictFileNames: false });
  } catch (cause) {
    throw new NoExport(`${file} cannot be read as a zip file. It may be damaged or not downloaded to its end.`, { cause });
  }
}

interface Entries {
  readonly entries: ReadonlyMap<string, yauzl.Entry>;
  readonly leftAlone: readonly string[];
}

function entriesOf(zip: yauzl.ZipFile): Promise<Entries> {
  const entries = new Map<string, yauzl.Entry>();
  const leftAlone: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Entries>();
  zip.on("entry", (entry: yauzl.Entry) => {
    const name = readableName(entry.fileNameRaw);
    if (name.kind === "file" && !entries.has(name.path)) entries.set(name.path, entry);
    else if (name.kind !== "nothing") leftAlone.push(name.path);
    zip.readEntry();
  });
  zip.once("end", () => resolve({ entries, leftAlone }));
  zip.once("error", reject);
  zip.readEntry();
  return promise;
}
