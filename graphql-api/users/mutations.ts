import { derivedId } from "@logue/command-service/contract/streams.ts";
import { payload, viewerCommand } from "../commands/send-command.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { accessTokenMutations } from "./access-token-mutations.ts";
import { emailConfirmation } from "./email-confirmation.ts";
import { mailMutations } from "./mail-mutations.ts";
import { passwordMutations } from "./password-mutations.ts";
import { registerPerson } from "./register-person.ts";
import { sessionMutations } from "./session-mutations.ts";

type UserMutation =
  | "registerUser"
  | "registerBot"
  | keyof typeof sessionMutations
  | keyof typeof mailMutations
  | keyof typeof emailConfirmation
  | keyof typeof passwordMutations
  | keyof typeof accessTokenMutations
  | "deactivateUser"
  | "eraseUser";

export const userMutations: Pick<MutationResolvers, UserMutation> = {
  registerUser: (_mutation, { input }, context) => registerPerson(context, input),

  registerBot: (_mutation, { input }, context) => {
    const { commandId, send } = viewerCommand(context, "RegisterUser", input);
    const userId = derivedId(commandId, "user");
    const { name, displayName } = input;
    const bot = { userId, name, displayName, email: null, timeZone: null, inviteId: null, kind: "bot", origin: null } as const;
    return send(bot, { userId });
  },

  ...sessionMutations,
  ...mailMutations,
  ...emailConfirmation,
  ...passwordMutations,
  ...accessTokenMutations,

  deactivateUser: async (_mutation, { input }, context) => {
    const { userId } = input;
    const { viewer, commandId } = viewerCommand(context, "DeactivateUser", input);
    const { outcome } = await sendSecretCommand(context, "DeactivateUser", { userId }, { actor: viewer, commandId });
    return payload(outcome, { userId });
  },

  eraseUser: async (_mutation, { input }, context) => {
    const { userId, reason } = input;
    const { viewer, commandId } = viewerCommand(context, "EraseUser", input);
    const { outcome } = await sendSecretCommand(context, "EraseUser", { userId, reason }, { actor: viewer, commandId });
    return payload(outcome, { userId });
  },
};
