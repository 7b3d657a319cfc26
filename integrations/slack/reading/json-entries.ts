import { isUtf8 } from "node:buffer";
import type { Readable } from "node:stream";
import { TextDecoder } from "node:util";
import { fieldsOf, isFields } from "../../markup/values.ts";

/** One thing of a list in a JSON file, or why the place at which it should stand cannot be read. */
export type JsonEntry = { readonly number: number } & ({ readonly value: unknown } | { readonly problem: string });

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** One entry of a list is never larger than this; what is, is no list of messages. */
const entrySizeMaxBytes = 64 * 1024 * 1024;

/**
 * Reads the entries of a JSON list as they come, those of one piece of the file together, so that
 * neither the file nor the list is held whole, and so that a broken entry or a file cut off in the
 * middle does not take the entries before it along. A comma too many does no harm. Of a file that
 * holds an object in place of the list, the list within it is read.
 */
export async function* jsonEntries(source: Readable): AsyncGenerator<readonly JsonEntry[]> {
  const scanner = createScanner();
  try {
    for await (const chunk of inUtf8(source)) yield scanner.take(chunk).flatMap(flattened);
  } catch (error) {
    yield [{ number: scanner.count() + 1, problem: `the file is damaged: ${(error as Error).message}` }];
    return;
  }
  yield scanner.end().flatMap(flattened);
}

/** Some programs of Windows write UTF-16, and say so by the first two bytes. */
async function* inUtf8(source: Readable): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const mark = isFirst ? chunk.toString("hex", 0, 2) : "";
    if (mark === "fffe") decoder = new TextDecoder("utf-16le");
    if (mark === "feff") decoder = new TextDecoder("utf-16be");
    isFirst = false;
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}

/** The entries of a list within the list. */
const flattened = (entry: JsonEntry): readonly JsonEntry[] =>
  "value" in entry && Array.isArray(entry.value)
    ? entry.value.map((value: unknown) => ({ number: entry.number, value }))
    : [entry];

interface Scanner {
  take(chunk: Buffer): JsonEntry[];
  end(): JsonEntry[];
  count(): number;
}

/**
 * Follows only quotes, escapes and brackets: the text between two commas of the list itself is
 * parsed as JSON.
 */
function createScanner(): Scanner {
  let [depth, count, size] = [0, 0, 0];
  let [inString, isEscaped, hasBegun, hasEnded, isBehindComma] = [false, false, false, false, false];
  let kept: Buffer[] = [];
  let isObject = false;

  const entry = (last: Buffer): JsonEntry | undefined => {
    const bytes = kept.length === 0 ? last : Buffer.concat([...kept, last]);
    [kept, size] = [[], 0];
    const text = textOf(bytes).trim();
    if (text === "") return undefined;
    count += 1;
    return parsed(text, count);
  };

  function take(chunk: Buffer): JsonEntry[] {
    if (size > entrySizeMaxBytes) throw new Error("one entry is larger than 64 MiB");
    const entries: JsonEntry[] = [];
    let from = 0;
    isObject ||= !hasBegun && /^[\s\uFEFF]*\{/.test(textOf(chunk.subarray(0, 64)));
    if (isObject) keep(chunk);
    if (isObject) return entries;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) inString = false;
        continue;
      }
      if (byte === quote) inString = true;
      else if (byte === openBrace || byte === openBracket) {
        depth += 1;
        if (depth === 1 && !hasBegun) [hasBegun, from] = [byte === openBracket, at + 1];
      } else if (byte === closeBrace || byte === closeBracket) depth -= 1;
      const isEnd = depth === 0 && byte === closeBracket && hasBegun && !hasEnded;
      if (!isEnd && !(depth === 1 && byte === comma && hasBegun)) continue;
      const found = entry(chunk.subarray(from, at));
      if (found !== undefined) entries.push(found);
      else if (!isEnd || isBehindComma)
        entries.push({ number: count + 1, problem: "there is a comma too many; what stands before it was read" });
      isBehindComma = !isEnd;
      from = at + 1;
      hasEnded ||= isEnd;
    }
    if (hasBegun && !hasEnded && from < chunk.length) keep(chunk.subarray(from));
    return entries;
  }

  function keep(bytes: Buffer): void {
    kept.push(Buffer.from(bytes));
    size += bytes.length;
  }

  function end(): JsonEntry[] {
    if (isObject) {
      const text = textOf(Buffer.concat(kept)).replace(/^\uFEFF/, "");
      const whole = parsed(text, 1);
      if ("problem" in whole) return linesOf(text) ?? [whole];
      return listWithin(whole.value).map((value, index) => ({ number: index + 1, value }));
    }
    if (!hasBegun) return [{ number: 1, problem: "there is no list in it" }];
    if (hasEnded) return [];
    const last = entry(Buffer.alloc(0));
    const entries = last !== undefined && "value" in last ? [last] : [];
    return [...entries, { number: count + 1, problem: "the file ends in the middle" }];
  }

  return { take, end, count: () => count };
}

/**
 * One thing alone, the list that an object holds (such as `{"messages": [...]}`), or the things it
 * holds by their ids.
 */
function listWithin(value: unknown): readonly unknown[] {
  const fields = fieldsOf(value);
  if ("ts" in fields || "id" in fields) return [fields];
  const [list] = Object.values(fields)
    .filter((inner) => Array.isArray(inner))
    .sort((one, other) => other.length - one.length);
  if (list !== undefined) return list;
  const [only, second] = Object.values(fields);
  if (second === undefined && isFields(only) && !("ts" in only || "id" in only)) return listWithin(only);
  return Object.entries(fields).flatMap(([id, inner]) => (isFields(inner) ? [{ id, ...inner }] : []));
}

/** One object on each line; undefined where the first line is none. */
function linesOf(text: string): JsonEntry[] | undefined {
  const entries = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line, index) => parsed(line.trim().replace(/,$/, ""), index + 1));
  const [first] = entries;
  return first !== undefined && "value" in first && isFields(first.value) ? entries : undefined;
}

/** Old programs wrote Latin-1. */
const textOf = (bytes: Buffer): string => (isUtf8(bytes) ? bytes.toString("utf8") : bytes.toString("latin1"));

function parsed(text: string, number: number): JsonEntry {
  try {
    return { number, value: JSON.parse(text) };
  } catch (error) {
    const mended = withEscapes(text);
    return mended === text ? { number, problem: (error as Error).message } : parsed(mended, number);
  }
}

/** Line breaks and tabs that stand in a text as they are. */
const withEscapes = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"/gs, (quoted) =>
    quoted.replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
