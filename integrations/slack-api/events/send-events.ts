import { randomBytes } from "node:crypto";
import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import { type OutgoingAnswer, OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import { slackSignature } from "@logue/infra/outgoing/sign-webhook.ts";
import { bodyInLog } from "../../body-in-log.ts";
import { type DeliveringHost, type ReactionHost, Undeliverable } from "../../integration.ts";
import { NotAnswered } from "../../interactive.ts";
import type { Fields } from "../../markup/values.ts";
import { seconds } from "../shown/seconds.ts";
import { subscribedOf } from "./event-types.ts";
import { slackEventsOf } from "./slack-events.ts";

/** Slack waits no longer. */
const answerWithinMs = 3_000;
const notedMaxLength = 8_000;
const triesMax = 4;

interface Receiver {
  readonly url: string;
  readonly secret: string;
}

/** The address of each instance that has given a challenge back to this process. */
const confirmed = new Map<string, string>();

/** Posts an event to the program's address, as Slack's Events API does. */
export async function sendEvents(event: PublicEvent, host: ReactionHost): Promise<void> {
  const { delivering, instanceId, actorId, attempt } = host;
  const { eventsAddress: url, usesSocketMode, subscribedEvents } = (await delivering?.settings()) ?? {};
  const secret = await host.readSecret("signingSecret");
  const receiver = typeof url === "string" && secret !== undefined ? { url, secret } : undefined;
  const events = subscribedOf(slackEventsOf(event, actorId), subscribedEvents);
  if (delivering === undefined || events.length === 0) return;
  if (usesSocketMode !== true) {
    if (receiver === undefined) return;
    if (confirmed.get(instanceId) !== receiver.url) await confirm(receiver, host, delivering);
  }
  const authorizations = [
    { enterprise_id: null, team_id: instanceId, user_id: actorId, is_bot: true, is_enterprise_install: false },
  ];
  for (const each of events) {
    const id = `Ev${event.id}${each.type === "app_mention" ? "-mention" : ""}`;
    const body = { team_id: instanceId, api_app_id: instanceId, type: "event_callback", event_id: id, event: each };
    const retry: Headers = attempt > 1 ? { "x-slack-retry-num": String(attempt - 1), "x-slack-retry-reason": "http_error" } : {};
    const sent = { ...body, event_time: seconds(event.occurredAt), authorizations, is_ext_shared_channel: false };
    if (usesSocketMode === true) await deliverOverSocket(event, sent, host, delivering);
    else if (receiver !== undefined) await deliver(event, sent, retry, receiver, host, delivering);
  }
}

type Headers = Readonly<Record<string, string>>;

/** A redirect is not followed: it is an answer, and no success. */
async function post(
  { url, secret }: Receiver,
  text: string,
  more: Headers,
  signal: AbortSignal,
  host: DeliveringHost,
): Promise<OutgoingAnswer> {
  const headers = { "content-type": "application/json", ...slackSignature(secret, text, host.clock()), ...more };
  const limits = { timeoutMs: answerWithinMs, bodyMaxBytes: 16 * 1024, isCut: true };
  return host.outgoing.send({ url, method: "POST", headers, body: text, signal, ...limits });
}

/** Slack sends no events before the program has given a challenge back. */
async function confirm(receiver: Receiver, { instanceId, signal }: ReactionHost, delivering: DeliveringHost): Promise<void> {
  const challenge = randomBytes(24).toString("base64url");
  const text = JSON.stringify({ type: "url_verification", challenge });
  const { status, body } = await post(receiver, text, {}, signal, delivering);
  if (status !== 200 || !body.toString().includes(challenge)) throw new Error("The program did not give the challenge back.");
  confirmed.set(instanceId, receiver.url);
}

/**
 * What a program got and did not take it has no use for, or a fault with. Slack sends it three times
 * more and goes on; here it is kept as a dead letter then, and the next events do not wait for days.
 */
const notTaken = (words: string, attempt: number): Error => (attempt < triesMax ? new Error(words) : new Undeliverable(words));

/** An event that no program gets is tried again later, as over HTTP. */
async function deliverOverSocket(
  happened: PublicEvent,
  payload: Fields,
  { signal, attempt }: ReactionHost,
  delivering: DeliveringHost,
): Promise<void> {
  const retry = { retry_attempt: attempt - 1, retry_reason: attempt > 1 ? "timeout" : "" };
  const envelope = { type: "events_api", payload, accepts_response_payload: false, ...retry };
  const note = noting(happened, payload, delivering);
  try {
    if (delivering.socket === undefined) throw new Error("This host has no sockets.");
    await delivering.socket.ask(envelope, AbortSignal.any([signal, AbortSignal.timeout(answerWithinMs)]));
    await note("done", 0, "The program took it over its socket.");
  } catch (error) {
    const isHeard = error instanceof NotAnswered;
    const words = isHeard
      ? "The program got it over its socket and did not acknowledge it."
      : "No socket of the program took it.";
    await note("failed", 0, words);
    throw isHeard ? notTaken(words, attempt) : new Error(words);
  }
}

const noting =
  (happened: PublicEvent, body: Fields, { noteDelivery }: DeliveringHost) =>
  (outcome: "done" | "ignored" | "failed", status: number, words: string): Promise<void> =>
    noteDelivery({
      ...{ outcome, status, words, event: String((body.event as Fields).type), deliveryId: String(body.event_id) },
      ...{ body: bodyInLog(happened).slice(0, notedMaxLength), messageIds: [] },
    });

async function deliver(
  happened: PublicEvent,
  body: Fields,
  more: Headers,
  receiver: Receiver,
  { signal, attempt }: ReactionHost,
  delivering: DeliveringHost,
): Promise<void> {
  const text = JSON.stringify(body);
  const note = noting(happened, body, delivering);
  try {
    const answer = await post(receiver, text, more, signal, delivering);
    const { status, headers } = answer;
    const words = `The program answered ${status}.`;
    if (isUnhandled(answer)) return await note("ignored", status, `${words} It does not listen to such events.`);
    const isTaken = status >= 200 && status < 300;
    await note(isTaken ? "done" : "failed", status, words);
    if (isTaken) return;
    if (headers["x-slack-no-retry"] === "1") throw new Undeliverable(words);
    throw isRefusal(status) ? notTaken(words, attempt) : new Error(words);
  } catch (error) {
    if (error instanceof OutgoingError) await note("failed", 0, `The program gave no answer: ${error.code}.`);
    throw error;
  }
}

/** Bolt for Python answers so where the program has no listener for the event. */
const isUnhandled = ({ status, body }: OutgoingAnswer): boolean =>
  status === 404 && body.toString().includes('"unhandled request"');

/** Of these the same request may be taken later. */
const passing: readonly number[] = [408, 410, 429];

const isRefusal = (status: number): boolean => status >= 400 && status < 500 && !passing.includes(status);
