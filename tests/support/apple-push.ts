import { createSecureServer, type IncomingHttpHeaders, type ServerHttp2Session, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { exportPKCS8, generateKeyPair, jwtVerify } from "jose";
import { selfSigned } from "./self-signed.ts";

export const appleTopic = "chat.logue.app";
const keyId = "ABC123DEFG";
const teamId = "DEF123GHIJ";
const tokenMaxSeconds = 3_600;

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export interface ApplePush {
  readonly token: string;
  readonly headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: the payload is whatever was sent; tests read fields of it.
  readonly payload: any;
}

/** What one header has to be. */
const rules: Readonly<Record<string, RegExp>> = {
  "apns-id": /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  "apns-topic": new RegExp(`^${appleTopic}$`),
  "apns-push-type": /^(alert|background)$/,
  "apns-priority": /^(10|5|1)$/,
  "apns-expiration": /^\d+$/,
  "apns-collapse-id": /^.{1,64}$/,
};

/**
 * A server of the shape of Apple's, over TLS and HTTP/2. It takes tokens that are signed by ES256 and
 * younger than an hour, or with `isByCertificate` the client's certificate. What is not as Apple
 * documents it is noted in `violations` and refused.
 */
export async function openApplePush(clock: () => number = Date.now, { isByCertificate = false } = {}) {
  const { server, tls, client } = await listen(isByCertificate);
  const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
  const sessions = new Set<ServerHttp2Session>();
  const state = {
    taken: [] as ApplePush[],
    violations: [] as string[],
    /** What is answered next to this device token, instead of taking the push. */
    answers: new Map<string, Answer[]>(),
    tokens: new Set<string>(),
    connections: 0,
    /** Streams that are let go unanswered, with a GOAWAY that says that they were not begun. */
    goAwayBefore: 0,
  };
  server.on("session", (session: ServerHttp2Session) => {
    state.connections += 1;
    sessions.add(session);
    session.once("close", () => sessions.delete(session));
  });

  async function isAllowed(stream: ServerHttp2Stream, { authorization = "" }: IncomingHttpHeaders): Promise<boolean> {
    if (isByCertificate) return (stream.session?.socket as TLSSocket | undefined)?.authorized === true && authorization === "";
    const [, token = ""] = /^bearer (\S+)$/.exec(authorization) ?? [];
    const checks = { issuer: teamId, algorithms: ["ES256"], maxTokenAge: tokenMaxSeconds, currentDate: new Date(clock()) };
    const verified = await jwtVerify(token, publicKey, checks).catch(() => undefined);
    state.tokens.add(token);
    return verified?.protectedHeader.kid === keyId;
  }

  async function answerTo(stream: ServerHttp2Stream, headers: IncomingHttpHeaders): Promise<Answer> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    const [, token = ""] = /^\/3\/device\/([0-9a-f]+)$/.exec(headers[":path"] ?? "") ?? [];
    const wrong = Object.entries(rules).filter(([name, rule]) => !rule.test(String(headers[name] ?? "")));
    if (headers[":method"] !== "POST" || token === "" || wrong.length > 0) throw new Error(`wrong: ${wrong.join(" ")}`);
    if (!(await isAllowed(stream, headers))) return { status: 403, body: { reason: "ExpiredProviderToken" } };
    const body = Buffer.concat(chunks);
    if (body.length > 4_096) return { status: 413, body: { reason: "PayloadTooLarge" } };
    const payload = JSON.parse(body.toString());
    refuseWrongPayload(payload, headers);
    const answer = state.answers.get(token)?.shift();
    if (answer !== undefined) return answer;
    state.taken.push({ token, headers, payload });
    return { status: 200 };
  }

  server.on("stream", (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => {
    stream.on("error", () => undefined);
    if (state.goAwayBefore > 0) {
      state.goAwayBefore -= 1;
      stream.session?.goaway(0, (stream.id ?? 1) - 2);
      return stream.session?.destroy();
    }
    answerTo(stream, headers)
      .catch((error: unknown): Answer => {
        state.violations.push(String(error));
        return { status: 400, body: { reason: "BadMessageId" } };
      })
      .then(({ status, headers: more = {}, body }) => {
        if (stream.destroyed) return;
        stream.respond({ ":status": status, "apns-id": headers["apns-id"], ...more });
        stream.end(body && JSON.stringify(body));
      });
  });
  const signing = { keyId, teamId, key: await exportPKCS8(privateKey) };
  const certificate = { certificate: client.cert, certificateKey: client.key };
  return Object.assign(state, {
    /** The app in the gateway's settings. */
    app: {
      ...{ appId: "chat.logue.ios", platform: "apns", topic: appleTopic, authority: tls.cert },
      endpoint: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
      ...(isByCertificate ? certificate : signing),
    },
    /** Tells every client to open another connection; what is under way is answered. */
    goAway: () => {
      for (const session of sessions) session.goaway();
    },
    close(): Promise<void> {
      for (const session of sessions) session.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

async function listen(isByCertificate: boolean) {
  const [tls, client] = await Promise.all([selfSigned("127.0.0.1"), selfSigned("127.0.0.1")]);
  const asked = isByCertificate ? { requestCert: true, rejectUnauthorized: true, ca: client.cert } : {};
  const server = createSecureServer({ ...tls, ...asked, allowHTTP1: false, settings: { maxConcurrentStreams: 1_000 } });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, tls, client };
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
function refuseWrongPayload({ aps }: any, headers: IncomingHttpHeaders): void {
  const isShown = ["alert", "badge", "sound"].some((name) => aps[name] !== undefined);
  const isBackground = headers["apns-push-type"] === "background";
  if (isBackground === isShown) throw new Error("the push type does not fit the payload");
  if (isBackground && (aps["content-available"] !== 1 || headers["apns-priority"] === "10")) throw new Error("background");
}
