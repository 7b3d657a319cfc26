import type { DevicePartsFragment } from "../generated/operations.ts";
import type { PushState } from "./push-here.svelte.ts";

const reasons: Readonly<Record<PushState, string | null>> = {
  loading: null,
  insecure: "Browsers allow this only where Logue is reached by https.",
  "needs-home-screen": "On an iPhone or iPad, first add Logue to the home screen, then open it from there.",
  unsupported: "This browser cannot be notified while Logue is closed.",
  "not-offered": "The administrators of this workspace have switched this off.",
  unreachable: "Logue cannot be reached. Check your connection, then open this again.",
  blocked:
    "The browser blocks notifications from this site. Allow them in the browser's settings for this site, then switch this on.",
  off: null,
  on: null,
};

const failed = "It could not be switched on: the browser's push service did not answer. Check your connection, then try again.";

/** What to do so that this browser is notified; null where nothing is wrong. */
export const reasonOf = (state: PushState, hasFailed: boolean): string | null =>
  reasons[state] ?? (state === "off" && hasFailed ? failed : null);

const kinds = { WEB: "Browser", FCM: "Android app", APNS: "iPhone or iPad app", MATRIX_GATEWAY: "Matrix app" } as const;

export const nameOf = ({ device, kind }: Pick<DevicePartsFragment, "device" | "kind">): string => device ?? kinds[kind];
