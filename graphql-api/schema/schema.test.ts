import { readFileSync } from "node:fs";
import test from "ava";
import {
  buildSchema,
  type DefinitionNode,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
  printSchema,
} from "graphql";
import { printRefusalCodes } from "../commands/refusal-codes.ts";
import { enumValues } from "./enums.ts";
import { printErrorCodes } from "./error-codes.ts";
import { createSchema } from "./schema.ts";
import { readSchemaFiles } from "./schema-files.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const schema = createSchema();

test("every type and field of the schema has a description", (t) => {
  t.deepEqual(undescribed(schema), []);
  t.deepEqual(undescribed(buildSchema('"Q" type Query { "a" a("x" x: Int, y: Int): Int b: Int }')), ["Query.a(y)", "Query.b"]);
});

test("the released schema stays as it was: the schema only grows", (t) => {
  const released = buildSchema(read("schema.released.graphql"));
  t.deepEqual(
    findBreakingChanges(released, schema).map(({ description }) => description),
    [],
  );
  const shrunk = buildSchema(read("schema.released.graphql").replace("  avatarFileId: ID\n", "  renamed: ID\n"));
  t.is(findBreakingChanges(released, shrunk).length, 1);
});

test("the lists of codes in the schema are those of the code", (t) => {
  t.is(read("refusals.graphql"), printRefusalCodes());
  t.is(read("error-codes.graphql"), printErrorCodes());
});

test("the generated files are up to date", (t) => {
  const sorted = (text: GraphQLSchema) => printSchema(lexicographicSortSchema(text));
  t.true(sorted(buildSchema(read("../generated/schema.graphql"))) === sorted(schema), "npm run generate");
});

test("the generated files list the types in the order of the schema's files, each time", (t) => {
  const generated = parse(read("../generated/schema.graphql")).definitions.map(nameOf);
  const declared = parse(readSchemaFiles().join("\n")).definitions.map(nameOf);
  const ordered = [...new Set(declared)].filter((name) => generated.includes(name));
  t.deepEqual(
    generated.filter((name) => ordered.includes(name)),
    ordered,
  );
  t.true(ordered.length > 100);
});

const nameOf = (definition: DefinitionNode): string =>
  "name" in definition ? `${definition.kind.replace("Extension", "Definition")} ${definition.name?.value}` : definition.kind;

test("the enums of the schema have the values of the code, and no others", (t) => {
  for (const [name, values] of Object.entries(enumValues)) {
    const type = schema.getType(name);
    const listed = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    t.deepEqual(Object.keys(values).sort(), listed.sort(), name);
  }
});

test("every mutation takes one input and answers a payload that can refuse", (t) => {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    t.true(
      field.args.every((argument) => argument.name === "input"),
      field.name,
    );
    t.regex(String(field.type), /Payload!$/, field.name);
    const payload = schema.getType(String(field.type).slice(0, -1));
    t.true(isObjectType(payload) && "refusal" in payload.getFields(), field.name);
  }
});

/** Types, fields, arguments, enum values and input fields without a description. */
function undescribed(of: GraphQLSchema): string[] {
  const types = Object.values(of.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const missing = [...types, ...of.getDirectives().filter((directive) => !isSpecifiedDirective(directive))]
    .filter(isSilent)
    .map(({ name }) => name);
  for (const type of types) {
    if (isEnumType(type)) missing.push(...silentIn(type.name, type.getValues()));
    if (isInputObjectType(type)) missing.push(...silentIn(type.name, Object.values(type.getFields())));
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      missing.push(...field.args.filter(isSilent).map((argument) => `${type.name}.${field.name}(${argument.name})`));
      if (isSilent(field)) missing.push(`${type.name}.${field.name}`);
    }
  }
  return missing;
}

interface Described {
  readonly name: string;
  readonly description?: string | null;
}

const isSilent = ({ description }: Described): boolean => (description ?? "").trim() === "";
const silentIn = (type: string, parts: readonly Described[]): string[] =>
  parts.filter(isSilent).map(({ name }) => `${type}.${name}`);
