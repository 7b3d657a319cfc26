import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { OutgoingError, type OutgoingRequest } from "@logue/infra/outgoing/outgoing.ts";
import { webhookSigner } from "@logue/infra/outgoing/sign-webhook.ts";
import test from "ava";
import type { ReactionHost } from "../integration.ts";
import type { Delivery } from "../payloads.ts";
import { deliver } from "./deliver.ts";
import { isWanted } from "./is-wanted.ts";

const [current, former] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const secrets: Readonly<Record<string, string>> = {
  signingSecret: `whsec_${current.toString("base64")}`,
  formerSigningSecret: `whsec_${former.toString("base64")}`,
};
const usual = { isOn: true, address: "https://tides.example.org/hook", events: ["message.posted.v1"], mayPostBack: true };

const event: PublicEvent = {
  id: "0190a000-0000-7000-8000-000000000001",
  type: "message.posted.v1",
  occurredAt: "2026-01-02T03:04:05.006Z",
  actorId: "ann",
  data: { messageId: "m1", roomId: "r1", threadRootId: null, text: "High tide" },
};

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Given {
  readonly codes?: string[];
  readonly more?: Pick<ReactionHost, "isRedelivery" | "kept">;
}

/** `codes` are how commands are refused, one after the other; then they are accepted. */
function given(
  answer: Answer | OutgoingError,
  settings: Readonly<Record<string, SettingValue>> = {},
  { codes = [], more = {} }: Given = {},
) {
  const sent: OutgoingRequest[] = [];
  const noted: Delivery[] = [];
  const commands: { readonly data: object; readonly commandId: string | undefined }[] = [];
  const host: ReactionHost = {
    ...{ instanceId: "hook", actorId: "herald", attempt: 1, signal: new AbortController().signal, ...more },
    readSecret: async (key) => secrets[key],
    applyFacts: async () => undefined,
    send: async (_type, data, commandId) => {
      commands.push({ data, commandId });
      const code = codes.shift();
      const answered = code === undefined ? { kind: "accepted" } : { kind: "refused", code, details: {} };
      return answered as Awaited<ReturnType<ReactionHost["send"]>>;
    },
    delivering: {
      clock: () => Date.parse("2026-01-02T03:05:00Z"),
      settings: async () => ({ ...usual, ...settings }),
      noteDelivery: async (delivery) => void noted.push(delivery),
      isOfSameKind: async (accountId) => accountId === "other-herald",
      outgoing: {
        async send(request) {
          sent.push(request);
          if (answer instanceof OutgoingError) throw answer;
          const { headers = {}, body = "", status } = answer;
          return { status, headers, url: request.url, body: Buffer.from(body) };
        },
      },
    },
  };
  const outcome = async (of = event): Promise<string> =>
    deliver(of, host).then(
      () => "handled",
      (error: Error & { readonly afterMs?: number; readonly kept?: string }) =>
        `${error.name} ${error.afterMs ?? error.kept ?? ""}`.trim(),
    );
  return { sent, noted, commands, outcome };
}

test("a request carries the event alone, signed by the secret and by the one of before; repeats are the same bytes", async (t) => {
  const { sent, noted, outcome } = given({ status: 204 });
  t.deepEqual([await outcome(), await outcome()], ["handled", "handled"]);
  const [first, second] = sent;
  t.deepEqual(JSON.parse(String(first?.body)), event);
  t.is(first?.body, second?.body);
  const atMs = Date.parse("2026-01-02T03:05:00Z");
  const own = (secret: Buffer) => webhookSigner(secret)(event.id, String(first?.body), atMs)["webhook-signature"];
  t.is(first?.headers?.["webhook-id"], event.id);
  t.is(first?.headers?.["webhook-signature"], `${own(current)} ${own(former)}`);
  t.like(noted[0], { outcome: "done", status: 204, event: event.type, deliveryId: event.id });
});

test("what an answer means for the event and for the webhook", async (t) => {
  const later = { "retry-after": "120" };
  const table: readonly (readonly [Answer | OutgoingError, string])[] = [
    [{ status: 200 }, "handled"],
    [{ status: 302, headers: { location: "http://10.0.0.1/" } }, "Error"],
    [{ status: 400 }, "Undeliverable"],
    [{ status: 404 }, "Undeliverable"],
    [{ status: 408 }, "Error"],
    [{ status: 410 }, "SwitchedOff"],
    [{ status: 429 }, "Error"],
    [{ status: 429, headers: later }, "TryLater 120000"],
    [{ status: 429, headers: { "retry-after": "Fri, 02 Jan 2026 03:05:30 GMT" } }, "TryLater 30000"],
    [{ status: 429, headers: { "retry-after": "999999999" } }, "TryLater 86400000"],
    [{ status: 503, headers: later }, "TryLater 120000"],
    [{ status: 500, headers: { "retry-after": "soon" } }, "Error"],
    [new OutgoingError("AddressForbidden"), "Error"],
    [new OutgoingError("TookTooLong"), "Error"],
  ];
  for (const [answer, expected] of table) {
    const { outcome, noted } = given(answer);
    t.is(await outcome(), expected);
    t.is(noted[0]?.outcome, expected === "handled" ? "done" : "failed");
  }
});

test("an answer is posted in the thread of the message, under the same ids each time", async (t) => {
  const { commands, outcome, noted } = given({ status: 200, body: '{"text":" pong "}' });
  await outcome();
  await outcome();
  t.like(commands[0]?.data, { text: "pong", roomId: "r1", threadRootId: "m1" });
  t.deepEqual(commands[0], commands[1]);
  t.is(noted[0]?.messageIds.length, 1);
  for (const body of ["pong", '{"text":7}', "null", '{"text":""}', `{"text":"${"x".repeat(5_000)}"}`]) {
    const other = given({ status: 200, body });
    t.is(await other.outcome(), "handled");
    t.is(other.commands.length, 0);
  }
  const forbidden = given({ status: 200, body: '{"text":"pong"}' }, { mayPostBack: false });
  await forbidden.outcome();
  t.is(forbidden.commands.length, 0);
});

test("an answer that cannot be posted now is kept, and posted later without asking the receiver again", async (t) => {
  const answer = { status: 200, body: '{"text":"pong"}' };
  for (const codes of [["StoreUnavailable"], ["NotAMember", "Overloaded"]]) {
    const first = given(answer, {}, { codes });
    t.is(await first.outcome(), "Unfinished pong");
    t.is(first.noted[0]?.outcome, "done");
  }
  t.is(await given(answer, {}, { codes: ["RoomArchived"] }).outcome(), "handled");
  const later = given(answer, {}, { more: { kept: "pong" } });
  t.is(await later.outcome(), "handled");
  t.deepEqual(later.sent, []);
  t.like(later.commands[0]?.data, { text: "pong", threadRootId: "m1" });
  t.is(later.noted[0]?.words, "Its answer had been kept. Its answer was posted.");
  const stillNot = given(answer, {}, { codes: ["StoreUnavailable"], more: { kept: "pong" } });
  t.is(await stillNot.outcome(), "Unfinished pong");
});

test("a message of another outgoing webhook is sent, and an answer to it is not posted", async (t) => {
  const { sent, commands, noted, outcome } = given({ status: 200, body: '{"text":"pong"}' });
  t.is(await outcome({ ...event, actorId: "other-herald" }), "handled");
  t.is(sent.length, 1);
  t.deepEqual(commands, []);
  t.regex(noted[0]?.words ?? "", /Its answer was not posted: the message is of another webhook\.$/);
});

test("an event that is sent once more has the same bytes and id and is marked, whatever the filters say now", async (t) => {
  const first = given({ status: 204 });
  await first.outcome();
  const again = given({ status: 204 }, { words: ["ebb"] }, { more: { isRedelivery: true } });
  t.is(await again.outcome(), "handled");
  const [one, other] = [first.sent[0], again.sent[0]];
  t.is(other?.body, one?.body);
  t.deepEqual(other?.headers, { ...one?.headers, "logue-redelivery": "true" });
  const off = given({ status: 204 }, { isOn: false }, { more: { isRedelivery: true } });
  t.is(await off.outcome(), "handled");
  t.deepEqual(off.sent, []);
  t.is(off.noted[0]?.words, "Not sent: the webhook is off.");
});

test("nothing is sent while it is off, nor what the webhook's own account did", async (t) => {
  const off = given({ status: 200 }, { isOn: false });
  await off.outcome();
  const own = given({ status: 200 });
  await own.outcome({ ...event, actorId: "herald" });
  t.deepEqual([...off.sent, ...own.sent], []);
  t.is(await given({ status: 200 }, { address: null }).outcome(), "Error");
});

test("filters by event, channel, person and words", (t) => {
  const wanted = (filter: Readonly<Record<string, SettingValue>>, text = "High tide at 4 (maybe)") =>
    isWanted({ ...event, data: { ...event.data, text } }, { ...usual, ...filter });
  t.true(wanted({}));
  t.false(wanted({ events: ["reaction.added.v1"] }));
  t.true(wanted({ roomIds: ["r1"], userIds: ["ann"] }));
  t.false(wanted({ roomIds: ["r2"] }));
  t.false(wanted({ userIds: ["bob"] }));
  t.true(wanted({ words: ["HIGH TIDE"] }));
  t.true(wanted({ words: ["low", "(maybe)"] }));
  t.false(wanted({ words: ["hig", "tid"] }));
  t.true(wanted({ words: ["straße"] }, "Die Straße"));
  t.false(isWanted({ ...event, data: { userId: "ann" } }, { ...usual, roomIds: ["r1"] }));
});

test("every sign of the keyboard may stand in a filter's word, and blank words filter nothing", (t) => {
  const isFound = (word: string, text: string) =>
    isWanted({ ...event, data: { ...event.data, text } }, { ...usual, words: [word] });
  for (let code = 33; code < 127; code += 1) {
    const word = `high${String.fromCharCode(code)}tide`;
    t.true(isFound(word, `The ${word}, again`), word);
    t.false(isFound(word, "High and tide"), word);
  }
  t.true(isFound("follow-up", "A Follow-Up is due"));
  t.true(isFound("  ", "anything"));
});
