import { crc32 } from "node:zlib";

/**
 * Of what one row says; tells a damaged row from a sound one, not a forged one. `hexId` is the
 * event id without its dashes.
 */
export const checksumOf = (revision: number, hexId: string, type: string, data: string, metadata: string): number =>
  crc32(hexId + type + data + metadata, revision);
