import { connect, type Socket } from "node:net";

export interface HttpAnswer {
  readonly status: number;
  /** The status line and the headers, as they came. */
  readonly head: string;
  readonly body: Buffer;
}

export interface HttpRequest {
  readonly path: string;
  readonly cookie: string;
  readonly body: string;
}

/**
 * One kept-alive connection that posts JSON and does as little as can be, so that the server is
 * what is measured.
 */
export interface HttpConnection {
  /** One at a time. */
  post(request: HttpRequest): Promise<HttpAnswer>;
  close(): void;
}

const headEnd = Buffer.from("\r\n\r\n");

export function openHttpConnection(host: string, port: number): HttpConnection {
  const socket = connect({ host, port, noDelay: true });
  let received: Buffer = Buffer.alloc(0);
  let pending: PromiseWithResolvers<HttpAnswer> | undefined;
  let failure: Error | undefined;

  const fail = (error: Error): void => {
    failure ??= error;
    pending?.reject(failure);
    pending = undefined;
  };
  socket.on("data", (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = wholeAnswer(received);
    if (answer === undefined || pending === undefined) return;
    received = received.subarray(answer.sizeBytes);
    const { resolve } = pending;
    pending = undefined;
    resolve(answer);
  });
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("The server closed the connection.")));

  return {
    post(request) {
      if (failure) return Promise.reject(failure);
      pending = Promise.withResolvers();
      write(socket, host, port, request);
      return pending.promise;
    },
    close: () => socket.destroy(),
  };
}

function write(socket: Socket, host: string, port: number, { path, cookie, body }: HttpRequest): void {
  const cookieLine = cookie === "" ? "" : `cookie: ${cookie}\r\n`;
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: ${host}:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\n${cookieLine}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** Undefined while something of the answer is still to come. */
function wholeAnswer(received: Buffer): (HttpAnswer & { readonly sizeBytes: number }) | undefined {
  const headSize = received.indexOf(headEnd);
  if (headSize === -1) return undefined;
  const head = received.toString("latin1", 0, headSize);
  const bodySize = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (bodySize === undefined) throw new Error(`An answer does not say how long it is: ${head}`);
  const bodyAt = headSize + headEnd.length;
  const sizeBytes = bodyAt + Number(bodySize);
  if (received.length < sizeBytes) return undefined;
  return { status: Number(head.slice(9, 12)), head, body: received.subarray(bodyAt, sizeBytes), sizeBytes };
}

/** As many connections as are needed at once. */
export interface HttpPool {
  post(request: HttpRequest): Promise<HttpAnswer>;
  close(): void;
}

export function openHttpPool(host: string, port: number): HttpPool {
  const all = new Set<HttpConnection>();
  const idle: HttpConnection[] = [];

  const postOn = async (connection: HttpConnection, request: HttpRequest): Promise<HttpAnswer> => {
    try {
      const answer = await connection.post(request);
      idle.push(connection);
      return answer;
    } catch (error) {
      all.delete(connection);
      connection.close();
      throw error;
    }
  };
  const postAnew = (request: HttpRequest): Promise<HttpAnswer> => {
    const connection = openHttpConnection(host, port);
    all.add(connection);
    return postOn(connection, request);
  };

  return {
    post(request) {
      const kept = idle.pop();
      // The server may have closed an idle connection just now; every client asks again then, and
      // all we send may be sent twice.
      return kept === undefined ? postAnew(request) : postOn(kept, request).catch(() => postAnew(request));
    },
    close: () => {
      for (const connection of all) connection.close();
    },
  };
}
