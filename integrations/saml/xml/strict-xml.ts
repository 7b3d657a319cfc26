import { DOMParser, type XmlElement } from "@xmldom/xmldom";

/** The text is no XML that is taken here. The message holds nothing of the text. */
export class XmlRefused extends Error {
  override readonly name = "XmlRefused";
}

export interface XmlLimits {
  readonly lengthMax: number;
  /** Tags, opening and closing. */
  readonly tagsMax: number;
  readonly depthMax: number;
  /** Whether there may be comments; they are then left out. */
  readonly allowsComments: boolean;
}

const notWellFormed = "The XML is not well-formed.";

/**
 * Parses XML of strangers to its root element. Document types, entities, CDATA and processing
 * instructions are refused before the parser sees them: no message needs them, and what two parsers
 * see differently is a way around a signature. So are comments, which split a text in two.
 */
export function parseStrictly(given: string, limits: XmlLimits): XmlElement {
  if (given.length > limits.lengthMax) throw new XmlRefused("The XML is too long.");
  const text = limits.allowsComments ? withoutComments(given) : given;
  const content = text.replace(/^\uFEFF?\s*<\?xml\s[^<>]*\?>/, "");
  if (/<[!?]/.test(content)) throw new XmlRefused("The XML has a declaration, a comment or an instruction in it.");
  if (/[\p{Cc}--[\t\n\r]]/v.test(content)) throw new XmlRefused(notWellFormed);
  refuseTags(content, limits);
  try {
    const refuse = (): never => {
      throw new XmlRefused(notWellFormed);
    };
    const parser = new DOMParser({ locator: {}, errorHandler: { warning: refuse, error: refuse, fatalError: refuse } });
    const root = parser.parseFromString(content, "text/xml").documentElement;
    return root ?? refuse();
  } catch {
    throw new XmlRefused(notWellFormed);
  }
}

function withoutComments(text: string): string {
  const pieces = text.split("-->");
  const last = pieces.pop() ?? "";
  return `${pieces.map((piece) => piece.split("<!--", 1)[0]).join("")}${last}`;
}

const tag = /<(?<closes>\/?)(?<name>[^\s<>/"']+)(?=[\s/>])(?:[^<>"']|"[^"<]*"|'[^'<]*')*?(?<isEmpty>\/?)>/g;

/**
 * The parser forgives an end tag without its beginning. A text with thousands of levels would
 * exhaust the stack of what works on the tree.
 */
function refuseTags(text: string, { tagsMax, depthMax }: XmlLimits): void {
  const open: string[] = [];
  let tags = 0;
  for (const { groups } of text.matchAll(tag)) {
    const { name = "", closes, isEmpty } = groups ?? {};
    tags += 1;
    if (closes !== "" && open.pop() !== name) throw new XmlRefused(notWellFormed);
    if (closes === "" && isEmpty === "") open.push(name);
    if (tags > tagsMax || open.length > depthMax) throw new XmlRefused("The XML has too many elements.");
  }
  if (open.length > 0 || tags !== text.split("<").length - 1) throw new XmlRefused(notWellFormed);
}
