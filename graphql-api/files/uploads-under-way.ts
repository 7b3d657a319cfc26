import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import { z } from "zod";
import { type CountingSources, countStoredBytes, type StoredBytes } from "./stored-bytes.ts";

/**
 * One upload that has begun: its place in the quotas, and what a crash would leave of it. Its id
 * becomes the file's id.
 */
const uploadSchema = z.object({
  /**
   * The bytes it may still take; more than the final file when the client does not say its size.
   */
  sizeBytes: z.number(),
  /** The upload counts until then, unless it is renewed. */
  untilMs: z.number(),
  /** Its bytes belong to the log now: they are not deleted with it. */
  isRecorded: z.boolean(),
  /** Only for an upload in parts. */
  parts: z
    .object({
      name: z.string(),
      declaredType: z.string(),
      roomId: z.string().nullable(),
      sizeBytes: z.number(),
      beganAt: z.string(),
      /** Where the received bytes are stored, in order; empty once the file is complete. */
      pieces: z.array(z.object({ blobKey: z.string(), sizeBytes: z.number() })),
      isFinished: z.boolean(),
    })
    .optional(),
});

export type UploadUnderWay = z.infer<typeof uploadSchema>;

export interface OwnedUpload {
  readonly fileId: string;
  readonly userId: string;
  readonly upload: UploadUnderWay;
}

/**
 * The uploads of all instances of the API, in the vault. Each is written before the quota is
 * checked, so that of uploads that race for the last room each sees the other.
 */
export interface UploadsUnderWay {
  /** Takes a place, or returns why there is none. */
  begin(
    userId: string,
    fileId: string,
    upload: Pick<UploadUnderWay, "sizeBytes" | "parts">,
    lifeMs?: number,
  ): Promise<Refusal | undefined>;
  /** Writes the changes, and extends the time for which it counts. */
  touch(userId: string, fileId: string, upload: UploadUnderWay, lifeMs?: number): Promise<void>;
  find(fileId: string): Promise<OwnedUpload | undefined>;
  end(fileId: string): Promise<void>;
  all(): Promise<OwnedUpload[]>;
}

/** An upload in parts may be continued for this long after it began. */
export const resumableLifeMs = 24 * 60 * 60_000;
export const uploadLifeMs = 15 * 60_000;
const pageSize = 200;

export function createUploadsUnderWay(
  services: CountingSources & { readonly vault: Vault; readonly config: Config },
): UploadsUnderWay {
  const { vault, clock, config } = services;
  const storedBytes = countStoredBytes(services);
  let turn: Promise<unknown> = Promise.resolve();
  const touch: UploadsUnderWay["touch"] = (userId, fileId, upload, lifeMs = uploadLifeMs) =>
    vault.put({ kind: "upload", id: fileId, ownerId: userId, value: { ...upload, untilMs: clock() + lifeMs } });

  async function place(userId: string, fileId: string, upload: UploadUnderWay, lifeMs?: number): Promise<Refusal | undefined> {
    await touch(userId, fileId, upload, lifeMs);
    const refusal = await refuseBeyond(userId);
    if (refusal !== undefined) await vault.delete("upload", fileId);
    return refusal;
  }

  /**
   * Uploads are read before documents: one that ends in between is counted twice and never left
   * out.
   */
  async function refuseBeyond(userId: string): Promise<Refusal | undefined> {
    const counting = (await allUploads(vault)).filter(({ upload }) => upload.untilMs > clock());
    const own = counting.filter((one) => one.userId === userId);
    if (own.filter(({ upload }) => !upload.isRecorded).length > config.uploadsPerPersonMax) {
      return refuse("TooManyUploads", { uploadsMax: config.uploadsPerPersonMax });
    }
    const stored = needsCount(config) ? await storedBytes() : nothingStored;
    const [ofPerson, ofAll] = [stored.ofPerson(userId) + bytesOf(own), stored.total + bytesOf(counting)];
    return (
      refuseOver("person", config.fileQuotaPerPersonBytes, ofPerson) ?? refuseOver("workspace", config.fileQuotaBytes, ofAll)
    );
  }

  return {
    touch,
    begin: (userId, fileId, { sizeBytes, parts }, lifeMs) => {
      const upload = { sizeBytes, untilMs: 0, isRecorded: false, ...(parts === undefined ? {} : { parts }) };
      // One after the other, so that of two that fit only singly one is taken.
      const placed = turn.then(() => place(userId, fileId, upload, lifeMs));
      turn = placed.catch(() => undefined);
      return placed;
    },
    find: async (fileId) => {
      const secret = await vault.get("upload", fileId);
      return secret && ownedUpload(secret);
    },
    end: (fileId) => vault.delete("upload", fileId),
    all: () => allUploads(vault),
  };
}

type Quotas = Pick<Config, "fileQuotaPerPersonBytes" | "fileQuotaBytes">;

const needsCount = (quotas: Quotas): boolean =>
  quotas.fileQuotaPerPersonBytes !== undefined || quotas.fileQuotaBytes !== undefined;

const nothingStored: StoredBytes = { ofPerson: () => 0, total: 0 };

const bytesOf = (uploads: readonly OwnedUpload[]): number => uploads.reduce((sum, { upload }) => sum + upload.sizeBytes, 0);

const refuseOver = (quotaOf: string, quotaBytes: number | undefined, bytes: number): Refusal | undefined =>
  quotaBytes !== undefined && bytes > quotaBytes ? refuse("FileQuotaReached", { quotaOf, quotaBytes }) : undefined;

async function allUploads(vault: Vault): Promise<OwnedUpload[]> {
  const found: Secret[] = [];
  for (let last: Secret | undefined, isMore = true; isMore; ) {
    const page = await vault.page({ kind: "upload", id: last?.id ?? "" }, pageSize);
    const uploads = page.filter(({ kind }) => kind === "upload");
    found.push(...uploads);
    last = uploads.at(-1);
    isMore = uploads.length === pageSize;
  }
  return found.map(ownedUpload);
}

const ownedUpload = ({ id, ownerId, value }: Secret): OwnedUpload => ({
  fileId: id,
  userId: ownerId,
  upload: uploadSchema.parse(value),
});
