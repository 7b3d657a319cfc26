import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { answerHealth } from "@logue/infra/monitoring/health-server.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { z } from "zod";
import { answerJson, callerOf, RequestRefused, readJsonBody } from "./answering.ts";
import type { Delivering } from "./delivering.ts";
import type { GatewayMetrics } from "./gateway-metrics.ts";
import { matrixPath, matrixProblem, matrixRequestSchema, pushesOf, rejectedOf } from "./matrix.ts";
import type { Device, Outcome, Push } from "./push.ts";
import type { GatewaySettings } from "./settings.ts";
import { type PushAnswer, pushPath, pushRequestSchema, type WireDevice, type WirePush } from "./wire/wire.ts";

export interface HandlingOptions {
  readonly settings: Pick<GatewaySettings, "callers" | "matrix" | "text" | "metricsToken">;
  readonly delivering: Delivering;
  readonly metrics: GatewayMetrics;
  readonly log: Pick<Logger, "error">;
  readonly isStopping: () => boolean;
}

const bodyMaxBytes = 262_144;
/** More pushes at once would wait longer than the asking servers do. */
const underWayMax = 1_000;

/** What an API answers to a body, and whose request it was. */
interface Api {
  readonly name: "own" | "matrix" | "other";
  /** Throws `RequestRefused` before the body is read. */
  callerOf(request: IncomingMessage): string;
  answer(body: unknown): Promise<object>;
  problem(status: number, code: string, message: string): object;
}

/** Answers a push in the own format or in Matrix's, or what is asked of the process itself. */
export function createHandling(options: HandlingOptions): RequestListener {
  const { metrics, log, settings, isStopping } = options;
  const deliverAll = createDeliveringAll(options);
  const health = {
    probes: () => [{ name: "process", check: () => (isStopping() ? "is stopping" : null) }],
    ...{ metrics, metricsToken: settings.metricsToken },
  };
  const apis = new Map<string | undefined, Api>([[pushPath, ownApi(settings, deliverAll)]]);
  if (settings.matrix === "on") apis.set(matrixPath, matrixApi(deliverAll));
  return (request, response) => {
    const api = apis.get(request.url) ?? noApi;
    const counted = { api: api.name, caller: "" };
    response.once("close", () => metrics.requests.inc({ ...counted, status: response.statusCode }));
    const answer = async (): Promise<void> => {
      if (await answerHealth(request, response, health)) return;
      if (api !== noApi && request.method !== "POST") {
        throw new RequestRefused(405, "MethodNotAllowed", "Send a POST.", { allow: "POST" });
      }
      counted.caller = api.callerOf(request);
      answerJson(response, 200, await api.answer(await readJsonBody(request, bodyMaxBytes)));
    };
    answer().catch((error: unknown) => answerFailure(response, error, api, log));
  };
}

function answerFailure(response: ServerResponse, error: unknown, api: Api, log: HandlingOptions["log"]): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  const isRefused = error instanceof RequestRefused;
  if (!isRefused) log.error({ error }, "A request failed because of a bug.");
  const { status, code, message, headers } = isRefused ? error : new RequestRefused(500, "Failed", "The request failed.");
  answerJson(response, status, api.problem(status, code, message), headers);
}

const ownProblem: Api["problem"] = (_status, code, message) => ({ error: { code, message } });

const noApi: Api = {
  name: "other",
  callerOf: () => {
    throw new RequestRefused(404, "NotFound", "There is nothing at this address.");
  },
  answer: async () => ({}),
  problem: ownProblem,
};

type DeliverAll = (pushes: readonly { readonly push: Push; readonly device: Device }[]) => Promise<Outcome[]>;

function ownApi({ callers, text }: HandlingOptions["settings"], deliverAll: DeliverAll): Api {
  return {
    name: "own",
    callerOf: (request) => callerOf(request, callers),
    async answer(body): Promise<PushAnswer> {
      const asked = parse(pushRequestSchema, body);
      const push = pushIn(asked.push, text === "on");
      const outcomes = await deliverAll(asked.devices.map((device) => ({ push, device: deviceIn(device) })));
      const results = outcomes.map(({ kind, reason, retryAfterMs }) => ({
        ...{ outcome: kind, reason },
        retryAfterSeconds: kind === "later" ? secondsOf(retryAfterMs) : null,
      }));
      return { results };
    },
    problem: ownProblem,
  };
}

/**
 * Homeservers bring no key: who knows a pushkey may push to it. While one device has to wait, the whole
 * request is to come again; devices that had it get it once.
 */
function matrixApi(deliverAll: DeliverAll): Api {
  return {
    name: "matrix",
    callerOf: () => "",
    async answer(body) {
      const pushes = pushesOf(parse(matrixRequestSchema, body).notification);
      const outcomes = await deliverAll(pushes);
      const waits = outcomes.filter(({ kind }) => kind === "later").map(({ retryAfterMs }) => secondsOf(retryAfterMs));
      if (waits.length === 0) return { rejected: rejectedOf(pushes, outcomes) };
      const headers = { "retry-after": String(Math.max(...waits)) };
      throw new RequestRefused(502, "Later", "The push service takes no push now.", headers);
    },
    problem: (status, _code, message) => matrixProblem(status, message),
  };
}

const secondsOf = (durationMs: number | undefined): number => Math.max(1, Math.ceil((durationMs ?? 0) / 1_000));

/** The value itself is not told: it may be a token. */
function parse<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RequestRefused(400, "RequestInvalid", `${issue?.path.join(".") || "The body"} is wrong: ${issue?.code}.`);
}

function createDeliveringAll({ delivering, metrics }: HandlingOptions): DeliverAll {
  let underWay = 0;
  const count = (more: number): void => {
    underWay += more;
    metrics.underWay.set(underWay);
  };
  return async (pushes) => {
    if (underWay + pushes.length > underWayMax) {
      throw new RequestRefused(503, "Busy", "Too many pushes are under way. Send it again.", { "retry-after": "1" });
    }
    count(pushes.length);
    try {
      return await Promise.all(pushes.map(({ push, device }) => delivering.deliver(push, device)));
    } finally {
      count(-pushes.length);
    }
  };
}

function pushIn({ ids, text, ...push }: WirePush, isTextAllowed: boolean): Push {
  const given = Object.entries({ kind: push.kind, id: push.id, ...ids }).flatMap(([name, id]) =>
    id === null ? [] : [[name, id]],
  );
  return { ...push, fields: Object.fromEntries(given), text: isTextAllowed ? text : null, applePayload: null };
}

const deviceIn = ({ appId, token, registeredAt }: WireDevice): Device => ({
  ...{ appId, token },
  registeredAtMs: registeredAt === null ? null : Date.parse(registeredAt),
});
