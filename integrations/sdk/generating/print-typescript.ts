import type { Declaration, Field, Sdk, Shape } from "./shapes.ts";

const scalars: Readonly<Record<string, string>> = {
  Int: "number",
  SafeInt: "number",
  Float: "number",
  Boolean: "boolean",
  JSON: "unknown",
};

/** The types and texts of the operations, in TypeScript. */
export function printTypeScript({ declarations, operations }: Sdk): string {
  const texts = operations.map(({ name, text }) => `  ${name}: ${JSON.stringify(text)},`);
  const types = operations.map(
    ({ name }) => `  readonly ${name}: { readonly data: ${name}Data; readonly variables: ${name}Variables };`,
  );
  return `${[
    "// Generated from the schema. Do not edit.",
    ...declarations.map(printDeclaration),
    `/** The data and variables of each operation. */\nexport interface Operations {\n${types.join("\n")}\n}`,
    `/** The text of each operation. */\nexport const documents: Readonly<Record<keyof Operations, string>> = {\n${texts.join("\n")}\n};`,
  ].join("\n\n")}\n`;
}

function printDeclaration(declaration: Declaration): string {
  if ("members" in declaration) return `export type ${declaration.name} = ${declaration.members.join(" | ") || "unknown"};`;
  return `export interface ${declaration.name} {\n${declaration.fields.map(printField).join("\n")}\n}`;
}

const printField = ({ name, description, shape, isOptional }: Field): string =>
  `${description && `  /** ${description.replaceAll("*/", "").replaceAll("\n", " ")} */\n`}  readonly ${name}${isOptional ? "?" : ""}: ${typeOf(shape)};`;

function typeOf(shape: Shape): string {
  if (shape.kind === "named") return shape.name;
  if (shape.kind === "choice") return shape.values.map((value) => JSON.stringify(value)).join(" | ");
  if (shape.kind === "scalar") return scalars[shape.name] ?? "string";
  const of = typeOf(shape.of);
  return shape.kind === "nullable" ? `${of} | null` : `readonly ${of.includes("|") ? `(${of})` : of}[]`;
}
