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

/** Uploads a picture that belongs to no room. Returns the file, or the words to show the person. */
export async function uploadPicture(purpose: "emoji" | "avatar", file: File): Promise<UploadedFile | string> {
  const body = new FormData();
  body.append("file", file, nameOf(file));
  const response = await fetch(`/files?${purpose}=1`, { method: "POST", body }).catch(() => undefined);
  return response === undefined
    ? connectionLost
    : outcomeOf({ status: response.status, responseText: await response.text() }, file);
}

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

function outcomeOf({ status, responseText }: Pick<XMLHttpRequest, "status" | "responseText">, file: File): UploadedFile | string {
  try {
    const { refusal, fileId } = JSON.parse(responseText);
    if (refusal) return [refusal.meaning, refusal.remedy].filter(Boolean).join(" ");
    if (status < 400 && typeof fileId === "string") return { fileId, name: nameOf(file) };
  } catch {
    // An answer that is not JSON comes from a proxy between this page and Logue.
  }
  return gatewayProblems.has(status) ? connectionLost : `The upload failed (${status}). Try again.`;
}
