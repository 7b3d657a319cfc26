import { setTimeout as pause } from "node:timers/promises";
import { documents, type Operations } from "./generated/operations.ts";
import { LogueRefusal } from "./refusal.ts";

export interface ApiOptions {
  /** Where Logue is, such as `https://chat.example.org`. */
  readonly url: string;
  /** An access token. */
  readonly token: string;
}

export type OperationName = keyof Operations;

export interface Api {
  /**
   * Executes one of the SDK's operations. Asks again, after a pause, while Logue is not reachable or
   * says that it is too much at the moment. Throws `LogueRefusal` when it is refused.
   */
  run<Name extends OperationName>(name: Name, variables: Operations[Name]["variables"]): Promise<Operations[Name]["data"]>;
  /** The same with a document of your own. */
  query<Data>(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Logue's time, from its last answer; epoch milliseconds. */
  readonly serverTimeMs: number;
}

/** Between one attempt and the next. */
const pausesMs = [250, 1_000, 2_000, 5_000, 10_000];

export function createApi({ url, token }: ApiOptions): Api {
  let serverTimeMs = Date.now();
  const send = async (document: string, variables: unknown): Promise<Response | undefined> => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const body = JSON.stringify({ query: document, variables });
    const response = await fetch(new URL("/graphql", url), { method: "POST", headers, body }).catch(() => undefined);
    serverTimeMs = Date.parse(response?.headers.get("date") ?? "") || serverTimeMs;
    return response;
  };
  async function query<Data>(document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    for (const pauseMs of [...pausesMs, undefined]) {
      const response = await send(document, variables);
      if (response !== undefined && !isForLater(response)) return dataIn(await response.json());
      if (pauseMs === undefined) break;
      await pause(Math.max(pauseMs, 1_000 * Number(response?.headers.get("retry-after") ?? 0)));
    }
    throw new LogueRefusal("Unreachable", "Logue could not be reached, or is overloaded.", "Try again later.");
  }
  return {
    query,
    run: async (name, variables) => throwRefusal(await query(documents[name], { ...variables })),
    get serverTimeMs() {
      return serverTimeMs;
    },
  };
}

const isForLater = ({ status }: Response): boolean => status === 429 || status === 502 || status === 503 || status === 504;

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

function dataIn<Data>(answer: unknown): Data {
  const { data, errors = [] } = answer as Answer<Data>;
  const [error] = errors;
  if (error !== undefined) throw new LogueRefusal(error.extensions?.code ?? "Unknown", error.message);
  return data as Data;
}

interface Refused {
  readonly refusal?: { readonly code: string; readonly meaning: string; readonly remedy: string } | null;
}

/** A refused mutation has its reason in its payload. */
function throwRefusal<Data extends object>(data: Data): Data {
  for (const payload of Object.values(data)) {
    const { refusal } = (payload ?? {}) as Refused;
    if (refusal) throw new LogueRefusal(refusal.code, refusal.meaning, refusal.remedy);
  }
  return data;
}
