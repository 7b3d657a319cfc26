/** What an icon of the library is drawn of: elements of SVG by name, with their attributes. */
export interface IconData {
  readonly name: string;
  readonly node: readonly (readonly [element: string, attributes: Readonly<Record<string, string>>])[];
}

const drawings = new Map<string, string>();

/** The icon's elements as text, which the browser reads faster than they are made one by one. */
export function drawingOf({ name, node }: IconData): string {
  const known = drawings.get(name);
  if (known !== undefined) return known;
  const drawing = node.map(elementOf).join("");
  drawings.set(name, drawing);
  return drawing;
}

function elementOf([element, attributes]: IconData["node"][number]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${element}${written.join("")}/>`;
}
