import { z } from "zod";

const chunked = z.object({
  sizeBytes: z.number(),
  /** The SHA-256 of each part, in order, in hexadecimal. */
  chunks: z.array(z.string()),
});

/** A file in parts of one size, each kept under its hash. */
export type Chunked = z.infer<typeof chunked>;

const manifest = z.object({
  format: z.literal(1),
  id: z.string(),
  /** ISO 8601. */
  madeAt: z.string(),
  eventStore: chunked.optional(),
  workStore: chunked.optional(),
  /** The list of files: on each line the key, the size in bytes and the SHA-256. */
  files: chunked,
  /** The checkpoint of the sealed log, which each seal replaces, and the one that witnesses cosigned. */
  seals: z.object({ checkpoint: z.string().optional(), cosigned: z.string().optional() }),
  /** The position of the newest event. */
  lastPosition: z.string().optional(),
  /** Where the master key was expected; the key itself is in no backup. */
  masterKey: z.string(),
});

/** One backup, without the vault. */
export type Manifest = z.infer<typeof manifest>;

const index = z.object({
  format: z.literal(1),
  /** The newest last. */
  backups: z.array(manifest),
  /** The only copy of the vault, made with the newest backup. */
  vault: chunked.optional(),
});

/** What a backup place holds. It is replaced as a whole, which makes a backup valid. */
export type BackupIndex = z.infer<typeof index>;

/** The backup place cannot be used as asked; nothing was changed. */
export class BackupError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BackupError";
  }
}

export const emptyIndex: BackupIndex = { format: 1, backups: [] };

/** Throws a `BackupError` for what no backup has written. */
export function parseIndex(text: string): BackupIndex {
  const parsed = index.safeParse(jsonOf(text));
  if (!parsed.success) throw new BackupError("The index of the backups is damaged, or was written by a newer version.");
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The hashes of all parts that a backup needs. */
export const chunksOf = ({ eventStore, workStore, files }: Manifest): string[] =>
  [eventStore, workStore, files].flatMap((part) => part?.chunks ?? []);

/** A file of a backup, besides the databases. */
export interface BackedUpFile {
  readonly key: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

export const fileListText = (files: Iterable<BackedUpFile>): string =>
  Array.from(files, ({ key, sizeBytes, sha256 }) => `${key} ${sizeBytes} ${sha256}\n`).join("");

export function parseFileList(text: string): BackedUpFile[] {
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const [key = "", size = "", sha256 = ""] = line.split(" ");
    return { key, sizeBytes: Number(size), sha256 };
  });
}
