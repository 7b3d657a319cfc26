import { isCommandType, scopeOf } from "@logue/command-service/contract/commands.ts";
import type { TokenScope } from "@logue/command-service/contract/users.ts";
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { RequestContext } from "./context.ts";
import type { MutationResolvers } from "./generated/resolvers.ts";
import { limitError } from "./limits/limit-errors.ts";

/**
 * The scope that an access token needs for each operation. Queries and subscriptions need READ. A
 * mutation needs the scope that the command of its name declares in the contract. A session has
 * every scope.
 */
const otherMutations: { readonly [Name in keyof MutationResolvers]?: TokenScope | null } = {
  // These need no sign-in, because people sign in or register with them.
  createWorkspace: null,
  registerUser: null,
  signIn: null,
  redeemSignInLink: null,
  createSignInLinks: "administer",
  registerBot: "administer",
  saveDraft: "write",
  deleteDraft: "write",
  setTyping: "write",
  setPresence: "write",
};

export type OperationKind = "query" | "mutation" | "subscription";

/** Null when no scope is needed. Throws for a mutation without a declaration. */
export function operationScope(kind: OperationKind, field: string): TokenScope | null {
  if (kind !== "mutation") return "read";
  if (Object.hasOwn(otherMutations, field)) return otherMutations[field as keyof MutationResolvers] ?? null;
  const type = `${field.slice(0, 1).toUpperCase()}${field.slice(1)}`;
  if (!isCommandType(type)) throw new Error(`The mutation ${field} declares no scope.`);
  return scopeOf(type);
}

type Field = GraphQLField<unknown, RequestContext>;

/**
 * Checks the scope before each query and mutation begins. For a token without READ, an allowed
 * mutation returns only ids: the fields of its result that would have to be read are null.
 */
export function holdToScopes(schema: GraphQLSchema): GraphQLSchema {
  for (const [kind, type] of [
    ["query", schema.getQueryType()],
    ["mutation", schema.getMutationType()],
  ] as const) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      demandScope(field, operationScope(kind, field.name));
      if (kind === "mutation") hideFromWriters(getNamedType(field.type));
    }
  }
  return schema;
}

function demandScope(field: Field, scope: TokenScope | null): void {
  if (scope === null) return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, fieldArguments, context, info) => {
    if (context.viewer !== null && !context.viewer.scopes.includes(scope)) {
      throw limitError("ScopeMissing", `This access token has not the scope ${scope.toUpperCase()}.`);
    }
    return resolve(source, fieldArguments, context, info);
  };
}

const isHidden = new WeakSet<Field>();

/** Types that hold only what the mutation itself made or did. Their other fields have to be read. */
const isMadeByMutation = /^Created|(?:Result|Outcome)$/;

function hideFromWriters(payload: unknown): void {
  if (isObjectType(payload)) hideWhatIsRead(getNamedType(payload.getFields().result?.type));
}

/** Several payloads share one result type. */
function hideWhatIsRead(made: unknown): void {
  if (!isObjectType(made)) return;
  for (const field of Object.values((made as GraphQLObjectType<unknown, RequestContext>).getFields())) {
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || type.name === "Refusal" || isHidden.has(field)) continue;
    isHidden.add(field);
    if (isMadeByMutation.test(type.name)) {
      hideWhatIsRead(type);
      continue;
    }
    if (isNonNullType(field.type)) throw new Error(`${made.name}.${field.name} must be nullable: not every token may read it.`);
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source, fieldArguments, context, info) =>
      context.viewer !== null && !context.viewer.scopes.includes("read") ? null : resolve(source, fieldArguments, context, info);
  }
}
