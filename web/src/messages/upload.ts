export interface UploadedFile {
  readonly fileId: string;
  readonly name: string;
}

/** Uploads one file to a room. Answers with the file, or with what to tell the person. */
export async function uploadFile(roomId: string, file: File): Promise<UploadedFile | string> {
  const body = new FormData();
  body.append("file", file, file.name);
  try {
    const response = await fetch(`/files?roomId=${encodeURIComponent(roomId)}`, { method: "POST", body });
    const answer = await response.json();
    if (answer.refusal) return `${answer.refusal.meaning} ${answer.refusal.remedy}`;
    return response.ok ? { fileId: answer.fileId, name: file.name } : "The upload did not work. Try again.";
  } catch {
    return "The upload broke off. Try again.";
  }
}
