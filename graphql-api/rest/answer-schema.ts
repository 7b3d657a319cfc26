import type { JsonSchema } from "@logue/command-service/contract/json-schema.ts";
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { type ReadDocument, readDocument } from "./read-document.ts";
import type { RestCall } from "./rest-call.ts";

/** The JSON Schemas of what fragments select, by the fragment's name. */
export type Components = Record<string, JsonSchema>;

const scalars: Readonly<Record<string, JsonSchema>> = {
  ID: { type: "string" },
  String: { type: "string" },
  DateTime: { type: "string", format: "date-time" },
  Int: { type: "integer" },
  SafeInt: { type: "integer" },
  Float: { type: "number" },
  Boolean: { type: "boolean" },
};

interface Place {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadDocument["fragments"];
  readonly components: Components;
}

/** The JSON Schema of a call's answer, as its document selects it. Adds the fragments it uses. */
export function answerSchema(schema: GraphQLSchema, call: RestCall, components: Components): JsonSchema {
  const { operation, root, fragments } = readDocument(schema, call.document);
  const place = { schema, fragments, components };
  let found: Selected = { type: root, selectionSet: operation.selectionSet };
  for (const field of call.answer.at) found = fieldIn(found, field);
  if (call.answer.as !== "page") return objectSchema(place, found);
  const item = schemaOf(place, fieldOf(fieldIn(found, "edges"), "node"));
  return pageSchema(item);
}

interface Selected {
  readonly type: GraphQLObjectType;
  readonly selectionSet: SelectionSetNode;
}

interface SelectedField {
  readonly type: GraphQLOutputType;
  readonly description: string | null | undefined;
  readonly selectionSet: SelectionSetNode | undefined;
}

function fieldOf({ type, selectionSet }: Selected, name: string): SelectedField {
  const node = selectionSet.selections.find((each): each is FieldNode => each.kind === Kind.FIELD && each.name.value === name);
  if (node === undefined) throw new Error(`The document does not select ${name} of ${type.name}.`);
  return asSelected(type, node);
}

function asSelected(type: GraphQLObjectType, node: FieldNode): SelectedField {
  const field = type.getFields()[node.name.value];
  if (field === undefined) throw new Error(`${type.name} has no field ${node.name.value}.`);
  return { type: field.type, description: field.description, selectionSet: node.selectionSet };
}

function fieldIn(selected: Selected, name: string): Selected {
  const { type, selectionSet } = fieldOf(selected, name);
  const named = bare(type);
  if (!isObjectType(named) || selectionSet === undefined) throw new Error(`${name} is no object.`);
  return { type: named, selectionSet };
}

function bare(type: GraphQLOutputType): GraphQLNamedType {
  return isNonNullType(type) || isListType(type) ? bare(type.ofType) : type;
}

function schemaOf(place: Place, { type, description, selectionSet }: SelectedField): JsonSchema {
  const described = description ? { description } : {};
  if (isNonNullType(type)) return { ...valueSchema(place, type.ofType, selectionSet), ...described };
  return { anyOf: [valueSchema(place, type, selectionSet), { type: "null" }], ...described };
}

function valueSchema(place: Place, type: GraphQLOutputType, selectionSet: SelectionSetNode | undefined): JsonSchema {
  if (isListType(type)) {
    const item = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
    return { type: "array", items: valueSchema(place, item, selectionSet) };
  }
  if (isEnumType(type)) return { type: "string", enum: type.getValues().map(({ name }) => name) };
  if (isUnionType(type) && selectionSet !== undefined) return unionSchema(place, type.getTypes(), selectionSet);
  if (isObjectType(type) && selectionSet !== undefined) return objectSchema(place, { type, selectionSet });
  const scalar = scalars[String(type)];
  if (scalar === undefined) throw new Error(`There is no JSON Schema of ${String(type)}.`);
  return scalar;
}

/** The types of which the document selects something beside their name. */
function unionSchema(place: Place, types: readonly GraphQLObjectType[], { selections }: SelectionSetNode): JsonSchema {
  const anyOf = types.flatMap((type) => {
    const mine = selections.find((each) => each.kind === Kind.INLINE_FRAGMENT && each.typeCondition?.name.value === type.name);
    if (mine?.kind !== Kind.INLINE_FRAGMENT) return [];
    const schema = objectSchema(place, { type, selectionSet: mine.selectionSet });
    const properties = { __typename: { type: "string", const: type.name }, ...schema.properties };
    return [{ ...schema, properties, required: ["__typename", ...(schema.required ?? [])] }];
  });
  return { anyOf };
}

function objectSchema(place: Place, { type, selectionSet }: Selected): JsonSchema {
  const [only, ...others] = selectionSet.selections;
  if (only?.kind === Kind.FRAGMENT_SPREAD && others.length === 0) return component(place, only.name.value);
  const properties: Record<string, JsonSchema> = {};
  for (const node of selectionSet.selections) {
    if (node.kind === Kind.FIELD && node.name.value !== "__typename") {
      properties[node.alias?.value ?? node.name.value] = schemaOf(place, asSelected(type, node));
    }
  }
  return { type: "object", properties, required: Object.keys(properties) };
}

function component(place: Place, name: string): JsonSchema {
  const fragment: FragmentDefinitionNode | undefined = place.fragments.get(name);
  const type = fragment && place.schema.getType(fragment.typeCondition.name.value);
  if (fragment === undefined || !isObjectType(type)) throw new Error(`There is no fragment ${name} on an object.`);
  place.components[name] ??= objectSchema(place, { type, selectionSet: fragment.selectionSet });
  return { $ref: `#/components/schemas/${name}` };
}

const pageSchema = (items: JsonSchema): JsonSchema => ({
  type: "object",
  properties: {
    items: { type: "array", items },
    startCursor: { type: ["string", "null"], description: "For `before`: null when the page is empty." },
    endCursor: { type: ["string", "null"], description: "For `after`: null when the page is empty." },
    hasNextPage: { type: "boolean", description: "Whether there is more after it, as far as is known." },
    hasPreviousPage: { type: "boolean", description: "Whether there is more before it, as far as is known." },
  },
  required: ["items", "startCursor", "endCursor", "hasNextPage", "hasPreviousPage"],
});
