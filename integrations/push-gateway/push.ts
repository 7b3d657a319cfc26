import type { outcomes } from "./wire/wire.ts";

/** A push as both services send it, whichever API asked for it. */
export interface Push {
  /** The same when it is repeated. */
  readonly id: string;
  readonly kind: "message" | "clear";
  readonly priority: "high" | "normal";
  readonly badge: number | null;
  readonly collapseId: string | null;
  readonly timeToLiveSeconds: number;
  /** What the app is told besides; ids and counts. */
  readonly fields: Readonly<Record<string, string>>;
  readonly text: { readonly title: string; readonly body: string } | null;
  /** What an app of Matrix registered to be shown by Apple devices. */
  readonly applePayload: Readonly<Record<string, unknown>> | null;
}

export interface Device {
  readonly appId: string;
  readonly token: string;
  readonly registeredAtMs: number | null;
}

/** What Google or Apple answered. */
export interface Outcome {
  readonly kind: (typeof outcomes)[number];
  readonly reason: string | null;
  /** What else has to wait: this token, or the whole app. */
  readonly pauses?: "device" | "app";
  /** How long the service asks to wait; missing where it does not say. */
  readonly retryAfterMs?: number | undefined;
  /** Since when the token is not valid, as far as the service says. */
  readonly goneSinceMs?: number | undefined;
}

/** A service that delivers to the devices of one app. */
export interface PushService {
  /** Throws when the service cannot be reached. */
  send(push: Push, token: string, signal: AbortSignal): Promise<Outcome>;
  close(): Promise<void>;
}

export const payloadMaxBytes = 4_096;

export const delivered: Outcome = { kind: "delivered", reason: null };
