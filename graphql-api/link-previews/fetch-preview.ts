import { Readable } from "node:stream";
import { type Outgoing, OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import { makeThumbnail } from "../files/make-thumbnail.ts";
import { findType, sniffedBytes } from "../files/media-types.ts";
import type { HostPace } from "./host-pace.ts";
import { type PageFacts, readPage } from "./read-page.ts";

/** A page as it was read, with a small copy of its picture. */
export interface FetchedPage extends Omit<PageFacts, "pictureUrl"> {
  readonly picture: FetchedPicture | null;
}

export interface FetchedPicture {
  readonly bytes: Buffer;
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
}

export interface FetchOptions {
  readonly outgoing: Pick<Outgoing, "send">;
  readonly pace: HostPace;
  readonly signal: AbortSignal;
  /** For one page or picture. */
  readonly timeoutMs?: number;
}

/** The most of a page that is read: its head stands before that. */
const pageMaxBytes = 512 * 1024;
const pictureMaxBytes = 2 * 1024 * 1024;
const usualTimeoutMs = 5_000;
const redirectsMax = 4;
const pictureTypes = ["image/png", "image/jpeg", "image/webp", "image/gif"];
const shape = { width: 480, height: 360, framesMax: 1, pixelsMax: 16_000_000 };
/** Smaller pictures are marks that count readers. */
const sideMin = 32;

const headers = {
  "user-agent": "Mozilla/5.0 (compatible; Logue; link preview)",
  "accept-language": "en, *;q=0.5",
};

/** Undefined where the page says nothing, or brought no answer. Throws when `signal` is aborted. */
export async function fetchPreview(options: FetchOptions, url: string): Promise<FetchedPage | undefined> {
  const answer = await ask(options, url, { accept: "text/html, application/xhtml+xml, image/*;q=0.8", isCut: true });
  if (answer === undefined) return undefined;
  if (pictureTypes.includes(mediaType(answer.type))) return pictureAlone(options, url);
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType(answer.type))) return undefined;
  const { pictureUrl, ...facts } = readPage(answer.body, answer.type, answer.url);
  const picture = pictureUrl === null ? null : await fetchPicture(options, pictureUrl);
  return facts.title === null && picture === null ? undefined : { ...facts, picture };
}

async function pictureAlone(options: FetchOptions, url: string): Promise<FetchedPage | undefined> {
  const picture = await fetchPicture(options, url);
  return picture === null ? undefined : { title: null, description: null, siteName: null, picture };
}

/** The picture by its bytes, whatever the server says that it is. */
async function fetchPicture(options: FetchOptions, url: string): Promise<FetchedPicture | null> {
  const answer = await ask(options, url, { accept: pictureTypes.join(", "), isCut: false });
  if (answer === undefined) return null;
  const { sniffed } = await findType(answer.body.subarray(0, sniffedBytes), answer.body.length <= sniffedBytes, "");
  if (!pictureTypes.includes(sniffed)) return null;
  const made = await makeThumbnail(Readable.from([answer.body], { objectMode: false }), shape);
  if (made === undefined || made.width < sideMin || made.height < sideMin) return null;
  return made.thumbnail;
}

interface Answer {
  readonly type: string;
  readonly url: string;
  readonly body: Buffer;
}

async function ask(
  { outgoing, pace, signal, timeoutMs = usualTimeoutMs }: FetchOptions,
  url: string,
  { accept, isCut }: { readonly accept: string; readonly isCut: boolean },
): Promise<Answer | undefined> {
  const bodyMaxBytes = isCut ? pageMaxBytes : pictureMaxBytes;
  const request = { url, headers: { ...headers, accept }, timeoutMs, bodyMaxBytes, isCut, redirectsMax, signal };
  try {
    const answer = await pace.visit(new URL(url).host, () => outgoing.send(request));
    const isPlain = /^(?:|identity)$/i.test(textOf(answer?.headers["content-encoding"]));
    if (answer?.status !== 200 || !isPlain) return undefined;
    return { type: textOf(answer.headers["content-type"]), url: answer.url, body: answer.body };
  } catch (error) {
    if (error instanceof OutgoingError) return undefined;
    throw error;
  }
}

const textOf = (header: string | readonly string[] | undefined): string => (typeof header === "string" ? header : "");

const mediaType = (header: string): string => (header.split(";")[0] ?? "").trim().toLowerCase();
