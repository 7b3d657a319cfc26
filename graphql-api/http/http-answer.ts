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
 * Sends a JSON text. Where the client accepts it, the text is compressed on another thread, but
 * only when it holds no secret: the length of a compressed answer reveals something of a secret
 * that stands beside text an attacker can choose (BREACH). Only mutations answer secrets, and a
 * page of another origin cannot make a browser send one with its cookie.
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
 * Sends why an operation was not executed. To clients that accept plain JSON alone, an error of the
 * operation itself is sent with status 200, as GraphQL over HTTP says: such clients take any other
 * status for a failure of the network.
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
