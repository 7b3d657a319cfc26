import type { Declaration, Sdk, Shape } from "./shapes.ts";

const scalars: Readonly<Record<string, string>> = { Int: "int", SafeInt: "int", Float: "float", Boolean: "bool", JSON: "object" };

/** The types and texts of the operations, in Python. */
export function printPython({ declarations, operations }: Sdk): string {
  const texts = operations.map(({ name, text }) => `    "${name}": """${text}""",`);
  return `${[
    '"""Generated from the schema. Do not edit."""',
    "from __future__ import annotations",
    "from typing import Literal, NotRequired, TypedDict, Union",
    ...declarations.map(printDeclaration),
    `#: The text of each operation.\nDOCUMENTS: dict[str, str] = {\n${texts.join("\n")}\n}`,
  ].join("\n\n")}\n`;
}

function printDeclaration(declaration: Declaration): string {
  if ("members" in declaration) {
    const members = declaration.members.map((member) => JSON.stringify(member)).join(", ");
    return `${declaration.name} = ${members === "" ? "object" : `Union[${members}]`}`;
  }
  const fields = declaration.fields.map(({ name, shape, isOptional }) => {
    const type = typeOf(shape);
    return `    ${JSON.stringify(name)}: ${JSON.stringify(isOptional ? `NotRequired[${type}]` : type)},`;
  });
  return `${declaration.name} = TypedDict("${declaration.name}", {\n${fields.join("\n")}\n})`.replace("{\n\n}", "{}");
}

function typeOf(shape: Shape): string {
  if (shape.kind === "named") return shape.name;
  if (shape.kind === "choice") return `Literal[${shape.values.map((value) => `'${value}'`).join(", ")}]`;
  if (shape.kind === "scalar") return scalars[shape.name] ?? "str";
  return shape.kind === "nullable" ? `${typeOf(shape.of)} | None` : `list[${typeOf(shape.of)}]`;
}
