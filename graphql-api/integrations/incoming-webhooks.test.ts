import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { files } from "@logue/projection-service/contract/files.ts";
import test from "ava";
import sharp from "sharp";
import { purgeUnpostedFiles } from "../files/unposted-files.ts";
import { openHookScene } from "../testing/hook-scene.ts";

let scene: Awaited<ReturnType<typeof openHookScene>>;

test.before(async () => {
  scene = await openHookScene({ environment: { OUTGOING_ALLOWED: "127.0.0.1/32" } });
});
test.after.always(() => scene?.close());

test("Slack's, Rocket.Chat's, Mattermost's and plain payloads are posted by the account of the webhook", async (t) => {
  const { send, sendJson, set, messages, instance, roomId } = await scene.addHook();
  const slack = await sendJson({
    ...{ text: "*High* tide", username: "Tides", icon_emoji: ":ocean:" },
    attachments: [
      { color: "danger", title: "Quay", title_link: "https://example.org/", fields: [{ title: "m", value: "4", short: true }] },
    ],
  });
  t.deepEqual([slack.status, slack.text], [200, "ok"]);
  const [first] = (await messages()).slice(-1);
  t.like(first, { text: "**High** tide", viaId: instance.id, senderId: instance.actor.id, postedAs: { name: "🌊 Tides" } });
  t.is(slack.headers.get("logue-message-id"), first.id);
  t.like(first.blocks[0], { color: "#a30200", title: "Quay", titleUrl: "https://example.org/" });
  t.deepEqual(first.blocks[0].fields, [{ title: "m", text: "4", isShort: true }]);

  const form = { "content-type": "application/x-www-form-urlencoded" };
  t.is((await send(`payload=${encodeURIComponent('{"text":"by form"}')}`, form)).text, "ok");
  t.is((await send("Disk is full @ 90 %", form)).text, "ok");
  t.is((await sendJson({ text: "in the thread", thread_ts: first.id })).text, "ok");
  const texts = (await messages()).map(({ text }) => text);
  t.deepEqual(texts.slice(-2), ["by form", "Disk is full @ 90 %"]);

  await set("format", "rocketchat");
  const rocket = await sendJson({ text: "*bold*", alias: "Rocket", tmid: undefined, channel: roomId });
  t.deepEqual(JSON.parse(rocket.text), { success: true });
  await set("format", "mattermost");
  t.is((await sendJson({ text: "#### *slanted*", username: "Matter" })).text, "ok");
  t.deepEqual(
    (await messages()).slice(-2).map(({ text, postedAs }) => [text, postedAs.name]),
    [
      ["**bold**", "Rocket"],
      ["#### *slanted*", "Matter"],
    ],
  );
  await sendJson({ text: "with an emoji alone", icon_emoji: ":ocean:" });
  t.is((await messages()).at(-1).postedAs.name, "🌊 Port");
  await set("mayChooseName", false);
  await sendJson({ text: "under its own name", username: "Somebody", icon_emoji: ":ocean:" });
  t.is((await messages()).at(-1).postedAs, null);
});

test("files come with a form, and a very long text as a file", async (t) => {
  const { send, sendJson, messages } = await scene.addHook();
  const form = new FormData();
  form.append("text", "The chart");
  form.append("file", new File(["station,m\nquay,4"], "tides.csv", { type: "text/csv" }));
  const sent = await send(form);
  t.is(sent.text, "ok");
  t.like((await messages()).at(-1), { text: "The chart", files: [{ name: "tides.csv" }] });
  await sendJson({ text: "a line of the log\n".repeat(50_000) });
  t.deepEqual(
    (await messages()).at(-1).files.map(({ name }: { name: string }) => name),
    ["message.md"],
  );
  const before = (await messages()).length;
  await sendJson({ text: `${"a line of the log\n".repeat(600)}end` });
  const parts = (await messages()).slice(before);
  t.regex(parts.at(-1).text, /^_Part \d of \d_\n\n[\s\S]*end$/);
});

test("a wrong token answers as an address that is not there; a revoked one too, and guesses are limited", async (t) => {
  const { sendJson, address, token, tokenId, instance, makeToken, messages } = await scene.addHook();
  const { answer, administrator } = scene;
  const before = (await messages()).length;
  const wrong = await sendJson({ text: "a" }, {}, address.replace(token, `${token.slice(0, -1)}_`));
  const nowhere = await sendJson({ text: "a" }, {}, address.replace(instance.id, instance.actor.id));
  t.deepEqual([wrong.status, wrong.text], [404, nowhere.text]);
  const other = await makeToken(["MESSAGES_POST"]);
  t.is((await sendJson({ text: "a" }, {}, address.replace(token, other.token))).status, 404);
  const second = await makeToken();
  await answer(
    administrator,
    `mutation { revokeAccessToken(input: { tokenId: "${tokenId}", userId: "${instance.actor.id}" }) { refusal { code } } }`,
  );
  t.is((await sendJson({ text: "a" })).status, 404);
  t.is((await sendJson({ text: "by the new address" }, {}, address.replace(token, second.token))).status, 200);
  t.is((await messages()).length, before + 1);
  for (let tried = 0; tried < 20; tried += 1) await sendJson({}, {}, `${address}x`);
  t.is((await sendJson({ text: "a" }, {}, address.replace(token, second.token))).status, 429);
});

test("a token of a webhook is good for nothing else", async (t) => {
  const { token } = await scene.addHook();
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const body = JSON.stringify({ query: "{ inbox { edges { node { room { id } } } } }" });
  const response = await fetch(`${scene.api.url}/graphql`, { method: "POST", headers, body });
  t.regex(await response.text(), /ScopeMissing|NotPermitted/);
});

test("what asks for the address by GET, as link previews do, posts nothing and notes nothing", async (t) => {
  const { address, messages, deliveries } = await scene.addHook();
  const before = (await messages()).length;
  for (const method of ["GET", "HEAD"]) t.is((await fetch(`${address}?text=a`, { method })).status, 404, method);
  t.is((await messages()).length, before);
  t.deepEqual(await deliveries(), []);
});

test("more requests in a minute than the setting allows are answered with 429 and when to come again", async (t) => {
  const { sendJson, set, deliveries } = await scene.addHook();
  await set("requestsPerMinute", 2);
  const statuses = [];
  for (let sent = 0; sent < 3; sent += 1) statuses.push((await sendJson({ text: "a" })).status);
  t.deepEqual(statuses, [200, 200, 429]);
  const late = await sendJson({ text: "a" });
  t.is(late.text, "rate_limited");
  t.true(Number(late.headers.get("retry-after")) > 0);
  t.deepEqual(
    (await deliveries()).map(({ status }) => status),
    [429, 200, 200],
  );
});

test("a delivery that comes again, even at the same time, is posted once", async (t) => {
  const { sendJson, messages, deliveries } = await scene.addHook();
  const before = (await messages()).length;
  const key = { "idempotency-key": "build-7" };
  const together = await Promise.all(Array.from({ length: 4 }, () => sendJson({ text: "built" }, key)));
  const again = await sendJson({ text: "built, said otherwise" }, key);
  t.is(new Set([...together, again].map(({ headers }) => headers.get("logue-message-id"))).size, 1);
  t.true(together.every(({ status }) => status === 200));
  t.is((await messages()).length, before + 1);
  t.like((await deliveries())[0], { outcome: "IGNORED", deliveryId: "build-7", status: 200 });
});

test("GitHub is answered by its signature, once for each delivery, and other events are counted", async (t) => {
  const { send, set, setSecret, messages, deliveries } = await scene.addHook();
  await set("format", "github");
  await setSecret("salt");
  const body = JSON.stringify({ action: "opened", sender: { login: "kim" }, issue: { number: 3, title: "Fog", body: "Dense." } });
  const github = (event: string, secret: string, delivery = "d-1") =>
    send(body, {
      ...{ "content-type": "application/json", "x-github-event": event, "x-github-delivery": delivery },
      "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`,
    });
  const before = (await messages()).length;
  const refused = await github("issues", "sand");
  t.is(refused.status, 401);
  t.deepEqual(JSON.parse(refused.text), { ok: false, error: "signature_refused", message: "The signature is missing or wrong." });
  t.deepEqual([(await github("issues", "salt")).status, (await github("issues", "salt")).status], [200, 200]);
  t.deepEqual([(await github("ping", "salt", "d-2")).status, (await github("meta", "salt", "d-3")).status], [202, 202]);
  t.is((await messages()).length, before + 1);
  t.is((await messages()).at(-1).text, "**kim** opened issue #3: Fog\n> Dense.");
  t.deepEqual(
    (await deliveries()).map(({ outcome, event, status }) => [outcome, event, status]),
    [
      ["IGNORED", "meta", 202],
      ["IGNORED", "ping", 202],
      ["IGNORED", "issues", 200],
      ["DONE", "issues", 200],
      ["REFUSED", null, 401],
    ],
  );
  t.regex((await deliveries()).at(-1).words, /signed with another secret/);
});

test("a mapping makes a message of any JSON, and its errors stand in the log", async (t) => {
  const { sendJson, set, messages, deliveries, instance } = await scene.addHook();
  const { answer, administrator } = scene;
  await set("format", "mapping");
  t.is((await sendJson({ height: 4 })).status, 500);
  await set("mapping", 'height > 3 ? {"text": "**" & height & " m**", "username": "Tides"}');
  t.is((await sendJson({ height: 4 })).status, 200);
  t.is((await sendJson({ height: 1 })).status, 202);
  t.like((await messages()).at(-1), { text: "**4 m**", postedAs: { name: "Tides" } });
  await set("mapping", "$nothing(");
  t.is((await sendJson({ height: 4 })).status, 422);
  t.regex((await deliveries())[0].words, /^mapping_failed: The mapping failed: /);
  const query = "query ($input: TryPayloadInput!) { tryPayload(input: $input) { outcome words messages { text name } } }";
  const input = { instanceId: instance.id, body: '{"height": 5}', mapping: '"It is " & height' };
  const { tryPayload } = await answer(administrator, query, { input });
  t.like(tryPayload, { outcome: "DONE", messages: [{ text: "It is 5", name: null }] });
});

test("each refusal has its status, its word and its place in the log", async (t) => {
  const { sendJson, send, set, messages, deliveries, instance, roomId } = await scene.addHook();
  const { answer, administrator, addPerson } = scene;
  const make = async (name: string, visibility: string): Promise<string> => {
    const mutation = `mutation { createChannel(input: { name: "${name}", visibility: ${visibility} }) { result { room { id } } } }`;
    return (await answer(administrator, mutation)).createChannel.result.room.id;
  };
  const [attic, secret] = [await make("attic", "PUBLIC"), await make("secret", "PRIVATE")];
  await make("ops", "PUBLIC");
  await answer(administrator, `mutation { archiveRoom(input: { roomId: "${attic}" }) { refusal { code } } }`);
  const expect = async (status: number, word: string, sent: ReturnType<typeof sendJson>): Promise<void> => {
    const { status: got, text } = await sent;
    t.deepEqual([got, text], [status, word]);
    t.regex((await deliveries())[0].words, new RegExp(`^${word}: `));
  };
  const before = (await messages()).length;
  await expect(400, "no_text", sendJson({}));
  await expect(400, "invalid_payload", sendJson([]));
  await expect(400, "invalid_payload", send(`{"text":${"[".repeat(50_000)}`, { "content-type": "application/json" }));
  await expect(415, "encoding_not_supported", sendJson({ text: "a" }, { "content-encoding": "gzip" }));
  await expect(403, "action_prohibited", sendJson({ text: "a", channel: "#ops" }));
  await expect(404, "thread_not_found", sendJson({ text: "a", thread_ts: "1609459200.000200" }));
  await set("mayChooseChannel", true);
  await expect(404, "channel_not_found", sendJson({ text: "a", channel: "#nothing" }));
  await expect(404, "channel_not_found", sendJson({ text: "a", channel: "secret" }));
  await expect(404, "channel_not_found", sendJson({ text: "a", channel: secret }));
  await expect(410, "channel_is_archived", sendJson({ text: "a", channel: "#attic" }));
  t.is((await messages()).length, before);
  t.is((await sendJson({ text: "a", channel: "#ops" })).text, "ok");
  const kim = await addPerson("kim");
  await answer(administrator, `mutation { setReadOnly(input: { roomId: "${roomId}", isReadOnly: true }) { refusal { code } } }`);
  await expect(403, "action_prohibited", sendJson({ text: "a" }));
  const asked = await scene.ask(kim, `{ integrationDeliveries(instanceId: "${instance.id}") { id } }`);
  t.is(asked.errors?.[0]?.extensions.code, "NotPermitted");
});

test("500 attachments and large ones are spread over messages, and the rest is named", async (t) => {
  const { sendJson, messages } = await scene.addHook();
  const attachments = Array.from({ length: 500 }, (_each, index) => ({ title: `n ${index}`, text: "x".repeat(3_900) }));
  t.is((await sendJson({ text: "many", attachments })).status, 200);
  const posted = (await messages()).filter(({ blocks }) => blocks.length > 0);
  t.true(posted.length > 1);
  t.is(posted.flatMap(({ blocks }) => blocks).length, 21);
  t.like(posted.at(-1).blocks.at(-1), { text: "480 more parts were left out." });
});

test("pictures are copied once, from the public internet alone, and are links where they cannot be had", async (t) => {
  const png = await sharp({ create: { width: 300, height: 200, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
  const asked: (string | undefined)[] = [];
  const site = createServer((request, response) => {
    asked.push(request.url);
    if (request.url === "/inside") response.writeHead(302, { location: "http://10.0.0.1/a.png" }).end();
    else response.writeHead(200, { "content-type": request.url === "/page" ? "text/html" : "image/png" }).end(png);
  }).listen(0, "127.0.0.1");
  await once(site, "listening");
  t.teardown(() => void site.close());
  const base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const { sendJson, messages } = await scene.addHook();
  const { services } = scene;
  const payload = {
    ...{ text: "tides", username: "Tides", icon_url: `${base}/icon.png` },
    attachments: ["/chart.png", "/inside", "/page"].map((path) => ({ title: path, image_url: `${base}${path}` })),
  };
  t.is((await sendJson(payload)).text, "ok");
  t.is((await sendJson({ ...payload, attachments: [] })).text, "ok");
  const [first, second] = (await messages()).slice(-2);
  t.truthy(first.postedAs.avatarFileId);
  t.is(second.postedAs.avatarFileId, first.postedAs.avatarFileId);
  t.is(asked.filter((path) => path === "/icon.png").length, 1);
  const [chart, inside, page] = first.blocks;
  t.deepEqual(
    first.files.map(({ id, name }: { id: string; name: string }) => [id, name]),
    [[chart.pictureId, "chart.png"]],
  );
  await purgeUnpostedFiles({ ...services, clock: () => Date.now() + 25 * 60 * 60_000 });
  const avatar = await services.readStore.get(files, first.postedAs.avatarFileId);
  t.deepEqual([avatar?.roomId, avatar?.purgedAt], [null, null]);
  for (const block of [inside, page]) {
    t.is(block.pictureId, null);
    t.like(block.fields[0], { title: "Picture", text: `[Open](<${base}${block.title}>)` });
  }
});
