import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import test, { type ExecutionContext } from "ava";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { until } from "../../tests/support/wait-until.ts";
import { openOutgoingScene } from "../testing/outgoing-scene.ts";

const secret = `whsec_${randomBytes(32).toString("base64")}`;

/** The receiver of docs/webhooks.md as a program of its own, and the lines that it prints. */
async function runReceiver(t: ExecutionContext) {
  const page = await readFile(new URL("../../docs/webhooks.md", import.meta.url), "utf8");
  const code = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  const path = join(folder.path, "receiver.mjs");
  await writeFile(path, code);
  const environment = { ...process.env, WEBHOOK_SECRET: secret, PORT: "0" };
  const receiver = spawn(process.execPath, [path], { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  t.teardown(async () => {
    receiver.kill();
    if (receiver.exitCode === null && receiver.signalCode === null) await once(receiver, "exit");
  });
  const lines: string[] = [];
  createInterface({ input: receiver.stdout }).on("line", (line) => lines.push(line));
  await until(() => lines.length === 1);
  return { url: `http://127.0.0.1:${lines[0]?.split(" ").at(-1)}/events`, lines };
}

test("the receiver of the guide gets signed events, and its answers are posted where that is allowed", async (t) => {
  const { set, say, deliveries, answer, administrator, generalRoomId } = await openOutgoingScene(t);
  const { url, lines } = await runReceiver(t);
  t.is(await set("signingSecret", { secretValue: "whsec_short" }), "SettingInvalid");
  t.is(await set("events", { value: ["message.posted.v0"] }), "SettingInvalid");
  for (const value of ["ftp://tides.example.org/", "https://ada:secret@tides.example.org/", "tides"])
    t.is(await set("address", { value }), "SettingInvalid", value);
  t.is(await set("signingSecret", { secretValue: secret }), null);
  t.is(await set("address", { value: url }), null);
  t.is(await set("words", { value: ["high tide", "ping"] }), null);
  t.is(await set("mayPostBack", { value: true }), null);
  t.is(await set("isOn", { value: true }), null);
  await say("low water");
  await say("**High tide** at the quay");
  await say("ping");
  await until(async () => (await deliveries()).length === 2);
  t.deepEqual(lines.slice(1), ["message.posted.v1 **High tide** at the quay", "message.posted.v1 ping"]);
  const [ping, tide] = await deliveries();
  t.like(tide, { outcome: "DONE", status: 204, event: "message.posted.v1", messageIds: [] });
  t.like(JSON.parse(tide.body).data, { text: "", roomId: generalRoomId }, "the log has no one's words");
  t.like(ping, { outcome: "DONE", status: 200, words: 'The receiver answered 200: {"text":"pong"} Its answer was posted.' });
  const reply = `{ message(id: "${ping.messageIds[0]}") { text sender { name } threadRootId } }`;
  t.like((await answer(administrator, reply)).message, { text: "pong", sender: { name: "herald" } });
});

test("two webhooks that answer everything answer a person once each, and not each other", async (t) => {
  const { instance, addInstance, set, say, deliveries, answer, administrator, generalRoomId } = await openOutgoingScene(t);
  const server = createServer((request, response) => void request.resume().on("end", () => response.end('{"text":"pong"}')));
  await once(server.listen(0, "127.0.0.1"), "listening");
  t.teardown(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const hooks = [instance, await addInstance("crier")];
  for (const hook of hooks) {
    await set("signingSecret", { secretValue: secret }, administrator, hook);
    await set("address", { value: url }, administrator, hook);
    await set("mayPostBack", { value: true }, administrator, hook);
    t.is(await set("isOn", { value: true }, administrator, hook), null);
  }
  await say("ping");
  for (const hook of hooks) {
    await until(async () => (await deliveries(hook)).length === 2);
    const [second, first] = await deliveries(hook);
    t.like([first.messageIds.length, second.messageIds.length], [1, 0]);
    t.regex(second.words, /Its answer was not posted: the message is of another webhook\.$/);
  }
  const threads = `{ room(id: "${generalRoomId}") { messages(last: 5) { edges { node { replyCount } } } } }`;
  const { edges } = (await answer(administrator, threads)).room.messages;
  t.deepEqual(edges.at(-1).node, { replyCount: 2 });
});
