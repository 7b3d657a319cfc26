import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { type BusRecord, BusUnavailable } from "@logue/infra/event-bus/event-bus.ts";
import test from "ava";
import type { ReactionHost } from "../integration.ts";
import type { Delivery } from "../payloads.ts";
import { publish } from "./publish.ts";

const event: PublicEvent = {
  id: "0190a000-0000-7000-8000-000000000001",
  type: "message.posted.v1",
  occurredAt: "2026-01-02T03:04:05.006Z",
  actorId: "0190a000-0000-7000-8000-00000000000a",
  data: { messageId: "0190a000-0000-7000-8000-000000000002", roomId: "0190a000-0000-7000-8000-000000000003", text: "High tide" },
};

function given(
  settings: Readonly<Record<string, SettingValue>>,
  { hasKafka = true, failure }: { hasKafka?: boolean; failure?: Error } = {},
) {
  const published: { readonly topic: string; readonly record: BusRecord }[] = [];
  const noted: Delivery[] = [];
  const topics = {
    async publish(topic: string, record: BusRecord): Promise<void> {
      if (failure !== undefined) throw failure;
      published.push({ topic, record });
    },
  };
  const host: ReactionHost = {
    ...{ instanceId: "instance", actorId: "herald", attempt: 1, signal: new AbortController().signal },
    readSecret: async () => undefined,
    applyFacts: async () => undefined,
    send: async () => sendsNothing(),
    delivering: {
      clock: () => 0,
      settings: async () => settings,
      noteDelivery: async (delivery) => void noted.push(delivery),
      isOfSameKind: async () => false,
      outgoing: { send: async () => sendsNothing() },
      ...(hasKafka && { topics }),
    },
  };
  return { published, noted, host };
}

const sendsNothing = (): never => {
  throw new Error("Nothing else is sent.");
};

test("an event is a record on the topic of its noun, keyed by the room, the same bytes each time", async (t) => {
  const { published, noted, host } = given({ isOn: true, events: [] });
  await publish(event, host);
  await publish(event, { ...host, attempt: 2 });
  const [first, second] = published;
  t.deepEqual(first, second);
  t.is(first?.topic, "logue.public.message.v1");
  t.is(first?.record.key, "0190a000-0000-7000-8000-000000000003");
  t.like(first?.record.headers, {
    ce_id: event.id,
    ce_type: "message.posted.v1",
    ce_time: event.occurredAt,
    ce_specversion: "1.0",
  });
  t.deepEqual(JSON.parse(first?.record.value ?? ""), event);
  t.deepEqual(noted, [], "what was published is on the topic");
});

test("nothing is published while it is off, and only the events that are chosen, beside those that are sent again", async (t) => {
  const off = given({ isOn: false, events: [] });
  await publish(event, off.host);
  const others = given({ isOn: true, events: ["room.created.v1"] });
  await publish(event, others.host);
  t.is(off.published.length + others.published.length, 0);
  await publish(event, { ...others.host, isRedelivery: true });
  t.is(others.published.length, 1);
});

test("a bus that does not answer fails the event, which is noted without the words of the message", async (t) => {
  const { noted, host } = given({ isOn: true }, { failure: new BusUnavailable("No broker answers.") });
  await t.throwsAsync(publish(event, host), { instanceOf: BusUnavailable });
  t.like(noted[0], { outcome: "failed", words: "It could not be published: No broker answers.", deliveryId: event.id });
  t.notRegex(JSON.stringify(noted), /High tide/);
});

test("without Kafka the instance switches itself off, with the reason", async (t) => {
  const { host } = given({ isOn: true }, { hasKafka: false });
  await t.throwsAsync(publish(event, host), { name: "SwitchedOff", message: /has no Kafka/ });
  await t.notThrowsAsync(publish(event, given({ isOn: false }, { hasKafka: false }).host));
});
