import { promisify } from "node:util";
import yauzl from "yauzl";
import { z } from "zod";
import type { ImportProblem } from "../integration.ts";

const user = z.looseObject({
  id: z.string(),
  name: z.string(),
  deleted: z.boolean().default(false),
  is_bot: z.boolean().default(false),
  real_name: z.string().optional(),
  tz: z.string().nullish(),
  profile: z
    .looseObject({
      real_name: z.string().optional(),
      display_name: z.string().optional(),
      email: z.string().nullish(),
      title: z.string().optional(),
    })
    .default({}),
});

const channel = z.looseObject({
  id: z.string(),
  name: z.string(),
  created: z.number(),
  creator: z.string().default(""),
  is_archived: z.boolean().default(false),
  is_general: z.boolean().default(false),
  members: z.array(z.string()).default([]),
  topic: z.looseObject({ value: z.string() }).default({ value: "" }),
  purpose: z.looseObject({ value: z.string() }).default({ value: "" }),
});

const message = z.looseObject({
  type: z.literal("message"),
  subtype: z.string().optional(),
  user: z.string().optional(),
  text: z.string().default(""),
  ts: z.string().regex(/^\d+\.\d+$/),
  thread_ts: z.string().optional(),
  reactions: z.array(z.looseObject({ name: z.string(), users: z.array(z.string()) })).default([]),
  files: z.array(z.looseObject({ name: z.string().nullish(), url_private: z.string().nullish() })).default([]),
});

export type SlackUser = z.infer<typeof user>;
export type SlackChannel = z.infer<typeof channel>;
export type SlackMessage = z.infer<typeof message>;

export interface SlackExport {
  readonly users: readonly SlackUser[];
  readonly channels: readonly SlackChannel[];
  /** A channel's messages, oldest first; what cannot be read is put down as a problem. */
  messagesOf(channel: SlackChannel): Promise<SlackMessage[]>;
  readonly problems: ImportProblem[];
  close(): void;
}

/** Opens the zip file of a Slack export. Throws with a readable message where it is none. */
export async function openSlackExport(file: string): Promise<SlackExport> {
  const zip = await openZip(file);
  const entries = await entriesOf(zip);
  const problems: ImportProblem[] = [];
  const read = readerOf(zip, entries, problems);
  const users = await read("users.json", user);
  const channels = await read("channels.json", channel);
  if (users.length === 0 || channels.length === 0) {
    zip.close();
    throw new Error(`${file} is no Slack export: users.json or channels.json is missing or cannot be read.`);
  }
  const messagesOf = async (of: SlackChannel): Promise<SlackMessage[]> => {
    const days = [...entries.keys()].filter((name) => name.startsWith(`${of.name}/`) && name.endsWith(".json")).sort();
    const found: SlackMessage[] = [];
    for (const day of days) found.push(...(await read(day, message)));
    return found.sort((left, right) => compareTimestamps(left.ts, right.ts));
  };
  return { users, channels, messagesOf, problems, close: () => zip.close() };
}

async function openZip(file: string): Promise<yauzl.ZipFile> {
  try {
    return await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(file, { lazyEntries: true, autoClose: false });
  } catch (cause) {
    throw new Error(`${file} cannot be read as a zip file.`, { cause });
  }
}

function entriesOf(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>();
    zip.on("entry", (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once("end", () => resolve(entries));
    zip.once("error", reject);
    zip.readEntry();
  });
}

/** Reads a JSON array out of the zip. A broken file, or a broken thing in it, becomes a problem and the rest is read. */
function readerOf(zip: yauzl.ZipFile, entries: ReadonlyMap<string, yauzl.Entry>, problems: ImportProblem[]) {
  return async <Item>(name: string, schema: z.ZodType<Item>): Promise<Item[]> => {
    const entry = entries.get(name);
    if (entry === undefined) return [];
    const things = await jsonArrayOf(zip, entry).catch((error: Error) => {
      problems.push({ place: name, problem: `The file could not be read and was left out: ${error.message}` });
      return [];
    });
    return things.flatMap((thing, index) => {
      const parsed = schema.safeParse(thing);
      if (parsed.success) return [parsed.data];
      problems.push({
        place: `${name}, entry ${index + 1}`,
        problem: `Not understood and left out: ${z.prettifyError(parsed.error)}`,
      });
      return [];
    });
  };
}

async function jsonArrayOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<unknown[]> {
  const stream = await promisify(
    zip.openReadStream.bind(zip) as (
      entry: yauzl.Entry,
      done: (error: Error | null, stream: NodeJS.ReadableStream) => void,
    ) => void,
  )(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const parsed: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  if (!Array.isArray(parsed)) throw new Error("there is no list in it");
  return parsed;
}

/** Slack's timestamps are seconds, a dot and a fraction that tells messages of one second apart; too fine for a number. */
export function compareTimestamps(left: string, right: string): number {
  const seconds = Number.parseInt(left, 10) - Number.parseInt(right, 10);
  if (seconds !== 0) return seconds;
  return left < right ? -1 : left > right ? 1 : 0;
}
