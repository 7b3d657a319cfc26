import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";

class TooLarge extends Error {}

/** Writes the export to its file as it arrives, and only a whole one takes the name. */
export async function storeExport(bytes: Readable, file: string, sizeMaxBytes: number): Promise<Refusal | undefined> {
  const unfinished = `${file}.part`;
  async function* counted(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > sizeMaxBytes) throw new TooLarge();
      yield chunk;
    }
  }
  try {
    await pipeline(bytes, counted, createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
    return undefined;
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof TooLarge) return refuse("FileTooLarge", { sizeMaxBytes });
    if (error instanceof Error && "code" in error && error.code === "ENOSPC") return refuse("StoreFull");
    return refuse("FileIncomplete");
  }
}
