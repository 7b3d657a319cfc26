import { startMailServer } from "@logue/graphql-api/testing/mail-server.ts";
import test from "ava";
import { simpleParser } from "mailparser";
import { createTransport } from "nodemailer";
import { ask } from "../support/api.ts";
import { freePorts } from "../support/free-ports.ts";
import { openOwnHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { type Logue, startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { waitUntil } from "../support/wait-until.ts";

const changeSetting = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
const replaceEmail = "mutation ($input: ReplaceEmailInput!) { replaceEmail(input: $input) { refusal { code } } }";
const later = { NODE_OPTIONS: "--import=./tests/support/shift-clock.ts", CLOCK_SHIFT_MS: String(16 * 60_000) };

type Payloads = Readonly<Record<string, { readonly refusal: { readonly code: string } | null }>>;

async function accepted({ credentials }: Person, url: string, document: string, input: object): Promise<void> {
  const { data, errors } = await ask<Payloads, object>(url, document, { input }, credentials);
  const refused = Object.values(data ?? {}).flatMap(({ refusal }) => (refusal === null ? [] : [refusal.code]));
  if (refused.length > 0 || errors.length > 0) throw new Error(JSON.stringify([refused, errors]));
}

test("a mention before a kill is mailed once by the next process, and an answer to the mail is posted", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const [port = 0, mailPort = 0] = await freePorts(2);
  const taken = await startMailServer(t);
  const environment = { PUBLIC_URL: `http://127.0.0.1:${port}`, MAIL_RECEIVER_PORT: String(mailPort) };
  let logue: Logue | undefined;
  t.teardown(() => logue?.kill());
  const house = await openOwnHouse({ dataFolder: folder.path, port, environment });
  logue = house.logue;
  const { ada } = house;
  const bea = await house.comesIn("bea");
  const set = (key: string, value: string | null, secretValue: string | null = null) =>
    accepted(ada, house.logue.url, changeSetting, { scope: "WORKSPACE", key, value, secretValue });
  await set("mailServer", null, `smtp://127.0.0.1:${taken.port}`);
  await set("mailSender", "Harbour <chat@example.org>");
  await set("mailReplyAddress", "reply@chat.example.org");
  await accepted(bea, house.logue.url, replaceEmail, { email: "bea@example.org" });
  const roomId = await ada.createsChannel();
  await ada.adds(roomId, bea);
  await ada.posts(roomId, `@${bea.name} before the kill`);
  await logue.kill();

  logue = await startLogue({ dataFolder: folder.path, port, environment: { ...environment, ...later } });
  const [source = ""] = await waitUntil("the mail", () => taken.taken.length > 0 && taken.taken.map((each) => each.source));
  const mail = await simpleParser(source);
  t.regex(mail.text ?? "", /before the kill/);
  const to = [mail.replyTo].flat()[0]?.value[0]?.address ?? "";
  const transport = createTransport({ host: "127.0.0.1", port: mailPort, secure: false });
  await transport.sendMail({ from: "bea@example.org", to, subject: "Re", text: "I read it by mail." });
  transport.close();
  const said = await waitUntil("the answer", async () => {
    const texts = (await ada.timeline(roomId)).map(({ text }) => text);
    return texts.includes("I read it by mail.") && texts;
  });
  t.is(said.at(-1), "I read it by mail.");
  t.is(taken.taken.length, 1);
});
