import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import createBusboy from "busboy";
import type { HookRefusal, PayloadFile } from "../payload.ts";

export interface Form {
  readonly fields: URLSearchParams;
  readonly files: readonly PayloadFile[];
}

/** As many as one message carries. */
const filesMax = 10;
const limits = { files: filesMax, fields: 50, fieldSize: 1024 * 1024, parts: 100 };
const broken: HookRefusal = { status: 400, code: "invalid_payload", words: "The form cannot be read." };
const tooMany: HookRefusal = { status: 400, code: "too_many_files", words: "The form has more than 10 files." };

/** A form with files, from a body that is limited in size. */
export async function readForm(bytes: Buffer, contentType: string): Promise<Form | HookRefusal> {
  const fields = new URLSearchParams();
  const files: Promise<PayloadFile>[] = [];
  let refusal: HookRefusal | undefined;
  try {
    const form = createBusboy({ headers: { "content-type": contentType }, limits, defParamCharset: "utf8" });
    form.on("field", (name, value, { valueTruncated }) => {
      if (valueTruncated) refusal = { ...broken, words: "A field of the form is too large." };
      else fields.append(name, value);
    });
    form.on("file", (_field, stream, { filename, mimeType }) => {
      files.push(bytesOf(stream).then((read) => ({ name: filename ?? "file", declaredType: mimeType, bytes: read })));
    });
    form.on("filesLimit", () => {
      refusal = tooMany;
    });
    await pipeline(Readable.from([bytes], { objectMode: false }), form);
    return refusal ?? { fields, files: await Promise.all(files) };
  } catch {
    for (const file of files) file.catch(() => undefined);
    return broken;
  }
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
