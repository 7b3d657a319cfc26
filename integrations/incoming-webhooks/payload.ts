import type { AskedMessage } from "../markup/messages/asked-message.ts";

/** A file that came with a payload. */
export interface PayloadFile {
  readonly name: string;
  readonly declaredType: string;
  readonly bytes: Uint8Array;
}

/** A body as it was read. */
export interface Payload {
  /** The JSON in it; undefined where it is plain text. */
  readonly json: unknown;
  readonly text: string;
  readonly files: readonly PayloadFile[];
  /** By names in lower case, each with one value. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** What is made of a payload. */
export type Reading =
  | { readonly kind: "message"; readonly event: string | null; readonly message: AskedMessage }
  /** A good payload that says nothing, such as an event that no message is made of. */
  | { readonly kind: "nothing"; readonly event: string | null; readonly words: string }
  | { readonly kind: "refused"; readonly event: string | null; readonly refusal: HookRefusal };

/** Why a request was not taken: for its sender by code, for the administrator in words. */
export interface HookRefusal {
  readonly status: number;
  readonly code: string;
  readonly words: string;
}

export const refused = (status: number, code: string, words: string, event: string | null = null): Reading => ({
  kind: "refused",
  event,
  refusal: { status, code, words },
});

export const nothing = (event: string | null, words: string): Reading => ({ kind: "nothing", event, words });

export const asMessage = (event: string | null, message: AskedMessage): Reading => ({ kind: "message", event, message });
