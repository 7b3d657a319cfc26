import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { everyTokenScope } from "@logue/command-service/contract/token-permissions.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { until } from "../../tests/support/wait-until.ts";

import { viewerOf } from "../sessions/viewers.ts";
import { openOutgoingScene } from "../testing/outgoing-scene.ts";
import type { Person } from "../testing/workspace.ts";

/** A webhook that is on, and a receiver that answers what it is told to. */
async function scene(t: ExecutionContext) {
  const workspace = await openOutgoingScene(t);
  const { set, answer, ask, administrator, instance } = workspace;
  const got: { readonly id: string; readonly text: string; readonly body: string; readonly again: boolean }[] = [];
  const receiver = { status: 204, signatures: [] as string[] };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const { text } = JSON.parse(body).data;
    got.push({ id: String(request.headers["webhook-id"]), text, body, again: "logue-redelivery" in request.headers });
    receiver.signatures = String(request.headers["webhook-signature"]).split(" ");
    response.writeHead(receiver.status).end();
  });
  t.teardown(() => server.close());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const renew = async (by: Person = administrator) => {
    const sent = `mutation { renewInstanceSecret(input: { instanceId: "${instance.id}" }) {
      result { secret signsByFormer } refusal { code } } }`;
    return (await answer(by, sent)).renewInstanceSecret;
  };
  const { secret } = (await renew()).result;
  await set("address", { value: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  await set("isOn", { value: true });
  const watch = `{ integrationInstances { edges { node { reaction { isPaused isSwitchedOff position waiting { count isMore since }
    failing { reason } lastFailure { reason } deadLetterCount deadLetters { eventId type at reason } } } } } }`;
  const reaction = async () => (await answer(administrator, watch)).integrationInstances.edges[0].node.reaction;
  const steer = async (mutation: string, more = "", by: Person = administrator): Promise<string | null> => {
    const sent = `mutation { ${mutation}(input: { instanceId: "${instance.id}" ${more} }) { refusal { code } } }`;
    return (await answer(by, sent))[mutation].refusal?.code ?? null;
  };
  const preview = async (from: string) =>
    (await answer(administrator, `{ replayPreview(instanceId: "${instance.id}", from: ${from}) { after count isMore } }`))
      .replayPreview;
  await until(async () => (await reaction()) !== null);
  return { ...workspace, ask, watch, receiver, got, reaction, steer, preview, renew, secret };
}

test("administrators watch a webhook, pause it, and have it handle again what was given up; the log says who", async (t) => {
  const { say, answer, administrator, instance, receiver, got, reaction, steer } = await scene(t);
  receiver.status = 400;
  await say("refused");
  await say("refused too");
  await until(async () => (await reaction()).deadLetterCount === 2);
  const [letter] = (await reaction()).deadLetters;
  t.like(letter, { type: "message.posted.v1", reason: "The receiver answered 400." });
  t.is((await reaction()).lastFailure.reason, letter.reason);
  receiver.status = 204;
  t.is(await steer("retryDeadLetters", `eventId: "${instance.id}"`), "DeadLetterUnknown");
  t.is(await steer("retryDeadLetters", `eventId: "${letter.eventId}"`), null);
  await until(async () => (await reaction()).deadLetterCount === 1);
  t.is(await steer("retryDeadLetters"), null);
  await until(async () => (await reaction()).deadLetterCount === 0);
  t.deepEqual(got.map(({ text }) => text).sort(), ["refused", "refused", "refused too", "refused too"]);

  t.is(await steer("pauseReaction"), null);
  await say("while paused");
  t.like(await reaction(), { isPaused: true, isSwitchedOff: false });
  t.true((await reaction()).waiting.count > 0);
  receiver.status = 410;
  t.is(await steer("resumeReaction"), null);
  await until(async () => (await reaction()).isSwitchedOff);
  receiver.status = 204;
  t.is(await steer("resumeReaction"), null);
  await until(() => got.length === 6);
  t.is(got[5]?.id, got[4]?.id);
  const record = "{ auditLog { edges { node { kind actorId } } } }";
  const entries = (await answer(administrator, record)).auditLog.edges.map(({ node }: { node: object }) => node);
  const steered = entries.filter(({ kind }: { kind: string }) => kind === "ReactionSteered");
  t.is(steered.length, 5);
  t.true(steered.every(({ actorId }: { actorId: string }) => actorId === administrator.userId));
});

test("a replay is counted before it begins, and tells what was deleted since only to those who may export the record", async (t) => {
  const { say, answer, ask, administrator, addPerson, send, services, watch, got, reaction, steer, preview } = await scene(t);
  const { position: begin } = await reaction();
  const from = `{ position: "${begin}" }`;
  const time = new Date().toISOString();
  const regretted = (await say("regretted")).postMessage.result.message.id;
  await say("kept");
  await until(() => got.length === 2);
  const first = got.slice();
  const isHandled = async () => (await preview(from)).count === 2;
  await until(isHandled);
  await answer(administrator, `mutation { deleteMessage(input: { messageId: "${regretted}" }) { isVisible } }`);
  t.false((await preview(from)).isMore);
  t.is((await preview(`{ recordedAt: "${time}" }`)).count, 2);
  t.is((await preview(`{ recordedAt: "2020-01-01T00:00:00Z" }`)).count, 2);
  const passerBy = { ...administrator, sessionBegunAtMs: 0 };
  t.is(await steer("replayReaction", `from: ${from}`, passerBy), "ConfirmationRequired");
  t.is(await steer("replayReaction", `from: ${from}`), null);
  await until(() => got.length === 4);
  t.deepEqual(
    got.slice(2).map(({ id, text }) => ({ id, text })),
    [
      { id: first[0]?.id, text: "" },
      { id: first[1]?.id, text: "kept" },
    ],
  );
  await until(isHandled);
  t.is(await steer("replayReaction", `from: ${from} withDeleted: true`), null);
  await until(() => got.length === 6);
  t.deepEqual(got.slice(4), first);

  const kim = await addPerson("kim");
  t.is(await steer("pauseReaction", "", kim), "NotPermitted");
  t.is(await steer("replayReaction", `from: ${from}`, kim), "NotPermitted");
  t.is((await ask(kim, watch)).errors?.[0]?.extensions.code, "NotPermitted");
  const roleId = uuidv7();
  await send(administrator, "CreateRole", { roleId, name: "Operator", permissions: ["workspace.changeSettings"] });
  await send("system", "GrantRole", { userId: kim.userId, roleId, roomId: null, expiresAt: null });
  const [expiresAtMs, sessionBegunAtMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const by = { sessionId: uuidv7(), expiresAtMs };
  const operator = { ...kim, ...(await viewerOf(services, kim.userId, everyTokenScope, by)), sessionBegunAtMs };
  t.is(await steer("replayReaction", `from: ${from} withDeleted: true`, operator), "NotPermitted");
  t.is(await steer("replayReaction", `from: ${from}`, operator), null);
});

test("one delivery is sent once more out of the log: the same bytes and id, marked; the secret is made by Logue and changed over", async (t) => {
  const { say, answer, administrator, addPerson, instance, receiver, got, reaction, steer, renew, secret } = await scene(t);
  const settings = `{ settings(scope: INTEGRATION, scopeId: "${instance.id}") { key isSet } }`;
  const setOnes = async () =>
    (await answer(administrator, settings)).settings.flatMap(({ key, isSet }: { key: string; isSet: boolean }) =>
      isSet ? [key] : [],
    );
  t.true((await setOnes()).includes("signingSecret"));
  t.regex(secret, /^whsec_[\w+/]{43}=$/);
  const message = (await say("High tide")).postMessage.result.message.id;
  const log = `{ integrationDeliveries(instanceId: "${instance.id}") { id canRedeliver isRedelivery outcome body } }`;
  const deliveries = async () => (await answer(administrator, log)).integrationDeliveries;
  await until(async () => (await deliveries()).length === 1);
  t.is(receiver.signatures.length, 1);
  const [{ id, canRedeliver }] = await deliveries();
  t.true(canRedeliver);
  t.is((await renew()).result.signsByFormer, true);
  t.not((await renew()).result.secret, secret);
  t.is(await steer("redeliver", `deliveryId: "${instance.id}"`), "DeliveryUnknown");
  t.is(await steer("redeliver", `deliveryId: "${id}"`), null);
  await until(async () => (await deliveries()).length === 2);
  t.deepEqual(got[1], { ...got[0], again: true } as (typeof got)[number]);
  t.is(receiver.signatures.length, 2);
  t.true((await deliveries())[0].isRedelivery);
  t.is((await reaction()).deadLetterCount, 0);

  await answer(administrator, `mutation { deleteMessage(input: { messageId: "${message}" }) { isVisible } }`);
  const passerBy = { ...administrator, sessionBegunAtMs: 0 };
  t.is(await steer("redeliver", `deliveryId: "${id}" withDeleted: true`, passerBy), "ConfirmationRequired");
  for (const withDeleted of [false, true]) {
    t.is(await steer("redeliver", `deliveryId: "${id}" withDeleted: ${withDeleted}`), null);
    await until(() => got.length === (withDeleted ? 4 : 3));
    await until(async () => (await deliveries()).length === got.length);
  }
  t.deepEqual([got[2]?.text, got[3]?.body], ["", got[0]?.body]);
  const kim = await addPerson("kim");
  t.is((await renew(kim)).refusal.code, "NotPermitted");
  t.is(await steer("redeliver", `deliveryId: "${id}"`, kim), "NotPermitted");
});
