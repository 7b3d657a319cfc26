import type { HookRefusal, Payload, PayloadFile } from "../payload.ts";
import { readForm } from "./multipart.ts";
import { isTooDeep } from "./nesting.ts";

/** The most of a body without files. GitHub sends more, in events of no use in a chat. */
const textMaxBytes = 2 * 1024 * 1024;

type Headers = Payload["headers"];

/** One value for each header. */
export const singleHeaders = (headers: Readonly<Record<string, string | readonly string[] | undefined>>): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, typeof value === "string" ? value : value?.[0]]));

/**
 * Reads a body: JSON, a form with the field `payload` or the fields of a message, a form with files, or
 * plain text. JSON is also found where the type says something else, as scripts forget it.
 */
export async function readPayload(bytes: Buffer, headers: Headers): Promise<Payload | HookRefusal> {
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") return refusal(415, "encoding_not_supported", "The body is compressed. Send it as it is.");
  const type = (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "multipart/form-data") return readMultipart(bytes, headers);
  if (bytes.length > textMaxBytes) return refusal(413, "too_large", "The body has more than 2 MiB.");
  const text = new TextDecoder().decode(bytes);
  if (type === "application/x-www-form-urlencoded") return readFields(new URLSearchParams(text), text, headers);
  const isJson = type.endsWith("json") || /^\s*[{[]/.test(text);
  return isJson ? fromJson(text, headers, type.endsWith("json")) : { json: undefined, text, files: [], headers };
}

const refusal = (status: number, code: string, words: string): HookRefusal => ({ status, code, words });

async function readMultipart(bytes: Buffer, headers: Headers): Promise<Payload | HookRefusal> {
  const form = await readForm(bytes, headers["content-type"] ?? "");
  return "code" in form ? form : readFields(form.fields, "", headers, form.files);
}

/**
 * A form's `payload`, or its fields as those of a message. `curl -d` sends a text as a form too: it
 * has one field without a value.
 */
function readFields(
  fields: URLSearchParams,
  body: string,
  headers: Headers,
  files: readonly PayloadFile[] = [],
): Payload | HookRefusal {
  const payload = fields.get("payload") ?? fields.get("payload_json");
  if (payload !== null) return fromJson(payload, headers, true, files);
  const named = [...fields].filter(([name]) => messageFields.has(name));
  if (named.length > 0) {
    const json = Object.fromEntries(named);
    return { json, text: fields.get("text") ?? "", files, headers };
  }
  return /^\s*[{[]/.test(body) ? fromJson(body, headers, false) : { json: undefined, text: body, files, headers };
}

const messageFields = new Set([
  ...["text", "message", "channel", "username", "alias", "icon_url", "icon_emoji", "avatar", "emoji"],
  ...["thread_ts", "tmid", "blocks", "attachments"],
]);

/** What begins as JSON but is none is a text, unless its sender says that it is JSON. */
function fromJson(text: string, headers: Headers, isSaid: boolean, files: readonly PayloadFile[] = []): Payload | HookRefusal {
  if (isTooDeep(text)) return refusal(400, "invalid_payload", "The JSON is nested too deeply.");
  try {
    return { json: JSON.parse(text) as unknown, text, files, headers };
  } catch {
    if (isSaid) return refusal(400, "invalid_payload", "The body is no JSON.");
    return { json: undefined, text, files, headers };
  }
}
