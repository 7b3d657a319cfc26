import { type ClientRequest, Agent as HttpAgent, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { Client } from "minio";
import { BlobStoreError } from "./blob-store.ts";
import type { S3Address } from "./s3-address.ts";

export interface S3Client {
  readonly client: Client;
  readonly bucket: string;
  close(): void;
}

/**
 * How long the store may be silent before it has answered, and then within an answer, whose reader
 * may be slow.
 */
const silentMaxMs = 20_000;
const silentInAnswerMaxMs = 120_000;

const connectionsMax = 64;

/**
 * MinIO's client, with the deadlines it lacks and without its own retries, which print to the
 * console.
 */
export function openS3Client(address: S3Address): S3Client {
  const agent = new (address.hasTls ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: connectionsMax });
  const send = address.hasTls ? httpsRequest : httpRequest;
  const request = new Proxy(send, { apply: (...call) => withDeadlines(Reflect.apply(...call)) });
  const client = new Client({
    endPoint: address.host,
    port: address.port,
    useSSL: address.hasTls,
    accessKey: address.accessKey,
    secretKey: address.secretKey,
    region: address.region,
    transportAgent: agent,
    transport: { request },
    retryOptions: { disableRetry: true },
  });
  return { client, bucket: address.bucket, close: () => agent.destroy() };
}

function withDeadlines(request: ClientRequest): ClientRequest {
  request.setTimeout(silentMaxMs, () => request.destroy(new Error("The blob store is silent.")));
  return request.on("response", () => request.setTimeout(silentInAnswerMaxMs));
}

const notFoundCodes = new Set(["NoSuchKey", "NotFound"]);
const fullCodes = new Set(["XMinioStorageFull", "XMinioAdminBucketQuotaExceeded", "QuotaExceeded", "InsufficientStorage"]);
const brokenConnectionCodes = new Set(["ECONNRESET", "EPIPE"]);

/**
 * One call that may be made twice; repeated where a connection that was kept open turned out to be
 * closed.
 */
export async function callS3<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work().catch((error: unknown) => {
      if (brokenConnectionCodes.has(s3CodeOf(error))) return work();
      throw error;
    });
  } catch (error) {
    throw asStoreError(error);
  }
}

/** The same for a call that must not be made twice. */
export async function callS3Once<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error);
  }
}

export function s3CodeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unknown";
}

export function asStoreError(error: unknown): BlobStoreError {
  const code = s3CodeOf(error);
  if (notFoundCodes.has(code)) return new BlobStoreError("BlobNotFound", "There is no such blob.", { cause: error });
  if (fullCodes.has(code)) return new BlobStoreError("BlobStoreFull", "There is no space left for blobs.", { cause: error });
  return new BlobStoreError("BlobStoreUnavailable", `The blob store cannot be reached (${code}).`, { cause: error });
}
