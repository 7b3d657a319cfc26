import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import { type OutgoingAnswer, OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import { parseWebhookSecret, type SignWebhook, webhookSigner } from "@logue/infra/outgoing/sign-webhook.ts";
import { bodyInLog } from "../body-in-log.ts";
import { type DeliveringHost, type ReactionHost, SwitchedOff, TryLater, Undeliverable } from "../integration.ts";
import type { Delivery } from "../payloads.ts";
import { isSent } from "./is-wanted.ts";
import { postBack, textOfAnswer } from "./post-back.ts";
import { retryAfterMs } from "./retry-after.ts";

const answerWithinMs = 10_000;
const answerMaxBytes = 16 * 1024;
const notedMaxLength = { body: 8_000, answer: 1_000 } as const;

/**
 * Posts the event to the address of the instance. The body is the event alone, so each try sends the
 * same bytes; the time and so the signature are those of the try.
 */
export async function deliver(event: PublicEvent, host: ReactionHost): Promise<void> {
  const { delivering } = host;
  if (delivering === undefined) throw new Error("This host sends nothing to other systems.");
  const settings = await delivering.settings();
  // What the webhook's own account does is not sent: an answer that is posted would be answered again.
  if (settings.isOn !== true || !isSent(event, settings, host.actorId)) return;
  const sign = await signerOf(host);
  if (typeof settings.address !== "string" || sign === undefined)
    throw new Error("The address or the signing secret is missing.");
  const body = JSON.stringify(event);
  const answer = await post(settings.address, body, sign, event, host, delivering);
  const note = (delivery: Pick<Delivery, "outcome" | "words" | "messageIds">) =>
    delivering.noteDelivery({ ...delivery, ...aboutEvent(event), status: answer.status });
  const failure = failureOf(answer, delivering.clock());
  if (failure !== undefined) {
    await note({ outcome: "failed", words: wordsOf(answer), messageIds: [] });
    throw failure;
  }
  const text = settings.mayPostBack === true ? textOfAnswer(answer.body.toString()) : undefined;
  const posted = text === undefined ? undefined : await postBack(event, text, host);
  const words = [wordsOf(answer), posted?.words ?? ""].join(" ").trim();
  await note({ outcome: "done", words, messageIds: posted?.messageIds ?? [] });
}

async function signerOf(host: ReactionHost): Promise<SignWebhook | undefined> {
  const [current, former] = await Promise.all([host.readSecret("signingSecret"), host.readSecret("formerSigningSecret")]);
  const secret = parseWebhookSecret(current ?? "");
  return secret && webhookSigner(secret, parseWebhookSecret(former ?? ""));
}

/** A redirect is not followed: it is an answer, and no success. */
async function post(
  url: string,
  body: string,
  sign: SignWebhook,
  event: PublicEvent,
  { signal }: ReactionHost,
  { outgoing, clock, noteDelivery }: DeliveringHost,
): Promise<OutgoingAnswer> {
  const headers = { "content-type": "application/json", ...sign(event.id, body, clock()) };
  const limits = { timeoutMs: answerWithinMs, bodyMaxBytes: answerMaxBytes, isCut: true };
  try {
    return await outgoing.send({ url, method: "POST", headers, body, signal, ...limits });
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    const words = `The receiver gave no answer: ${error.code}.`;
    await noteDelivery({ outcome: "failed", status: 0, words, messageIds: [], ...aboutEvent(event) });
    throw new Error(words);
  }
}

const aboutEvent = (event: PublicEvent): Pick<Delivery, "event" | "deliveryId" | "body"> => ({
  event: event.type,
  deliveryId: event.id,
  body: bodyInLog(event).slice(0, notedMaxLength.body),
});

/** Why the answer is no success, in the way that the host of integrations acts on it. */
function failureOf({ status, headers }: OutgoingAnswer, nowMs: number): Error | undefined {
  if (status >= 200 && status < 300) return undefined;
  const words = `The receiver answered ${status}.`;
  if (status === 410) return new SwitchedOff(`${words} Nothing is sent until the webhook's settings are changed.`);
  const afterMs = status === 429 || status === 503 ? retryAfterMs(headers["retry-after"], nowMs) : undefined;
  if (afterMs !== undefined) return new TryLater(words, afterMs);
  const isForGood = status >= 400 && status < 500 && status !== 408 && status !== 429;
  return isForGood ? new Undeliverable(words) : new Error(words);
}

function wordsOf({ status, body }: OutgoingAnswer): string {
  const said = body.toString().slice(0, notedMaxLength.answer).trim();
  return said === "" ? `The receiver answered ${status}.` : `The receiver answered ${status}: ${said}`;
}
