import { ScimError } from "./scim-error.ts";

export type Operator = "eq" | "ne" | "co" | "sw" | "ew" | "gt" | "ge" | "lt" | "le";
export type Comparable = string | number | boolean | null;

/** An attribute's name, and that of its sub-attribute, in lower case: `name.familyName`. */
export type AttributePath = readonly [string] | readonly [string, string];

export type Filter =
  | { readonly kind: "and" | "or"; readonly filters: readonly Filter[] }
  | { readonly kind: "not"; readonly filter: Filter }
  | { readonly kind: "present"; readonly path: AttributePath }
  | { readonly kind: "compare"; readonly path: AttributePath; readonly operator: Operator; readonly value: Comparable }
  /** One value of the attribute has all of this. */
  | { readonly kind: "has"; readonly path: AttributePath; readonly filter: Filter };

const operators: ReadonlySet<string> = new Set(["eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le"]);
const lengthMax = 4_096;
const depthMax = 32;
const token = /\s*(?:([()[\]])|("(?:[^"\\]|\\.)*")|([^\s()[\]"]+))/y;
const coreUrn = /^urn:ietf:params:scim:schemas:core:2\.0:(?:user|group):/;
const name = /^[$a-z][\w$-]*$/;

/** What a filter may not be is refused with its place, so that the sender finds it. */
export const invalidFilter = (problem: string): ScimError =>
  new ScimError(400, `The filter is not valid: ${problem}.`, "invalidFilter");

/** A name of RFC 7644 §3.10, with or without the schema that it is of. */
export function attributePath(text: string): AttributePath | undefined {
  const plain = text.toLowerCase().replace(coreUrn, "");
  const [attribute = "", sub, ...rest] = plain.startsWith("urn:") ? [plain] : plain.split(".");
  if (rest.length > 0 || (sub !== undefined && !name.test(sub))) return undefined;
  if (!attribute.startsWith("urn:") && !name.test(attribute)) return undefined;
  return sub === undefined ? [attribute] : [attribute, sub];
}

/** Reads a filter of RFC 7644 §3.4.2.2. */
export function parseFilter(text: string): Filter {
  const tokens = tokensOf(text);
  const reader = { tokens, at: 0, depth: 0, isInside: false };
  const filter = readOr(reader);
  if (reader.at < tokens.length) throw invalidFilter(`“${tokens[reader.at]}” was not expected`);
  return filter;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  depth: number;
  /** Between brackets, where no further brackets may stand. */
  isInside: boolean;
}

function tokensOf(text: string): string[] {
  if (text.length > lengthMax) throw invalidFilter(`it has more than ${lengthMax} characters`);
  const tokens: string[] = [];
  token.lastIndex = 0;
  const whole = text.trimEnd();
  while (token.lastIndex < whole.length) {
    const found = token.exec(whole);
    if (found === null) throw invalidFilter("a quotation mark is open");
    tokens.push(found[1] ?? found[2] ?? found[3] ?? "");
  }
  return tokens;
}

const peek = ({ tokens, at }: Reader): string | undefined => tokens[at];
const isWord = (reader: Reader, word: string): boolean => peek(reader)?.toLowerCase() === word;

function take(reader: Reader): string {
  const found = peek(reader);
  if (found === undefined) throw invalidFilter("it ends too early");
  reader.at += 1;
  return found;
}

function expect(reader: Reader, wanted: string): void {
  const found = take(reader);
  if (found !== wanted) throw invalidFilter(`“${wanted}” was expected instead of “${found}”`);
}

const readOr = (reader: Reader): Filter => readList(reader, "or", readAnd);
const readAnd = (reader: Reader): Filter => readList(reader, "and", readOne);

function readList(reader: Reader, kind: "and" | "or", read: (reader: Reader) => Filter): Filter {
  const filters = [read(reader)];
  while (isWord(reader, kind)) {
    reader.at += 1;
    filters.push(read(reader));
  }
  return filters.length === 1 && filters[0] ? filters[0] : { kind, filters };
}

function readOne(reader: Reader): Filter {
  const isNegated = isWord(reader, "not") && reader.tokens[reader.at + 1] === "(";
  if (isNegated) reader.at += 1;
  if (peek(reader) !== "(") return readExpression(reader);
  const filter = nested(reader, "(", ")");
  return isNegated ? { kind: "not", filter } : filter;
}

function nested(reader: Reader, open: string, close: string): Filter {
  expect(reader, open);
  reader.depth += 1;
  if (reader.depth > depthMax) throw invalidFilter("it is nested too deeply");
  const filter = readOr(reader);
  expect(reader, close);
  reader.depth -= 1;
  return filter;
}

function readExpression(reader: Reader): Filter {
  const path = readPath(reader);
  if (peek(reader) !== "[") return readComparison(reader, path);
  if (reader.isInside || path.length > 1) throw invalidFilter("brackets cannot stand there");
  reader.isInside = true;
  const inner = nested(reader, "[", "]");
  reader.isInside = false;
  const after = peek(reader);
  if (after === undefined || !after.startsWith(".")) return { kind: "has", path, filter: inner };
  reader.at += 1;
  const sub = attributePath(after.slice(1));
  if (sub?.length !== 1) throw invalidFilter(`“${after}” is no attribute`);
  return { kind: "has", path, filter: { kind: "and", filters: [inner, readComparison(reader, sub)] } };
}

function readPath(reader: Reader): AttributePath {
  const text = take(reader);
  const path = attributePath(text);
  if (path === undefined) throw invalidFilter(`“${text}” is no attribute`);
  return path;
}

function readComparison(reader: Reader, path: AttributePath): Filter {
  const operator = take(reader).toLowerCase();
  if (operator === "pr") return { kind: "present", path };
  if (!operators.has(operator)) throw invalidFilter(`“${operator}” is no operator`);
  return { kind: "compare", path, operator: operator as Operator, value: comparableIn(take(reader), operator) };
}

/** A value is JSON. Some clients write `True`. */
function comparableIn(text: string, operator: string): Comparable {
  const value = parsed(/^(?:true|false|null)$/i.test(text) ? text.toLowerCase() : text);
  if (value === undefined || (typeof value === "object" && value !== null)) throw invalidFilter(`“${text}” is no value`);
  const isEquality = operator === "eq" || operator === "ne";
  if (!isEquality && (value === null || typeof value === "boolean"))
    throw invalidFilter(`“${operator}” cannot be used with ${value}`);
  return value as Comparable;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
