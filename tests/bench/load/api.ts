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
    throw new Error(`The server answered ${status}: ${body.toString("utf8").slice(0, 2000)}`);
  }
  const setCookie = /\r\nset-cookie: *([^;\r]+)/i.exec(head)?.[1] ?? "";
  return { data: answer.data, cookie: setCookie };
}

interface Payload<Result> {
  readonly refusal: { readonly code: string; readonly meaning: string } | null;
  readonly result: Result | null;
}

/** Sends a mutation named `field`, `isVisible` and all; throws what it was refused with. */
export async function command<Result>(
  pool: HttpPool,
  cookie: string,
  field: string,
  input: Readonly<Record<string, unknown>>,
  selection: string,
): Promise<Answer<Result>> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation Bench($input: ${type}!) { ${field}(input: $input) { refusal { code meaning } result ${selection} } }`;
  const answer = await ask<Record<string, Payload<Result>>>(pool, cookie, query, { input });
  const payload = answer.data[field];
  if (!payload?.result) throw new Error(`${field} was refused: ${payload?.refusal?.code} (${payload?.refusal?.meaning})`);
  return { data: payload.result, cookie: answer.cookie };
}
