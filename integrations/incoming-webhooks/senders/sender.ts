import { plainMessage } from "../../markup/messages/asked-message.ts";
import { asMessage, nothing, type Payload, type Reading } from "../payload.ts";
import type { Verify } from "./signature.ts";

/** A program whose payloads are read by code of ours. */
export interface Sender {
  /** Checks the signature of a request, where the instance has a signing secret. */
  readonly verify?: Verify;
  /** The header with the sender's own id of the delivery, which stays the same when it is repeated. */
  readonly deliveryHeader?: string;
  read(payload: Payload): Reading;
}

/** One sentence or a few lines about an event, in Markdown; undefined where there is nothing to say. */
export type Tell = (payload: unknown) => string | undefined;

/** What the table makes of the event with this name. */
export function tellBy(events: Readonly<Record<string, Tell>>, event: string | null, payload: unknown): Reading {
  const tell = event !== null && Object.hasOwn(events, event) ? events[event] : undefined;
  if (tell === undefined) return nothing(event, "No message is made of this event.");
  const told = tell(payload);
  return told === undefined ? nothing(event, "Nothing worth a message happened.") : asMessage(event, plainMessage(told));
}
