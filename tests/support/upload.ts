import type { Person } from "./person.ts";
import { waitUntil } from "./wait-until.ts";

export interface Uploaded {
  readonly fileId: string;
  readonly name: string;
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly url: string;
  readonly thumbnailUrl: string | null;
}

export interface FileToUpload {
  readonly name: string;
  readonly bytes: string | Uint8Array<ArrayBuffer>;
  readonly contentType?: string;
}

/**
 * Sends a file as a form, as browsers do; `place` is a room's id or "avatar". Returns the response;
 * `Overloaded` is retried, as clients do.
 */
export function sendFile(person: Person, place: string, file: FileToUpload): Promise<Response> {
  return waitUntil("an upload that is not answered Overloaded", async () => {
    const response = await sendOnce(person, place, file);
    return !(response.status === 503 && (await response.clone().text()).includes('"Overloaded"')) && response;
  });
}

function sendOnce(person: Person, place: string, { name, bytes, contentType = "" }: FileToUpload): Promise<Response> {
  const form = new FormData();
  form.set("file", new Blob([bytes], { type: contentType }), name);
  const query = place === "avatar" ? "avatar=1" : `roomId=${place}`;
  return fetch(`${person.url}/files?${query}`, { method: "POST", headers: person.credentials, body: form });
}

/** Uploads a file that must be accepted. */
export async function uploads(person: Person, place: string, file: FileToUpload): Promise<Uploaded> {
  const response = await sendFile(person, place, file);
  if (response.status !== 201) throw new Error(`The upload was answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Uploaded;
}

export const fetches = (person: Person, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(new URL(path, person.url), { headers: { ...person.credentials, ...headers } });
