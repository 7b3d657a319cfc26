import { writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Agent, fetch } from "undici";
import { PushApiModel } from "web-push-testing/src/PushApiModel.js";
import WebPushTestingServer from "web-push-testing/src/server.js";
import { selfSigned } from "./self-signed.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** What a browser hands out when it subscribes, and the name that the push service gave it. */
export interface TestingSubscription {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
  readonly clientHash: string;
}

/**
 * The push service of the npm package `web-push-testing`, which checks signatures and decrypts by
 * itself. Its own server would listen in every network and without TLS, which Logue refuses. A process
 * has one at a time: the package keeps what it knows beside its class.
 */
export async function startTestingPushService() {
  const [tls, folder] = await Promise.all([selfSigned("127.0.0.1"), temporaryFolder()]);
  const certificateFile = join(folder.path, "push-service.pem");
  await writeFile(certificateFile, tls.cert);
  const model = new PushApiModel();
  const service = new WebPushTestingServer(model, 0);
  service.setRequestHandlers();
  const answered: { readonly path: string; readonly status: number }[] = [];
  const server = createServer(tls, (request, response) => {
    const path = request.url ?? "";
    response.once("finish", () => answered.push({ path, status: response.statusCode }));
    service._app(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  model.notifyUrl = `${url}/notify/`;
  const dispatcher = new Agent({ connect: { ca: tls.cert } });
  const ask = async (path: string, content: object) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(content), dispatcher });
    if (!response.ok) throw new Error(await response.text());
    return response;
  };
  return {
    async close(): Promise<void> {
      server.closeAllConnections();
      server.close();
      await Promise.all([dispatcher.destroy(), folder.remove()]);
    },
    /** The authority that Logue is to trust. */
    certificateFile,
    /** What it answered to pushes to this subscription. */
    answersTo: ({ endpoint }: TestingSubscription) =>
      answered.filter(({ path }) => endpoint === url + path).map(({ status }) => status),
    async subscribe(applicationServerKey: string): Promise<TestingSubscription> {
      const response = await ask("/subscribe", { userVisibleOnly: "true", applicationServerKey });
      return ((await response.json()) as { readonly data: TestingSubscription }).data;
    },
    expire: ({ clientHash }: TestingSubscription) => ask(`/expire-subscription/${clientHash}`, {}),
    /** What arrived in order, decrypted. */
    async notifications({ clientHash }: TestingSubscription): Promise<readonly string[]> {
      const response = await ask("/get-notifications", { clientHash });
      return ((await response.json()) as { readonly data: { readonly messages: readonly string[] } }).data.messages;
    },
  };
}
