import test from "ava";
import { googleError } from "../../tests/support/google-push.ts";
import { matrixPath } from "./matrix.ts";
import { android, givenGateway, iphone } from "./testing/start-gateway.ts";

const devices = [
  { app_id: android.appId, pushkey: android.token, pushkey_ts: 1_767_225_600, data: { format: "event_id_only" }, tweaks: {} },
  { app_id: iphone.appId, pushkey: iphone.token, data: { default_payload: { aps: { alert: { "loc-key": "SINGLE_UNREAD" } } } } },
];
const notification = {
  ...{ event_id: "$3957tyerfgewrf384", room_id: "!slw48wfj34rtnrf:example.org", type: "m.room.message", prio: "high" },
  ...{ sender: "@exampleuser:example.org", sender_display_name: "Major Tom", content: { msgtype: "m.text", body: "Floating" } },
  ...{ counts: { unread: 2, missed_calls: 1 }, devices },
};

test("a notification of a homeserver reaches both kinds of devices, by its ids and counts alone", async (t) => {
  const { post, google, apple } = await givenGateway(t, { matrix: "on", callers: [] });
  const response = await post(matrixPath, { notification });
  t.deepEqual([response.status, await response.json()], [200, { rejected: [] }]);
  const { event_id, room_id } = notification;
  const ids = { event_id, room_id, unread: "2", unread_count: "2", missed_calls: "1", prio: "high" };
  t.deepEqual(google.taken[0]?.data, { ...ids, badge: "3" });
  t.like(apple.taken[0]?.payload, { ...ids, aps: { alert: { "loc-key": "SINGLE_UNREAD" }, badge: 3 } });
  t.false(JSON.stringify([google.taken, apple.taken]).includes("Floating"));
  await post(matrixPath, { notification });
  t.deepEqual([google.taken.length, apple.taken.length], [1, 1], "Sent again by the homeserver.");
  t.deepEqual([google.violations, apple.violations], [[], []]);
});

test("counts without an event change the number on the icon", async (t) => {
  const { post, apple } = await givenGateway(t, { matrix: "on" });
  for (const unread of [1, 0]) await post(matrixPath, { notification: { counts: { unread }, devices } });
  t.deepEqual(
    apple.taken.map(({ payload }) => payload.aps),
    [1, 0].map((badge) => ({ "content-available": 1, badge })),
  );
});

test("pushkeys that are gone, and those of unknown apps, are rejected", async (t) => {
  const { post, google } = await givenGateway(t, { matrix: "on" });
  google.answers.set(android.token, [googleError(404, "UNREGISTERED", "NOT_FOUND")]);
  const unknown = { app_id: "org.example.other", pushkey: "other" };
  const response = await post(matrixPath, { notification: { ...notification, devices: [...devices, unknown] } });
  t.deepEqual(await response.json(), { rejected: [android.token, "other"] });
});

test("while a service takes nothing, the homeserver is asked to come again", async (t) => {
  const { post, google, apple, pass } = await givenGateway(t, { matrix: "on" });
  google.answers.set(android.token, [googleError(503, "UNAVAILABLE", "UNAVAILABLE", { "retry-after": "20" })]);
  const response = await post(matrixPath, { notification });
  t.deepEqual([response.status, response.headers.get("retry-after")], [502, "20"]);
  t.like(await response.json(), { errcode: "M_UNKNOWN" });
  pass(20_000);
  t.is((await post(matrixPath, { notification })).status, 200);
  t.deepEqual([google.taken.length, apple.taken.length], [1, 1]);
  const wrong = await post(matrixPath, { notification: {} });
  t.deepEqual([wrong.status, ((await wrong.json()) as { errcode: string }).errcode], [400, "M_BAD_JSON"]);
});
