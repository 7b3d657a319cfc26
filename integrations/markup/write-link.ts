import { escapeInline } from "./escape-markdown.ts";
import type { Inline } from "./markup.ts";

type Link = Extract<Inline, { readonly kind: "link" }>;

const linkable = /^(?:https?|ftp|mailto|tel|sms):/i;
/** Such an address is found as a link by itself when spaces stand around it. */
const plainAddress = /^https?:\/\/[A-Za-z0-9./?=&#%:;,@!$'+-]*[A-Za-z0-9/=]$/;

/**
 * A link with its label, or only the address where the label adds nothing. A link that is not a web
 * link stays text.
 */
export function writeLink({ url, label }: Link, before: string, after: string): string {
  if (!linkable.test(url)) return escapeInline(label === "" || label === url ? url : `${label} (${url})`);
  const address = encoded(url);
  if (!saysMore(label, url)) return writeAddress(address, before, after);
  const target = /[()]/.test(address) ? `<${address}>` : address;
  return `[${escapeInline(label)}](${target.replace(/&(?=#?[a-z0-9]{1,32};)/gi, "&amp;")})`;
}

const saysMore = (label: string, url: string): boolean =>
  label !== "" && label !== url && label !== url.replace(/^(?:https?:\/\/)/i, "");

function writeAddress(address: string, before: string, after: string): string {
  if (!/^https?:/i.test(address)) return `[${escapeInline(address.replace(/^\w+:/, ""))}](${address})`;
  const stands = /(?:^|\s)$/.test(before) && /^(?:\s|$)/.test(after);
  return stands && plainAddress.test(address) ? address : `<${address}>`;
}

/** What cannot stand in an address is percent-encoded, as browsers do. */
const encoded = (url: string): string =>
  url.trim().replace(/[\s<>"\\`{}|^\p{Cc}]/gu, (character) => encodeURIComponent(character));
