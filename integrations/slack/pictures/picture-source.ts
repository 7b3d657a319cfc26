import { Readable } from "node:stream";
import { type Outgoing, OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import { DownloadFailed } from "../messages/downloads.ts";
import type { Archive } from "../reading/archive.ts";
import { baseName } from "../reading/entry-names.ts";

/** A picture whose bytes can be had. */
export interface Picture {
  /** The name of its file. */
  readonly name: string;
  /** Throws `DownloadFailed`, in words for the report, when it cannot be fetched. */
  open(): Promise<Readable>;
}

/** Where pictures come from: the archive first, then the addresses that the export names. */
export interface PictureSource {
  readonly archive: Archive;
  /** Missing where nothing is fetched. */
  readonly outgoing: Pick<Outgoing, "send"> | undefined;
}

const pictureMaxBytes = 10 * 1024 * 1024;
const timeoutMs = 30_000;
const redirectsMax = 3;

/**
 * The picture in the archive that `isIt` finds, else the one at the address, else undefined. Slack's
 * pictures lie at public addresses of several hosts: no token is sent there, and the guard refuses
 * addresses in private networks.
 */
export function pictureFrom(
  { archive, outgoing }: PictureSource,
  isIt: (name: string) => boolean,
  url: string,
): Picture | undefined {
  const entry = archive.names.find(isIt);
  if (entry !== undefined) return { name: lastPart(entry), open: () => archive.open(entry) };
  if (outgoing === undefined || !/^https?:/.test(url) || !URL.canParse(url)) return undefined;
  return { name: lastPart(new URL(url).pathname), open: () => fetchPicture(outgoing, url) };
}

async function fetchPicture(outgoing: Pick<Outgoing, "send">, url: string): Promise<Readable> {
  const answer = await outgoing.send({ url, timeoutMs, redirectsMax, bodyMaxBytes: pictureMaxBytes }).catch((error: unknown) => {
    throw error instanceof OutgoingError ? new DownloadFailed(error.code) : error;
  });
  if (answer.status !== 200) throw new DownloadFailed(`its server answered ${answer.status}`);
  return Readable.from([answer.body], { objectMode: false });
}

const lastPart = (path: string): string => decodeURIComponentOr(baseName(path)) || "picture";

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
