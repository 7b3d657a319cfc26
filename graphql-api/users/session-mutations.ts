import { refuse } from "@logue/command-service/contract/refusals.ts";
import { noAccountId } from "@logue/command-service/contract/sign-in.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { v7 as uuidv7 } from "uuid";
import { maySeeAccount } from "../access.ts";
import { payload, refusedPayload, viewerCommand } from "../commands/send-command.ts";
import { signOutUrlOf } from "../external-accounts/external-sessions.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { endReplaced } from "../sessions/end-replaced.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { type FoundSignInLink, signInLinkOf } from "../sessions/sign-in-links.ts";
import { findByLogin, idOfNobody } from "./find-account.ts";
import { sessionPayload } from "./session-payload.ts";

type SessionMutation = "signIn" | "signOut" | "revokeSession" | "revokeSessions" | "redeemSignInLink";

const unknownLink = (): FoundSignInLink => ({ userId: noAccountId, linkId: uuidv7(), keepsPassword: false });

/** Signing in and out, and ending sessions. */
export const sessionMutations: Pick<MutationResolvers, SessionMutation> = {
  signIn: async (_mutation, { input }, context) => {
    const login = input.nameOrEmail.trim();
    const user = await findByLogin(context.services.readStore, login);
    const userId = user?.id ?? idOfNobody(login);
    const actor = { userId, actorKind: "user" } as const;
    const data = { userId, sessionId: uuidv7(), method: "password" } as const;
    const secrets = { password: input.password };
    const { outcome } = await sendSecretCommand(context, "SignIn", data, { actor, secrets });
    await endReplaced(context, outcome);
    return sessionPayload(context, outcome, { ...actor, role: user?.role ?? "guest" }, data.sessionId);
  },

  redeemSignInLink: async (_mutation, { input }, context) => {
    const { token, password } = input;
    // The command is sent for a link that is not known too, so that it is counted as a failed sign-in.
    const link = (await signInLinkOf(context.services.vault, token)) ?? unknownLink();
    const { userId, linkId } = link;
    const actor = { userId, actorKind: "user" } as const;
    const keepsPassword = link.keepsPassword && password == null;
    const data = { userId, linkId, sessionId: uuidv7(), ...(keepsPassword && { keepsPassword }) };
    const secrets = { ...(!keepsPassword && { password: password ?? "" }), linkToken: token };
    const { outcome } = await sendSecretCommand(context, "RedeemSignInLink", data, { actor, secrets });
    const user = await context.services.readStore.get(users, userId);
    await endReplaced(context, outcome);
    return sessionPayload(context, outcome, { ...actor, role: user?.role ?? "guest" }, data.sessionId);
  },

  signOut: async (_mutation, _arguments, context) => {
    const { viewer, commandId } = viewerCommand(context, "SignOut");
    const { userId, sessionId } = viewer;
    if (sessionId === null) return refusedPayload(refuse("SessionUnknown"));
    const continueAt = await signOutUrlOf(context, userId, sessionId);
    const { outcome } = await sendSecretCommand(context, "SignOut", { userId, sessionId }, { actor: viewer, commandId });
    if (outcome.refusal === null) context.setSessionCookie(null, 0);
    return payload(outcome, { sessionId, continueAt });
  },

  revokeSession: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "RevokeSession", input);
    const { sessionId, userId: givenId } = input;
    const userId = givenId ?? viewer.userId;
    if (!maySeeAccount(viewer, userId)) return refusedPayload(refuse("NotPermitted"));
    const { outcome } = await sendSecretCommand(context, "RevokeSession", { userId, sessionId }, { actor: viewer, commandId });
    return payload(outcome, { userId });
  },

  revokeSessions: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "RevokeSessions", input);
    const userId = input.userId ?? viewer.userId;
    if (!maySeeAccount(viewer, userId)) return refusedPayload(refuse("NotPermitted"));
    const data = { userId, keptSessionId: userId === viewer.userId ? viewer.sessionId : null };
    const { outcome } = await sendSecretCommand(context, "RevokeSessions", data, { actor: viewer, commandId });
    return payload(outcome, { userId });
  },
};
