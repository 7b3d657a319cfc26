import { isRefused } from "../caller.ts";
import type { IntegrationAnswer, IntegrationRequest, RouteHost } from "../route.ts";
import { SlackCall } from "./method.ts";
import { methodByName } from "./methods.ts";
import { readArguments, tokenOf } from "./request/arguments.ts";
import { errorFor, SlackError } from "./slack-error.ts";

/** Answers as Slack does: status 200 with `ok: false`, and another one for too many requests. */
export async function answerMethod(request: IntegrationRequest, host: RouteHost): Promise<IntegrationAnswer> {
  try {
    return await carryOut(request, host);
  } catch (error) {
    if (error instanceof SlackError) return error.answer;
    throw error;
  }
}

async function carryOut(request: IntegrationRequest, host: RouteHost): Promise<IntegrationAnswer> {
  const name = request.parameters.method ?? "";
  const given = readArguments(request);
  if (name === "api.test") return apiTest(given.fields);
  const token = tokenOf(request, given);
  const calling = await host.caller(request, token);
  if (isRefused(calling))
    throw token === undefined && calling.refused.status === 401 ? new SlackError("not_authed") : errorFor(calling.refused);
  const method = methodByName.get(name);
  if (method === undefined) throw new SlackError("unknown_method", { req_method: name });
  const { caller } = calling;
  const answer = await method.handle(new SlackCall(given, caller, request, host));
  return {
    status: 200,
    headers: { ...caller.quotaHeaders, "x-oauth-scopes": caller.scopes.join(",") },
    json: { ok: true, ...answer },
  };
}

/** Gives the arguments back. It needs no token. */
function apiTest({ token: _token, error, ...args }: Readonly<Record<string, unknown>>): IntegrationAnswer {
  if (typeof error === "string" && error !== "") throw new SlackError(error, { args: { error, ...args } });
  return { status: 200, json: { ok: true, args } };
}
