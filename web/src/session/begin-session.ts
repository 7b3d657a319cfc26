import { request } from "../api/api.ts";
import {
  CreateWorkspaceDocument,
  type CreateWorkspaceInput,
  FinishSignInDocument,
  type FinishSignInInput,
  RedeemSignInLinkDocument,
  type RedeemSignInLinkInput,
  type RefusalPartsFragment,
  RegisterUserDocument,
  type RegisterUserInput,
  SignInDocument,
  type SignInInput,
  SignInWithPasskeyDocument,
} from "../generated/operations.ts";
import type { PasskeyAnswer } from "../second-factors/passkeys.ts";
import { type EntryProblem, problemOf } from "./entry-problem.ts";
import type { Session } from "./session.svelte.ts";

/** Each way to begin a session resolves with what to tell the user, or null when it worked. */
type Entered = Promise<EntryProblem | null>;

export async function createWorkspace(session: Session, input: CreateWorkspaceInput): Entered {
  const { createWorkspace: payload } = await request(CreateWorkspaceDocument, { input });
  return entered(session, payload);
}

export async function register(session: Session, input: RegisterUserInput): Entered {
  const { registerUser } = await request(RegisterUserDocument, { input });
  return entered(session, registerUser);
}

export async function signIn(session: Session, input: SignInInput): Entered {
  const { signIn: payload } = await request(SignInDocument, { input });
  return entered(session, payload);
}

/** A link for one use, made by an administrator: sets a password and begins a session. */
export async function redeemSignInLink(session: Session, input: RedeemSignInLinkInput): Entered {
  const { redeemSignInLink: payload } = await request(RedeemSignInLinkDocument, { input });
  return entered(session, payload);
}

export async function finishSignIn(session: Session, input: FinishSignInInput): Entered {
  const { finishSignIn: payload } = await request(FinishSignInDocument, { input });
  return entered(session, payload);
}

export async function signInWithPasskey(session: Session): Entered {
  const { askPasskey } = await import("../second-factors/passkeys.ts");
  return takePasskey(session, await askPasskey("SIGN_IN"));
}

/** Signs in by a passkey that the browser offers among the names that it fills in. */
export async function signInWithOfferedPasskey(session: Session, signal: AbortSignal): Entered {
  const { offerPasskeys } = await import("../second-factors/passkeys.ts");
  const answer = await offerPasskeys(signal);
  return answer === undefined ? null : takePasskey(session, answer);
}

async function takePasskey(session: Session, answer: PasskeyAnswer): Entered {
  if ("problem" in answer) return { text: answer.problem, fieldName: null };
  const { signInWithPasskey: payload } = await request(SignInWithPasskeyDocument, { input: answer });
  return entered(session, payload);
}

async function entered(session: Session, { refusal }: { refusal?: RefusalPartsFragment | null }): Entered {
  if (refusal?.code === "SecondFactorRequired") {
    session.awaitsSecondStep = true;
    return null;
  }
  if (refusal) return problemOf(refusal);
  await session.enter();
  return null;
}
