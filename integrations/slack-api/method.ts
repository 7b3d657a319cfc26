import { type Caller, isRefused } from "../caller.ts";
import type { Fields } from "../markup/values.ts";
import type { IntegrationRequest, RouteHost } from "../route.ts";
import type { Arguments } from "./request/arguments.ts";
import { errorFor } from "./slack-error.ts";

/** One method of Slack's web API. */
export interface SlackMethod {
  readonly name: string;
  /** What Slack does in it and Logue does not; absent where programs miss nothing. */
  readonly leavesOut?: string;
  /** Returns what stands beside `ok` in the answer. */
  handle(call: SlackCall): Promise<Fields>;
}

/** A method that was called, and by whom. */
export class SlackCall {
  readonly given: Arguments;
  readonly caller: Caller;
  readonly request: IntegrationRequest;
  readonly host: RouteHost;

  constructor(given: Arguments, caller: Caller, request: IntegrationRequest, host: RouteHost) {
    this.given = given;
    this.caller = caller;
    this.request = request;
    this.host = host;
  }

  get origin(): string {
    return this.request.origin;
  }

  /** The data of a document; a refusal is thrown as Slack's error. */
  async ask<Data>(document: string, variables: Fields = {}): Promise<Data> {
    const executed = await this.caller.execute<Data>(document, variables);
    if (isRefused(executed)) throw errorFor(executed.refused, this.caller.scopes);
    return executed.data;
  }
}

/** The part of a document that each mutation selects. */
export const refusal = "refusal { code details { name value } }";
