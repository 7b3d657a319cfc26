import { SignInFailure } from "../sign-in.ts";
import type { DirectoryEntry } from "./entry.ts";

/** The ids of the usual directories: OpenLDAP, Active Directory, 389, FreeIPA, eDirectory. */
export const subjectAttributes = ["entryUUID", "objectGUID", "nsUniqueId", "ipaUniqueID", "GUID"] as const;

/**
 * The id that stays with the person when name, address and place in the tree change. Throws
 * `SignInFailure` where there is none: an account found by a name could be another person's later.
 */
export function subjectOf(entry: DirectoryEntry, chosen: unknown): string {
  const attributes = typeof chosen === "string" ? [chosen] : subjectAttributes;
  for (const attribute of attributes) {
    const [value] = entry.bytes(attribute);
    if (value !== undefined && value.length > 0) return idIn(attribute, value);
  }
  throw new SignInFailure("AnswerRefused", `The entry has no id that never changes: ${attributes.join(", ")}.`);
}

function idIn(attribute: string, value: Buffer): string {
  if (attribute.toLowerCase() === "objectguid" && value.length === 16) return uuidOf(swapped(value));
  if (attribute.toLowerCase() === "guid" && value.length === 16) return uuidOf(value);
  const text = value.toString("utf8");
  const isText = Buffer.from(text, "utf8").equals(value) && /^[\x20-\x7e]+$/.test(text);
  return isText ? text.toLowerCase() : value.toString("hex");
}

/** Active Directory stores the first three fields with the least byte first. */
const swapped = (value: Buffer): Buffer =>
  Buffer.concat([
    value.subarray(0, 4).toReversed(),
    value.subarray(4, 6).toReversed(),
    value.subarray(6, 8).toReversed(),
    value.subarray(8),
  ] as readonly Uint8Array[]);

const uuidOf = (value: Buffer): string => value.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
