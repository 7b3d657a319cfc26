import { isRefusal, type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { refuseLettingIn } from "../access.ts";
import { type CommandOutcome, refusedOutcome, refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { isForAll } from "../mail/mail-problem.ts";
import { type MailingParts, mailSignInLink } from "../mail/mail-sign-in-link.ts";
import { mailingParts } from "../mail/mailing-parts.ts";
import { signInWaysOf } from "../mail/sign-in-ways.ts";
import { linkIdOf, linksMax, type MadeLink, makeLink, refuseLinkByToken, togetherOf } from "./sign-in-links.ts";

/** Sign-in links by mail. */
export const mailMutations: Pick<MutationResolvers, "mailSignInLinks" | "askForSignInLink"> = {
  /** The account is looked up after the answer, so that the answer tells nothing of it. */
  askForSignInLink: async (_mutation, { input }, { services, address }) => {
    const { linkByMail, missing } = await signInWaysOf(services);
    if (missing !== null) return refusedOutcome(refuse("MailNotSetUp", { missing }));
    if (input.purpose === "sign_in" && !linkByMail) return refusedOutcome(refuse("SignInByMailOff"));
    const isAsked = services.linkRequests.ask({ email: input.email.trim(), purpose: input.purpose, address });
    return isAsked ? { refusal: null, position: null, isVisible: false } : refusedOutcome(refuse("Overloaded"));
  },

  mailSignInLinks: async (_mutation, { input }, context) => {
    const { viewer, commandId } = viewerCommand(context, "CreateSignInLink", input);
    const refusal = refuseLinkByToken(viewer) ?? refuseLettingIn(viewer);
    if (refusal !== undefined) return refusedPayload(refusal);
    const userIds = [...new Set(input.userIds)];
    if (userIds.length === 0 || userIds.length > linksMax) return refusedPayload(refuse("InputInvalid", { field: "userIds" }));
    const parts = await mailingParts(context.services);
    if (isRefusal(parts)) return refusedPayload(parts);
    try {
      return await mailAll(context, parts, { ...input, userIds, commandId });
    } finally {
      parts.sender.close();
    }
  },
};

interface Mailing {
  readonly userIds: readonly string[];
  readonly lifeHours: number;
  readonly commandId: string;
  readonly includeAdministrators: boolean;
}

/** One after the other; a problem of the mail server ends it for those who come after. */
async function mailAll(context: RequestContext, parts: MailingParts, { userIds, commandId, ...asked }: Mailing) {
  const made: MadeLink[] = [];
  const mails: { userId: string; address: string | null; refusal: Refusal | null }[] = [];
  const people = await context.services.readStore.getMany(users, userIds);
  let problem: Refusal | undefined;
  for (const [index, userId] of userIds.entries()) {
    const person = people[index];
    // To another address by now goes another link: the one before opens nothing any more.
    const ownId = derivedId(commandId, `${userId} ${person?.email ?? ""}`);
    const mailed =
      problem ??
      (person === undefined
        ? refuse("UserUnknown", { userId })
        : await mailSignInLink(parts, person, linkIdOf(ownId), async () => {
            const ofOne = { ...asked, userId, commandId: ownId, mailedTo: person.email };
            const one = await makeLink(context, "CreateSignInLink", ofOne);
            made.push(one);
            return one.link ?? one.outcome.refusal ?? refuse("SecretGone");
          }));
    if (isRefusal(mailed) && isForAll(mailed)) problem = mailed;
    mails.push(isRefusal(mailed) ? { userId, address: null, refusal: mailed } : { userId, ...mailed, refusal: null });
  }
  const together: CommandOutcome = togetherOf(made);
  return { ...together, result: { mails } };
}
