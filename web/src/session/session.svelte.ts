import { request } from "../api/api.ts";
import {
  CreateWorkspaceDocument,
  type CreateWorkspaceInput,
  RedeemSignInLinkDocument,
  type RedeemSignInLinkInput,
  type RefusalPartsFragment,
  RegisterUserDocument,
  type RegisterUserInput,
  SignInDocument,
  type SignInInput,
  SignOutDocument,
  StartDocument,
  type StartQuery,
  type ViewerPartsFragment,
} from "../generated/operations.ts";
import { type EntryProblem, problemOf } from "./entry-problem.ts";

type WorkspaceFacts = NonNullable<StartQuery["workspace"]>;

/** The signed-in user and the workspace. */
export class Session {
  state = $state<"starting" | "unreachable" | "new-workspace" | "signed-out" | "signed-in">("starting");
  workspace = $state.raw<WorkspaceFacts | null>(null);
  viewer = $state.raw<ViewerPartsFragment | null>(null);
  /** Whether a session of this page ended without a sign-out here. */
  isLost = $state(false);
  #isLeaving = false;

  async start(): Promise<void> {
    try {
      const { workspace, viewer } = await request(StartDocument, {});
      this.workspace = workspace ?? null;
      this.isLost = !viewer && !this.#isLeaving && (this.isLost || this.viewer !== null);
      this.viewer = viewer ?? null;
      this.state = viewer ? "signed-in" : workspace ? "signed-out" : "new-workspace";
    } catch {
      this.state = "unreachable";
      setTimeout(() => void this.start(), 2_000);
    }
  }

  /** These four resolve with what to tell the user, or null when it worked. */
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

  async signOut(): Promise<void> {
    this.#isLeaving = true;
    await request(SignOutDocument, {}).catch((error: unknown) => {
      this.#isLeaving = false;
      throw error;
    });
    location.assign("/");
  }

  async #entered(payload: { refusal?: RefusalPartsFragment | null }): Promise<EntryProblem | null> {
    if (payload.refusal) return problemOf(payload.refusal);
    await this.start();
    if (/^\/(join|sign-in)\//.test(location.pathname)) history.replaceState(null, "", "/");
    return null;
  }
}
