import { ApiError, request } from "../api/api.ts";
import { earlyAnswered, forgetEarly } from "../api/early-answers.ts";
import { waitAfter } from "../api/unreachable.ts";
import { StartDocument, type StartQuery, type ViewerPartsFragment } from "../generated/operations.ts";

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

  /** Shows the page of the first step again. */
  dropSecondStep(): void {
    this.awaitsSecondStep = false;
    history.replaceState(history.state, "", "/");
  }

  /** A session has begun here: shows what it may see. */
  async enter(): Promise<void> {
    this.awaitsSecondStep = false;
    forgetEarly();
    await this.start();
    if (location.search.includes("secondStep=")) history.replaceState(history.state, "", location.pathname);
    if (/^\/(join|sign-in)\//.test(location.pathname)) history.replaceState(null, "", "/");
  }
}
