import { type OutgoingAnswer, OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import type { CommandCall, InDialog, InteractiveHost, OptionsQuestion, Press } from "./interactive.ts";
import type { Delivery } from "./payloads.ts";

const answerWithinMs = 3_000;
const answerMaxBytes = 64 * 1024;

/** A request of a person that is sent to the address of a program. */
export interface AddressRequest {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly noted: NotedRequest;
}

/** What the log keeps of a request: no words that a person wrote. */
export interface NotedRequest {
  readonly id: string;
  /** Such as `/deploy` or `block_actions`. */
  readonly event: string;
  readonly about: Readonly<Record<string, string | null>>;
}

/**
 * Posts a form to the address of a program, which has as long to answer as the person waits. What
 * became of it is noted. Throws where the program did not take it.
 */
export async function askAddress(host: InteractiveHost, { url, body, headers, noted }: AddressRequest): Promise<OutgoingAnswer> {
  const form = { "content-type": "application/x-www-form-urlencoded", "user-agent": "Logue" };
  const note = noter(host, noted);
  const limits = { timeoutMs: answerWithinMs, bodyMaxBytes: answerMaxBytes, signal: host.signal };
  try {
    const answer = await host.requests.send({ url, method: "POST", headers: { ...form, ...headers }, body, ...limits });
    const isTaken = answer.status >= 200 && answer.status <= 299;
    const words = `The program answered ${answer.status}.`;
    await note(isTaken ? "done" : "failed", answer.status, words);
    if (!isTaken) throw new Error(words);
    return answer;
  } catch (error) {
    if (error instanceof OutgoingError) await note("failed", 0, `The program gave no answer: ${error.code}.`);
    throw error;
  }
}

/** Writes to the log of the instance what became of a request. */
export const noter =
  ({ noteDelivery }: Pick<InteractiveHost, "noteDelivery">, { id, event, about }: NotedRequest) =>
  (outcome: Delivery["outcome"], status: number, words: string): Promise<void> =>
    noteDelivery({ outcome, status, event, deliveryId: id, words, body: JSON.stringify(about), messageIds: [] });

export const notedCommand = (call: CommandCall): NotedRequest => ({ ...notedPlace(call), event: `/${call.word}` });

export function notedPress(press: Press): NotedRequest {
  const { id, about } = notedPlace(press);
  return { id, event: "block_actions", about: { ...about, messageId: press.message.id, actionId: press.element.actionId } };
}

export function notedDialog(done: InDialog, event: string): NotedRequest {
  const { id, about } = notedPlace(done);
  return { id, event, about: { ...about, dialogId: done.dialog.id } };
}

export function notedQuestion({ actionId, within, ...question }: OptionsQuestion, event: string): NotedRequest {
  const { id, about } = notedPlace(question);
  const place: NotedRequest["about"] =
    "dialog" in within ? { dialogId: within.dialog.id, fieldId: within.fieldId } : { messageId: within.id };
  return { id, event, about: { ...about, ...place, actionId } };
}

const notedPlace = ({ id, user, room, threadRootId }: Pick<CommandCall, "id" | "user" | "room" | "threadRootId">) => ({
  id,
  about: { userId: user.id, roomId: room.id, threadRootId },
});
