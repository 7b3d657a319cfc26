import test from "ava";
import { android, gatewayKey, givenGateway, iphone, push } from "./testing/start-gateway.ts";
import { pushPath } from "./wire/wire.ts";

const key = { authorization: `Bearer ${gatewayKey}` };

test("a device gets a push once, however often and at whatever time it is asked for", async (t) => {
  const { pushes, google, apple } = await givenGateway(t);
  const all = await Promise.all([pushes({}, android, iphone), pushes({}, iphone, android), pushes({}, android, android)]);
  t.true(all.flat().every(({ outcome }) => outcome === "delivered"));
  t.deepEqual([google.taken.length, apple.taken.length], [1, 1]);
  await pushes({ kind: "clear", badge: 0 }, android);
  t.is(google.taken.length, 2, "It is taken back under the same id.");
});

test("a request needs the key of one of the servers, and its body is checked strictly", async (t) => {
  const { post, url, google } = await givenGateway(t);
  const asked = { push, devices: [android] };
  for (const headers of [{}, { authorization: "Bearer wrong" }, { authorization: `Basic ${gatewayKey}` }]) {
    const { status } = await post(pushPath, asked, headers as Record<string, string>);
    t.is(status, 401);
  }
  const statusOf = async (body: unknown) => (await post(pushPath, body, key)).status;
  t.is(await statusOf("no JSON"), 400);
  t.is(await statusOf({ ...asked, devices: [] }), 400);
  t.is(await statusOf({ ...asked, devices: Array.from({ length: 101 }, () => android) }), 400);
  t.is(await statusOf({ ...asked, push: { ...push, ids: { ...push.ids, words: "Hello" } } }), 400);
  t.is(await statusOf({ ...asked, push: { ...push, ids: { ...push.ids, roomId: "words are no id" } } }), 400);
  t.is(await statusOf("x".repeat(300_000)), 413);
  t.is((await fetch(url + pushPath)).status, 405);
  t.is((await fetch(`${url}/`)).status, 404);
  t.is((await post("/_matrix/push/v1/notify", {})).status, 404, "Matrix is off.");
  t.is(google.taken.length, 0);
});

test("neither tokens nor words nor keys come into the log, the figures or an answer", async (t) => {
  const { pushes, post, url, lines, google, apple } = await givenGateway(t, { text: "on" });
  await pushes({ text: { title: "Secret title", body: "Secret words" } }, android, { appId: "unknown", token: "token:unknown" });
  await Promise.all([google.close(), apple.close()]);
  const [toGoogle, toApple] = await pushes({ id: "later" }, android, iphone);
  t.like(toGoogle, { outcome: "later", reason: "Unreachable" });
  t.like(toApple, { outcome: "later", reason: "Unreachable" });
  const refused = await post(pushPath, { push, devices: [{ ...android, token: "a wrong token" }] }, key);
  const figures = await (await fetch(`${url}/metrics`)).text();
  t.regex(figures, /logue_push_gateway_pushes_total\{app="chat.logue.android",outcome="delivered"\} 1/);
  t.regex(figures, /logue_push_gateway_requests_total\{api="own",caller="chat.example.org",status="200"\} 2/);
  const shown = [...lines, figures, await refused.text()].join("\n");
  t.true(lines.length > 0);
  for (const hidden of ["Secret", android.token, iphone.token, "a wrong token", gatewayKey])
    t.false(shown.includes(hidden), hidden);
  t.is((await fetch(`${url}/readyz`)).status, 200);
});
