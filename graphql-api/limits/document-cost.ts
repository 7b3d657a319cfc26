import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** What a list is taken to hold where nothing says how much. */
const unknownLength = 10;
const defaultPageLength = 50;

export type Variables = Readonly<Record<string, unknown>>;
export type Cost = (variables: Variables) => number;

/** How many objects a validated operation may answer, by the page sizes in its arguments; a function of the variables. */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Cost {
  const root = schema.getRootType(operation.operation);
  if (root === null || root === undefined) return () => 0;
  return selectionCost({ schema, fragments }, operation.selectionSet, root);
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function selectionCost(scope: Scope, { selections }: SelectionSetNode, type: GraphQLNamedType): Cost {
  const branches: Cost[] = [];
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.selectionSet !== undefined) branches.push(fieldCost(scope, selection, selection.selectionSet, type));
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition?.name.value;
    branches.push(selectionCost(scope, fragment.selectionSet, (condition && scope.schema.getType(condition)) || type));
  }
  return (variables) => branches.reduce((sum, branch) => sum + branch(variables), 0);
}

function fieldCost(scope: Scope, field: FieldNode, selectionSet: SelectionSetNode, parent: GraphQLNamedType): Cost {
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
  if (definition === undefined) return () => 1;
  const inner = selectionCost(scope, selectionSet, getNamedType(definition.type));
  if (definition.args.some(({ name }) => name === "first" || name === "last")) {
    const length = pageLength(field);
    return (variables) => 1 + length(variables) * inner(variables);
  }
  if (field.name.value === "edges") return inner;
  const factor = isList(definition.type) ? unknownLength : 1;
  return (variables) => 1 + factor * inner(variables);
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function pageLength(field: FieldNode): (variables: Variables) => number {
  const argument = field.arguments?.find(({ name }) => name.value === "first" || name.value === "last");
  const value = argument?.value;
  if (value?.kind === Kind.INT) return () => Math.max(1, Number(value.value));
  if (value?.kind !== Kind.VARIABLE) return () => defaultPageLength;
  const name = value.name.value;
  return (variables) => {
    const given = variables[name];
    return typeof given === "number" ? Math.max(1, given) : defaultPageLength;
  };
}
