import {
  type Bytes,
  differences,
  fromBase64,
  type Json,
  leafOf,
  newRun,
  node,
  openCheckpoint,
  type Run,
  toBase64,
} from "./check-file.ts";

/** What an export of the log proves. */
export interface ExportResult {
  readonly problems: readonly string[];
  readonly log: string;
  readonly first: number;
  readonly end: number;
  /** The events in the signed tree. */
  readonly size: number;
  /** How many events there are of each type. */
  readonly counts: readonly (readonly [type: string, count: number])[];
  readonly from: string;
  readonly until: string;
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
  /** How many checkpoints from outside were compared. */
  readonly comparedCount: number;
  readonly madeAt: string;
  readonly unwitnessedSince: string | null;
}

export const isExport = (text: string): boolean => Object(JSON.parse(text)).format === "logue-log-export@v1";

const tileWidth = 256;
const hashBytes = 32;
const levelCount = 8;

/** The hashes of a tile; none where the file lacks it. */
type HashesOf = (level: number, index: number) => readonly Bytes[];

/** Checks a range of the log by these keys, and against checkpoints that were kept outside. */
export async function checkExportFile(
  text: string,
  trustedKeys: readonly string[],
  outside: readonly string[] = [],
): Promise<ExportResult> {
  const file = JSON.parse(text) as Json;
  const run = await newRun(file, trustedKeys);
  const events = file.events as readonly Json[];
  const [first, end] = [Number(file.first), Number(file.end)];
  if (events.length === 0 || events.length !== end - first)
    run.problems.push(`It says that it holds the events ${first} to ${end - 1}, and it holds ${events.length}.`);
  const failed = (error: unknown): undefined => void run.problems.push(String(Object(error).message));
  const signed = await openCheckpoint(String(file.checkpoint), run).catch(failed);
  const hashesOf = tilesIn(file.tiles as Readonly<Record<string, string>>, signed?.size ?? 0);
  if (signed !== undefined) {
    if ((await rootFromTiles(signed.size, hashesOf)) !== signed.root)
      run.problems.push("Its tiles are not those of the signed tree.");
    await checkEvents(events, { first, size: signed.size, labels: labelsIn(file, run), hashesOf }, run);
  }
  const comparedCount = signed === undefined ? 0 : await compareOutside(outside, signed, hashesOf, run);
  const stated = file.stated as Json;
  return {
    ...{ problems: run.problems, log: run.log, first, end, size: run.size, comparedCount },
    ...{ counts: countsOf(events), from: createdOf(events[0]), until: createdOf(events.at(-1)) },
    ...{ checked: [...run.checked], unchecked: [...run.unchecked], madeAt: String(stated.madeAt) },
    unwitnessedSince: stated.unwitnessedSince === null ? null : String(stated.unwitnessedSince),
  };
}

const createdOf = (each: Json | undefined): string => String(Object(each?.event).created ?? "");

function countsOf(events: readonly Json[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { event } of events) {
    const type = String(Object(event).type);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** The label of each stream's name. */
function labelsIn(file: Json, run: Run): ReadonlyMap<string, string> {
  const entries = Object.entries(file.labels as Readonly<Record<string, string>>);
  const labels = new Map(entries.map(([label, stream]) => [stream, label]));
  if (labels.size !== entries.length) run.problems.push("Two labels have the same name of a stream.");
  return labels;
}

function tilesIn(tiles: Readonly<Record<string, string>>, size: number): HashesOf {
  const known = new Map<string, readonly Bytes[]>();
  return (level, index) => {
    const width = Math.min(tileWidth, Math.floor(size / tileWidth ** level) - index * tileWidth);
    if (!(width > 0)) return [];
    const path = pathOf(level, index, width);
    const hashes = known.get(path) ?? hashesIn(tiles[path] ?? "", width);
    known.set(path, hashes);
    return hashes;
  };
}

function hashesIn(base64: string, width: number): readonly Bytes[] {
  const bytes = fromBase64(base64);
  if (bytes.length !== width * hashBytes) return [];
  return Array.from({ length: width }, (_, place) => bytes.slice(place * hashBytes, (place + 1) * hashBytes));
}

/** The path in tlog-tiles. */
function pathOf(level: number, index: number, width: number): string {
  const groups = [String(index % 1000).padStart(3, "0")];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    groups.unshift(`x${String(rest % 1000).padStart(3, "0")}`);
  return `tile/${level}/${groups.join("/")}${width < tileWidth ? `.p/${width}` : ""}`;
}

/** The hash over as many hashes as a power of two says. */
async function over(hashes: readonly Bytes[]): Promise<Bytes> {
  const [only] = hashes;
  if (hashes.length === 1 && only !== undefined) return only;
  const half = hashes.length / 2;
  return node(await over(hashes.slice(0, half)), await over(hashes.slice(half)));
}

/**
 * The root of the tree of `size`, or of a smaller one that this one begins with: from the last tile of
 * each level, each hash of which is over a full tile below. Empty where one is missing.
 */
async function rootFromTiles(size: number, hashesOf: HashesOf): Promise<string> {
  const parts: Bytes[] = [];
  for (let level = levelCount - 1; level >= 0; level -= 1) {
    const count = Math.floor(size / tileWidth ** level);
    let hashes = hashesOf(level, Math.floor(count / tileWidth)).slice(0, count % tileWidth);
    if (hashes.length !== count % tileWidth) return "";
    for (let power = tileWidth / 2; power >= 1; power /= 2) {
      if (hashes.length < power) continue;
      parts.push(await over(hashes.slice(0, power)));
      hashes = hashes.slice(power);
    }
  }
  let root = parts.pop();
  for (let left = parts.pop(); left !== undefined && root !== undefined; left = parts.pop()) root = await node(left, root);
  return root === undefined ? "" : toBase64(root);
}

interface Tree {
  readonly first: number;
  readonly size: number;
  readonly labels: ReadonlyMap<string, string>;
  readonly hashesOf: HashesOf;
}

async function checkEvents(events: readonly Json[], { first, size, labels, hashesOf }: Tree, run: Run): Promise<void> {
  const links = new Map<string, Promise<boolean>>();
  const isLinked = (level: number, index: number): Promise<boolean> => {
    const known = links.get(`${level}/${index}`) ?? link(level, index);
    links.set(`${level}/${index}`, known);
    return known;
  };
  /** A full tile hangs on the root by its hash in the tile above, the last of a level directly. */
  const link = async (level: number, index: number): Promise<boolean> => {
    if ((index + 1) * tileWidth > Math.floor(size / tileWidth ** level)) return true;
    const hashes = hashesOf(level, index);
    const above = hashesOf(level + 1, Math.floor(index / tileWidth))[index % tileWidth];
    if (hashes.length !== tileWidth || above === undefined || toBase64(await over(hashes)) !== toBase64(above)) return false;
    return isLinked(level + 1, Math.floor(index / tileWidth));
  };
  for (const [place, each] of events.entries()) {
    const [event, entry, index] = [each.event as Json, String(each.entry), first + place];
    const fail = (problem: string): void =>
      void run.problems.push(`Event ${index}, ${event.type} of ${event.created}: ${problem}`);
    for (const part of await differences(event, entry)) fail(`Its ${part} is not what was sealed.`);
    const hash = hashesOf(0, Math.floor(index / tileWidth))[index % tileWidth];
    const isThere = hash !== undefined && toBase64(hash) === toBase64(await leafOf(entry));
    if (!isThere || !(await isLinked(0, Math.floor(index / tileWidth)))) fail("It does not stand there in the signed log.");
    if (labelIn(entry) === undefined || labels.get(String(event.stream)) !== labelIn(entry))
      fail("Its stream is not the one of its label.");
  }
}

function labelIn(entry: string): string | undefined {
  try {
    return Object(JSON.parse(entry)).label;
  } catch {
    return undefined;
  }
}

async function compareOutside(
  notes: readonly string[],
  signed: { readonly size: number; readonly root: string },
  hashesOf: HashesOf,
  run: Run,
): Promise<number> {
  let count = 0;
  const { size } = run;
  for (const note of notes) {
    try {
      const kept = await openCheckpoint(note, run);
      const found = kept.size === signed.size ? signed.root : await rootFromTiles(kept.size, hashesOf);
      if (kept.size > signed.size) {
        run.problems.push(
          `A checkpoint from outside has ${kept.size} events, and this one ${signed.size}: the file is older, or the log was put back.`,
        );
      } else if (found === "") continue;
      else if (found !== kept.root) run.problems.push(`A checkpoint from outside names another tree of ${kept.size} events.`);
      count += 1;
    } catch (error) {
      run.problems.push(`A checkpoint from outside: ${Object(error).message}`);
    }
  }
  run.size = size;
  return count;
}
