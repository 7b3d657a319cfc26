import { createHmac } from "node:crypto";
import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { OutgoingError, type OutgoingRequest } from "@logue/infra/outgoing/outgoing.ts";
import test from "ava";
import type { ReactionHost } from "../../integration.ts";
import { NotAnswered, type ProgramSocket } from "../../interactive.ts";
import type { Delivery } from "../../payloads.ts";
import { tsOf } from "../message-ts.ts";
import { sendEvents } from "./send-events.ts";

const secret = "0123456789abcdef0123";
const nowMs = Date.parse("2026-01-02T03:05:00Z");
const [messageId, roomId, rootId] = [1, 2, 3].map((last) => `0190a000-0000-7000-8000-00000000000${last}`) as [
  string,
  string,
  string,
];
const event: PublicEvent = {
  ...{
    id: "0190a000-0000-7000-8000-0000000000ee",
    type: "message.posted.v1",
    occurredAt: "2026-01-02T03:04:05.006Z",
    actorId: "ann",
  },
  data: {
    messageId,
    roomId,
    senderId: "ann",
    number: 4,
    threadRootId: rootId,
    text: "**High** <@bot>",
    mentionedUserIds: ["bot"],
  },
};

interface Given {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly givesChallengeBack?: boolean;
  readonly address?: string | null;
  readonly body?: string;
  readonly attempt?: number;
  readonly settings?: Readonly<Record<string, SettingValue>>;
  /** What an open socket does. */
  readonly ask?: ProgramSocket["ask"];
  readonly isAway?: boolean;
}

function given(
  instanceId: string,
  { status = 200, headers = {}, body = "", givesChallengeBack = true, attempt = 1, isAway, ask, ...rest }: Given = {},
) {
  const sent: OutgoingRequest[] = [];
  const noted: Delivery[] = [];
  const eventsAddress = rest.address === undefined ? "https://tides.example.org/slack/events" : rest.address;
  const host: ReactionHost = {
    ...{ instanceId, actorId: "bot", attempt, signal: new AbortController().signal },
    readSecret: async () => secret,
    applyFacts: async () => undefined,
    send: async () => ({ kind: "accepted" }) as Awaited<ReturnType<ReactionHost["send"]>>,
    delivering: {
      clock: () => nowMs,
      settings: async () => ({ eventsAddress, ...rest.settings, ...(ask && { usesSocketMode: true }) }),
      ...(ask && { socket: { ask } }),
      noteDelivery: async (delivery) => void noted.push(delivery),
      isOfSameKind: async () => false,
      outgoing: {
        async send(request) {
          const { type, challenge } = JSON.parse(String(request.body));
          if (type === "url_verification") {
            return { status: 200, headers: {}, url: request.url, body: Buffer.from(givesChallengeBack ? challenge : "") };
          }
          sent.push(request);
          if (isAway) throw new OutgoingError("TookTooLong");
          return { status, headers, url: request.url, body: Buffer.from(body) };
        },
      },
    },
  };
  const outcome = (of = event) =>
    sendEvents(of, host).then(
      () => "taken",
      (error: Error) => error.name,
    );
  return { sent, noted, outcome };
}

test("a message is sent signed, as a message and as a mention", async (t) => {
  const { sent, noted, outcome } = given("a");
  t.is(await outcome(), "taken");
  const [first, second] = sent.map(({ body }) => JSON.parse(String(body)));
  const message = { channel: roomId, user: "ann", text: "*High* &lt;@bot&gt;", ts: tsOf(messageId), thread_ts: tsOf(rootId) };
  t.like(first, {
    type: "event_callback",
    event_id: `Ev${event.id}`,
    event: { ...message, type: "message", subtype: "thread_broadcast" },
  });
  t.like(second, { event_id: `Ev${event.id}-mention`, event: { ...message, type: "app_mention" } });
  const at = String(nowMs / 1000);
  const digest = createHmac("sha256", secret).update(`v0:${at}:${sent[0]?.body}`).digest("hex");
  t.like(sent[0]?.headers, { "x-slack-request-timestamp": at, "x-slack-signature": `v0=${digest}` });
  t.false("x-slack-retry-num" in (sent[0]?.headers ?? {}));
  t.deepEqual(
    noted.map(({ outcome: ended, status, event: name }) => [ended, status, name]),
    [
      ["done", 200, "message"],
      ["done", 200, "app_mention"],
    ],
  );
  t.false(
    noted.some(({ body }) => body.includes("High")),
    "the log has no one's words",
  );
});

test("an event that is not taken is sent again, unless the program says no", async (t) => {
  t.is(await given("b", { status: 500 }).outcome(), "Error");
  t.is(await given("c", { status: 302, headers: { location: "http://10.0.0.1/" } }).outcome(), "Error");
  t.is(await given("d", { status: 500, headers: { "x-slack-no-retry": "1" } }).outcome(), "Undeliverable");
  const away = given("e", { isAway: true });
  t.not(await away.outcome(), "taken");
  t.like(away.noted[0], { outcome: "failed", status: 0 });
  const again = given("f", { attempt: 3 });
  await again.outcome();
  t.like(again.sent[0]?.headers, { "x-slack-retry-num": "2", "x-slack-retry-reason": "http_error" });
});

test("what a program refuses or does not acknowledge is put aside after three more tries, and what it does not listen to at once", async (t) => {
  const unanswered = async () => {
    throw new NotAnswered("It did not answer.");
  };
  const closed = async () => {
    throw new Error("No socket is open.");
  };
  t.is(await given("k", { status: 403, attempt: 3 }).outcome(), "Error");
  t.is(await given("l", { status: 403, attempt: 4 }).outcome(), "Undeliverable");
  for (const status of [408, 429, 500]) t.is(await given("m", { status, attempt: 4 }).outcome(), "Error");
  t.is(await given("n", { ask: unanswered, attempt: 3 }).outcome(), "Error");
  t.is(await given("o", { ask: unanswered, attempt: 4 }).outcome(), "Undeliverable");
  t.is(await given("p", { ask: closed, attempt: 400 }).outcome(), "Error");
  const unheard = given("q", { status: 404, body: '{"error": "unhandled request"}' });
  t.is(await unheard.outcome(), "taken");
  t.like(unheard.noted[0], { outcome: "ignored", status: 404 });
});

test("a program is sent the events that it subscribes to alone", async (t) => {
  const mentions = given("r", { settings: { subscribedEvents: ["app_mention", "reaction_added"] } });
  await mentions.outcome();
  t.deepEqual(
    mentions.sent.map(({ body }) => JSON.parse(String(body)).event.type),
    ["app_mention"],
  );
});

test("nothing is sent without an address, before the challenge came back, and of what was imported", async (t) => {
  const [off, unconfirmed, imported] = [given("g", { address: null }), given("h", { givesChallengeBack: false }), given("i")];
  t.is(await off.outcome(), "taken");
  t.is(await unconfirmed.outcome(), "Error");
  t.is(await imported.outcome({ ...event, data: { ...event.data, isImported: true } }), "taken");
  t.deepEqual([...off.sent, ...unconfirmed.sent, ...imported.sent], []);
});
