import { isAttribution, isForwardingRule, isHeaderBlock, isMobileSignature, isSignatureMark } from "./quote-headers.ts";

/** The most lines over which mail programs break the line above a quote. */
const attributionLinesMax = 3;

/**
 * What a person wrote in a mail, without what it answers and without signatures. Quotes between which
 * the person wrote are kept, so that it can be seen what each part answers.
 */
export function stripQuotes(text: string): string {
  const lines = text
    .replaceAll("\r\n", "\n")
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line) => line.trimEnd());
  const written = withoutAttributions(upTo(lines, cutPlace(lines)));
  return withoutSignature(unquoted(written)).join("\n").trim();
}

const isQuoted = (line: string): boolean => line.startsWith(">");

/** Where everything that follows is the mail that is answered. */
function cutPlace(lines: readonly string[]): number {
  for (const [place, line] of lines.entries()) {
    if (isQuoted(line)) continue;
    if (isForwardingRule(line) || isHeaderBlock(lines.slice(place, place + 8))) return ruleBefore(lines, place);
    const length = attributionAt(lines, place);
    if (length > 0 && !isQuoted(nextWords(lines, place + length)) && hasWords(lines.slice(0, place))) return place;
  }
  return lines.length;
}

/** Some programs draw a line above the headers of the mail that is answered. */
function ruleBefore(lines: readonly string[], place: number): number {
  const before = lines.slice(0, place).findLastIndex((line) => line !== "");
  return before >= 0 && /^[_-]{5,}$/.test(lines[before] ?? "") ? before : place;
}

const upTo = (lines: readonly string[], place: number): readonly string[] => lines.slice(0, place);
const hasWords = (lines: readonly string[]): boolean => lines.some((line) => line !== "" && !isQuoted(line));
const nextWords = (lines: readonly string[], from: number): string => lines.slice(from).find((line) => line !== "") ?? "";

/** How many lines an attribution has that begins here; 0 where none does. */
function attributionAt(lines: readonly string[], place: number): number {
  for (let length = 1; length <= attributionLinesMax; length += 1) {
    const part = lines.slice(place, place + length);
    if (part.length < length || part.some((line) => line === "" || isQuoted(line))) return 0;
    if (isAttribution(part.join(" "))) return length;
  }
  return 0;
}

/** Without the lines above quotes that say who wrote them. */
function withoutAttributions(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let place = 0; place < lines.length; place += 1) {
    const length = attributionAt(lines, place);
    const isAboveQuote = length > 0 && (isQuoted(nextWords(lines, place + length)) || nextWords(lines, place + length) === "");
    if (isAboveQuote) place += length - 1;
    else kept.push(lines[place] ?? "");
  }
  return kept;
}

/** Drops a quote above or below the text, and keeps those that the text answers in turn. */
function unquoted(lines: readonly string[]): readonly string[] {
  const firstWords = lines.findIndex((line) => line !== "" && !isQuoted(line));
  const lastWords = lines.findLastIndex((line) => line !== "" && !isQuoted(line));
  if (firstWords === -1) return [];
  const isInterleaved = lines.slice(firstWords, lastWords).some(isQuoted);
  return lines.slice(isInterleaved ? 0 : firstWords, lastWords + 1);
}

/** A signature stands at the end: after its mark, or as the one line that phones add. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const mark = lines.findIndex(isSignatureMark);
  const unsigned = mark === -1 ? lines : lines.slice(0, mark);
  const last = unsigned.findLastIndex((line) => line !== "");
  return isMobileSignature(unsigned[last] ?? "") ? unsigned.slice(0, last) : unsigned;
}
