import { crc32 } from "node:zlib";

/**
 * A checksum of one row, which detects damage, not forgery. `hexId` is the event id without its
 * dashes.
 */
export const checksumOf = (revision: number, hexId: string, type: string, data: string, metadata: string): number =>
  crc32(hexId + type + data + metadata, revision);
