import { changesTopic, eventsTopic } from "@logue/command-service/contract/topics.ts";
import type { ConsumedRecord } from "@logue/infra/event-bus/event-bus.ts";
import type { ChangesAnnouncement } from "@logue/projection-service/contract/changes.ts";
import test from "ava";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { traceparentIn } from "./trace-context.ts";

const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

test("only a well-formed trace context is passed on", (t) => {
  t.is(traceparentIn(traceparent), traceparent);
  const wrong = [
    undefined,
    "",
    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
    traceparent.toUpperCase(),
    `00-${"0".repeat(32)}-b7ad6b7169203331-01`,
    `${traceparent}\nset-cookie: a=b`,
  ];
  for (const header of wrong) t.is(traceparentIn(header), undefined);
  t.is(traceparentIn([traceparent, traceparent]), undefined);
});

test("a trace context goes from a mutation through its event and the bus to the delivery", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { eventBus } = workspace.backEnd;
  const heard = Promise.withResolvers<ConsumedRecord>();
  const announced = Promise.withResolvers<ChangesAnnouncement>();
  await eventBus.broadcast({
    topic: eventsTopic,
    handle: (records) => {
      for (const record of records) if (record.headers.ce_type === "TopicSet") heard.resolve(record);
    },
  });
  await eventBus.broadcast({
    topic: changesTopic,
    handle: (records) => {
      for (const { value } of records) {
        const announcement: ChangesAnnouncement = JSON.parse(value);
        if (announcement.traceparents !== undefined) announced.resolve(announcement);
      }
    },
  });
  const query = "mutation ($input: SetTopicInput!) { setTopic(input: $input) { refusal { code } } }";
  const variables = { input: { roomId: workspace.generalRoomId, topic: "Weather" } };
  const cookie = await workspace.signIn(workspace.administrator);
  const { body } = await workspace.post({ query, variables }, { cookie, traceparent });
  t.is(body.data?.setTopic?.refusal, null, JSON.stringify(body));

  const { headers } = await heard.promise;
  t.is(headers.traceparent, traceparent);
  t.is(JSON.parse(headers.metadata ?? "{}").traceparent, traceparent);
  t.deepEqual((await announced.promise).traceparents, [traceparent]);
});
