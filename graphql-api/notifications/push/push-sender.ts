import type { PushDevice, PushDeviceKind } from "../devices/push-device.ts";
import type { PushContent } from "./push-content.ts";

export type PushOutcome =
  | { readonly kind: "delivered" }
  /** It could not be sent now. The push service may say how long to wait. */
  | { readonly kind: "later"; readonly afterMs?: number }
  /** The push service does not know the device any more: it is removed. */
  | { readonly kind: "gone" }
  /** It will never be taken, such as one that the push service finds wrong. The device stays. */
  | { readonly kind: "refused" };

/** Sends to the devices of some kinds. When and what is decided before. */
export interface PushSender {
  readonly kinds: ReadonlySet<PushDeviceKind>;
  /** Whether it is set up; devices of its kinds are passed over while it is not. */
  isOpen(): Promise<boolean>;
  /**
   * May be called again for what was sent, when the process ended in between. What it throws counts
   * as `later`.
   */
  send(device: PushDevice, content: PushContent, signal: AbortSignal): Promise<PushOutcome>;
}
