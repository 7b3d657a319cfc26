import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  typeFromAST,
} from "graphql";

/** A type of the schema, as far as an operation selects it, without a language. */
export type Shape =
  | { readonly kind: "scalar"; readonly name: string }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "list" | "nullable"; readonly of: Shape }
  | { readonly kind: "named"; readonly name: string };

export interface Field {
  readonly name: string;
  readonly description: string;
  readonly shape: Shape;
  /** Whether it may be left out. */
  readonly isOptional: boolean;
}

/** A type with a name: what is selected of an object, an input, or one of several objects. */
export type Declaration =
  | { readonly name: string; readonly fields: readonly Field[] }
  | { readonly name: string; readonly members: readonly string[] };

export interface Operation {
  readonly name: string;
  /** With the fragments that it uses. */
  readonly text: string;
}

export interface Sdk {
  readonly declarations: readonly Declaration[];
  readonly operations: readonly Operation[];
}

/** What the operations of a document need: the types of their data and variables, and their texts. */
export function readSdk(schema: GraphQLSchema, document: DocumentNode): Sdk {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const reader = new ShapeReader(schema, new Map(fragments.map((each) => [each.name.value, each])));
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  for (const operation of operations) reader.readOperation(operation);
  return {
    declarations: [...reader.declared.values()],
    operations: operations.map((each) => ({ name: each.name?.value ?? "", text: textOf(each, fragments) })),
  };
}

function textOf(operation: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[]): string {
  const used = new Set<FragmentDefinitionNode>();
  const parts = [print(operation)];
  for (let index = 0; index < parts.length; index += 1) {
    for (const fragment of fragments) {
      if (used.has(fragment) || !new RegExp(`\\.\\.\\.${fragment.name.value}\\b`).test(parts[index] ?? "")) continue;
      used.add(fragment);
      parts.push(print(fragment));
    }
  }
  return parts.join("\n\n");
}

class ShapeReader {
  readonly declared = new Map<string, Declaration>();
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  readOperation(operation: OperationDefinitionNode): void {
    const root = this.#schema.getRootType(operation.operation);
    const name = operation.name?.value ?? "";
    if (!root) throw new Error(`The schema has no ${operation.operation}.`);
    this.#object(`${name}Data`, root, operation.selectionSet);
    const fields = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
      const found = typeFromAST(this.#schema, type as never) as GraphQLInputType;
      return { name: variable.name.value, description: "", shape: this.#input(found), isOptional: !isNonNullType(found) };
    });
    this.declared.set(`${name}Variables`, { name: `${name}Variables`, fields });
  }

  #object(name: string, type: GraphQLObjectType, selectionSet: SelectionSetNode, typename?: string): Shape {
    const [only, ...others] = selectionSet.selections;
    const fragment =
      only?.kind === Kind.FRAGMENT_SPREAD && others.length === 0 ? this.#fragments.get(only.name.value) : undefined;
    if (fragment !== undefined) return this.#object(fragment.name.value, type, fragment.selectionSet);
    if (this.declared.has(name)) return { kind: "named", name };
    const fields: Field[] = typename === undefined ? [] : [typenameField(typename)];
    this.declared.set(name, { name, fields });
    for (const node of selectionSet.selections) if (node.kind === Kind.FIELD) fields.push(this.#field(name, type, node));
    return { kind: "named", name };
  }

  #field(parent: string, type: GraphQLObjectType, { name: { value: name }, selectionSet }: FieldNode): Field {
    const field = type.getFields()[name];
    if (field === undefined) throw new Error(`${type.name} has no field ${name}.`);
    const ownName = `${parent}${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
    const shape = this.#output(ownName, field.type, selectionSet);
    return { name, description: field.description ?? "", shape, isOptional: false };
  }

  #output(name: string, type: GraphQLOutputType, selectionSet: SelectionSetNode | undefined): Shape {
    if (!isNonNullType(type)) return { kind: "nullable", of: this.#present(name, type, selectionSet) };
    return this.#present(name, type.ofType, selectionSet);
  }

  #present(name: string, type: GraphQLOutputType, selectionSet: SelectionSetNode | undefined): Shape {
    if (isListType(type)) return { kind: "list", of: this.#output(name, type.ofType, selectionSet) };
    if (isEnumType(type)) return { kind: "choice", values: type.getValues().map(({ name: value }) => value) };
    if (selectionSet === undefined) return { kind: "scalar", name: String(type) };
    if (isObjectType(type)) return this.#object(name, type, selectionSet);
    if (!isUnionType(type)) throw new Error(`${String(type)} is not selected here.`);
    const [only] = selectionSet.selections;
    const fragment = only?.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(only.name.value) : undefined;
    const members = (fragment?.selectionSet ?? selectionSet).selections.flatMap((node) => {
      const member = node.kind === Kind.INLINE_FRAGMENT && this.#schema.getType(node.typeCondition?.name.value ?? "");
      if (!isObjectType(member) || node.kind !== Kind.INLINE_FRAGMENT) return [];
      this.#object(member.name, member, node.selectionSet, member.name);
      return [member.name];
    });
    this.declared.set(type.name, { name: type.name, members });
    return members.length === 0 ? { kind: "scalar", name: "JSON" } : { kind: "named", name: type.name };
  }

  #input(type: GraphQLInputType): Shape {
    if (!isNonNullType(type)) return { kind: "nullable", of: this.#presentInput(type) };
    return this.#presentInput(type.ofType);
  }

  #presentInput(type: GraphQLInputType): Shape {
    if (isListType(type)) return { kind: "list", of: this.#input(type.ofType) };
    if (isEnumType(type)) return { kind: "choice", values: type.getValues().map(({ name }) => name) };
    if (!isInputObjectType(type)) return { kind: "scalar", name: String(type) };
    if (this.declared.has(type.name)) return { kind: "named", name: type.name };
    const fields: Field[] = [];
    this.declared.set(type.name, { name: type.name, fields });
    for (const { name, description, type: fieldType, defaultValue } of Object.values(type.getFields())) {
      const isOptional = !isNonNullType(fieldType) || defaultValue !== undefined;
      fields.push({ name, description: description ?? "", shape: this.#input(fieldType), isOptional });
    }
    return { kind: "named", name: type.name };
  }
}

const typenameField = (name: string): Field => ({
  name: "__typename",
  description: "",
  shape: { kind: "choice", values: [name] },
  isOptional: false,
});
