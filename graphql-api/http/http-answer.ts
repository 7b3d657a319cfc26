import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { GraphQLError } from "graphql";
import { isOperationError, statusIn } from "../limits/limit-errors.ts";
import { answerEncoding, answerType, plainJson } from "./accepted-forms.ts";

const compressors = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 4 }),
} as const;

/** Below this, compressing costs more than it saves. */
const compressedMinBytes = 2_048;

/**
 * Sends a JSON text. Where the client accepts it, it is compressed on a thread of its own, but only what holds no secret: the length of a
 * compressed answer tells something of a secret that stands beside text an attacker can choose (BREACH). Secrets are answered by
 * mutations alone, and a page of another origin cannot make a browser ask with its cookie.
 */
export async function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  { status, text, holdsSecrets }: { readonly status: number; readonly text: string; readonly holdsSecrets: boolean },
): Promise<void> {
  response.setHeader("cache-control", "no-store");
  response.setHeader("x-content-type-options", "nosniff");
  let bytes = Buffer.from(text);
  const encoding = holdsSecrets || bytes.length < compressedMinBytes ? null : answerEncoding(encodingsOf(request));
  if (encoding !== null) {
    bytes = await compressors[encoding](bytes);
    response.setHeader("content-encoding", encoding);
    response.appendHeader("vary", "accept-encoding");
  }
  response.setHeader("content-length", bytes.length);
  response.writeHead(status).end(bytes);
}

function encodingsOf({ headers }: IncomingMessage): string | undefined {
  const given = headers["accept-encoding"];
  return Array.isArray(given) ? given.join(",") : given;
}

/**
 * Sends why an operation was not executed. Where the client reads plain JSON alone, what is wrong with the operation itself is told with
 * the status 200, as GraphQL over HTTP has it: such clients take any other status for a failure of the network.
 */
export async function sendErrors(
  request: IncomingMessage,
  response: ServerResponse,
  errors: readonly GraphQLError[],
): Promise<void> {
  const type = answerType(request.headers.accept);
  const [first] = errors;
  const status = first !== undefined && isOperationError(first) && type === plainJson ? 200 : statusIn(first);
  const shown = errors.map((error) => {
    const { extensions, ...formatted } = error.toJSON();
    return { ...formatted, extensions: { code: extensions?.code } };
  });
  response.setHeader("content-type", `${type}; charset=utf-8`);
  await sendJson(request, response, { status, text: JSON.stringify({ errors: shown }), holdsSecrets: true });
}
