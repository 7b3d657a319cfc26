import type { Config } from "@logue/infra/settings/config.ts";
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { limitError } from "./limit-errors.ts";

/** The limits of a document, besides those of the configuration. */
export const documentLimits = {
  tokensMax: 4_000,
  /**
   * Fields, with those of a fragment counted at each place where it is spread; and the fields of all
   * definitions together.
   */
  fieldsMax: 1_500,
  /**
   * GraphQL compares fields of one name in one place, each with each, and so what lies below them:
   * so many pairs of one definition.
   */
  comparisonsMax: 2_000,
  /**
   * Fields written in one selection set: GraphQL compares each with each, so the work grows with
   * their square.
   */
  fieldsPerSelectionMax: 120,
  directivesMax: 60,
  definitionsMax: 60,
} as const;

export type ShapeLimits = Pick<Config, "queryDepthMax" | "queryAliasesMax">;

interface Shape {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

/** Parsers recurse once for each bracket; beyond this they would run out of stack. */
const nestingMax = 200;

/**
 * Whether brackets are nested too deeply to parse. Brackets in strings count too; no real query has
 * so many.
 */
export function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "{" || character === "[" || character === "(") depth += 1;
    else if (character === "}" || character === "]" || character === ")") depth = Math.max(0, depth - 1);
    if (depth > nestingMax) return true;
  }
  return false;
}

/**
 * Returns the first limit that the document breaks, or null. Visits each node once: a fragment is
 * measured once however often it is spread, and one that spreads itself is refused where that is
 * seen.
 */
export function checkDocumentShape(document: DocumentNode, limits: ShapeLimits): GraphQLError | null {
  if (document.definitions.length > documentLimits.definitionsMax) {
    return limitError("DocumentTooLarge", `A document has at most ${documentLimits.definitionsMax} operations and fragments.`);
  }
  const fragments = fragmentsOf(document);
  const measure = measurer(fragments);
  let written = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const shape = measure(definition.selectionSet);
    if (shape === null) return limitError("DocumentTooDeep", "A fragment spreads itself.");
    const isAboutTypes = definition.kind === Kind.FRAGMENT_DEFINITION && definition.typeCondition.name.value.startsWith("__");
    const depth = isAboutTypes ? 0 : shape.depth;
    const directives = shape.directives + (definition.directives?.length ?? 0);
    const broken = brokenLimit({ ...shape, depth, directives }, limits);
    if (broken !== null) return broken;
    written += fieldsWritten(definition.selectionSet);
    if (written > documentLimits.fieldsMax) return tooManyFields();
    if (comparisons([definition.selectionSet], fragments) > documentLimits.comparisonsMax) return tooManyRepeats();
  }
  return null;
}

const tooManyFields = (): GraphQLError =>
  limitError("DocumentTooCostly", `A document asks for at most ${documentLimits.fieldsMax} fields.`);

const tooManyRepeats = (): GraphQLError =>
  limitError("DocumentTooCostly", "The document asks for the same fields too often in one place.");

const fieldsWritten = ({ selections }: SelectionSetNode): number =>
  selections.reduce((sum, selection) => {
    const inner = "selectionSet" in selection && selection.selectionSet ? fieldsWritten(selection.selectionSet) : 0;
    return sum + inner + (selection.kind === Kind.FIELD ? 1 : 0);
  }, 0);

/**
 * How many pairs of fields have one name in one place, once the selections are merged. The fields
 * with their fragments spread are few, and no fragment spreads itself.
 */
function comparisons(sets: readonly SelectionSetNode[], fragments: Fragments): number {
  const byName = new Map<string, FieldNode[]>();
  for (const set of sets) collectFields(set, fragments, byName);
  let pairs = 0;
  for (const fields of byName.values()) {
    pairs += (fields.length * (fields.length - 1)) / 2;
    const below = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (below.length > 0) pairs += comparisons(below, fragments);
  }
  return pairs;
}

function collectFields({ selections }: SelectionSetNode, fragments: Fragments, into: Map<string, FieldNode[]>): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const known = into.get(name);
      if (known === undefined) into.set(name, [selection]);
      else known.push(selection);
      continue;
    }
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)?.selectionSet : selection.selectionSet;
    if (inner !== undefined) collectFields(inner, fragments, into);
  }
}

function brokenLimit(shape: Shape, { queryDepthMax: depthMax, queryAliasesMax: aliasesMax }: ShapeLimits): GraphQLError | null {
  const { fieldsMax, directivesMax } = documentLimits;
  if (shape.depth > depthMax) return limitError("DocumentTooDeep", `A document is at most ${depthMax} fields deep.`);
  if (shape.fields > fieldsMax) return tooManyFields();
  if (shape.aliases > aliasesMax) return limitError("DocumentTooCostly", `A document has at most ${aliasesMax} aliases.`);
  if (shape.directives > directivesMax) {
    return limitError("DocumentTooCostly", `A document has at most ${directivesMax} directives.`);
  }
  return null;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

type Measure = (selectionSet: SelectionSetNode) => Shape | null;

/**
 * Measures a selection; null when a fragment spreads itself. The parser's own depth is bounded by
 * the number of tokens.
 */
function measurer(fragments: Fragments): Measure {
  const measured = new Map<string, Shape | "being measured">();

  function measureSpread(name: string): Shape | null {
    const known = measured.get(name);
    if (known === "being measured") return null;
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return emptyShape();
    measured.set(name, "being measured");
    const shape = measure(fragment.selectionSet);
    if (shape !== null) measured.set(name, shape);
    return shape;
  }

  function measure(selectionSet: SelectionSetNode): Shape | null {
    const total = emptyShape();
    total.fields = selectionSet.selections.length > documentLimits.fieldsPerSelectionMax ? documentLimits.fieldsMax + 1 : 0;
    for (const selection of selectionSet.selections) {
      const isField = selection.kind === Kind.FIELD;
      let inner: Shape | null = emptyShape();
      if (selection.kind === Kind.FRAGMENT_SPREAD) inner = measureSpread(selection.name.value);
      else if (selection.selectionSet !== undefined) inner = measure(selection.selectionSet);
      if (inner === null) return null;
      total.depth = Math.max(total.depth, isField ? 1 + depthBeneath(selection, inner) : inner.depth);
      total.fields += inner.fields + (isField ? 1 : 0);
      total.aliases += inner.aliases + (isField && selection.alias !== undefined ? 1 : 0);
      total.directives += inner.directives + (selection.directives?.length ?? 0);
    }
    return total;
  }
  return measure;
}

/** A validation rule of GraphQL itself limits the depth of introspection. */
const depthBeneath = (field: FieldNode, inner: Shape): number => (field.name.value.startsWith("__") ? 0 : inner.depth);

const emptyShape = (): Shape => ({ depth: 0, fields: 0, aliases: 0, directives: 0 });
