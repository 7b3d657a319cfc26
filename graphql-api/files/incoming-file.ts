import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { cleanLine } from "@logue/command-service/contract/clean-text.ts";
import createBusboy from "busboy";

/** One file as it arrives. Reading `bytes` fails when the upload is cut off. */
export interface IncomingFile {
  readonly name: string;
  /** The type that the client says; may be empty. */
  readonly declaredType: string;
  readonly bytes: Readable;
}

const nameLengthMax = 255;

/**
 * The file in a form (`multipart/form-data`, the first file field), or the body itself, named by
 * the header `x-file-name`.
 */
export async function incomingFile(request: IncomingMessage): Promise<IncomingFile | undefined> {
  const contentType = request.headers["content-type"] ?? "";
  if (contentType.startsWith("multipart/form-data")) return fileInForm(request);
  const name = request.headers["x-file-name"];
  return { name: cleanName(decoded(String(name ?? ""))), declaredType: contentType, bytes: request };
}

function fileInForm(request: IncomingMessage): Promise<IncomingFile | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingFile | undefined>();
  const form = createBusboy({ headers: request.headers, limits: { files: 1, fields: 0 }, defParamCharset: "utf8" });
  form.on("file", (_field, bytes, { filename, mimeType }) => {
    // When the caller refuses the file before reading it, a later failure of the stream must not be
    // thrown.
    bytes.on("error", () => undefined);
    resolve({ name: cleanName(filename), declaredType: mimeType, bytes });
  });
  pipeline(request, form).then(() => resolve(undefined), reject);
  return promise;
}

/** The last part of a path, without characters that reverse or hide its end. */
export function cleanName(name: string | undefined): string {
  const last = (name ?? "").replaceAll("\\", "/").split("/").at(-1) ?? "";
  const clean = cleanLine(last.toWellFormed());
  return clean === "" ? "file" : shortenedName(clean);
}

/** Shortened in the middle, so that the ending stays. */
function shortenedName(name: string): string {
  if (name.length <= nameLengthMax) return name;
  const ending = /\.[^.]{1,20}$/.exec(name)?.[0] ?? "";
  return `${name.slice(0, nameLengthMax - ending.length)}${ending}`.toWellFormed();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
