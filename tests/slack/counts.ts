import type { ExecutionContext } from "ava";
import { readZip } from "../support/slack-zip.ts";
import type { Imported } from "./imported.ts";

/**
 * Every message object of an export ends as a message, in a room's history, or as a line of the
 * report: counted in the zip, not by the importer.
 */
export async function holdsEveryMessageObject(t: ExecutionContext, here: Imported, file: string): Promise<void> {
  const found = messageObjectsIn(await readZip(file));
  const { messageObjects, notes } = here.report;
  const ends = messageObjects?.ends ?? {};
  t.is(messageObjects?.found, found);
  t.is(
    Object.values(ends).reduce((sum, count) => sum + count, 0),
    found,
  );
  const noted = (title: string): number =>
    notes.filter((kind) => kind.title.startsWith(title)).reduce((sum, { count }) => sum + count, 0);
  t.is(ends["left out"], noted("Messages that could not be read") + noted("Messages that were refused"));
  t.is(ends["messages that were there twice"], noted("Messages that are in the export twice"));
  const standIns = noted("Threads whose first message");
  const parts = here.messages.filter(({ text }) => /^_Part \d+ of \d+_/.test(text)).length;
  t.is(here.messages.length, (ends["messages taken over"] ?? 0) + standIns + parts);
}

const dayFile = /^(?:[^/]+\/)?[^/]+\/\d{4}-\d{2}-\d{2}[^/]*\.json$/;

/** A broken file is counted up to its fault. */
function messageObjectsIn(files: ReadonlyMap<string, string>): number {
  let count = 0;
  for (const [name, content] of files) {
    const path = name.replaceAll("\\", "/");
    if (!dayFile.test(path) || /__MACOSX|\.\.|^\/|\/\._/.test(path)) continue;
    const list: unknown = JSON.parse(content.replace(/^\uFEFF/, "").replace(/,\s*\]\s*$/, "]"));
    if (Array.isArray(list)) count += list.length;
  }
  return count;
}
