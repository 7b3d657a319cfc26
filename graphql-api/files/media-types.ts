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

/** Formats that are told from their bytes by nothing but their container. */
const containers = new Set(["application/zip", "application/x-cfb", "application/xml", "application/gzip"]);

const textTypes = /^(?:text\/.+|application\/(?:json|javascript|xml|yaml|x-sh|toml|sql|.+\+(?:json|xml))|image\/svg\+xml)$/;

/** What a file is, or that it is not what it is said to be. `declared` is what the client calls it, which may be nothing. */
export type FoundType = { readonly contentType: string } | "mismatch";

export async function findType(head: Buffer, isWhole: boolean, declaredType: string): Promise<FoundType> {
  const declared = canonical(declaredType);
  const { fileTypeFromBuffer } = await import("file-type");
  const sniffed = canonical((await fileTypeFromBuffer(head))?.mime ?? "");
  const isText = (sniffed === "" || textTypes.test(sniffed)) && looksLikeText(head, isWhole);
  if (isText) return textType(declared, sniffed);
  if (textTypes.test(declared)) return "mismatch";
  if (sniffed === "") return isSniffable(declared) ? "mismatch" : { contentType: octets };
  if (meaningless.has(declared) || declared === sniffed || areBothPlayed(declared, sniffed)) return { contentType: sniffed };
  const isInContainer = containers.has(sniffed) && declared.startsWith("application/") && !isSniffable(declared);
  return isInContainer || isWholeOfContainer(declared, sniffed) ? { contentType: sniffed } : "mismatch";
}

const canonical = (type: string): string => {
  const plain = (type.split(";")[0] ?? "").trim().toLowerCase();
  return aliases[plain] ?? plain;
};

/** A text is what it is called, if that is a kind of text; nothing of it is ever shown as a page. */
function textType(declared: string, sniffed: string): FoundType {
  if (textTypes.test(declared)) return { contentType: declared };
  if (meaningless.has(declared) || !isSniffable(declared)) return { contentType: sniffed === "" ? "text/plain" : sniffed };
  return "mismatch";
}

/** Types whose bytes always begin in a way that is known. */
const isSniffable = (type: string): boolean =>
  /^(?:image|audio|video|font)\//.test(type) || ["application/pdf", "application/zip", "application/gzip"].includes(type);

/** Whether a recording has pictures is not told by its first bytes alone. */
const areBothPlayed = (declared: string, sniffed: string): boolean =>
  /^(?:audio|video)\//.test(declared) && /^(?:audio|video|application\/ogg)/.test(sniffed);

/** A document declared as the archive it really is. */
const isWholeOfContainer = (declared: string, sniffed: string): boolean =>
  declared === "application/zip" && sniffed.startsWith("application/");

function looksLikeText(head: Buffer, isWhole: boolean): boolean {
  if (head.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

/** Whether one of the patterns, such as `video/*`, fits the type. */
export const isTypeBlocked = (type: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => pattern === type || (pattern.endsWith("/*") && type.startsWith(pattern.slice(0, -1))));

/** Types that a browser shows without running anything in them; everything else is saved. */
const shownTypes = /^(?:image\/(?:png|jpeg|gif|webp|avif|bmp)|audio\/.+|video\/.+|application\/pdf|text\/plain)$/;

export const mayBeShown = (contentType: string): boolean => shownTypes.test(contentType);

/** Pictures of which a small one is made. */
const picturedTypes = /^image\/(?:png|jpeg|gif|webp|avif|tiff|heic|heif)$/;

export const mayBePictured = (contentType: string): boolean => picturedTypes.test(contentType);
