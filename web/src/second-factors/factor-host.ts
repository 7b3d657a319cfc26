import { attempt } from "../api/attempt.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";

/** Where a second step is set up: in the account, or on the page before anything else is open. */
export interface FactorHost extends Pick<Workspace, "run" | "toast"> {
  /** The name on the printed recovery codes. */
  readonly ownerName: string;
}

/** A place without a workspace, which shows what is told by `show`. */
export const hostShowing = (ownerName: string, show: (text: string | null) => void): FactorHost => ({
  ownerName,
  toast: show,
  run: async (document, variables) => {
    show(null);
    const outcome = await attempt(document, variables);
    if (typeof outcome !== "string") return outcome;
    show(outcome);
    return undefined;
  },
});
