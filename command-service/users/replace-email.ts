import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { UserCommands } from "../contract/users.ts";
import { digestOf, releaseClaims, settleClaims } from "../directory/claims.ts";
import { directoryReference } from "../directory/directory.ts";
import { actorAndUser } from "./actor.ts";
import { claimEmail, emailReference } from "./names.ts";
import { refuseEmail } from "./person-facts.ts";
import { refuseUnlessSelfOr } from "./target.ts";

type ReplaceEmail = UserCommands["ReplaceEmail"];

const references = (data: ReplaceEmail, context: CommandContext) => ({
  ...actorAndUser(data, context),
  directory: directoryReference,
  ...emailReference(data.email, context),
});

type States = StatesOf<ReturnType<typeof references>>;

/** Another address, or none. As with names, the new one is claimed before the old one is let go. */
export const replaceEmail = defineCommand("ReplaceEmail", {
  references,
  steps: [
    { appendTo: "directory", decide: claim },
    { appendTo: "user", decide: replace },
    { appendTo: "directory", decide: settle },
  ],
});

function claim(data: ReplaceEmail, states: States, context: CommandContext): Decision {
  return (
    refuseUnlessSelfOr("users.editAny", states, data.userId, context) ??
    refuseEmail(data.email) ??
    claimEmail(states.directory, states.emailHolder, data, context)
  );
}

function replace({ userId, email }: ReplaceEmail, { user }: States): Decision {
  return user.email === email ? [] : [{ type: "EmailReplaced", data: { userId, email } }];
}

function settle({ userId, email }: ReplaceEmail, { user, directory }: States, context: CommandContext): Decision {
  if (user.email !== email) return [];
  if (email === null) return releaseClaims(directory, "email", userId);
  return settleClaims(directory, { kind: "email", digest: digestOf(context, "email", email), holderId: userId }, context.nowMs);
}
