import { randomBytes } from "node:crypto";

const lifeMs = 10 * 60_000;
export const fileMaxBytes = 20 * 1024 * 1024;
const bytesMax = 64 * 1024 * 1024;
const ofOneCallerMax = 20;

interface Upload {
  readonly instanceId: string;
  readonly userId: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly endsAtMs: number;
  bytes: Buffer | undefined;
}

/**
 * Files between their upload and the call that names their channel, for Slack asks for the channel
 * last. They are in the memory of this process, for ten minutes at most.
 */
export class PendingUploads {
  readonly #uploads = new Map<string, Upload>();

  /** A secret name for the upload; undefined where there is no room for it. */
  begin(upload: Omit<Upload, "endsAtMs" | "bytes">, nowMs: number): string | undefined {
    this.#forgetEnded(nowMs);
    const waiting = [...this.#uploads.values()];
    const bytes = waiting.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const ofCaller = waiting.filter(({ userId }) => userId === upload.userId).length;
    if (ofCaller >= ofOneCallerMax || bytes + upload.sizeBytes > bytesMax) return undefined;
    const ticket = randomBytes(24).toString("hex");
    this.#uploads.set(ticket, { ...upload, endsAtMs: nowMs + lifeMs, bytes: undefined });
    return ticket;
  }

  /** Whether bytes are awaited under this name. */
  awaits(ticket: string, instanceId: string, nowMs: number): boolean {
    this.#forgetEnded(nowMs);
    const upload = this.#uploads.get(ticket);
    return upload?.instanceId === instanceId && upload.bytes === undefined;
  }

  /** Keeps the bytes; false where they are not as many as was said. */
  put(ticket: string, bytes: Buffer): boolean {
    const upload = this.#uploads.get(ticket);
    if (upload === undefined || upload.bytes !== undefined || upload.sizeBytes !== bytes.length) return false;
    upload.bytes = bytes;
    return true;
  }

  /** The file that this caller uploaded under the name. It is given once. */
  take(ticket: string, userId: string, nowMs: number): { readonly name: string; readonly bytes: Buffer } | undefined {
    this.#forgetEnded(nowMs);
    const upload = this.#uploads.get(ticket);
    if (upload?.userId !== userId || upload.bytes === undefined) return undefined;
    this.#uploads.delete(ticket);
    return { name: upload.name, bytes: upload.bytes };
  }

  #forgetEnded(nowMs: number): void {
    for (const [ticket, { endsAtMs }] of this.#uploads) if (endsAtMs <= nowMs) this.#uploads.delete(ticket);
  }
}

export const pendingUploads = new PendingUploads();
