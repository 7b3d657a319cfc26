import { createDecipheriv, createECDH, createPublicKey, type ECDH, hkdfSync, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ExecutionContext } from "ava";
import { jwtVerify } from "jose";

/** A push that arrived in order, as the browser of the subscription reads it. */
export interface ArrivedPush {
  readonly path: string;
  readonly content: unknown;
  readonly ttl: number;
  readonly urgency: string;
  readonly topic: string;
  /** Who sent it: the subject and the public key of its signature. */
  readonly subject: string;
  readonly publicKey: string;
}

interface Browser {
  readonly ecdh: ECDH;
  readonly auth: Buffer;
}

/**
 * A push service on this machine (RFC 8030). It checks the signature (RFC 8292) and decrypts what
 * arrives (RFC 8291) by itself; what is not in order is answered with 400 and fails the test.
 */
export async function startPushService(t: ExecutionContext) {
  const browsers = new Map<string, Browser>();
  const arrived: ArrivedPush[] = [];
  const answers = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  const server = createServer(async (request, response) => {
    const path = request.url ?? "";
    try {
      arrived.push(await readPush(request, browsers.get(path), `http://${request.headers.host}`));
    } catch (error) {
      t.log(`A push was not in order: ${error}`);
      response.writeHead(400).end();
      return;
    }
    const answer = answers.get(path);
    if (answer) answer(request, response);
    else response.writeHead(201, { location: `${path}/message` }).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    arrived,
    answerWith: (path: string, answer: (request: IncomingMessage, response: ServerResponse) => void) => answers.set(path, answer),
    /** What a browser hands out when it subscribes. */
    subscribe(path: string) {
      const ecdh = createECDH("prime256v1");
      const auth = randomBytes(16);
      const keys = { p256dh: ecdh.generateKeys("base64url"), auth: auth.toString("base64url") };
      browsers.set(path, { ecdh, auth });
      return { endpoint: `http://127.0.0.1:${port}${path}`, keys };
    },
  };
}

async function readPush(request: IncomingMessage, browser: Browser | undefined, origin: string): Promise<ArrivedPush> {
  const { method, url: path = "", headers } = request;
  if (method !== "POST" || browser === undefined) throw new Error("No such subscription.");
  if (headers["content-encoding"] !== "aes128gcm") throw new Error("Another encoding.");
  const { ttl = "", urgency = "", topic = "" } = headers as Record<string, string>;
  if (!/^\d+$/.test(ttl)) throw new Error("No TTL.");
  if (!["very-low", "low", "normal", "high"].includes(urgency)) throw new Error("No such urgency.");
  if (!/^[\w-]{1,32}$/.test(topic)) throw new Error("No such topic.");
  const signer = await verifySender(headers.authorization ?? "", origin);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (body.length > 4_096) throw new Error("Too large.");
  return { path, content: JSON.parse(decrypt(body, browser)), ttl: Number(ttl), urgency, topic, ...signer };
}

async function verifySender(authorization: string, origin: string): Promise<{ subject: string; publicKey: string }> {
  const [, token = "", publicKey = ""] = /^vapid t=([^,]+), k=([\w-]{87})$/.exec(authorization) ?? [];
  const point = Buffer.from(publicKey, "base64url");
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString("base64url"));
  const key = createPublicKey({ format: "jwk", key: { kty: "EC", crv: "P-256", x: x ?? "", y: y ?? "" } });
  const { payload } = await jwtVerify(token, key, { audience: origin, algorithms: ["ES256"], requiredClaims: ["exp", "sub"] });
  if ((payload.exp ?? 0) * 1_000 > Date.now() + 24 * 60 * 60_000) throw new Error("The signature lasts for too long.");
  if (!/^(mailto:|https:)/.test(payload.sub ?? "")) throw new Error("No such subject.");
  return { subject: payload.sub ?? "", publicKey };
}

/** RFC 8188: salt, record size, the sender's key, and one record whose text ends with a 2. */
function decrypt(body: Buffer, { ecdh, auth }: Browser): string {
  const [salt, keyLength] = [body.subarray(0, 16), body.readUInt8(20)];
  const senderKey = body.subarray(21, 21 + keyLength);
  const record = body.subarray(21 + keyLength);
  if (keyLength !== 65 || record.length > body.readUInt32BE(16)) throw new Error("Wrong header.");
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), ecdh.getPublicKey(), senderKey]);
  const secret = hkdfSync("sha256", ecdh.computeSecret(senderKey), auth, info, 32);
  const derive = (use: string, length: number): Buffer =>
    Buffer.from(hkdfSync("sha256", Buffer.from(secret), salt, Buffer.from(`Content-Encoding: ${use}\0`), length));
  const decipher = createDecipheriv("aes-128-gcm", derive("aes128gcm", 16), derive("nonce", 12));
  decipher.setAuthTag(record.subarray(-16));
  const text = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
  const end = text.lastIndexOf(2);
  if (end === -1 || text.subarray(end + 1).some((byte) => byte !== 0)) throw new Error("Wrong padding.");
  return text.subarray(0, end).toString();
}
