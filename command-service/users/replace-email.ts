import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { Refusal } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { digestOf, releaseClaims, settleClaims } from "../directory/claims.ts";
import { directoryReference } from "../directory/directory.ts";
import { actorAndUser } from "./actor.ts";
import { claimEmail, emailReference } from "./names.ts";
import { refuseEmail } from "./person-facts.ts";
import { refuseUnlessSelfOr } from "./target.ts";
import { isLetInByMail, refuseLastWay } from "./ways-in.ts";

type ReplaceEmail = UserCommands["ReplaceEmail"];

export const emailReferences = (data: ReplaceEmail, context: CommandContext) => ({
  ...actorAndUser(data, context),
  directory: directoryReference,
  ...emailReference(data.email, context),
});

type States = StatesOf<ReturnType<typeof emailReferences>>;

/** Another address, or none. */
export const replaceEmail = defineCommand("ReplaceEmail", {
  references: emailReferences,
  steps: replacingEmailSteps(
    (data: ReplaceEmail, states, context) =>
      refuseUnlessSelfOr("users.editAny", states, data.userId, context) ?? refuseLastAddress(data, states, context),
  ),
});

/** Only where links are mailed to it is an address a way in. */
function refuseLastAddress({ userId, email }: ReplaceEmail, states: States, context: CommandContext): Refusal | undefined {
  const isKept = email !== null || !isLetInByMail(states.user, states.workspace);
  return isKept ? undefined : refuseLastWay("mail", userId, states, context);
}

/** As with names, the new address is claimed before the old one is let go. */
export function replacingEmailSteps<Data extends ReplaceEmail>(
  refuse: (data: Data, states: States, context: CommandContext) => Refusal | undefined,
) {
  const claim = (data: Data, states: States, context: CommandContext): Decision =>
    refuse(data, states, context) ?? refuseEmail(data.email) ?? claimEmail(states.directory, states.emailHolder, data, context);
  return [
    { appendTo: "directory", decide: claim },
    { appendTo: "user", decide: replace },
    { appendTo: "directory", decide: settle },
  ] as const;
}

function replace({ userId, email }: ReplaceEmail, { user }: States): Decision {
  return user.email === email ? [] : [{ type: "EmailReplaced", data: { userId, email } }];
}

function settle({ userId, email }: ReplaceEmail, { user, directory }: States, context: CommandContext): Decision {
  if (user.email !== email) return [];
  if (email === null) return releaseClaims(directory, "email", userId);
  return settleClaims(directory, { kind: "email", digest: digestOf(context, "email", email), holderId: userId }, context.nowMs);
}
