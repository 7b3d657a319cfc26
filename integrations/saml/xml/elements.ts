import type { XmlElement } from "@xmldom/xmldom";
/** The namespaces of SAML and of what it is made of. */
export const namespaces = {
  protocol: "urn:oasis:names:tc:SAML:2.0:protocol",
  assertion: "urn:oasis:names:tc:SAML:2.0:assertion",
  metadata: "urn:oasis:names:tc:SAML:2.0:metadata",
  signature: "http://www.w3.org/2000/09/xmldsig#",
  encryption: "http://www.w3.org/2001/04/xmlenc#",
} as const;

export type Namespace = keyof typeof namespaces;

const elementNode = 1;

/** The elements directly in this one. */
export const childrenOf = (parent: XmlElement): XmlElement[] =>
  Array.from(parent.childNodes).filter((node): node is XmlElement => node.nodeType === elementNode);

export const isNamed = (element: XmlElement, namespace: Namespace, name: string): boolean =>
  element.localName === name && element.namespaceURI === namespaces[namespace];

export const childrenNamed = (parent: XmlElement, namespace: Namespace, name: string): XmlElement[] =>
  childrenOf(parent).filter((child) => isNamed(child, namespace, name));

/** Undefined where there is none, or more than one. */
export function onlyChild(parent: XmlElement, namespace: Namespace, name: string): XmlElement | undefined {
  const found = childrenNamed(parent, namespace, name);
  return found.length === 1 ? found[0] : undefined;
}

/** The element and all below it. */
export function everyElement(root: XmlElement): XmlElement[] {
  const found = [root];
  for (const element of found) found.push(...childrenOf(element));
  return found;
}

/** Null where the attribute is missing or empty. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | null => element?.getAttribute(name) || null;

/** The text of an element that has no elements in it; null where it is empty. */
export const textOf = (element: XmlElement | undefined): string | null =>
  element === undefined || childrenOf(element).length > 0 ? null : (element.textContent ?? "").trim() || null;

/** Epoch milliseconds; not a number, so neither before nor after anything, for what is no time. */
export const timeIn = (text: string): number => Date.parse(text);
