import { createWriteStream } from "node:fs";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import yauzl from "yauzl";
import { ZipFile } from "yazl";

export interface SlackUser {
  readonly id: string;
  readonly name: string;
}

export interface SlackChannel {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

export interface SlackMessage {
  readonly user: string;
  readonly text: string;
  readonly ts: string;
  readonly thread_ts?: string;
}

/** The files of a zip by name, as text; names are not checked. */
export async function readZip(path: string): Promise<Map<string, string>> {
  const zip = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(path, {
    lazyEntries: true,
    decodeStrings: false,
  });
  const files = new Map<string, string>();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  zip.on("entry", (entry: yauzl.Entry) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      text(stream).then((content) => {
        files.set(String(entry.fileName), content);
        zip.readEntry();
      }, reject);
    });
  });
  zip.once("end", resolve);
  zip.once("error", reject);
  zip.readEntry();
  await promise;
  return files;
}

export async function writeZip(path: string, files: ReadonlyMap<string, string | Buffer>): Promise<void> {
  const zip = new ZipFile();
  for (const [name, content] of files) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

export const usersIn = (files: ReadonlyMap<string, string>): SlackUser[] => JSON.parse(files.get("users.json") ?? "[]");

export const channelsIn = (files: ReadonlyMap<string, string>): SlackChannel[] => JSON.parse(files.get("channels.json") ?? "[]");

export const messagesIn = (files: ReadonlyMap<string, string>, channel: SlackChannel): SlackMessage[] =>
  [...files].filter(([name]) => name.startsWith(`${channel.name}/`)).flatMap(([, content]) => JSON.parse(content));

export const isReply = ({ ts, thread_ts }: SlackMessage): boolean => thread_ts !== undefined && thread_ts !== ts;

/** Epoch milliseconds. */
export const timeOf = ({ ts }: Pick<SlackMessage, "ts">): number => Math.floor(Number(ts) * 1000);
