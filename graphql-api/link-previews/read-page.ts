import { TextDecoder } from "node:util";
import { cleanLine, shortened } from "@logue/command-service/contract/clean-text.ts";
import { tagsInHead } from "./tags-in-head.ts";

/** What a page says of itself, as plain text of one line each. */
export interface PageFacts {
  readonly title: string | null;
  readonly description: string | null;
  readonly siteName: string | null;
  /** The address of its picture. */
  readonly pictureUrl: string | null;
}

const titleLengthMax = 200;
const descriptionLengthMax = 300;
const siteNameLengthMax = 80;
/** No longer text is cleaned. */
const rawLengthMax = 4_000;

/** Reads the head of an HTML page that was found at an address. */
export function readPage(bytes: Uint8Array, contentType: string, pageUrl: string): PageFacts {
  const said = new Map<string, string>();
  const say = (key: string, value: string | undefined): void => {
    if (value !== undefined && value.trim() !== "" && !said.has(key)) said.set(key, value);
  };
  let base = pageUrl;
  for (const { name, attributes, text } of tagsInHead(decodePage(bytes, contentType))) {
    if (name === "title") say("title", text);
    if (name === "base") base = URL.parse(attributes.get("href") ?? "", pageUrl)?.href ?? base;
    if (name === "meta")
      say((attributes.get("property") ?? attributes.get("name") ?? "").toLowerCase(), attributes.get("content"));
  }
  const first = (...keys: readonly string[]): string =>
    keys.map((key) => said.get(key)).find((value) => value !== undefined) ?? "";
  const picture = first("og:image:secure_url", "og:image:url", "og:image", "twitter:image", "twitter:image:src");
  return {
    title: line(first("og:title", "twitter:title", "title"), titleLengthMax),
    description: line(first("og:description", "twitter:description", "description"), descriptionLengthMax),
    siteName: line(first("og:site_name", "application-name"), siteNameLengthMax),
    pictureUrl: picture === "" ? null : webAddress(picture, base),
  };
}

/** What a person would see of a text, shortened; null for nothing. */
function line(text: string, lengthMax: number): string | null {
  const clean = cleanLine(text.slice(0, rawLengthMax).toWellFormed());
  const short = shortened(clean, lengthMax).trim();
  return short === "" ? null : short.length < clean.length ? `${short}…` : short;
}

function webAddress(text: string, base: string): string | null {
  const url = URL.parse(text.trim(), base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

const sniffedLength = 4_096;
const charsetPattern = /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/** By the byte order mark, the header, or the page's own word, as browsers do; else UTF-8. */
function decodePage(bytes: Uint8Array, contentType: string): string {
  const start = Buffer.from(bytes.subarray(0, 3)).toString("hex");
  const marked = start.startsWith("fffe") ? "utf-16le" : start.startsWith("feff") ? "utf-16be" : undefined;
  if (marked !== undefined || start === "efbbbf") return decoderFor(marked ?? "utf-8").decode(bytes);
  const head = Buffer.from(bytes.subarray(0, sniffedLength)).toString("latin1");
  const named = charsetPattern.exec(contentType)?.[1] ?? charsetPattern.exec(head)?.[1];
  return decoderFor(named ?? "utf-8").decode(bytes);
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
