import test from "ava";
import { simpleParser } from "mailparser";
import { v7 as uuidv7 } from "uuid";
import { startMailServer } from "../../testing/mail-server.ts";
import { openTestWorkspace } from "../../testing/workspace.ts";
import { nextDigestAt } from "./digest-time.ts";
import { createDigestRound } from "./send-digests.ts";

const hourMs = 60 * 60_000;

test("a digest is due at eight in the morning of the person's zone, each day or each Monday", (t) => {
  const next = (howOften: "daily" | "weekly", zone: string | null, now: string): string =>
    new Date(nextDigestAt(howOften, zone, Date.parse(now))).toISOString();
  t.is(next("daily", "UTC", "2026-06-03T07:59:00Z"), "2026-06-03T08:00:00.000Z");
  t.is(next("daily", "UTC", "2026-06-03T08:00:00Z"), "2026-06-04T08:00:00.000Z");
  t.is(next("daily", "Europe/Berlin", "2026-03-28T12:00:00Z"), "2026-03-29T06:00:00.000Z", "Clocks went forward at night.");
  t.is(next("daily", "Pacific/Kiritimati", "2026-06-03T19:00:00Z"), "2026-06-04T18:00:00.000Z");
  t.is(next("weekly", "Europe/Berlin", "2026-06-03T12:00:00Z"), "2026-06-08T06:00:00.000Z");
  t.is(next("weekly", null, "2026-06-08T08:00:00Z"), "2026-06-15T08:00:00.000Z");
  t.is(next("daily", "Europe/Atlantis", "2026-06-03T07:00:00Z"), "2026-06-03T08:00:00.000Z");
});

test("those who chose it get one digest a day while they have unread messages, from any number of processes", async (t) => {
  let nowMs = Date.parse("2026-06-03T05:00:00Z");
  const workspace = await openTestWorkspace({ clock: () => nowMs });
  t.teardown(workspace.close);
  const { administrator: ada, backEnd, generalRoomId: roomId, answer, send } = workspace;
  const server = await startMailServer(t);
  const services = { ...backEnd, config: { ...backEnd.config, publicUrl: "https://chat.example.org" } };
  const rounds = [createDigestRound(services), createDigestRound(services)];
  const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
  const set = (person: typeof ada, input: object) => answer(person, change, { input });
  await set(ada, { scope: "WORKSPACE", key: "mailServer", secretValue: `smtp://127.0.0.1:${server.port}` });
  await set(ada, { scope: "WORKSPACE", key: "mailSender", value: "Engines <chat@example.org>" });
  const [bea] = [await workspace.addPerson("bea"), await workspace.addPerson("cleo")];
  await set(bea, { scope: "PERSON", key: "mailDigest", value: "daily" });
  const post = async (text: string): Promise<void> => {
    const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
    const message = { messageId: uuidv7({ msecs: nowMs }), roomId, text, mentionedUserIds: [], mentionsRoom: false };
    await send(ada, "PostMessage", { ...message, ...plain });
  };
  const pass = async (hours: number): Promise<void> => {
    for (let hour = 0; hour < hours; hour += 1) {
      nowMs += hourMs;
      await Promise.all(rounds.map((round) => round()));
    }
  };
  await post("one");
  await post("two, @bea");
  await pass(2);
  t.is(server.taken.length, 0);
  await pass(10);
  const [mail, ...others] = await Promise.all(server.taken.map(({ source }) => simpleParser(source)));
  t.deepEqual(others, []);
  t.is(mail?.subject, "What you have not read in Analytical Engines");
  t.regex(mail?.text ?? "", /#general, 2 unread messages, 1 mention/);
  t.false((mail?.text ?? "").includes("two"));
  await pass(24);
  t.is(server.taken.length, 2);
  await send(bea, "MarkRead", { roomId, threadRootId: null, number: 2 });
  await pass(24);
  t.is(server.taken.length, 2);
  await post("three");
  await set(bea, { scope: "PERSON", key: "mailDigest", value: "never" });
  await pass(24);
  t.is(server.taken.length, 2);
});
