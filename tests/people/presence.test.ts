import test from "ava";
import { PresencesDocument, SetPresenceDocument, SetStatusDocument, SetTypingDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { waitUntil } from "../support/wait-until.ts";

let house: House;
let rafi: Person;
let mina: Person;
let roomId: string;

test.before(async () => {
  house = await openHouse();
  rafi = await house.comesIn("rafi");
  mina = await house.comesIn("mina");
  roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  await rafi.adds(roomId, mina);
});
test.after.always(() => house?.close());

const presenceOf = async (person: Person): Promise<string | undefined> =>
  (await rafi.query(PresencesDocument, { userIds: [person.userId] })).presences[0]?.presence;

test.serial("other users see when a user comes online, is busy and goes offline", async (t) => {
  t.is(await presenceOf(mina), "OFFLINE");
  const his = await rafi.followsInbox();
  const herState = (state: string) => (item: (typeof his.items)[number]) =>
    item.__typename === "PresenceChanged" && item.userId === mina.userId && item.presence === state;

  const her = await mina.followsInbox();
  await his.until("Mina to be online", herState("ONLINE"));
  t.is(await presenceOf(mina), "ONLINE");

  await mina.query(SetPresenceDocument, { input: { presence: "BUSY" } });
  await his.until("Mina to be busy", herState("BUSY"));

  await her.close();
  await his.until("Mina to be gone", herState("OFFLINE"));
  await waitUntil("Mina to be gone for who asks", async () => (await presenceOf(mina)) === "OFFLINE");
  await his.close();
});

test.serial("other members see who is typing until the message arrives", async (t) => {
  const his = await rafi.followsRoom(roomId);
  const typing = (isTyping: boolean) => (item: (typeof his.items)[number]) =>
    item.__typename === "TypingChanged" && item.userId === mina.userId && item.isTyping === isTyping;

  await mina.query(SetTypingDocument, { input: { roomId, isTyping: true } });
  await his.until("Mina to write", typing(true));
  await mina.posts(roomId, "Here it is");
  await his.until("Mina to have written", typing(false));
  t.is(his.items.filter((item) => item.__typename === "TypingChanged").length, 2);
  await his.close();
});

test.serial("a user who is not in a room cannot send a typing notice there", async (t) => {
  const outsider = await house.comesIn("outsider");
  const { setTyping } = await outsider.query(SetTypingDocument, { input: { roomId, isTyping: true } });
  t.is(setTyping.refusal?.code, "RoomUnknown");
});

test.serial("a status reaches the users who subscribe to it", async (t) => {
  const his = await rafi.followsInbox();
  await mina.does(SetStatusDocument, { text: "On the roof", emoji: "sunny" });
  const status = await his.until(
    "her status",
    (item) => item.__typename === "UserChanged" && item.user.id === mina.userId && (item.user.status ?? false),
  );
  t.deepEqual(status, { text: "On the roof", emoji: "sunny" });
  await his.close();
});
