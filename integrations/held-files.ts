export interface HeldFile {
  readonly userId: string;
  readonly name: string;
  readonly sizeBytes: number;
}

/**
 * Files between their upload and the request that says where they belong. All processes share them.
 * They are encrypted, and gone after ten minutes.
 */
export interface HeldFiles {
  /** A secret name for a file that will come; undefined where there is no room for it. */
  begin(file: HeldFile): Promise<string | undefined>;
  /** Whether bytes are awaited under this name. */
  awaits(ticket: string): Promise<boolean>;
  /** Keeps the bytes; false where they are not as many as was said, or came already. */
  put(ticket: string, bytes: Buffer): Promise<boolean>;
  /** The file that this person uploaded under the name. It is given once. */
  take(ticket: string, userId: string): Promise<{ readonly name: string; readonly bytes: Buffer } | undefined>;
}
