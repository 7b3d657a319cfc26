import { lookup } from "mime-types";

/** How many of the first bytes are needed to know a file's type. */
export const sniffedBytes = 4_100;

const octets = "application/octet-stream";

/**
 * Types that browsers say for endings that they do not know, or mistake: TypeScript is taken for a
 * video stream.
 */
const meaningless = new Set([
  "",
  octets,
  "binary/octet-stream",
  "application/x-unknown",
  "video/mp2t",
  "video/vnd.dlna.mpeg-tts",
]);

const aliases: Readonly<Record<string, string>> = {
  "image/jpg": "image/jpeg",
  "image/pjpeg": "image/jpeg",
  "image/x-png": "image/png",
  "audio/mp3": "audio/mpeg",
  "audio/x-wav": "audio/wav",
  "audio/wave": "audio/wav",
  "audio/vnd.wave": "audio/wav",
  "application/x-pdf": "application/pdf",
  "application/x-zip-compressed": "application/zip",
  "application/x-gzip": "application/gzip",
};

const textTypes = /^(?:text\/.+|application\/(?:json|javascript|xml|yaml|x-sh|toml|sql|.+\+(?:json|xml))|image\/svg\+xml)$/;

/**
 * The type a file is stored under. A file is never refused because its content is not what the
 * client says: a type that a browser would show is given only where the bytes have it and the
 * client does not say otherwise. Every other file is saved and not shown.
 */
export async function findType(head: Buffer, isWhole: boolean, declaredType: string): Promise<FoundType> {
  const sniffed = await sniff(head);
  return { contentType: storedType(head, isWhole, canonical(declaredType), sniffed), sniffed };
}

export interface FoundType {
  readonly contentType: string;
  /** The type of the bytes alone; empty when they do not show it. */
  readonly sniffed: string;
}

function storedType(head: Buffer, isWhole: boolean, declared: string, sniffed: string): string {
  if ((sniffed === "" || textTypes.test(sniffed)) && looksLikeText(head, isWhole)) return textType(declared, sniffed);
  // Such as a table in Windows-1252: its name and the client's type describe it best, and it is
  // saved.
  if (sniffed === "") return textTypes.test(declared) && !head.includes(0) && declared !== "text/plain" ? declared : octets;
  return mayBeShown(sniffed) && !agrees(declared, sniffed) ? octets : sniffed;
}

export const canonical = (type: string): string => {
  const plain = (type.split(";")[0] ?? "").trim().toLowerCase();
  return aliases[plain] ?? plain;
};

async function sniff(head: Buffer): Promise<string> {
  const { fileTypeFromBuffer } = await import("file-type");
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  return canonical(found?.mime ?? "") || (isTiff(head) ? "image/tiff" : "");
}

/**
 * The library reads a TIFF up to the directory at its end, which the first bytes of a large one do
 * not hold.
 */
const isTiff = (head: Buffer): boolean => ["49492a00", "4d4d002a"].includes(head.subarray(0, 4).toString("hex"));

/**
 * A text has the type that the client says, if that is a kind of text; it is never shown as a page.
 */
function textType(declared: string, sniffed: string): string {
  if (textTypes.test(declared)) return declared;
  if (!meaningless.has(declared) && hasOwnBytes(declared)) return octets;
  return sniffed === "" ? "text/plain" : sniffed;
}

/** Types whose bytes always begin in a known way. */
const hasOwnBytes = (type: string): boolean =>
  /^(?:image|audio|video|font)\//.test(type) || ["application/pdf", "application/zip", "application/gzip"].includes(type);

/**
 * Whether the client's type agrees: pictures are mistaken for other pictures, and sound recordings
 * for videos.
 */
function agrees(declared: string, sniffed: string): boolean {
  if (meaningless.has(declared) || declared === sniffed) return true;
  return familyOf(declared) === familyOf(sniffed) && !textTypes.test(declared) && familyOf(sniffed) !== "application";
}

function familyOf(type: string): string {
  const family = type.split("/")[0] ?? "";
  return family === "audio" || family === "video" || type === "application/ogg" ? "played" : family;
}

/** The first two bytes of UTF-16 mark it as text; browsers use them as well. */
function looksLikeText(head: Buffer, isWhole: boolean): boolean {
  const start = head.subarray(0, 2).toString("hex");
  const encoding = start === "fffe" ? "utf-16le" : start === "feff" ? "utf-16be" : "utf-8";
  if (encoding === "utf-8" && head.includes(0)) return false;
  try {
    new TextDecoder(encoding, { fatal: true }).decode(head, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether one of the patterns, such as `video/*` or `.exe`, matches the file: its content, the type
 * that the client says, or its ending. Of several endings (`a.exe.txt`) the last one counts.
 */
export function isTypeBlocked(
  file: { readonly types: readonly string[]; readonly name: string },
  patterns: readonly string[],
): boolean {
  const name = file.name.toLowerCase().replace(/[.\s]+$/, "");
  const types = [...file.types.map(canonical), canonical(lookup(name) || "")];
  return patterns.some((pattern) =>
    pattern.startsWith(".") ? name.endsWith(pattern) : types.some((type) => fits(type, pattern)),
  );
}

const fits = (type: string, pattern: string): boolean =>
  pattern === type || (pattern.endsWith("/*") && type.startsWith(pattern.slice(0, -1)));

/** Types that a browser shows without running code in them; every other file is saved. */
const shownTypes = /^(?:image\/(?:png|jpeg|gif|webp|avif|bmp)|audio\/.+|video\/.+|application\/pdf|text\/plain)$/;

export const mayBeShown = (contentType: string): boolean => shownTypes.test(contentType);

/** Pictures of which a small one is made. */
const picturedTypes = /^image\/(?:png|jpeg|gif|webp|avif|tiff|heic|heif)$/;

export const mayBePictured = (contentType: string): boolean => picturedTypes.test(contentType);
