/*
 * What is used of @xmldom/xmldom; tsconfig.json names this file. The types that come with it make all
 * that browsers have known to the code of the server.
 */

export interface XmlNode {
  readonly nodeType: number;
  readonly parentNode: XmlNode | null;
  readonly childNodes: ArrayLike<XmlNode>;
  readonly textContent: string | null;
}

export interface XmlElement extends XmlNode {
  readonly localName: string;
  readonly namespaceURI: string | null;
  getAttribute(name: string): string | null;
}

export interface Options {
  readonly locator?: object;
  readonly errorHandler?: Readonly<Record<"warning" | "error" | "fatalError", (message: string) => void>>;
}

export class DOMParser {
  constructor(options?: Options);
  parseFromString(text: string, type: string): { readonly documentElement: XmlElement | null };
}
