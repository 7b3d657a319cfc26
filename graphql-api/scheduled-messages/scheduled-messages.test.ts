import type { CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import { recordsPerOwnerMax } from "@logue/infra/work-store/work-store.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import type { Services } from "../context.ts";
import { openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";
import { sendDueMessages } from "./send-due.ts";

const schedule = `mutation ($input: ScheduleMessageInput!) {
  scheduleMessage(input: $input) { scheduledMessage { id sendAt } refusal { code } }
}`;
const change = `mutation ($input: ChangeScheduledMessageInput!) {
  changeScheduledMessage(input: $input) { scheduledMessage { text sendAt refusal { code } } refusal { code } }
}`;
const cancel =
  "mutation ($input: CancelScheduledMessageInput!) { cancelScheduledMessage(input: $input) { id refusal { code } } }";
const sendNow = `mutation ($input: SendScheduledMessageInput!) {
  sendScheduledMessage(input: $input) { messageId refusal { code } }
}`;
const list = "{ scheduledMessages { id roomId text isSending refusal { code } } }";
const dayMs = 24 * 60 * 60_000;

interface Given extends TestWorkspace {
  readonly bea: Person;
  readonly roomId: string;
  readonly nowMs: number;
  /** Lets time pass, and the instances of the API look for what is due. */
  pass(byMs: number, instances?: readonly Services[]): Promise<void>;
  schedules(input?: object): Promise<string>;
  isRefused(input: object): Promise<string | undefined>;
  listed(person?: Person): Promise<{ readonly text: string; readonly code: string | null }[]>;
  posted(): Promise<string[]>;
}

async function given(t: ExecutionContext): Promise<Given> {
  let nowMs = Date.parse("2026-03-27T08:00:00Z");
  const workspace = await openTestWorkspace({ clock: () => nowMs });
  t.teardown(workspace.close);
  const { answer, administrator, services } = workspace;
  const bea = await workspace.addPerson("bea");
  const roomId = uuidv7({ msecs: nowMs });
  const room = { visibility: "private", topic: "", description: "", origin: null } as const;
  await workspace.send(administrator, "CreateChannel", { ...room, roomId, name: "plans", memberIds: [bea.userId] });
  const plain = () => ({
    messageId: uuidv7({ msecs: nowMs }),
    text: "later",
    localTime: "2026-03-29T09:00",
    timeZone: "Europe/Berlin",
  });
  const asked = async (input: object) =>
    (await answer(bea, schedule, { input: { roomId, ...plain(), ...input } })).scheduleMessage;
  return {
    ...workspace,
    ...{ bea, roomId, nowMs },
    pass: async (byMs, instances = [services]) => {
      nowMs += byMs;
      await Promise.all(instances.map(sendDueMessages));
    },
    schedules: async (input = {}) => {
      const { scheduledMessage, refusal } = await asked(input);
      t.is(refusal, null);
      return scheduledMessage.id;
    },
    isRefused: async (input) => (await asked(input)).refusal?.code,
    listed: async (person = bea) =>
      (await answer(person, list)).scheduledMessages.map(
        ({ text, refusal }: { text: string; refusal: { code: string } | null }) => ({ text, code: refusal?.code ?? null }),
      ),
    posted: async () => {
      const { sealedEventStore } = workspace.backEnd;
      await workspace.backEnd.whenVisible(await sealedEventStore.lastPosition(), roomId, 45_000);
      const found = await answer(
        administrator,
        `{ roomChanges(roomId: "${roomId}") { cursor } room(id: "${roomId}") { messages(last: 50) { edges { node { text } } } } }`,
      );
      return found.room.messages.edges.map(({ node }: { node: { text: string } }) => node.text);
    },
  };
}

test("a message is posted once at nine by the clocks of its zone, over the day on which they change", async (t) => {
  const { answer, bea, administrator, schedules, pass, posted, listed, backEnd, roomId } = await given(t);
  const before = await backEnd.sealedEventStore.lastPosition();
  const id = await schedules();
  t.is((await answer(bea, "{ scheduledMessages { sendAt } }")).scheduledMessages[0].sendAt, "2026-03-29T07:00:00.000Z");
  t.deepEqual(await listed(administrator), []);
  await pass(2 * dayMs - 60 * 60_000 - 1_000);
  t.is(await backEnd.sealedEventStore.lastPosition(), before, "Nothing is in the log before it is sent.");
  await pass(1_000);
  t.deepEqual(await posted(), ["later"]);
  t.deepEqual(await listed(), []);
  const { message } = await answer(bea, `{ message(id: "${id}") { sender { name } sentAt roomId } }`);
  t.deepEqual(message, { sender: { name: "bea" }, sentAt: "2026-03-29T07:00:00.000Z", roomId });
  await pass(dayMs);
  t.deepEqual(await posted(), ["later"]);
});

test("a message that repeats is posted each time at nine by the clocks, once, until it is cancelled", async (t) => {
  const { answer, bea, schedules, pass, posted, services } = await given(t);
  await schedules({ text: "stand up", repeats: "DAILY" });
  await pass(2 * dayMs - 60 * 60_000, [services, services]);
  t.deepEqual(await posted(), ["stand up"]);
  const next = async () => (await answer(bea, "{ scheduledMessages { id sendAt repeats } }")).scheduledMessages;
  t.like(await next(), [{ sendAt: "2026-03-30T07:00:00.000Z", repeats: "DAILY" }]);
  await pass(3 * dayMs, [services, services]);
  await pass(60_000);
  t.deepEqual(await posted(), ["stand up", "stand up"], "What was missed meanwhile is not posted.");
  const [{ id, sendAt }] = await next();
  t.is(sendAt, "2026-04-02T07:00:00.000Z");
  await answer(bea, cancel, { input: { id } });
  t.deepEqual(await next(), []);
});

test("several instances that look at the same time post each message once", async (t) => {
  const { schedules, pass, posted, services } = await given(t);
  for (let count = 1; count <= 5; count += 1) await schedules({ text: `message ${count}` });
  await pass(3 * dayMs, [services, services, services]);
  await pass(60_000, [services, services]);
  t.deepEqual(
    (await posted()).toSorted(),
    [1, 2, 3, 4, 5].map((count) => `message ${count}`),
  );
});

test("wherever the process stops between taking a message and deleting it, the message is posted once", async (t) => {
  const stop = () => Promise.reject(new Error("The process is gone."));
  const stops: Readonly<Record<string, (services: Services) => Services>> = {
    "before it is marked": (services) => ({ ...services, workStore: { ...services.workStore, put: stop } }),
    "before it is sent": (services) => ({ ...services, commands: { ...services.commands, send: stop } }),
    "before the answer is heard": (services) => {
      const send = (command: CommandEnvelope) => services.commands.send(command).then(stop);
      return { ...services, commands: { ...services.commands, send } };
    },
    "before it is deleted": (services) => ({ ...services, workStore: { ...services.workStore, delete: stop } }),
  };
  for (const [moment, stopping] of Object.entries(stops)) {
    const { schedules, pass, posted, listed, services } = await given(t);
    await schedules();
    const quiet = { ...services, log: { ...services.log, warn: () => undefined } } as Services;
    await pass(2 * dayMs, [stopping(quiet)]);
    await pass(2 * 60_000);
    t.deepEqual(await posted(), ["later"], moment);
    t.deepEqual(await listed(), [], moment);
  }
});

test("while the answer is unknown it can be neither changed, cancelled nor sent again", async (t) => {
  const { answer, bea, schedules, pass, posted, services } = await given(t);
  const id = await schedules();
  const send = (command: CommandEnvelope) => services.commands.send(command).then(() => Promise.reject(new Error("Unheard.")));
  const quiet = { ...services, log: { ...services.log, warn: () => undefined } } as Services;
  await pass(2 * dayMs, [{ ...quiet, commands: { ...services.commands, send } }]);
  const codes = await Promise.all([
    answer(bea, change, { input: { id, text: "other" } }).then((data) => data.changeScheduledMessage.refusal.code),
    answer(bea, cancel, { input: { id } }).then((data) => data.cancelScheduledMessage.refusal.code),
    answer(bea, sendNow, { input: { id } }).then((data) => data.sendScheduledMessage.refusal.code),
  ]);
  t.deepEqual(codes, Array(3).fill("ScheduledMessageUnderWay"));
  await pass(60_000);
  t.deepEqual(await posted(), ["later"]);
});

test("what is refused at its time is kept with the reason, and is sent when its author says so", async (t) => {
  const { administrator, answer, bea, send, roomId, schedules, pass, posted, listed } = await given(t);
  const { userId } = bea;
  const ways = [
    [["RemoveMember", { roomId, userId }], ["AddMembers", { roomId, userIds: [userId] }], "RoomUnknown"],
    [["ArchiveRoom", { roomId }], ["UnarchiveRoom", { roomId }], "RoomArchived"],
    [["DeactivateUser", { userId }], ["ReactivateUser", { userId }], "UserDeactivated"],
  ] as const;
  for (const [index, [[stop, stopped], [start, started], code]] of ways.entries()) {
    const localTime = `2026-0${4 + 2 * index}-01T09:00`;
    const id = await schedules({ text: code, localTime });
    await send(administrator, stop, stopped as never);
    await pass(45 * dayMs);
    t.deepEqual(await listed(), [{ text: code, code }]);
    await pass(dayMs);
    await send(administrator, start, started as never);
    if (code === "UserDeactivated") await send(administrator, "AddMembers", { roomId, userIds: [userId] }).catch(() => undefined);
    await pass(dayMs);
    t.deepEqual(await listed(), [{ text: code, code }], "It is not sent by itself.");
    const sent = await answer(bea, sendNow, { input: { id } });
    t.deepEqual(sent.sendScheduledMessage, { messageId: id, refusal: null });
    t.true((await posted()).includes(code));
    t.deepEqual(await listed(), []);
  }
});

test("it is listed, changed, cancelled and sent before its time", async (t) => {
  const { answer, bea, schedules, pass, posted, listed } = await given(t);
  const [changed, cancelled, sent] = [await schedules(), await schedules({ text: "not this" }), await schedules({ text: "now" })];
  const again = await answer(bea, change, { input: { id: changed, text: "changed", localTime: "2026-03-30T09:00" } });
  t.deepEqual(again.changeScheduledMessage, {
    scheduledMessage: { text: "changed", sendAt: "2026-03-30T07:00:00.000Z", refusal: null },
    refusal: null,
  });
  for (const _ of ["cancelled", "cancelled again"])
    t.deepEqual((await answer(bea, cancel, { input: { id: cancelled } })).cancelScheduledMessage, {
      id: cancelled,
      refusal: null,
    });
  t.is((await answer(bea, sendNow, { input: { id: sent } })).sendScheduledMessage.messageId, sent);
  t.deepEqual(await posted(), ["now"]);
  await pass(2 * dayMs);
  t.deepEqual(await listed(), [{ text: "changed", code: null }]);
  await pass(dayMs);
  t.deepEqual(await posted(), ["now", "changed"]);
  const late = await answer(bea, change, { input: { id: changed, text: "late" } });
  t.is(late.changeScheduledMessage.refusal.code, "ScheduledMessageSent");
});

test("what was sent can be neither cancelled, changed nor sent again, and its author alone is told why", async (t) => {
  const { answer, administrator, bea, schedules, pass } = await given(t);
  const id = await schedules();
  await pass(2 * dayMs);
  const codesFor = async (person: Person, of: string) => {
    const input = { input: { id: of } };
    const [changed, cancelled, sent] = [
      await answer(person, change, { input: { id: of, text: "other" } }),
      await answer(person, cancel, input),
      await answer(person, sendNow, input),
    ];
    const payloads = [changed.changeScheduledMessage, cancelled.cancelScheduledMessage, sent.sendScheduledMessage];
    return payloads.map(({ refusal }) => refusal?.code ?? null);
  };
  t.deepEqual(await codesFor(bea, id), Array(3).fill("ScheduledMessageSent"));
  const nothingThere = ["ScheduledMessageUnknown", null, "ScheduledMessageUnknown"];
  t.deepEqual(await codesFor(administrator, id), nothingThere);
  t.deepEqual(await codesFor(bea, uuidv7()), nothingThere);
});

test("what could not be posted, and what is no time to come, is refused at once", async (t) => {
  const { nowMs, administrator, send, roomId, schedules, isRefused, generalRoomId } = await given(t);
  const messageId = await schedules();
  t.is(await schedules({ messageId, text: "another" }), messageId, "The same id is scheduled once.");
  const closedRoomId = uuidv7({ msecs: nowMs });
  const room = { visibility: "public", topic: "", description: "", origin: null, memberIds: [] } as const;
  await send(administrator, "CreateChannel", { ...room, roomId: closedRoomId, name: "others" });
  const cases: readonly (readonly [string, object])[] = [
    ["MessageEmpty", { text: "  " }],
    ["MessageTooLong", { text: "x".repeat(200_001) }],
    ["FileUnknown", { fileIds: [uuidv7()] }],
    ["RoomUnknown", { roomId: uuidv7() }],
    ["NotAMember", { roomId: closedRoomId }],
    ["ScheduleInvalid", { localTime: "2026-03-27T08:59" }],
    ["InputInvalid", { localTime: "tomorrow" }],
    ["TimeZoneUnknown", { timeZone: "Europe/Atlantis" }],
    ["TimeZoneUnknown", { timeZone: "" }],
    ["MessageIdInvalid", { messageId: "0b27a5a6-6a2c-4f0e-9c0c-8a1f4c0e9a11" }],
    ["MessageIdInvalid", { messageId: uuidv7({ msecs: nowMs + dayMs }) }],
  ];
  for (const [code, input] of cases) t.is(await isRefused(input), code, JSON.stringify(input).slice(0, 80));
  await send(administrator, "ArchiveRoom", { roomId });
  t.is(await isRefused({}), "RoomArchived");
  for (let count = 1; count < recordsPerOwnerMax["scheduled-send"]; count += 1) await schedules({ roomId: generalRoomId });
  t.is(await isRefused({ roomId: generalRoomId }), "TooManyScheduledMessages");
});

test("when a person's keys are destroyed, what they scheduled is deleted and never sent", async (t) => {
  const { bea, schedules, pass, posted, backEnd } = await given(t);
  await schedules();
  await backEnd.dataKeys.destroyKeys(bea.userId);
  t.deepEqual(await backEnd.sealedWorkStore.list("scheduled-send", bea.userId), []);
  await pass(3 * dayMs);
  t.deepEqual(await posted(), []);
});

test("with the command service away it is sent as soon as that is possible; with the work-store away nothing fails", async (t) => {
  const { schedules, pass, posted, listed, services, backEnd } = await given(t);
  await schedules();
  const send = () => Promise.resolve({ kind: "refused", code: "StoreUnavailable", details: {} } as const);
  await pass(2 * dayMs, [{ ...services, commands: { ...services.commands, send } }]);
  t.deepEqual(await listed(), [{ text: "later", code: null }]);
  await pass(60_000);
  t.deepEqual(await posted(), ["later"]);
  await backEnd.sealedWorkStore.close();
  await t.notThrowsAsync(pass(1_000));
});
