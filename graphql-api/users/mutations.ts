import { refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { maySeeAccount } from "../access.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { refusedPayload, sendCommand, viewerCommand } from "../send-command.ts";
import { openSession } from "./open-session.ts";
import { registerPerson } from "./register-person.ts";

type UserMutation =
  | "registerUser"
  | "registerBot"
  | "signIn"
  | "signOut"
  | "revokeSession"
  | "changePassword"
  | "createAccessToken"
  | "revokeAccessToken"
  | "deactivateUser";

export const userMutations: Pick<MutationResolvers, UserMutation> = {
  registerUser: (_mutation, { input }, context) => registerPerson(context, input),

  registerBot: (_mutation, { input }, context) => {
    const { commandId, send } = viewerCommand(context, "RegisterUser", input);
    const userId = derivedId(commandId, "user");
    const { name, displayName } = input;
    const bot = { userId, name, displayName, email: null, timeZone: null, inviteId: null, kind: "bot", origin: null } as const;
    return send(bot, { userId });
  },

  signIn: async (_mutation, { input }, context) => {
    const { passwords, readStore } = context.services;
    const check = await passwords.verify(input.nameOrEmail, input.password, context.address);
    if (check.kind === "refused") return refusedPayload(refuse(check.code));
    const user = await readStore.get(users, check.userId);
    if (user === undefined) return refusedPayload(refuse("SignInFailed"));
    return openSession(context, { userId: user.id, actorKind: "user", role: user.role }, "password");
  },

  signOut: async (_mutation, _arguments, context) => {
    const { viewer, send } = viewerCommand(context, "SignOut");
    const { userId, sessionId } = viewer;
    if (sessionId === null) return refusedPayload(refuse("SessionUnknown"));
    await context.services.sessions.revoke(userId, sessionId);
    context.setSessionCookie(null);
    return send({ userId, sessionId }, { sessionId });
  },

  revokeSession: async (_mutation, { input }, context) => {
    const { viewer, send } = viewerCommand(context, "RevokeSession", input);
    const { sessionId, userId: givenId } = input;
    const userId = givenId ?? viewer.userId;
    if (!maySeeAccount(viewer, userId)) return refusedPayload(refuse("NotPermitted"));
    await context.services.sessions.revoke(userId, sessionId);
    return send({ userId, sessionId }, { userId });
  },

  changePassword: async (_mutation, { input }, context) => {
    const { passwords, sessions } = context.services;
    const { viewer, send } = viewerCommand(context, "ChangePassword", input);
    const { userId, sessionId } = viewer;
    const check = await passwords.verifyOwn(userId, input.currentPassword, context.address);
    if (check.kind === "refused") return refusedPayload(refuse(check.code));
    const tooShort = await passwords.register(userId, input.newPassword);
    if (tooShort !== null) return refusedPayload(refuse(tooShort));
    for (const endedId of await sessions.revokeOthers(userId, sessionId)) {
      await sendCommand(context, "RevokeSession", { userId, sessionId: endedId }, { actor: viewer });
    }
    return send({ userId }, { userId });
  },

  createAccessToken: async (_mutation, { input }, context) => {
    const { accessTokens } = context.services;
    const { viewer, commandId, send } = viewerCommand(context, "CreateAccessToken", input);
    const { label, scopes, expiresAt = null } = input;
    const userId = input.userId ?? viewer.userId;
    const tokenId = derivedId(commandId, "access-token");
    const answer = await send({ userId, tokenId, label, scopes, expiresAt }, { userId, tokenId });
    if (answer.result === null) return { ...answer, result: null };
    const token = await accessTokens.create(userId, { tokenId, scopes, expiresAt });
    return { ...answer, result: { ...answer.result, token } };
  },

  revokeAccessToken: async (_mutation, { input }, context) => {
    const { viewer, send } = viewerCommand(context, "RevokeAccessToken", input);
    const { tokenId, userId: givenId } = input;
    const userId = givenId ?? viewer.userId;
    if (!maySeeAccount(viewer, userId)) return refusedPayload(refuse("NotPermitted"));
    await context.services.accessTokens.revoke(userId, tokenId);
    return send({ userId, tokenId }, { userId });
  },

  deactivateUser: async (_mutation, { input }, context) => {
    const { userId } = input;
    const answer = await viewerCommand(context, "DeactivateUser", input).send({ userId }, { userId });
    if (answer.refusal === null) await context.services.sessions.revokeOthers(userId, null);
    return answer;
  },
};
