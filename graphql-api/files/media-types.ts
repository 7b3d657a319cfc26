import { lookup } from "mime-types";

/** How many of the first bytes tell what a file is. */
export const sniffedBytes = 4_100;

const octets = "application/octet-stream";

/** What browsers call files whose ending they do not know, or mistake: TypeScript is taken for a video stream. */
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
 * The type a file is stored under. A file is never refused because it is not what the client calls it: a type that a browser would show
 * is given only where the bytes say so and the client does not say otherwise, and everything else is saved and not shown.
 */
export async function findType(head: Buffer, isWhole: boolean, declaredType: string): Promise<FoundType> {
  const sniffed = await sniff(head);
  return { contentType: storedType(head, isWhole, canonical(declaredType), sniffed), sniffed };
}

export interface FoundType {
  readonly contentType: string;
  /** What the bytes are by themselves; empty when they do not tell. */
  readonly sniffed: string;
}

function storedType(head: Buffer, isWhole: boolean, declared: string, sniffed: string): string {
  if ((sniffed === "" || textTypes.test(sniffed)) && looksLikeText(head, isWhole)) return textType(declared, sniffed);
  // Such as a table in Windows-1252: its name and its type say best what it is, and it is saved.
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

/** The library reads a TIFF to the directory at its end, which the first bytes of a large one do not hold. */
const isTiff = (head: Buffer): boolean => ["49492a00", "4d4d002a"].includes(head.subarray(0, 4).toString("hex"));

/** A text is what it is called, if that is a kind of text; nothing of it is ever shown as a page. */
function textType(declared: string, sniffed: string): string {
  if (textTypes.test(declared)) return declared;
  if (!meaningless.has(declared) && hasOwnBytes(declared)) return octets;
  return sniffed === "" ? "text/plain" : sniffed;
}

/** Types whose bytes always begin in a way that is known. */
const hasOwnBytes = (type: string): boolean =>
  /^(?:image|audio|video|font)\//.test(type) || ["application/pdf", "application/zip", "application/gzip"].includes(type);

/** Whether the client says nothing else: pictures are mistaken for other pictures, and recordings with sound alone for those with pictures. */
function agrees(declared: string, sniffed: string): boolean {
  if (meaningless.has(declared) || declared === sniffed) return true;
  return familyOf(declared) === familyOf(sniffed) && !textTypes.test(declared) && familyOf(sniffed) !== "application";
}

function familyOf(type: string): string {
  const family = type.split("/")[0] ?? "";
  return family === "audio" || family === "video" || type === "application/ogg" ? "played" : family;
}

/** UTF-16 tells by its first two bytes that it is a text; browsers go by them as well. */
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
 * Whether one of the patterns, such as `video/*` or `.exe`, fits the file: what its bytes are, what the client calls it, or its ending.
 * A file under several endings (`a.exe.txt`) is what the last one says.
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

/** Types that a browser shows without running anything in them; everything else is saved. */
const shownTypes = /^(?:image\/(?:png|jpeg|gif|webp|avif|bmp)|audio\/.+|video\/.+|application\/pdf|text\/plain)$/;

export const mayBeShown = (contentType: string): boolean => shownTypes.test(contentType);

/** Pictures of which a small one is made. */
const picturedTypes = /^image\/(?:png|jpeg|gif|webp|avif|tiff|heic|heif)$/;

export const mayBePictured = (contentType: string): boolean => picturedTypes.test(contentType);
