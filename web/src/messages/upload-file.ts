import { nameOf } from "./file-name.ts";

/** A file that Logue has taken and no message carries yet. */
export interface UploadedFile {
  readonly fileId: string;
  readonly name: string;
}

export interface RunningUpload {
  /** The file, or the words to show the person. */
  readonly outcome: Promise<UploadedFile | string>;
  cancel(): void;
}

/** Why an upload failed that succeeds once Logue can be reached. */
export const connectionLost = "The connection was lost. Try again.";

/** What a proxy answers while Logue starts again behind it. */
const gatewayProblems: ReadonlySet<number> = new Set([502, 503, 504]);

export interface UploadRefusal {
  readonly code: string;
  readonly meaning: string;
  readonly remedy?: string;
  readonly details?: { readonly sizeMaxBytes?: number };
}

export const wordsOfRefusal = ({ meaning, remedy }: UploadRefusal): string => [meaning, remedy].filter(Boolean).join(" ");

/** Uploads one file to a room; `progressed` is called with the part that is sent, from 0 to 1. */
export function uploadFile(roomId: string, file: File, progressed: (part: number) => void): RunningUpload {
  const request = new XMLHttpRequest();
  const outcome = new Promise<UploadedFile | string>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => progressed(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(outcomeOf(request, file));
    request.onerror = () => resolve(connectionLost);
    request.onabort = () => resolve("The upload was cancelled.");
  });
  const body = new FormData();
  body.append("file", file, nameOf(file));
  request.open("POST", `/files?roomId=${encodeURIComponent(roomId)}`);
  request.send(body);
  return { outcome, cancel: () => request.abort() };
}

export function outcomeOf(
  { status, responseText }: Pick<XMLHttpRequest, "status" | "responseText">,
  file: File,
  wordsOf = wordsOfRefusal,
): UploadedFile | string {
  try {
    const { refusal, fileId } = JSON.parse(responseText);
    if (refusal) return wordsOf(refusal);
    if (status < 400 && typeof fileId === "string") return { fileId, name: nameOf(file) };
  } catch {
    // An answer that is not JSON comes from a proxy between this page and Logue.
  }
  return gatewayProblems.has(status) ? connectionLost : `The upload failed (${status}). Try again.`;
}
