import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import { type OutgoingAnswer, OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import { retryAfterMs } from "@logue/infra/outgoing/retry-after.ts";
import { parseWebhookSecret, type SignWebhook, webhookSigner } from "@logue/infra/outgoing/sign-webhook.ts";
import { bodyInLog } from "../body-in-log.ts";
import { type DeliveringHost, type ReactionHost, SwitchedOff, TryLater, Undeliverable, Unfinished } from "../integration.ts";
import type { Delivery } from "../payloads.ts";
import { isSent } from "./is-wanted.ts";
import { type PostedBack, postBack, textOfAnswer } from "./post-back.ts";

const answerWithinMs = 10_000;
const answerMaxBytes = 16 * 1024;
const notedMaxLength = { body: 8_000, answer: 1_000 } as const;

/**
 * Posts the event to the address of the instance. The body is the event alone, so each try sends the
 * same bytes; the time and so the signature are those of the try.
 */
export async function deliver(event: PublicEvent, host: ReactionHost): Promise<void> {
  const { delivering, isRedelivery = false, kept } = host;
  if (delivering === undefined) throw new Error("This host sends nothing to other systems.");
  const settings = await delivering.settings();
  if (settings.isOn !== true) {
    if (isRedelivery) await delivering.noteDelivery({ ...isOff, ...aboutEvent(event) });
    return;
  }
  // What the webhook's own account does is not sent: an answer that is posted would be answered again.
  // What an administrator asks for once more is sent whatever the filters say now.
  if (!isRedelivery && !isSent(event, settings, host.actorId)) return;
  if (kept !== undefined) return finish(event, { text: kept, status: 200, words: "Its answer had been kept." }, host, delivering);
  const sign = await signerOf(host);
  if (typeof settings.address !== "string" || sign === undefined)
    throw new Error("The address or the signing secret is missing.");
  const answer = await post(settings.address, JSON.stringify(event), sign, event, host, delivering);
  const { status } = answer;
  const [words, failure] = [wordsOf(answer), failureOf(answer, delivering.clock())];
  if (failure !== undefined) {
    await delivering.noteDelivery({ outcome: "failed", words, messageIds: [], status, ...aboutEvent(event) });
    throw failure;
  }
  const text = settings.mayPostBack === true ? textOfAnswer(answer.body.toString()) : undefined;
  await finish(event, { text, status, words }, host, delivering);
}

/** Two webhooks would answer each other without end. */
const notAnswered: PostedBack = { messageIds: [], words: "Its answer was not posted: the message is of another webhook." };

const isOff = { outcome: "ignored", status: 0, words: "Not sent: the webhook is off.", messageIds: [] } as const;

interface Answered {
  /** What is to be posted; undefined for nothing. */
  readonly text: string | undefined;
  readonly status: number;
  readonly words: string;
}

/** Posts the answer where it is wanted. One that cannot be posted now is kept for the next attempt. */
async function finish(
  event: PublicEvent,
  { text, status, words }: Answered,
  host: ReactionHost,
  { noteDelivery, isOfSameKind }: DeliveringHost,
): Promise<void> {
  const isLoop = text !== undefined && event.actorId !== null && (await isOfSameKind(event.actorId));
  const posted = text === undefined ? undefined : isLoop ? notAnswered : await postBack(event, text, host);
  const more = { words: [words, posted?.words ?? ""].join(" ").trim(), messageIds: posted?.messageIds ?? [] };
  await noteDelivery({ outcome: "done", status, ...more, ...aboutEvent(event) });
  if (text !== undefined && posted?.isLater === true) throw new Unfinished(posted.words, text);
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
  { signal, isRedelivery }: ReactionHost,
  { outgoing, clock, noteDelivery }: DeliveringHost,
): Promise<OutgoingAnswer> {
  const again: Readonly<Record<string, string>> = isRedelivery === true ? { "logue-redelivery": "true" } : {};
  const headers = { "content-type": "application/json", ...sign(event.id, body, clock()), ...again };
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
