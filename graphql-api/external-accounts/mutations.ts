import { type RefusalCode, refuse } from "@logue/command-service/contract/refusals.ts";
import { signedIn } from "../access.ts";
import { type CommandOutcome, refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import { checkPassword, refusalOf } from "./check-password.ts";
import { fetchAgain } from "./external-pictures.ts";
import { findAccount } from "./find-account.ts";
import { findInstance, findPasswordMethod, type PasswordMethod, signInPathOf } from "./methods.ts";
import { link, refuseLinking, signInPerson } from "./sign-in.ts";
import { wordsFor } from "./trial-page.ts";

type Mutation =
  | "signInByMethod"
  | "startLinkingExternalAccount"
  | "linkExternalAccount"
  | "trySignInMethod"
  | "restoreExternalPicture";

export const externalAccountMutations: Pick<MutationResolvers, Mutation> = {
  signInByMethod: async (_mutation, { input }, context) => {
    const method = await offered(context, input.instanceId);
    if (method === undefined) return refusedWith("NotPermitted");
    const checked = await checkPassword(context, method, input);
    if (checked.kind !== "confirmed") return refusedWith(refusalOf(checked));
    const refused = await signInPerson(context, method, checked.person, null);
    return refused === undefined ? done({ instanceId: input.instanceId }) : refusedWith(refused);
  },

  startLinkingExternalAccount: async (_mutation, { input }, context) => {
    const viewer = signedIn(context);
    const method = await findInstance(context.services, input.instanceId);
    if (method?.settings.isOffered !== true) return refusedWith("NotPermitted");
    if (viewer.sessionId === null) return refusedWith("SessionUnknown");
    const unconfirmed = await refuseLinking(context, viewer);
    return unconfirmed === undefined ? done({ path: `${signInPathOf(method)}?purpose=link` }) : refusedPayload(unconfirmed);
  },

  linkExternalAccount: async (_mutation, { input }, context) => {
    const viewer = signedIn(context);
    const { userId, sessionId } = viewer;
    const method = await offered(context, input.instanceId);
    if (method === undefined) return refusedWith("NotPermitted");
    if (sessionId === null) return refusedWith("SessionUnknown");
    const unconfirmed = await refuseLinking(context, viewer);
    if (unconfirmed !== undefined) return refusedPayload(unconfirmed);
    const checked = await checkPassword(context, method, input);
    if (checked.kind !== "confirmed") return refusedWith(refusalOf(checked));
    const refused = await link(context, method, checked.person, { userId, sessionId });
    return refused === undefined ? done({ userId }) : refusedWith(refused);
  },

  trySignInMethod: async (_mutation, { input }, context) => {
    if (!viewerMay(signedIn(context), "workspace.changeSettings")) return refusedWith("NotPermitted");
    const method = await findPasswordMethod(context.services, input.instanceId);
    if (method === undefined) return refusedWith("IntegrationUnknown");
    const checked = await checkPassword(context, method, input);
    if (checked.kind === "refused") return refusedWith(checked.code);
    if (checked.kind === "failed") return done({ person: null, problem: checked.failure.message });
    const { picture, groups, ...person } = checked.person;
    const outcome = wordsFor(await findAccount(context.services, method, checked.person));
    const shown = { ...person, groups: groups === undefined ? null : [...groups], hasPicture: picture != null, outcome };
    return done({ person: shown, problem: null });
  },

  restoreExternalPicture: async (_mutation, { input }, context) => {
    const { viewer, send } = viewerCommand(context, "RestoreExternalPicture", input);
    const [userId, { instanceId }] = [input.userId ?? viewer.userId, input];
    const restored = await send({ userId, instanceId }, { userId });
    if (restored.refusal === null) await fetchAgain(context.services, userId, instanceId);
    return restored;
  },
};

async function offered({ services }: RequestContext, instanceId: string): Promise<PasswordMethod | undefined> {
  const method = await findPasswordMethod(services, instanceId);
  return method?.settings.isOffered === true ? method : undefined;
}

const refusedWith = (code: RefusalCode) => refusedPayload(refuse(code));

/** What was written was waited for where it was sent. */
const done = <Result>(result: Result): CommandOutcome & { readonly result: Result } => ({
  refusal: null,
  position: null,
  isVisible: true,
  result,
});
