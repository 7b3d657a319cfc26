import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

type Headers = Readonly<Record<string, string>>;

/** A request that is not done, with what the asking server is told. */
export class RequestRefused extends Error {
  override readonly name = "RequestRefused";
  readonly status: number;
  readonly code: string;
  readonly headers: Headers;

  constructor(status: number, code: string, message: string, headers: Headers = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export function answerJson(response: ServerResponse, status: number, body: object, headers: Headers = {}): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store", ...headers });
  response.end(JSON.stringify(body));
}

/** The name of the server whose key the request has. */
export function callerOf(
  { headers }: Pick<IncomingMessage, "headers">,
  callers: readonly { readonly name: string; readonly key: string }[],
): string {
  const [, given = ""] = /^Bearer (.{1,500})$/i.exec(headers.authorization ?? "") ?? [];
  const asked = digest(given);
  // Every key is compared, in the same time.
  const [found] = callers.filter(({ key }) => timingSafeEqual(digest(key), asked));
  if (found !== undefined) return found.name;
  throw new RequestRefused(401, "Unauthorized", "The key is missing or wrong.", { "www-authenticate": "Bearer" });
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

export async function readJsonBody(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const tooLarge = (): RequestRefused =>
    new RequestRefused(413, "RequestTooLarge", `A request may have ${maxBytes} bytes.`, { connection: "close" });
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  // The answer is sent on the same connection, so that it stays open when reading ends early.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    throw new RequestRefused(400, "RequestInvalid", "The body is no JSON.");
  }
}
