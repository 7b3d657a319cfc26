import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import test, { type ExecutionContext } from "ava";
import { createDownload } from "../../integrations/slack/messages/downloads.ts";

const bytes = Buffer.from("0123456789".repeat(50_000));
const url = "https://files.slack.com/files-pri/T1-F1/plan.pdf";

/** A local server that stands for Slack's file server. */
async function slack(t: ExecutionContext, answer: RequestListener): Promise<typeof fetch> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return (input, init) => fetch(String(input).replace("https://files.slack.com", `http://127.0.0.1:${port}`), init);
}

test("a file is fetched with the token", async (t) => {
  const seen: (string | undefined)[] = [];
  const get = await slack(t, (request, response) => {
    seen.push(request.headers.authorization);
    response.end(bytes);
  });
  const download = createDownload({ token: "xoxb-1", fetch: get });
  t.deepEqual(await buffer(await download(url)), bytes);
  t.deepEqual(seen, ["Bearer xoxb-1"]);
});

test("an interrupted download continues where it stopped", async (t) => {
  const ranges: (string | undefined)[] = [];
  const get = await slack(t, (request, response) => {
    ranges.push(request.headers.range);
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const isBroken = ranges.length < 3;
    response.writeHead(from > 0 ? 206 : 200, { "content-length": bytes.length - from });
    response.write(bytes.subarray(from, isBroken ? from + 100_000 : undefined), () =>
      isBroken ? response.destroy() : response.end(),
    );
  });
  const download = createDownload({ token: "xoxb-1", fetch: get, retryPauseMs: 1 });
  t.deepEqual(await buffer(await download(url)), bytes);
  t.is(ranges.length, 3);
  t.is(ranges[0], undefined);
  t.regex(ranges[2] ?? "", /^bytes=[1-9]\d*-$/);
});

test("the pause that Slack asks for is respected", async (t) => {
  let asked = 0;
  const get = await slack(t, (_request, response) => {
    asked += 1;
    if (asked < 3) response.writeHead(429, { "retry-after": "0.01" }).end();
    else response.end("done");
  });
  const download = createDownload({ token: "xoxb-1", fetch: get });
  t.is((await buffer(await download(url))).toString(), "done");
  t.is(asked, 3);
});

test("an unknown token and a missing file are reported in words", async (t) => {
  const get = await slack(t, (request, response) => {
    if (request.url?.includes("gone")) response.writeHead(404).end();
    else response.setHeader("content-type", "text/html; charset=utf-8").end("<html>Sign in</html>");
  });
  const download = createDownload({ token: "xoxb-1", fetch: get });
  await t.throwsAsync(download(url), { message: /does not accept the token/ });
  await t.throwsAsync(download("https://files.slack.com/gone"), { message: /Slack answered 404/ });
});

test("the token is sent only to Slack", async (t) => {
  const download = createDownload({ token: "xoxb-1", fetch: () => Promise.reject(new Error("This must not be asked.")) });
  for (const other of [
    "https://evil.example/x",
    "http://files.slack.com/x",
    "https://files.slack.com.evil.example/x",
    "file:///etc/passwd",
  ])
    await t.throwsAsync(download(other), { message: /not one of Slack's/ }, other);
});
