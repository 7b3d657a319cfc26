import type { IncomingMessage } from "node:http";

/** Enough for a document, and a text of 64 KiB among its variables with every character escaped. */
const usualMaxBytes = 512 * 1024;

export type ReadBody = { readonly bytes: Buffer } | "too large" | "gone";

/**
 * The body as it was sent. The rest of a body that is too large is dropped; returns `gone` when the
 * client disconnected before it was complete.
 */
export function readBody(request: IncomingMessage, bodyMaxBytes = usualMaxBytes): Promise<ReadBody> {
  if (Number(request.headers["content-length"] ?? 0) > bodyMaxBytes) {
    request.resume();
    return Promise.resolve("too large");
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let sizeBytes = 0;
    request.on("data", (chunk: Buffer) => {
      sizeBytes += chunk.length;
      if (sizeBytes > bodyMaxBytes) resolve("too large");
      else chunks.push(chunk);
    });
    request.on("end", () => resolve({ bytes: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks) }));
    request.on("error", () => resolve("gone"));
    request.on("close", () => resolve("gone"));
  });
}
