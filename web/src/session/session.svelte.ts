import { ApiError, request } from "../api/api.ts";
import { earlyAnswered, forgetEarly } from "../api/early-answers.ts";
import { waitAfter } from "../api/unreachable.ts";
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
  SignOutDocument,
  StartDocument,
  type StartQuery,
  type ViewerPartsFragment,
} from "../generated/operations.ts";
import type { PasskeyAnswer } from "../second-factors/passkeys.ts";
import { type EntryProblem, problemOf } from "./entry-problem.ts";

type WorkspaceFacts = NonNullable<StartQuery["workspace"]>;

/**
 * The answers that were asked for together come a moment apart. What is drawn with all of them is
 * laid out once instead of three times.
 */
const firstDrawingWaitMs = 100;

/** The signed-in user and the workspace. */
export class Session {
  state = $state<"starting" | "unreachable" | "new-workspace" | "signed-out" | "needs-factor" | "signed-in">("starting");
  workspace = $state.raw<WorkspaceFacts | null>(null);
  viewer = $state.raw<ViewerPartsFragment | null>(null);
  /** That the user has to set up a second step, by when. */
  demand = $state.raw<StartQuery["secondFactorDemand"]>(null);
  /** Whether a session of this page ended without a sign-out here. */
  isLost = $state(false);
  /** Whether a sign-in of this browser waits for its second step. */
  awaitsSecondStep = $state(/[?&]secondStep=1/.test(location.search));
  /** Whether the person signs out, and so leaves the page deliberately. */
  isLeaving = false;
  #tries = 0;

  async start(): Promise<void> {
    try {
      const { workspace, viewer, secondFactorDemand } = await request(StartDocument, {});
      const isWithheld = secondFactorDemand?.isOver === true;
      if (viewer) await earlyAnswered(firstDrawingWaitMs);
      this.workspace = workspace ?? null;
      this.isLost = !viewer && !isWithheld && !this.isLeaving && (this.isLost || this.viewer !== null);
      this.viewer = viewer ?? null;
      if (isWithheld) forgetEarly();
      this.demand = secondFactorDemand;
      this.state = viewer ? "signed-in" : isWithheld ? "needs-factor" : workspace ? "signed-out" : "new-workspace";
      this.#tries = 0;
    } catch (error) {
      this.state = "unreachable";
      void waitAfter(error instanceof ApiError ? error.code : "Unknown", this.#tries).then(() => this.start());
      this.#tries += 1;
    }
  }

  /** These six resolve with what to tell the user, or null when it worked. */
  async createWorkspace(input: CreateWorkspaceInput): Promise<EntryProblem | null> {
    const { createWorkspace } = await request(CreateWorkspaceDocument, { input });
    return this.#entered(createWorkspace);
  }

  async register(input: RegisterUserInput): Promise<EntryProblem | null> {
    const { registerUser } = await request(RegisterUserDocument, { input });
    return this.#entered(registerUser);
  }

  async signIn(input: SignInInput): Promise<EntryProblem | null> {
    const { signIn } = await request(SignInDocument, { input });
    return this.#entered(signIn);
  }

  /** A link for one use, made by an administrator: sets a password and begins a session. */
  async redeemSignInLink(input: RedeemSignInLinkInput): Promise<EntryProblem | null> {
    const { redeemSignInLink } = await request(RedeemSignInLinkDocument, { input });
    return this.#entered(redeemSignInLink);
  }

  async finishSignIn(input: FinishSignInInput): Promise<EntryProblem | null> {
    const { finishSignIn } = await request(FinishSignInDocument, { input });
    return this.#entered(finishSignIn);
  }

  async signInWithPasskey(): Promise<EntryProblem | null> {
    const { askPasskey } = await import("../second-factors/passkeys.ts");
    return this.#takePasskey(await askPasskey("SIGN_IN"));
  }

  /** Signs in by a passkey that the browser offers among the names that it fills in. */
  async signInWithOfferedPasskey(signal: AbortSignal): Promise<EntryProblem | null> {
    const { offerPasskeys } = await import("../second-factors/passkeys.ts");
    const answer = await offerPasskeys(signal);
    return answer === undefined ? null : this.#takePasskey(answer);
  }

  async #takePasskey(answer: PasskeyAnswer): Promise<EntryProblem | null> {
    if ("problem" in answer) return { text: answer.problem, fieldName: null };
    const { signInWithPasskey } = await request(SignInWithPasskeyDocument, { input: answer });
    return this.#entered(signInWithPasskey);
  }

  /** Shows the page of the first step again. */
  dropSecondStep(): void {
    this.awaitsSecondStep = false;
    history.replaceState(history.state, "", "/");
  }

  async signOut(): Promise<void> {
    this.isLeaving = true;
    const { signOut } = await request(SignOutDocument, {}).catch((error: unknown) => {
      this.isLeaving = false;
      throw error;
    });
    location.assign(signOut.result?.continueAt ?? "/");
  }

  async #entered(payload: { refusal?: RefusalPartsFragment | null }): Promise<EntryProblem | null> {
    if (payload.refusal?.code === "SecondFactorRequired") {
      this.awaitsSecondStep = true;
      return null;
    }
    if (payload.refusal) return problemOf(payload.refusal);
    this.awaitsSecondStep = false;
    forgetEarly();
    await this.start();
    if (location.search.includes("secondStep=")) history.replaceState(history.state, "", location.pathname);
    if (/^\/(join|sign-in)\//.test(location.pathname)) history.replaceState(null, "", "/");
    return null;
  }
}
