import type { ServerDuplexStream, ServerWritableStream } from "@grpc/grpc-js";

/**
 * Writes no faster than the client reads: a slow reader makes its own server-side loop wait, and
 * nothing else.
 */
export interface ResponseWriter<Response> {
  /** Comes back when the client can take more, or has gone. */
  write(response: Response): Promise<void>;
  /** False when the client has gone; true at once when it can take more. */
  writeAll(responses: Iterable<Response>): Promise<boolean>;
  isGone(): boolean;
}

export function openResponseWriter<Request, Response>(
  call: ServerWritableStream<Request, Response> | ServerDuplexStream<Request, Response>,
): ResponseWriter<Response> {
  const waiting = new Set<() => void>();
  let isGone = call.cancelled;
  const wake = (): void => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  const leave = (): void => {
    isGone = true;
    wake();
  };
  call.on("drain", wake);
  for (const event of ["cancelled", "close", "error"]) call.on(event, leave);

  const write = async (response: Response): Promise<void> => {
    if (isGone || call.write(response)) return;
    await new Promise<void>((resolve) => waiting.add(resolve));
  };

  return {
    write,
    async writeAll(responses) {
      for (const response of responses) {
        if (isGone) return false;
        if (!call.write(response)) await new Promise<void>((resolve) => waiting.add(resolve));
      }
      return !isGone;
    },
    isGone: () => isGone,
  };
}
