import type { Outgoing, OutgoingRequest } from "./outgoing.ts";

interface FetchLimits {
  readonly timeoutMs: number;
  readonly bodyMaxBytes: number;
}

/**
 * `fetch` behind the guard, for libraries that ask for one. It follows no redirect: the redirect is
 * the answer. It throws `OutgoingError`.
 */
export const guardedFetch =
  (outgoing: Pick<Outgoing, "send">, limits: FetchLimits): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const { method, headers, url, signal } = request;
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
    const answer = await outgoing.send({
      url,
      method: method as NonNullable<OutgoingRequest["method"]>,
      headers: Object.fromEntries(headers),
      ...(body && { body }),
      signal,
      ...limits,
    });
    const isEmpty = answer.status === 204 || answer.status === 304;
    return new Response(isEmpty ? null : new Uint8Array(answer.body), {
      status: answer.status,
      headers: headersOf(answer.headers),
    });
  };

function headersOf(given: Readonly<Record<string, string | readonly string[] | undefined>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) for (const one of [value ?? []].flat()) headers.append(name, one);
  return headers;
}
