import type { MessagePartsFragment } from "../generated/operations.ts";

export type MessageFile = MessagePartsFragment["files"][number];
export type FileKind = "picture" | "video" | "audio" | "text" | "pdf" | "other";

const texts = /^(?:text\/(?!html)|application\/(?:json|javascript|xml|yaml|toml|sql|x-sh))/;

/** Larger ones are only downloaded. */
const pdfSizeMaxBytes = 100 * 1024 * 1024;

/**
 * How a file is shown, by its media type, which the server finds from its content. All other types
 * are only downloaded.
 */
export function kindOf({
  contentType,
  thumbnail,
  sizeBytes,
}: Pick<MessageFile, "contentType" | "thumbnail" | "sizeBytes">): FileKind {
  if (thumbnail || /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/.test(contentType)) return "picture";
  if (contentType.startsWith("video/")) return "video";
  if (contentType.startsWith("audio/")) return "audio";
  if (contentType === "application/pdf" && sizeBytes <= pdfSizeMaxBytes) return "pdf";
  return texts.test(contentType) ? "text" : "other";
}

/** Pictures and videos stand together, and below them one under the other the files to be opened. */
export function arranged(files: readonly MessageFile[]): { seen: MessageFile[]; opened: MessageFile[] } {
  const isSeen = (file: MessageFile): boolean => Boolean(file.url && (file.thumbnail || kindOf(file) === "video"));
  return { seen: files.filter(isSeen), opened: files.filter((file) => !isSeen(file)) };
}

/** The address from which a browser saves the file, whatever it could show. */
export const downloadOf = (url: string): string => `${url}${url.includes("?") ? "&" : "?"}download=1`;

const units = ["B", "KB", "MB", "GB"] as const;

export function sizeOf(sizeBytes: number): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log(Math.max(1, sizeBytes)) / Math.log(1024)));
  return `${(sizeBytes / 1024 ** step).toFixed(step === 0 ? 0 : 1)} ${units[step]}`;
}

const widthMax = 360;
const heightMax = 320;

/** The size of a small picture in a message, known before it is loaded. */
export function fitted({ width, height }: { readonly width: number; readonly height: number }): {
  width: number;
  height: number;
} {
  const scale = Math.min(1, widthMax / width, heightMax / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
