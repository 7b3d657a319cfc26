import fc from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Variables } from "../limits/document-cost.ts";

/**
 * A valid query with its variables. Aliases are `<field>_<number>`, and every object selects its
 * type.
 */
export interface RandomOperation {
  readonly text: string;
  readonly variables: Variables;
}

/**
 * Values for the arguments of a schema, as GraphQL writes them, by the argument's name; others are
 * left out where they are optional.
 */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

interface Writing {
  readonly schema: GraphQLSchema;
  readonly known: KnownValues;
  readonly pick: (max: number) => number;
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
  aliases: number;
}

/**
 * Random queries over a schema, `depthMax` objects deep. They shrink with the numbers that their
 * choices follow from.
 */
export function randomOperation(schema: GraphQLSchema, known: KnownValues, depthMax: number): fc.Arbitrary<RandomOperation> {
  return fc.infiniteStream(fc.nat(1_000_000)).map((numbers) => {
    const pick = (max: number): number => Number(numbers.next().value) % max;
    const writing: Writing = { schema, known, pick, declared: [], variables: {}, aliases: 0 };
    const root = schema.getQueryType();
    const selection = root ? selectionOf(writing, root, depthMax) : "";
    const head = writing.declared.length === 0 ? "" : `query (${writing.declared.join(", ")}) `;
    return { text: `${head}${selection}`, variables: writing.variables };
  });
}

function selectionOf(writing: Writing, type: GraphQLNamedType, depth: number): string {
  if (isAbstractType(type)) {
    const parts = writing.schema.getPossibleTypes(type).map((part) => `... on ${part.name} ${selectionOf(writing, part, depth)}`);
    return `{ __typename ${parts.join(" ")} }`;
  }
  if (!isObjectType(type)) return "";
  const parts = ["__typename"];
  const count = 1 + writing.pick(3);
  for (let index = 0; index < count; index += 1) {
    const field = chosenField(writing, type, depth);
    if (field !== undefined) parts.push(fieldText(writing, field, depth));
  }
  return `{ ${parts.join(" ")} }`;
}

/** Objects rather than scalars, because objects are what costs. */
function chosenField(writing: Writing, type: GraphQLObjectType, depth: number): GraphQLField<unknown, unknown> | undefined {
  const fields = Object.values(type.getFields()).filter(({ args }) => args.every((argument) => canBeGiven(writing, argument)));
  const deep = depth > 0 ? fields.filter((field) => !isLeafType(getNamedType(field.type))) : [];
  const flat = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const choices = deep.length > 0 && writing.pick(5) > 0 ? deep : flat;
  return choices.length === 0 ? undefined : choices[writing.pick(choices.length)];
}

const canBeGiven = ({ known }: Writing, { name, type, defaultValue }: GraphQLArgument): boolean =>
  !isNonNullType(type) || defaultValue !== undefined || known[name] !== undefined;

function fieldText(writing: Writing, field: GraphQLField<unknown, unknown>, depth: number): string {
  writing.aliases += 1;
  const given = field.args.map((argument) => argumentText(writing, argument)).filter((text) => text !== "");
  const head = `${field.name}_${writing.aliases}: ${field.name}${given.length === 0 ? "" : `(${given.join(", ")})`}`;
  const condition = writing.pick(8) === 0 ? conditionText(writing) : "";
  const type = getNamedType(field.type);
  return isLeafType(type) ? `${head}${condition}` : `${head}${condition} ${selectionOf(writing, type, depth - 1)}`;
}

function conditionText(writing: Writing): string {
  const name = newVariable(writing, "Boolean!", undefined, writing.pick(2) === 0);
  return ` @${writing.pick(2) === 0 ? "skip" : "include"}(if: $${name})`;
}

const sizes = [0, 1, 2, 5, 20, 50, 100, null] as const;

/** As a literal, a variable, a variable with its default, or left out. */
function argumentText(writing: Writing, { name, type, defaultValue }: GraphQLArgument): string {
  const { known, pick } = writing;
  const values = known[name];
  if (name === "first" || name === "last") {
    const way = pick(5);
    if (way === 0) return "";
    const size = sizes[pick(sizes.length)];
    if (way === 1) return `${name}: ${size}`;
    if (way === 2) return `${name}: $${newVariable(writing, "Int", size === null ? undefined : String(size), undefined)}`;
    return `${name}: $${newVariable(writing, "Int", undefined, way === 3 ? size : undefined)}`;
  }
  const mayBeLeft = !isNonNullType(type) || defaultValue !== undefined;
  if (values === undefined || (mayBeLeft && pick(2) === 0)) return "";
  return `${name}: ${values[pick(values.length)]}`;
}

function newVariable(writing: Writing, type: string, defaultText: string | undefined, value: unknown): string {
  const name = `v${writing.declared.length}`;
  writing.declared.push(`$${name}: ${type}${defaultText === undefined ? "" : ` = ${defaultText}`}`);
  if (value !== undefined) writing.variables[name] = value;
  return name;
}
