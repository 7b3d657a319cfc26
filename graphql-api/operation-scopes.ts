import { isCommandType, tokenPermissionOf } from "@logue/command-service/contract/commands.ts";
import { type OperationPermission, scopeWith, tokenAllows } from "@logue/command-service/contract/token-permissions.ts";
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
 * The permission that an access token needs for each operation. Queries and subscriptions need
 * `messages.read`. A mutation needs the permission that the command of its name declares in the
 * contract. A session has all of them, a token with scopes those of its scopes.
 */
const otherMutations: { readonly [Name in keyof MutationResolvers]?: OperationPermission | null } = {
  // These need no sign-in, because people sign in or register with them.
  createWorkspace: null,
  registerUser: null,
  signIn: null,
  redeemSignInLink: null,
  finishSignIn: null,
  preparePasskey: null,
  mailCode: null,
  signInWithPasskey: null,
  askForSignInLink: null,
  prepareAuthenticator: "account.administer",
  mailConfirmationLink: "account.administer",
  signInByMethod: null,
  startLinkingExternalAccount: "account.administer",
  startPeopleSync: "account.administer",
  trySignInMethod: "workspace.changeSettings",
  pauseReaction: "workspace.changeSettings",
  resumeReaction: "workspace.changeSettings",
  retryDeadLetters: "workspace.changeSettings",
  replayReaction: "workspace.changeSettings",
  redeliver: "workspace.changeSettings",
  renewInstanceSecret: "workspace.changeSettings",
  createSignInLinks: "account.administer",
  mailSignInLinks: "account.administer",
  registerBot: "users.editAny",
  saveDraft: "drafts.change",
  deleteDraft: "drafts.change",
  registerPushDevice: "settings.change",
  revokePushDevice: "settings.change",
  arrangeSidebar: "reading.change",
  copyFile: "files.upload",
  scheduleMessage: "messages.post",
  changeScheduledMessage: "messages.post",
  cancelScheduledMessage: "messages.post",
  sendScheduledMessage: "messages.post",
  // Each command of Logue's own is held to the permission of its mutation besides.
  runSlashCommand: "messages.post",
  pressMessageElement: "messages.post",
  submitProgramDialog: "messages.post",
  pressDialogElement: "messages.post",
  suggestOptions: "messages.post",
  closeProgramDialog: "messages.post",
  setTyping: "messages.post",
  setPresence: "profile.setStatus",
  setIdle: "profile.setStatus",
  setInSight: "profile.setStatus",
};

export type OperationKind = "query" | "mutation" | "subscription";

/** Null when nothing is needed. Throws for a mutation without a declaration. */
export function operationPermission(kind: OperationKind, field: string): OperationPermission | null {
  if (kind !== "mutation") return "messages.read";
  if (Object.hasOwn(otherMutations, field)) return otherMutations[field as keyof MutationResolvers] ?? null;
  const type = `${field.slice(0, 1).toUpperCase()}${field.slice(1)}`;
  if (!isCommandType(type)) throw new Error(`The mutation ${field} declares no permission.`);
  return tokenPermissionOf(type);
}

type Field = GraphQLField<unknown, RequestContext>;

/**
 * Checks the token before each query and mutation begins. For a token that may not read, an allowed
 * mutation returns only ids: the fields of its result that would have to be read are null.
 */
export function holdToScopes(schema: GraphQLSchema): GraphQLSchema {
  for (const [kind, type] of [
    ["query", schema.getQueryType()],
    ["mutation", schema.getMutationType()],
  ] as const) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      demandPermission(field, operationPermission(kind, field.name));
      if (kind === "mutation") hideFromWriters(getNamedType(field.type));
    }
  }
  return schema;
}

function demandPermission(field: Field, permission: OperationPermission | null): void {
  if (permission === null) return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, fieldArguments, context, info) => {
    if (context.viewer !== null && !tokenAllows(context.viewer, permission)) {
      const scope = scopeWith(permission).toUpperCase();
      throw limitError("ScopeMissing", `This access token has not the scope ${scope}, or the permission ${permission}.`);
    }
    return resolve(source, fieldArguments, context, info);
  };
}

/** Neither tokens that only write, nor people who have to set up a second factor first. */
const mayReadResult = ({ viewer, withheld }: RequestContext): boolean =>
  viewer === null ? withheld == null : tokenAllows(viewer, "messages.read");

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
      mayReadResult(context) ? resolve(source, fieldArguments, context, info) : null;
  }
}
