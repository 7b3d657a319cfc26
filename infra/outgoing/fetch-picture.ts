import type { Outgoing } from "./outgoing.ts";

const accept = "image/png, image/jpeg, image/webp, image/gif";
const pictureMaxBytes = 5 * 1024 * 1024;

/** A picture as another server sent it. Its bytes have still to be looked at. */
export interface FetchedPicture {
  readonly bytes: Buffer;
  /** Its type as the server says. */
  readonly contentType: string;
  /** The name of the file, as the address says. */
  readonly name: string;
}

/** Fetches a picture from an address that people supply; undefined where it cannot be had. */
export async function fetchPicture(
  outgoing: Pick<Outgoing, "send">,
  url: string,
  timeoutMs: number,
): Promise<FetchedPicture | undefined> {
  const limits = { timeoutMs, bodyMaxBytes: pictureMaxBytes, redirectsMax: 3 };
  const answer = await outgoing.send({ url, headers: { accept, "user-agent": "Logue" }, ...limits }).catch(() => undefined);
  const contentType = String(answer?.headers["content-type"] ?? "").split(";")[0] ?? "";
  if (answer?.status !== 200 || !/^image\/(?!svg)/.test(contentType)) return undefined;
  const name = decodedOr(new URL(url).pathname.split("/").at(-1) ?? "") || "picture";
  return { bytes: answer.body, contentType, name };
}

function decodedOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
