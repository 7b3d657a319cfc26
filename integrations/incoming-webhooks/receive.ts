import type { Delivery } from "../payloads.ts";
import type { ArrivedRequest, IntegrationAnswer, IntegrationRequest, RouteHost } from "../route.ts";
import { type AnswerStyle, answerDone, answerRefused, notThere, styleOf } from "./answers.ts";
import { readPayload, singleHeaders } from "./body/read-payload.ts";
import type { HookRefusal, Reading } from "./payload.ts";
import { postAsked } from "./posting/post-asked.ts";
import { readByFormat, senderOf } from "./read-by-format.ts";
import type { FormatName } from "./settings.ts";

const bodyNotedLength = 4_096;
const usualRequestsPerMinute = 60;

/** The token in the address is checked before the body is read. */
export async function refuseStranger(request: ArrivedRequest, host: RouteHost): Promise<IntegrationAnswer | undefined> {
  const { requestsPerMinute } = host.settings;
  const admission = await host.admit(request, {
    token: request.parameters.token ?? "",
    permission: "hooks.call",
    requestsPerMinuteMax: typeof requestsPerMinute === "number" ? requestsPerMinute : usualRequestsPerMinute,
  });
  if (admission.kind === "wrongToken") return notThere;
  if (admission.kind === "admitted") return undefined;
  const refusal = { status: 429, code: "rate_limited", words: "Too many requests came, or too many wrong ones." };
  await noteFlood(host, refusal);
  const headers = { "retry-after": String(admission.retryAfterSeconds) };
  return { ...answerRefused(refusal, styleOf(formatOf(host))), headers };
}

const hourMs = 60 * 60_000;

/** One note for all of an hour: a flood must not push the other requests out of the log. */
async function noteFlood(host: RouteHost, refusal: HookRefusal): Promise<void> {
  const hour = Math.floor(host.clock() / hourMs);
  if (!(await host.vault.putIfAbsent(`flood/${hour}`, true, hourMs))) return;
  await host.noteDelivery({ ...refusedEnding(refusal, null), deliveryId: null, body: "" }).catch(() => undefined);
}

const formatOf = ({ settings }: RouteHost): FormatName => settings.format as FormatName;

type Ending = Omit<Delivery, "body" | "deliveryId">;

/** Takes one request, answers it and notes what became of it. */
export async function receive(request: IntegrationRequest, host: RouteHost): Promise<IntegrationAnswer> {
  const style = styleOf(formatOf(host));
  const deliveryId = deliveryIdOf(request, formatOf(host));
  const ending = await endingOf(request, host, deliveryId).catch(() => broken);
  const body = notedBody(request);
  await host.noteDelivery({ ...ending, deliveryId, body }).catch(() => undefined);
  return answerTo(ending, style);
}

const broken: Ending = {
  ...{ outcome: "failed", status: 503, event: null, messageIds: [] },
  words: "unavailable: Something is broken here. Send it again.",
};

const answerTo = ({ status, messageIds, words }: Ending, style: AnswerStyle): IntegrationAnswer => {
  if (status < 400) return answerDone(status, messageIds, style);
  const [, code = "refused", said = words] = /^([a-z_]+): ([\s\S]*)$/.exec(words) ?? [];
  return answerRefused({ status, code, words: said }, style);
};

/** Files are not noted, nor bodies that are no text. */
function notedBody({ headers, text }: IntegrationRequest): string {
  const isForm = /^multipart\//i.test(singleHeaders(headers)["content-type"] ?? "");
  return isForm ? "(a form with files)" : text.slice(0, bodyNotedLength).toWellFormed();
}

function deliveryIdOf({ headers }: IntegrationRequest, format: FormatName): string | null {
  const single = singleHeaders(headers);
  const own = senderOf(format)?.deliveryHeader;
  const given = (own === undefined ? undefined : single[own]) ?? single["idempotency-key"] ?? single["webhook-id"];
  return given === undefined || given === "" ? null : given.slice(0, 200);
}

async function endingOf(request: IntegrationRequest, host: RouteHost, deliveryId: string | null): Promise<Ending> {
  const unsigned = await refuseSignature(request, host);
  if (unsigned !== undefined) return refusedEnding(unsigned, null);
  const payload = await readPayload(request.bytes, singleHeaders(request.headers));
  if ("code" in payload) return refusedEnding(payload, null);
  const mapping = typeof host.settings.mapping === "string" ? host.settings.mapping : null;
  const reading = await readByFormat(payload, formatOf(host), mapping);
  if (reading.kind === "refused") return refusedEnding(reading.refusal, reading.event);
  if (reading.kind === "nothing") return ignoredEnding(reading);
  const posted = await postAsked(host, { asked: reading.message, files: payload.files, deliveryId });
  if ("code" in posted) return refusedEnding(posted, reading.event);
  const { messageIds, isRepeat, omittedCount } = posted;
  const left = omittedCount === 0 ? "" : ` ${omittedCount} parts were left out.`;
  const words = isRepeat ? "It came again and was posted before." : `Posted.${left}`;
  return { outcome: isRepeat ? "ignored" : "done", status: 200, event: reading.event, words, messageIds };
}

const refusedEnding = ({ status, code, words }: HookRefusal, event: string | null): Ending => ({
  ...{ outcome: status >= 500 ? "failed" : "refused", status, event, messageIds: [] },
  words: `${code}: ${words}`,
});

const ignoredEnding = ({ event, words }: Extract<Reading, { readonly kind: "nothing" }>): Ending => ({
  ...{ outcome: "ignored", status: 202, event, words, messageIds: [] },
});

/** A wrong signature is counted as a wrong token is. The answer does not say what is wrong with it. */
async function refuseSignature(request: IntegrationRequest, host: RouteHost): Promise<HookRefusal | undefined> {
  const verify = senderOf(formatOf(host))?.verify;
  const secret = verify === undefined ? undefined : await host.readSecret("signingSecret");
  if (verify === undefined || secret === undefined) return undefined;
  const problem = verify({ headers: singleHeaders(request.headers), bytes: request.bytes, secret, nowMs: host.clock() });
  if (problem === undefined) return undefined;
  await host.admit(request, { token: "", permission: "hooks.call" });
  return { status: 401, code: "signature_refused", words: problem };
}
