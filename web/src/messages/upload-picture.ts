import { nameOf } from "./file-name.ts";
import { connectionLost, outcomeOf, type UploadedFile, type UploadRefusal, wordsOfRefusal } from "./upload-file.ts";

/** Uploads a picture that belongs to no room. Returns the file, or the words to show the person. */
export async function uploadPicture(purpose: "emoji" | "avatar", file: File): Promise<UploadedFile | string> {
  const body = new FormData();
  body.append("file", file, nameOf(file));
  const response = await fetch(`/files?${purpose}=1`, { method: "POST", body }).catch(() => undefined);
  if (response === undefined) return connectionLost;
  return outcomeOf({ status: response.status, responseText: await response.text() }, file, wordsForPicture);
}

/** A picture can neither be linked to instead, nor be a file of any type. */
export function wordsForPicture(refusal: UploadRefusal): string {
  const { code, details } = refusal;
  if (code === "FileTypeRefused")
    return "Logue cannot show this file as a picture here. Choose a PNG, GIF, JPEG or WebP picture.";
  if (code !== "FileTooLarge") return wordsOfRefusal(refusal);
  const most = details?.sizeMaxBytes && ` It may have at most ${Math.floor(details.sizeMaxBytes / 104_857.6) / 10} MB.`;
  return `This picture is too large.${most || ""} Choose a smaller one.`;
}
