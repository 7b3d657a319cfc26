import { type OperationPermission, scopeWith } from "@logue/command-service/contract/token-permissions.ts";
import {
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
} from "graphql";
import { operationPermission } from "../operation-scopes.ts";

export interface ReadDocument {
  readonly operation: OperationDefinitionNode;
  /** The type of queries or of mutations. */
  readonly root: GraphQLObjectType;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The parts of a document with one operation. */
export function readDocument(schema: GraphQLSchema, text: string): ReadDocument {
  const { definitions } = parse(text, { noLocation: true });
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const root = operation && schema.getRootType(operation.operation);
  if (operation === undefined || !root) throw new Error("A document has one operation.");
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return { operation, root, fragments: new Map(fragments.map((each) => [each.name.value, each])) };
}

/** What an access token needs for the operation of a document. */
export function neededOf({ operation }: Pick<ReadDocument, "operation">): { permission: OperationPermission; scope: string } {
  const [field] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD) throw new Error("An operation begins with a field.");
  const permission = operationPermission(operation.operation, field.name.value);
  if (permission === null) throw new Error("A call for scripts needs a permission.");
  return { permission, scope: scopeWith(permission) };
}
