import { type Caller, isRefused } from "@logue/integrations/index.ts";
import type { Request } from "express";
import { z } from "zod";
import type { Callers } from "../callers/callers.ts";
import { bearerToken } from "../provisioning/admission.ts";
import { commandIdOf } from "./command-id.ts";
import { makeAnswer } from "./make-answer.ts";
import { type Read, readFields, readQuery } from "./read-input.ts";
import { resolveNames } from "./resolve-names.ts";
import type { PathParts, RestAnswer, RestRoutesOptions } from "./rest-answer.ts";
import { type CallInput, pathParts, type RestCall } from "./rest-call.ts";

/** The caller of a request, counted. */
export const callerOf = ({ callers, contexts }: RestRoutesOptions, request: Request): ReturnType<Callers["callerOf"]> =>
  callers.callerOf(bearerToken(request), {
    address: contexts.whence(request).address,
    userAgent: request.headers["user-agent"] ?? "",
  });

export async function answerCall(
  options: RestRoutesOptions,
  call: RestCall,
  request: Request,
  parts: PathParts,
): Promise<RestAnswer> {
  const calling = await callerOf(options, request);
  if (isRefused(calling)) return calling;
  const { caller } = calling;
  const input = await inputOf(options, caller, call, request, parts);
  if (input === "gone") return undefined;
  if ("refused" in input) return input;
  const executed = await caller.execute(call.document, call.variables(input.value as CallInput<string, never, never>));
  if (isRefused(executed)) return executed;
  const answer = makeAnswer(call, executed.data, input.value.query);
  return isRefused(answer) ? answer : { ...answer, status: call.status, headers: caller.quotaHeaders };
}

type AnyInput = CallInput<string, unknown, unknown>;

const partSchemas = z.object(pathParts);

async function inputOf(
  { services }: Pick<RestRoutesOptions, "services">,
  caller: Caller,
  call: RestCall,
  request: Request,
  parts: PathParts,
): Promise<Read<AnyInput> | "gone"> {
  const fields = await readFields(call, request);
  if (fields === "gone" || "refused" in fields) return fields;
  const asked = readQuery(call, request);
  if ("refused" in asked) return asked;
  const named = await resolveNames(caller, partSchemas, parts);
  if ("refused" in named) return named;
  const query = await resolveNames(caller, call.query, asked.value);
  if ("refused" in query) return query;
  const body = await resolveNames(caller, call.body, fields.value);
  if ("refused" in body) return body;
  const commandId = await commandIdOf(services, call, request, caller.userId);
  if ("refused" in commandId) return commandId;
  const ids = named.value as PathParts;
  return { value: { parts: ids, query: query.value, body: body.value, commandId: commandId.value } };
}
