import { setTimeout as pause } from "node:timers/promises";
import type { HttpPool } from "./http-connection.ts";

export interface Answer<Data> {
  readonly data: Data;
  /** The session's cookie, empty when the answer sets none. */
  readonly cookie: string;
}

interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export const graphqlPath = "/graphql";

/** The answer was a "no" with a code, or an error. */
class NotDone extends Error {
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined) {
    super(message);
    this.code = code;
  }
}

/** Sends one operation; throws where the answer has errors. */
export async function ask<Data>(
  pool: HttpPool,
  cookie: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer<Data>> {
  const { status, head, body } = await pool.post({ path: graphqlPath, cookie, body: JSON.stringify({ query, variables }) });
  const answer: GraphqlAnswer<Data> = JSON.parse(body.toString("utf8"));
  if (answer.errors !== undefined || !answer.data) {
    const code = answer.errors?.[0]?.extensions?.code;
    throw new NotDone(`The server answered ${status}: ${body.toString("utf8").slice(0, 2000)}`, code);
  }
  const setCookie = /\r\nset-cookie: *([^;\r]+)/i.exec(head)?.[1] ?? "";
  return { data: answer.data, cookie: setCookie };
}

const busyMaxMs = 120_000;
const busyPauseMs = 200;

/** Asks again while Logue is busy, as clients do; for what is done before anything is measured. */
export async function whenNotBusy<Result>(act: () => Promise<Result>): Promise<Result> {
  const untilMs = performance.now() + busyMaxMs;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      const isBusy = error instanceof NotDone && error.code === "Overloaded";
      if (!isBusy || performance.now() > untilMs) throw error;
    }
    await pause(busyPauseMs);
  }
}

interface Payload<Result> {
  readonly refusal: { readonly code: string; readonly meaning: string } | null;
  readonly result: Result | null;
}

/**
 * Sends a mutation named `field`, as long as Logue is busy again and again; throws what else it was
 * refused with.
 */
export function command<Result>(
  pool: HttpPool,
  cookie: string,
  field: string,
  input: Readonly<Record<string, unknown>>,
  selection: string,
): Promise<Answer<Result>> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation Bench($input: ${type}!) { ${field}(input: $input) { refusal { code meaning } result ${selection} } }`;
  return whenNotBusy(async () => {
    const answer = await ask<Record<string, Payload<Result>>>(pool, cookie, query, { input });
    const payload = answer.data[field];
    if (payload?.result) return { data: payload.result, cookie: answer.cookie };
    const { code, meaning } = payload?.refusal ?? {};
    throw new NotDone(`${field} was refused: ${code} (${meaning})`, code);
  });
}
