import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  constants,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type SecureClientSessionOptions,
} from "node:http2";

export interface ApnsAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Opened {
  readonly session: ClientHttp2Session;
  end(): void;
  /** The last stream that Apple began on, known from its GOAWAY. */
  lastBegun: number | undefined;
}

/** The one connection to Apple. */
export interface ApnsConnection {
  /** Throws when no answer came. */
  ask(headers: OutgoingHttpHeaders, body: string, signal: AbortSignal): Promise<ApnsAnswer>;
  close(): void;
}

const bodyMaxBytes = 16_384;
/** A connection that brings nothing may be dead; Apple asks to find that out by a ping. */
const pingEveryMs = 60_000;

/**
 * Keeps one connection, as Apple asks. It is replaced when Apple sends GOAWAY or when it breaks; what
 * is under way on the old one is still answered there. What the old one certainly did not begin is
 * sent again.
 */
export function openApnsConnection(endpoint: string, tls: SecureClientSessionOptions): ApnsConnection {
  let current: Opened | undefined;
  const open = new Set<Opened>();
  function connected(): Opened {
    if (current !== undefined && !current.session.closed && !current.session.destroyed) return current;
    const session = connect(endpoint, { ...tls, minVersion: "TLSv1.2" });
    const opened: Opened = { session, end: () => session.destroy(), lastBegun: undefined };
    const forget = (): void => {
      if (current === opened) current = undefined;
    };
    open.add(opened);
    session.on("error", forget).once("close", () => open.delete(opened) && forget());
    session.once("connect", (_session, socket) => {
      // A session that ends after GOAWAY keeps its socket until Apple ends it.
      opened.end = () => socket.destroy();
    });
    session.once("goaway", (_code: number, lastStreamId: number) => {
      opened.lastBegun = lastStreamId;
      forget();
    });
    current = opened;
    return opened;
  }
  const pinging = setInterval(() => {
    const pinged = current?.session;
    if (pinged !== undefined && !pinged.destroyed) pinged.ping((error) => error && pinged.destroy());
  }, pingEveryMs).unref();
  return {
    async ask(headers, body, signal) {
      for (let attempt = 1; ; attempt += 1) {
        const asked = connected();
        try {
          return await exchange(asked, headers, body, signal);
        } catch (error) {
          // A connection on which an answer does not come in time takes no further requests.
          if (signal.aborted && current === asked) current = undefined;
          if (signal.aborted) asked.session.close();
          if (signal.aborted || attempt > 2 || !isNotBegun(error)) throw error;
        }
      }
    },
    close() {
      clearInterval(pinging);
      for (const { end } of open) end();
    },
  };
}

/** Thrown where no answer came. Whether Apple has certainly not begun on the request. */
class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly isNotBegun: boolean;

  constructor(isNotBegun: boolean, options?: ErrorOptions) {
    super("Apple did not answer.", options);
    this.isNotBegun = isNotBegun;
  }
}

const isNotBegun = (error: unknown): boolean => error instanceof NoAnswer && error.isNotBegun;

function exchange(opened: Opened, headers: OutgoingHttpHeaders, body: string, signal: AbortSignal): Promise<ApnsAnswer> {
  return new Promise((resolve, reject) => {
    const stream = beginOn(opened.session, headers, signal);
    if (stream === undefined) return reject(new NoAnswer(true));
    const chunks: Buffer[] = [];
    let length = 0;
    let answered: IncomingHttpHeaders | undefined;
    let failure: unknown;
    stream.on("response", (given) => {
      answered = given;
    });
    stream.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= bodyMaxBytes) chunks.push(chunk);
    });
    stream.on("error", (error) => {
      failure = error;
    });
    stream.once("close", () => {
      const isRefused = stream.rstCode === constants.NGHTTP2_REFUSED_STREAM;
      const isBeyond = (stream.id ?? 0) > (opened.lastBegun ?? Number.POSITIVE_INFINITY);
      if (answered === undefined || failure !== undefined) reject(new NoAnswer(isRefused || isBeyond, { cause: failure }));
      else resolve({ status: Number(answered[":status"]), headers: answered, body: Buffer.concat(chunks) });
    });
    stream.end(body);
  });
}

/** Undefined for a connection that was closed since it was chosen. */
function beginOn(session: ClientHttp2Session, headers: OutgoingHttpHeaders, signal: AbortSignal): ClientHttp2Stream | undefined {
  try {
    return session.request(headers, { signal });
  } catch (error) {
    if (session.closed || session.destroyed) return undefined;
    throw error;
  }
}
