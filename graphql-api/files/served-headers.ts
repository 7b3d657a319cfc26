import type { Response } from "express";
import { mayBeShown } from "./media-types.ts";

export interface Shown {
  readonly name: string;
  readonly contentType: string;
  readonly entityTag: string;
  readonly isSaved: boolean;
  /** Whether the answer comes from the origin that serves only files. */
  readonly isOnFilesOrigin: boolean;
}

/**
 * No uploaded file may run in our origin: only harmless types are shown, and in a sandbox. Every
 * other file is sent as bytes without a type, which no browser takes for a script, a style sheet or
 * a page.
 */
export function setServedHeaders(response: Response, shown: Shown): void {
  const isShown = !shown.isSaved && mayBeShown(shown.contentType) && (shown.isOnFilesOrigin || !isPdf(shown));
  response.set({
    "Accept-Ranges": "bytes",
    "Cache-Control": "private, no-cache",
    "Content-Disposition": `${isShown ? "inline" : "attachment"}; ${encodedName(shown.name)}`,
    "Content-Security-Policy": isShown && isPdf(shown) ? pdfPolicy : sandboxPolicy,
    "Content-Type": isShown ? typeWithCharset(shown.contentType) : "application/octet-stream",
    // Pages of the main origin load pictures from the files' origin; a link there is signed and
    // valid for a minute.
    "Cross-Origin-Resource-Policy": shown.isOnFilesOrigin ? "cross-origin" : "same-origin",
    ETag: shown.entityTag,
    "X-Content-Type-Options": "nosniff",
  });
}

const sandboxPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/**
 * Browsers show PDF with their own viewer, which they do not start in a sandbox: on the main origin
 * a PDF is saved.
 */
const pdfPolicy = "default-src 'none'; frame-ancestors 'none'; object-src 'self'";

const isPdf = ({ contentType }: Shown): boolean => contentType === "application/pdf";

const typeWithCharset = (contentType: string): string =>
  contentType === "text/plain" ? "text/plain; charset=utf-8" : contentType;

/** RFC 6266: the name for old clients in ASCII, and the full one. */
function encodedName(name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
