import { type Bytes, differences, type Json, leafOf, newRun, openCheckpoint, type Run, toBase64 } from "./check-file.ts";
import { type HashesOf, hashesIn, type IsLinked, linksOf, pathOf, rootFromTiles, tileWidth, widthOf } from "./tiles-of-export.ts";

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

const format = "logue-log-export@v2";
const wholeFormat = "logue-log-export@v1";

/** How much of a file tells what it is. */
export const headLength = 300;

/** The format of before is one object, in which a space may stand after the colon. */
export const isWholeExport = (head: string): boolean => head.includes(`"${wholeFormat}"`);

export const isExport = (head: string): boolean => isWholeExport(head) || head.includes(`"${format}"`);

const problemsKeptMax = 100;

/** The lines of a file of any size. */
export async function* linesIn(file: Blob): AsyncGenerator<string> {
  let rest = "";
  const texts = file.stream().pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>;
  for await (const text of texts) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** The format of before as the lines of today. */
export function* linesOfWhole(text: string): Generator<string> {
  const { events, tiles, labels, ...header } = JSON.parse(text) as Json;
  yield JSON.stringify({ ...header, format });
  for (const [tile, hashes] of Object.entries(tiles as Json)) yield JSON.stringify({ tile, hashes });
  for (const [label, stream] of Object.entries(labels as Json)) yield JSON.stringify({ label, stream });
  for (const event of events as readonly Json[]) yield JSON.stringify(event);
}

/**
 * Checks a range of the log line by line, by these keys, and against checkpoints that were kept
 * outside. `onProgress` is told how many events of how many are checked.
 */
export async function checkExportFile(
  lines: AsyncIterable<string> | Iterable<string>,
  trustedKeys: readonly string[],
  outside: readonly string[] = [],
  onProgress: (checked: number, count: number) => unknown = () => {},
): Promise<ExportResult> {
  const iterator = Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]();
  const head = await iterator.next();
  const file = JSON.parse(head.done === true ? "" : head.value) as Json;
  if (file.format !== format) throw new Error("This file is not the export of a log.");
  const run = await newRun(file, trustedKeys);
  const [first, end] = [Number(file.first), Number(file.end)];
  const counted = { index: first, from: "", until: "", counts: new Map<string, number>() };
  const signed = await openCheckpoint(String(file.checkpoint), run).catch((error: unknown) => fail(run, error));
  const checking = signed === undefined ? undefined : newChecking(signed, outside, run);
  try {
    for (let next = await iterator.next(); checking !== undefined && next.done !== true; next = await iterator.next()) {
      const line = JSON.parse(next.value) as Json;
      if (line.tile !== undefined) await checking.takeTile(String(line.tile), String(line.hashes));
      else if (line.label !== undefined) checking.takeLabel(String(line.label), String(line.stream));
      else {
        await checking.takeEvent(line, counted.index);
        count(counted, line.event as Json);
        if (counted.index % tileWidth === 0) await onProgress(counted.index - first, end - first);
      }
    }
  } catch (error) {
    fail(run, `After ${counted.index - first} events the file is cut off or broken: ${Object(error).message}`);
  }
  const held = counted.index - first;
  if (checking !== undefined && (held === 0 || held !== end - first))
    fail(run, `It says that it holds the events ${first} to ${end - 1}, and it holds ${held}.`);
  const comparedCount = (await checking?.finish()) ?? 0;
  const stated = file.stated as Json;
  return {
    ...{ problems: run.problems, log: run.log, first, end, size: run.size, comparedCount },
    ...{ from: counted.from, until: counted.until },
    counts: [...counted.counts].sort(([, one], [, other]) => other - one),
    ...{ checked: [...run.checked], unchecked: [...run.unchecked], madeAt: String(stated.madeAt) },
    unwitnessedSince: stated.unwitnessedSince === null ? null : String(stated.unwitnessedSince),
  };
}

/** The first problems are kept; the one behind them says that there are more. */
function fail({ problems }: Run, problem: unknown): undefined {
  if (problems.length < problemsKeptMax) problems.push(typeof problem === "string" ? problem : String(Object(problem).message));
  else if (problems.length === problemsKeptMax) problems.push("There are more problems than are shown.");
}

interface Counted {
  index: number;
  from: string;
  until: string;
  readonly counts: Map<string, number>;
}

function count(counted: Counted, { type, created }: Json): void {
  counted.index += 1;
  counted.from ||= String(created);
  counted.until = String(created);
  counted.counts.set(String(type), (counted.counts.get(String(type)) ?? 0) + 1);
}

interface Signed {
  readonly size: number;
  readonly root: string;
}

function newChecking(signed: Signed, outside: readonly string[], run: Run) {
  const tiles = new Map<string, readonly Bytes[]>();
  const hashesOf: HashesOf = (level, index) => tiles.get(pathOf(level, index, widthOf(level, index, signed.size))) ?? [];
  let isSigned = false;
  const links = linksOf(hashesOf, signed.size, (tile, above) => fail(run, misfitOf(tile, above, isSigned)));
  const labels = new Map<string, string>();
  const known = new Set<string>();
  let waiting: readonly Signed[] = [];
  let [comparedCount, current, isBegun] = [0, 0, false];
  const compare = async (): Promise<void> => {
    const left: Signed[] = [];
    for (const kept of waiting) {
      const found = kept.size === signed.size ? signed.root : await rootFromTiles(kept.size, hashesOf);
      if (found === "") left.push(kept);
      else if (found !== kept.root) fail(run, `A checkpoint from outside names another tree of ${kept.size} events.`);
    }
    comparedCount += waiting.length - left.length;
    waiting = left;
  };
  const begin = async (): Promise<void> => {
    isBegun = true;
    isSigned = (await rootFromTiles(signed.size, hashesOf)) === signed.root;
    if (!isSigned) fail(run, "Its tiles are not those of the signed tree.");
    const opened = await openOutside(outside, signed, run);
    comparedCount = opened.newerCount;
    waiting = opened.kept;
    await compare();
  };
  return {
    async takeTile(path: string, base64: string): Promise<void> {
      tiles.set(path, hashesIn(base64));
      if (isBegun && waiting.length > 0) await compare();
    },
    takeLabel(label: string, stream: string): void {
      if (labels.has(stream) || known.has(label))
        fail(run, "Two labels have the same name of a stream, or two streams one label.");
      labels.set(stream, label);
      known.add(label);
    },
    async takeEvent(each: Json, index: number): Promise<void> {
      if (!isBegun) await begin();
      const tile = Math.floor(index / tileWidth);
      if (tile !== current) {
        tiles.delete(pathOf(0, current, tileWidth));
        links.forget(current);
        current = tile;
      }
      await checkExported(each, index, { labels, hashesOf, isLinked: links.isLinked }, run);
    },
    async finish(): Promise<number> {
      if (!isBegun) await begin();
      return comparedCount;
    },
  };
}

/** Where the tree is the signed one, the tile below is wrong; else the one above may be. */
const misfitOf = (tile: string, above: string, isSigned: boolean): string =>
  isSigned ? `Its ${tile} is not the one of the signed tree.` : `Its ${above} does not hold the hash over its ${tile}.`;

interface Tree {
  readonly labels: ReadonlyMap<string, string>;
  readonly hashesOf: HashesOf;
  readonly isLinked: IsLinked;
}

async function checkExported(each: Json, index: number, { labels, hashesOf, isLinked }: Tree, run: Run): Promise<void> {
  const [event, entry, tile] = [each.event as Json, String(each.entry), Math.floor(index / tileWidth)];
  const failed = (problem: string): undefined => fail(run, `Event ${index}, ${event.type} of ${event.created}: ${problem}`);
  for (const part of await differences(event, entry)) failed(`Its ${part} is not what was sealed.`);
  const hash = hashesOf(0, tile)[index % tileWidth];
  const isThere = hash !== undefined && toBase64(hash) === toBase64(await leafOf(entry));
  if (!isThere || !(await isLinked(0, tile))) failed("It does not stand there in the signed log.");
  if (labelIn(entry) === undefined || labels.get(String(event.stream)) !== labelIn(entry))
    failed("Its stream is not the one of its label.");
}

function labelIn(entry: string): string | undefined {
  try {
    return Object(JSON.parse(entry)).label;
  } catch {
    return undefined;
  }
}

/** The checkpoints from outside that this tree should begin with, and how many are newer than it. */
async function openOutside(notes: readonly string[], { size }: Signed, run: Run) {
  const kept: Signed[] = [];
  let newerCount = 0;
  const sizeBefore = run.size;
  for (const note of notes) {
    const opened = await openCheckpoint(note, run).catch((error: unknown) =>
      fail(run, `A checkpoint from outside: ${Object(error).message}`),
    );
    if (opened === undefined) continue;
    if (opened.size <= size) kept.push(opened);
    else {
      newerCount += 1;
      fail(
        run,
        `A checkpoint from outside has ${opened.size} events, and this one ${size}: the file is older, or the log was put back.`,
      );
    }
  }
  run.size = sizeBefore;
  return { kept, newerCount };
}
