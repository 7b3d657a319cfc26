import { request, wordsOf } from "../api/api.ts";
import {
  CreateWorkspaceDocument,
  type CreateWorkspaceInput,
  RedeemSignInLinkDocument,
  type RedeemSignInLinkInput,
  RegisterUserDocument,
  type RegisterUserInput,
  SignInDocument,
  type SignInInput,
  SignOutDocument,
  StartDocument,
  type StartQuery,
  type ViewerPartsFragment,
} from "../generated/operations.ts";

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

  /** These four resolve with the text to show the user, or null when it worked. */
  async createWorkspace(input: CreateWorkspaceInput): Promise<string | null> {
    const { createWorkspace } = await request(CreateWorkspaceDocument, { input });
    return this.#entered(createWorkspace);
  }

  async register(input: RegisterUserInput): Promise<string | null> {
    const { registerUser } = await request(RegisterUserDocument, { input });
    return this.#entered(registerUser);
  }

  async signIn(input: SignInInput): Promise<string | null> {
    const { signIn } = await request(SignInDocument, { input });
    return this.#entered(signIn);
  }

  /** A link for one use, made by an administrator: sets a password and begins a session. */
  async redeemSignInLink(input: RedeemSignInLinkInput): Promise<string | null> {
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

  async #entered(payload: { refusal?: Parameters<typeof wordsOf>[0] | null }): Promise<string | null> {
    if (payload.refusal) return wordsOf(payload.refusal);
    await this.start();
    if (/^\/(join|sign-in)\//.test(location.pathname)) history.replaceState(null, "", "/");
    return null;
  }
}
