import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";

/** The HTTP statuses of the refusals whose code does not say it by its end. */
const statuses: Partial<Readonly<Record<RefusalCode, number>>> = {
  NotPermitted: 403,
  NotAMember: 403,
  NotTheSender: 403,
  RoomReadOnly: 403,
  RoomArchived: 403,
  AlreadyAMember: 409,
  AlreadyPinned: 409,
  ReactionMissing: 404,
  FileTooLarge: 413,
  FileTypeRefused: 415,
  FileTypeMismatch: 415,
  FileQuotaReached: 507,
  TooManyUploads: 429,
  RateLimited: 429,
  Overloaded: 503,
  StoreUnavailable: 503,
  StoreFull: 507,
};

/** The HTTP status that fits a refusal; 400 where nothing fits better. */
export function statusOfRefusal(code: RefusalCode): number {
  if (code.endsWith("Unknown")) return 404;
  if (/(?:Taken|Exists|Reused)$/.test(code)) return 409;
  return statuses[code] ?? 400;
}
