import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import { type Integration, integrations } from "@logue/integrations/index.ts";
import type { ExecutionContext } from "ava";
import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";
import { createTransport } from "nodemailer";
import type Mail from "nodemailer/lib/mailer/index.js";
import { v7 as uuidv7 } from "uuid";
import { deliveriesOf } from "../integrations/deliveries.ts";
import { listeningHost } from "../integrations/listening.ts";
import { startInstanceWatching } from "../integrations/watching.ts";
import { mailChannel } from "../mail/notes/mail-channel.ts";
import { createDelivery } from "../notifications/delivery/deliver-due.ts";
import { notePending } from "../notifications/delivery/pending-note.ts";
import { startMailServer } from "./mail-server.ts";
import { type JsonObject, openTestWorkspace, type Person } from "./workspace.ts";

const mailIn = integrations.find(({ name }) => name === "mail-in") as Integration;
export const minuteMs = 60_000;
/** The test's clock jumps while a process watches, so a lease lasts longer than the test. */
const dayMs = 24 * 60 * minuteMs;
export const addressOf = (found: AddressObject | AddressObject[] | undefined): string =>
  [found].flat()[0]?.value[0]?.address ?? "";

/** An answer from Bea, as a mail program writes it: the answered mail is quoted below. */
export function answerTo(to: ParsedMail, text: string): Mail.Options {
  const quoted = (to.text ?? "").replaceAll(/^/gm, "> ");
  const headers = { from: "Bea <bea@example.org>", to: addressOf(to.replyTo), subject: `Re: ${to.subject}` };
  const written = `${text}\n\nOn Mon, 1 Jun 2026 at 14:00, Engines <chat@example.org> wrote:\n\n${quoted}\n`;
  return { ...headers, inReplyTo: to.messageId ?? "", text: written };
}

/**
 * A workspace that mails unread messages to bea, and takes answers by SMTP and from mailboxes. The
 * administrator is ada; `instanceId` is the instance that takes mails.
 */
export async function openMailedWorkspace(t: ExecutionContext) {
  let nowMs = Date.now();
  const workspace = await openTestWorkspace({ clock: () => nowMs });
  t.teardown(workspace.close);
  const { administrator: ada, backEnd, generalRoomId: roomId, answer } = workspace;
  const server = await startMailServer(t);
  const config = { ...backEnd.config, publicUrl: "https://chat.example.org", mailReceiverPort: 0 };
  const services = { ...workspace.services, config };
  const delivery = createDelivery(services, mailChannel(services));
  const receiver = await mailIn.listen?.(listeningHost({ services, contextFor: workspace.contextOf }, mailIn));
  const transport = createTransport({ host: "127.0.0.1", port: receiver?.port, secure: false } as never);
  t.teardown(async () => {
    transport.close();
    await receiver?.close();
  });
  const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
  const set = (key: string, value: unknown, secretValue?: string) =>
    answer(ada, change, { input: { scope: "WORKSPACE", key, value, secretValue } });
  await set("mailServer", null, `smtp://127.0.0.1:${server.port}`);
  await set("mailSender", "Engines <chat@example.org>");
  await set("mailReplyAddress", "reply@chat.example.org");
  const bea = await workspace.addPerson("bea");
  const post = async (person: Person, text: string, threadRootId: string | null = null): Promise<JsonObject> => {
    const messageId = uuidv7({ msecs: nowMs });
    const plain = { threadRootId, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
    await workspace.send(person, "PostMessage", { messageId, roomId, text, mentionedUserIds: [], mentionsRoom: false, ...plain });
    return {
      messageId,
      ...(await answer(ada, `{ message(id: "${messageId}") { number threadNumber roomId threadRootId } }`)).message,
    };
  };
  /** Mails the message to a person who did not read it. */
  const mailTo = async ({ userId }: Person, message: JsonObject): Promise<void> => {
    nowMs += 15 * minuteMs;
    await notePending(services, { way: "mail", userId, dueAtMs: nowMs }, message as never);
    await delivery.takeDue();
    await delivery.settled();
  };
  /** The mail that bea gets when this message was not read. */
  const mailOf = async (message: JsonObject): Promise<ParsedMail> => {
    await mailTo(bea, message);
    const last = server.taken.at(-1);
    t.truthy(last);
    return simpleParser(last?.source ?? "");
  };
  const reply = (to: ParsedMail, text: string, more: Mail.Options = {}): Promise<string> =>
    transport.sendMail({ ...answerTo(to, text), ...more }).then(
      () => "taken",
      ({ response }: { response: string }) => response,
    );
  const shown = async (): Promise<JsonObject[]> => {
    const query = `{ room(id: "${roomId}") { messages(last: 50) { edges { node { text threadRootId sender { name } files { name sizeBytes } } } } } }`;
    return (await answer(ada, query)).room.messages.edges.map(({ node }: JsonObject) => node);
  };
  const instanceId = uuidv7();
  const account = { actorId: uuidv7(), actorName: "post", displayName: "Post" };
  await workspace.send(ada, "AddIntegration", { instanceId, name: "mail-in", ...account });
  const deliveries = () => deliveriesOf(services, { id: instanceId, actorId: account.actorId });
  const pass = (byMs: number): void => {
    nowMs += byMs;
  };
  const setMailbox = (key: string, value: unknown, secretValue?: string) =>
    answer(ada, change, { input: { scope: "INTEGRATION", scopeId: instanceId, key, value, secretValue } });
  const watch = (more: { readonly workStore?: WorkStore; readonly holder?: string } = {}) => {
    const { workStore = services.workStore, ...holder } = more;
    const options = { everyMs: 20, limits: { leaseMs: dayMs }, ...holder };
    const mailing = { services: { ...services, workStore }, contextFor: workspace.contextOf };
    const watching = startInstanceWatching(mailing, options);
    t.teardown(watching.close);
    return watching;
  };
  const mine = { ada, bea, roomId, set, post, mailTo, mailOf, reply, shown, services, transport, pass };
  const mailboxes = { receiverPort: receiver?.port ?? 0, setMailbox, watch };
  return { ...workspace, ...mine, ...mailboxes, change, instanceId, deliveries };
}
