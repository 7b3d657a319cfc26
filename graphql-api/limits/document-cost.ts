import {
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { countedItemsMax } from "./counted-items-max.ts";
import { listLengthOf } from "./list-lengths.ts";

/** A page's length where its field has no default. */
const pageLengthDefault = 50;
/**
 * The weight of objects that were read anyway or are in memory; every other object that is read
 * weighs one.
 */
const lightWeight = 0.1;
/** Items of counted lists, nearly all of them users whom this process has cached. */
export const countedWeight = 0.02;
const lightTypes: ReadonlySet<string> = new Set([
  "AccessToken",
  "Draft",
  "MessageVersion",
  "OAuthScope",
  "ParkedEvent",
  "PresetQuestion",
  "PresetSetting",
  "ProjectionState",
  "PushDevice",
  "Reaction",
  "Refusal",
  "RefusalDetail",
  "ScheduledMessage",
  "Session",
  "ThreadReading",
  "User",
  "UserPresence",
  "UserStatus",
]);
/** Parts of a message's document, a dialog's record or an answer: reading that has read them. */
const partsOfMessage: ReadonlySet<string> = new Set([
  ...["MessageBlock", "BlockField", "BlockElement", "SelectOption", "SeveralChoices", "PollOption"],
  ...["DialogPart", "DialogField", "SuggestedOption"],
]);
/** At most 50 blocks show the at most ten files of their message, each of which is read once. */
const blockFileWeight = 0.2;
/** Counting a list looks at up to ten thousand entries of an index. */
const countingWeight = 20;
/** A proof reads events, tiles and positions of the log, about this many of them. */
const proofWeight = 20;
/** A query of the whole schema answers some hundred kilobytes. */
const introspectionWeight = 500;

export type Variables = Readonly<Record<string, unknown>>;
/** A function of the variables as coerced, with their defaults. */
export type Cost = (variables: Variables) => number;

interface Price {
  /** Of everything except the items of counted lists. */
  readonly counted: number;
  /** Of the most expensive item of a counted list. */
  readonly dearestItem: number;
  /** Of what a page answers once, for any length. */
  readonly once: number;
}

type PriceOf = (variables: Variables) => Price;

const nothing: Price = { counted: 0, dearestItem: 0, once: 0 };

/**
 * The most objects, by their weights, that a validated operation can answer. It follows from the
 * values as coerced: defaults of variables and arguments, null, `first` beside `last`, what `@skip`
 * and `@include` leave out. Lists without their own limit share one number of items, which is
 * counted while the answer is made.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Cost {
  const root = schema.getRootType(operation.operation);
  if (root === null || root === undefined) return () => 0;
  const priceOf = selectionPrice({ schema, fragments }, operation.selectionSet, root);
  return (variables) => {
    const { counted, dearestItem, once } = priceOf(variables);
    return counted + once + countedItemsMax * dearestItem;
  };
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function selectionPrice(scope: Scope, { selections }: SelectionSetNode, type: GraphQLNamedType): PriceOf {
  const parts = selections.map((selection) => onlyWhenIncluded(selection, partPrice(scope, selection, type)));
  const priced = parts.filter((part) => part !== undefined);
  const [only] = priced;
  if (priced.length < 2) return only ?? (() => nothing);
  return (variables) => {
    let counted = 0;
    let dearestItem = 0;
    let once = 0;
    for (const part of priced) {
      const price = part(variables);
      counted += price.counted;
      once += price.once;
      dearestItem = Math.max(dearestItem, price.dearestItem);
    }
    return { counted, dearestItem, once };
  };
}

/** Undefined for fields that cost nothing. */
function partPrice(scope: Scope, selection: SelectionNode, type: GraphQLNamedType): PriceOf | undefined {
  if (selection.kind === Kind.FIELD) {
    if (selection.selectionSet !== undefined) return fieldPrice(scope, selection, selection.selectionSet, type);
    return selection.name.value === "totalCount" ? () => ({ ...nothing, once: countingWeight }) : undefined;
  }
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
  if (fragment === undefined) return undefined;
  const condition = fragment.typeCondition?.name.value;
  return selectionPrice(scope, fragment.selectionSet, (condition && scope.schema.getType(condition)) || type);
}

function fieldPrice(scope: Scope, field: FieldNode, selectionSet: SelectionSetNode, parent: GraphQLNamedType): PriceOf {
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
  if (definition === undefined) return () => ({ ...nothing, counted: introspectionWeight });
  const type = getNamedType(definition.type);
  const weight = weightOf(parent, type);
  const innerOf = selectionPrice(scope, selectionSet, type);
  const length = listLengthOf(parent, definition);
  if (length === "counted") {
    return (variables) => {
      const inner = innerOf(variables);
      return { ...nothing, counted: weight, dearestItem: Math.max(countedWeight + inner.counted, inner.dearestItem) };
    };
  }
  if (length === "page") return pagePrice(pageLength(field, definition), innerOf);
  if (length === undefined) return (variables) => added(weight, innerOf(variables));
  const lengthOf = typeof length === "number" ? () => length : givenLength(field, definition, length.argument);
  return (variables) => {
    const inner = innerOf(variables);
    const counted = weight + lengthOf(variables) * (weight + inner.counted);
    return { ...nothing, counted, dearestItem: inner.dearestItem };
  };
}

/** A page is read whole, whatever the query selects of it. */
const pagePrice =
  (length: (variables: Variables) => number, innerOf: PriceOf): PriceOf =>
  (variables) => {
    const inner = innerOf(variables);
    const counted = 1 + inner.once + length(variables) * Math.max(1, inner.counted);
    return { ...nothing, counted, dearestItem: inner.dearestItem };
  };

const added = (weight: number, { counted, dearestItem }: Price): Price => ({
  ...nothing,
  counted: weight + counted,
  dearestItem,
});

/** An item of a page is counted once, with its edge. */
export function weightOf(parent: GraphQLNamedType, type: GraphQLNamedType): number {
  if (type.name === "PageInfo" || parent.name.endsWith("Edge")) return 0;
  if (partsOfMessage.has(type.name)) return 0;
  if (parent.name === "ImageBlock") return blockFileWeight;
  if (type.name === "MessageProof") return proofWeight;
  return lightTypes.has(type.name) ? lightWeight : 1;
}

function pageLength(field: FieldNode, definition: GraphQLField<unknown, unknown>): (variables: Variables) => number {
  const first = argumentValue(field, definition, "first");
  const last = argumentValue(field, definition, "last");
  return (variables) => {
    const asked = [first(variables), last(variables)].filter((value) => typeof value === "number");
    return asked.length === 0 ? pageLengthDefault : Math.max(0, ...asked);
  };
}

function givenLength(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  argument: string,
): (variables: Variables) => number {
  const literal = valueGiven(field.arguments ?? [], argument);
  // Variables may stand in a written list, one for each of its items.
  if (literal?.kind === Kind.LIST) return () => literal.values.length;
  const given = argumentValue(field, definition, argument);
  return (variables) => {
    const value = given(variables);
    return Array.isArray(value) ? value.length : 1;
  };
}

/** The value that the resolver gets: as written or the variable's, else the argument's default. */
function argumentValue(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  name: string,
): (variables: Variables) => unknown {
  const standard = definition.args.find((argument) => argument.name === name)?.defaultValue;
  const value = valueGiven(field.arguments ?? [], name);
  if (value === undefined) return () => standard;
  if (value.kind !== Kind.VARIABLE) {
    const literal = value.kind === Kind.INT ? Number(value.value) : null;
    return () => literal;
  }
  const variable = value.name.value;
  return (variables) => (Object.hasOwn(variables, variable) ? variables[variable] : standard);
}

const valueGiven = (given: readonly ArgumentNode[], name: string): ValueNode | undefined =>
  given.find((argument) => argument.name.value === name)?.value;

/** What `@skip` or `@include` leaves out costs nothing. */
function onlyWhenIncluded({ directives = [] }: SelectionNode, priceOf: PriceOf | undefined): PriceOf | undefined {
  const conditions = directives.filter(({ name }) => name.value === "skip" || name.value === "include");
  if (priceOf === undefined || conditions.length === 0) return priceOf;
  return (variables) => (conditions.every((directive) => isKept(directive, variables)) ? priceOf(variables) : nothing);
}

function isKept({ name, arguments: given = [] }: DirectiveNode, variables: Variables): boolean {
  const value = valueGiven(given, "if");
  const condition = value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
  return name.value === "include" ? condition !== false : condition !== true;
}
