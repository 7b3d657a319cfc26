import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportPKCS8, generateKeyPair, type JWTPayload, jwtVerify } from "jose";
import { z } from "zod";

const email = "push@demo-project.iam.gserviceaccount.example";
const keyId = "key-of-the-service-account";

const messageSchema = z.strictObject({
  message: z.strictObject({
    token: z.string().min(1),
    data: z.record(z.string().regex(/^(?!from$|message_type$|google\.|gcm\.)[a-zA-Z_]+$/), z.string()),
    android: z.strictObject({
      priority: z.enum(["HIGH", "NORMAL"]),
      ttl: z.string().regex(/^\d+s$/),
      collapse_key: z.string().optional(),
    }),
  }),
});

export type GoogleMessage = z.infer<typeof messageSchema>["message"];

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object;
}

/** An error as FCM words it. */
export const googleError = (
  status: number,
  code: string,
  name: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  ...{ status, headers },
  body: {
    error: {
      ...{ code: status, message: "No.", status: name },
      details: [{ "@type": "type.googleapis.com/google.firebase.fcm.v1.FcmError", errorCode: code }],
    },
  },
});

/**
 * A server of the shape of Google's: it gives access tokens for a service account and takes messages.
 * What is not as Google documents it is noted in `violations` and refused.
 */
export async function openGooglePush(clock: () => number = Date.now) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const state = {
    taken: [] as GoogleMessage[],
    violations: [] as string[],
    /** What is answered next to this registration token, instead of taking the message. */
    answers: new Map<string, Answer[]>(),
    accessTokens: new Map<string, number>(),
    tokensGiven: 0,
    tokenLifeSeconds: 3_599,
  };

  async function giveToken(request: IncomingMessage): Promise<Answer> {
    const form = new URLSearchParams(await textOf(request));
    if (request.headers["content-type"] !== "application/x-www-form-urlencoded") throw new Error("content type");
    if (form.get("grant_type") !== "urn:ietf:params:oauth:grant-type:jwt-bearer") throw new Error("grant type");
    const rules = { issuer: email, audience: `${url}/token`, algorithms: ["RS256"], currentDate: new Date(clock()) };
    const { payload, protectedHeader } = await jwtVerify(form.get("assertion") ?? "", publicKey, rules);
    if (protectedHeader.kid !== keyId || !isAssertion(payload, clock())) throw new Error("assertion");
    state.tokensGiven += 1;
    const token = randomUUID();
    state.accessTokens.set(token, clock() + state.tokenLifeSeconds * 1_000);
    return { status: 200, body: { access_token: token, expires_in: state.tokenLifeSeconds, token_type: "Bearer" } };
  }

  async function takeMessage(request: IncomingMessage): Promise<Answer> {
    if (!request.headers["content-type"]?.startsWith("application/json")) throw new Error("content type");
    const [, token = ""] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "") ?? [];
    const text = await textOf(request);
    if ((state.accessTokens.get(token) ?? 0) <= clock()) {
      return { status: 401, body: { error: { code: 401, status: "UNAUTHENTICATED" } } };
    }
    const { message } = messageSchema.parse(JSON.parse(text));
    if (Buffer.byteLength(JSON.stringify(message.data)) > 4_096) throw new Error("the payload is too large");
    const answer = state.answers.get(message.token)?.shift();
    if (answer !== undefined) return answer;
    state.taken.push(message);
    return { status: 200, body: { name: `projects/demo-project/messages/${state.taken.length}` } };
  }

  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    try {
      if (request.method === "POST" && request.url === "/token") return await giveToken(request);
      if (request.method === "POST" && request.url === "/v1/projects/demo-project/messages:send")
        return await takeMessage(request);
      throw new Error(`${request.method} ${request.url}`);
    } catch (error) {
      state.violations.push(String(error));
      return { status: 400, body: { error: { code: 400, status: "INVALID_ARGUMENT" } } };
    }
  };
  server.on("request", async (request: IncomingMessage, response: ServerResponse) => {
    const { status, headers = {}, body } = await answerTo(request);
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  });
  const serviceAccount = {
    ...{ type: "service_account", project_id: "demo-project", private_key_id: keyId, client_email: email },
    ...{ private_key: await exportPKCS8(privateKey), token_uri: `${url}/token` },
  };
  return Object.assign(state, {
    /** The app in the gateway's settings. */
    app: { appId: "chat.logue.android", platform: "fcm", endpoint: url, serviceAccount },
    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

function isAssertion({ scope, iat = 0, exp = 0 }: JWTPayload, nowMs: number): boolean {
  const isNow = Math.abs(iat - nowMs / 1_000) < 60;
  return scope === "https://www.googleapis.com/auth/firebase.messaging" && isNow && exp > iat && exp - iat <= 3_600;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
