import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { personalData } from "@logue/command-service/contract/event.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import { integrations, startReactions } from "@logue/integrations/index.ts";
import test, { type ExecutionContext } from "ava";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { until } from "../../tests/support/wait-until.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { deliveringParts } from "./reacting.ts";

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

async function scene(t: ExecutionContext) {
  const workspace = await openLiveWorkspace({ integrations });
  t.teardown(workspace.close);
  const { backEnd, administrator, answer, generalRoomId } = workspace;
  const add = `mutation { addIntegration(input: { name: "outgoing-webhooks", actorName: "herald", displayName: "Herald" }) {
    result { instance { id } } } }`;
  const { instance } = (await answer(administrator, add)).addIntegration.result;
  const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
  const set = async (key: string, value: object) => {
    const input = { scope: "INTEGRATION", scopeId: instance.id, key, ...value };
    return (await answer(administrator, change, { input })).changeSetting.refusal?.code ?? null;
  };
  const say = (text: string) =>
    answer(
      administrator,
      "mutation ($input: PostMessageInput!) { postMessage(input: $input) { result { message { id } } isVisible } }",
      { input: { roomId: generalRoomId, text } },
    );
  const deliveries = async () => {
    const query = `{ integrationDeliveries(instanceId: "${instance.id}") { outcome status event words body messageIds } }`;
    // biome-ignore lint/suspicious/noExplicitAny: the answers of a query
    return (await answer(administrator, query)).integrationDeliveries as any[];
  };
  const { sealedEventStore, dataKeys } = backEnd;
  const { openEvents } = protectPersonalData(sealedEventStore, { keys: dataKeys, fields: personalData });
  const outgoing = openOutgoing({ allowed: [networkOf("127.0.0.1/32")] });
  const host = startReactions({
    ...{ ...backEnd, openEvents, history: sealedEventStore, integrations, everyMs: 10 },
    ...deliveringParts({ ...backEnd, outgoing, integrations }),
  });
  t.teardown(async () => {
    await host.close();
    await outgoing.close();
  });
  return { ...workspace, set, say, deliveries };
}

test("the receiver of the guide gets signed events, and its answers are posted where that is allowed", async (t) => {
  const { set, say, deliveries, answer, administrator, generalRoomId } = await scene(t);
  const { url, lines } = await runReceiver(t);
  t.is(await set("signingSecret", { secretValue: "whsec_short" }), "SettingInvalid");
  t.is(await set("events", { value: ["message.posted.v0"] }), "SettingInvalid");
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
