import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import { type Credentials, type ExternalPerson, SignInFailure } from "@logue/integrations/index.ts";
import type { RequestContext } from "../context.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { findByLogin, idOfNobody } from "../users/find-account.ts";
import { hostOf, type PasswordMethod } from "./methods.ts";

/** What came of a name and a password that another system was asked about. */
export type Checked =
  | { readonly kind: "confirmed"; readonly person: ExternalPerson }
  | { readonly kind: "failed"; readonly failure: SignInFailure }
  | { readonly kind: "refused"; readonly code: RefusalCode };

/**
 * Asks the other system. The try is counted before, in the same counts as passwords of accounts
 * here, and for a name without an account like for any other.
 */
export async function checkPassword(context: RequestContext, method: PasswordMethod, credentials: Credentials): Promise<Checked> {
  const { instance, integration } = method;
  const { services } = context;
  const login = credentials.name.trim();
  const userId = (await findByLogin(services.readStore, login))?.id ?? idOfNobody(login);
  const count = async (step: "begun" | "failed" | "succeeded" | "withdrawn") => {
    const actor = { userId: instance.actorId, actorKind: "app" } as const;
    const data = { userId, instanceId: instance.id, step };
    const { outcome } = await sendSecretCommand(context, "CountSignInAttempt", data, { actor });
    return outcome.refusal?.refused;
  };
  const refused = await count("begun");
  if (refused !== undefined) return { kind: "refused", code: refused };
  try {
    // The form is a page of this server: no other system sends the browser back.
    const person = await integration.passwordSignIn.check(credentials, hostOf(services, method, ""));
    await count("succeeded");
    return { kind: "confirmed", person };
  } catch (error) {
    await count(error instanceof SignInFailure && error.code === "CredentialsRefused" ? "failed" : "withdrawn");
    if (!(error instanceof SignInFailure)) throw error;
    noteFailure(context, method, error);
    return { kind: "failed", failure: error };
  }
}

/** Without the name that was typed, which may be a password in the wrong field. */
function noteFailure({ services }: RequestContext, { instance }: PasswordMethod, { code, message }: SignInFailure): void {
  const about = { integration: instance.name, instanceId: instance.id, code, reason: message };
  services.log.warn(about, "A sign-in failed.");
}

/** People are not told which part was wrong; that the other system is down is no secret. */
export const refusalOf = (checked: Exclude<Checked, { readonly kind: "confirmed" }>): RefusalCode => {
  if (checked.kind === "refused") return checked.code;
  return checked.failure.code === "CredentialsRefused" ? "SignInFailed" : "SignInMethodUnavailable";
};
