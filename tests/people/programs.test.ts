import { App, LogLevel } from "@slack/bolt";
import test from "ava";
import {
  AddIntegrationDocument,
  ChangeSettingDocument,
  CreateAccessTokenDocument,
  PressMessageElementDocument,
  RunSlashCommandDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";

let house: House;
let rafi: Person;
let mina: Person;
let roomId: string;
let app: App;
let botId: string;

/** The program has its socket at the first instance of the API; people use all of them. */
async function connectProgram(): Promise<void> {
  const names = { name: "slack-api", actorName: "tide-bot", displayName: "Tides" };
  const { instanceId, instance } = await house.ada.does(AddIntegrationDocument, names);
  const place = { scope: "INTEGRATION", scopeId: instanceId } as const;
  await house.ada.does(ChangeSettingDocument, { ...place, key: "usesSocketMode", value: true });
  await house.ada.does(ChangeSettingDocument, { ...place, key: "commands", value: ["tide When is high tide?"] });
  botId = instance?.actor.id ?? "";
  const asked = { label: "tides", scopes: ["READ", "WRITE"] as ("READ" | "WRITE")[], userId: botId };
  const { token } = await house.ada.does(CreateAccessTokenDocument, asked);
  const clientOptions = { slackApiUrl: `${house.logue.url}${instance?.path}/api/` };
  app = new App({ token, appToken: token, socketMode: true, clientOptions, logLevel: LogLevel.ERROR });
  await app.start();
}

test.before(async () => {
  house = await openHouse();
  [rafi, mina] = [await house.comesIn("rafi"), await house.comesIn("mina")];
  await connectProgram();
  roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  await rafi.adds(roomId, mina, { userId: botId });
});
test.after.always(async () => {
  await app?.stop();
  await house?.close();
});

test("a program in Socket Mode is asked by people on every instance of the API", async (t) => {
  const pressed: string[] = [];
  app.command("/tide", async ({ ack, command }) => ack(`High at nine, ${command.user_name}`));
  app.action("wave", async ({ ack, body }) => {
    await ack();
    pressed.push(body.user.id);
  });
  const button = { type: "button" as const, action_id: "wave", text: { type: "plain_text" as const, text: "Wave" } };
  await app.client.chat.postMessage({ channel: roomId, text: "Ahoy", blocks: [{ type: "actions", elements: [button] }] });
  const messageId = (await rafi.timeline(roomId)).at(-1)?.id ?? "";
  for (const person of [rafi, mina]) {
    const { runSlashCommand } = await person.query(RunSlashCommandDocument, { input: { roomId, text: "/tide" } });
    t.is(runSlashCommand.refusal, null);
    t.is(runSlashCommand.answer?.text, `High at nine, ${person.name}`);
    const input = { messageId, actionId: "wave", value: "" };
    t.is((await person.query(PressMessageElementDocument, { input })).pressMessageElement.refusal, null);
  }
  t.deepEqual(pressed, [rafi.userId, mina.userId]);
});

test("what a program posts for one person reaches that person alone, on any instance of the API", async (t) => {
  const [his, hers] = [await rafi.followsInbox(), await mina.followsInbox()];
  const inboxes = [
    { person: rafi, inbox: his },
    { person: mina, inbox: hers },
  ];
  for (const words of ["Only for", "Again for"])
    for (const { person } of inboxes)
      await app.client.chat.postEphemeral({ channel: roomId, user: person.userId, text: `${words} ${person.name}` });
  for (const { person, inbox } of inboxes) {
    const isLast = ({ text }: { readonly text: string }) => text === `Again for ${person.name}`;
    await inbox.until("the last words", (item) => item.__typename === "ProgramAnswered" && isLast(item.answer));
    const texts = inbox.items.flatMap((item) => (item.__typename === "ProgramAnswered" ? [item.answer.text] : []));
    t.deepEqual(texts.toSorted(), [`Again for ${person.name}`, `Only for ${person.name}`]);
    await inbox.close();
  }
});
