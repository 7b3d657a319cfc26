import { decodeHTML, decodeHTMLAttribute } from "entities";

/** An element of a page's head, with its attributes and, of a title, its text. */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  /** By name, in small letters; of several of one name the first counts. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** What browsers read as text until its end tag, whatever stands in it. */
const textElements: Readonly<Record<string, RegExp>> = {
  title: /<\/title/gi,
  script: /<\/script/gi,
  style: /<\/style/gi,
  textarea: /<\/textarea/gi,
  template: /<\/template/gi,
};

const attributesMax = 50;
const startOfTag = /<([a-z][^\s/>]*)/iy;
const attribute = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;

/**
 * The elements up to the page's body. A preview needs a few of them: so this is no parser of pages,
 * and its time grows with the length of what it reads, whatever stands there.
 */
export function* tagsInHead(html: string): Generator<Tag, void> {
  let place = html.indexOf("<");
  while (place >= 0) {
    if (html.startsWith("<!--", place)) place = after(html, "-->", place + 4);
    else if (/[!?/]/.test(html[place + 1] ?? "")) place = after(html, ">", place);
    else {
      const read = tagAt(html, place);
      if (read?.tag.name === "body") return;
      if (read !== undefined) yield read.tag;
      place = read?.end ?? place + 1;
    }
    if (place >= 0) place = html.indexOf("<", place);
  }
}

/** Behind the next `mark`; -1 where there is none. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/** The tag at a place, and where to go on: -1 where the rest of the page belongs to it. */
function tagAt(html: string, place: number): { readonly tag: Tag; readonly end: number } | undefined {
  startOfTag.lastIndex = place;
  const name = startOfTag.exec(html)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const { attributes, end } = attributesFrom(html, startOfTag.lastIndex);
  const endTag = textElements[name];
  if (endTag === undefined || end < 0) return { tag: { name, attributes, text: "" }, end };
  endTag.lastIndex = end;
  const textEnd = endTag.exec(html)?.index ?? -1;
  const text = name === "title" && textEnd >= 0 ? decodeHTML(html.slice(end, textEnd)) : "";
  return { tag: { name, attributes, text }, end: textEnd };
}

function attributesFrom(html: string, from: number): { readonly attributes: Map<string, string>; readonly end: number } {
  const attributes = new Map<string, string>();
  attribute.lastIndex = from;
  let end = from;
  for (let found = attribute.exec(html); found !== null && attributes.size < attributesMax; found = attribute.exec(html)) {
    const [, name = "", double, single, bare] = found;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeHTMLAttribute(double ?? single ?? bare ?? ""));
    end = attribute.lastIndex;
  }
  return { attributes, end: after(html, ">", end) };
}
