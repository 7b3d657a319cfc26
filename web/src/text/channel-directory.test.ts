import test from "ava";
import { fakeApi } from "../../testing/fake-api.ts";
import { ChannelDirectory } from "./channel-directory.ts";
import { MessageCards } from "./message-cards.ts";

type Rooms = ConstructorParameters<typeof ChannelDirectory>[1];
const own = [
  { room: { id: "r1", kind: "CHANNEL", name: "harbour" } },
  { room: { id: "r2", kind: "DIRECT", name: null } },
] as unknown as Rooms["entries"];
const inbox: Rooms = { entries: own, loaded: async () => undefined };
const browseRooms = { edges: [{ node: { id: "r3", name: "lobby" } }] };

test("a channel is found among the viewer's own, then among the public ones, which are asked for once", async (t) => {
  const api = fakeApi({ BrowseRooms: () => ({ browseRooms }) });
  const directory = new ChannelDirectory(api.connection, inbox);
  t.is(await directory.find("harbour"), "r1");
  t.is(api.asked.length, 0);
  t.deepEqual(await Promise.all(["lobby", "nowhere", "lobby"].map((name) => directory.find(name))), ["r3", undefined, "r3"]);
  t.deepEqual(await directory.others(), ["lobby"]);
  t.is(api.asked.length, 1);
});

test("public channels that could not be loaded are asked for again", async (t) => {
  let isUp = false;
  const api = fakeApi({
    BrowseRooms: () => {
      if (!isUp) throw new Error("away");
      return { browseRooms };
    },
  });
  const directory = new ChannelDirectory(api.connection, inbox);
  t.is(await directory.find("lobby"), undefined);
  isUp = true;
  t.is(await directory.find("lobby"), "r3");
});

test("a linked message is asked for once; one that could not be loaded is asked for again", async (t) => {
  let isUp = false;
  const api = fakeApi({
    MessageCard: ({ messageId }) => {
      if (!isUp) throw new Error("away");
      return { message: messageId === "m1" ? { id: "m1" } : null };
    },
  });
  const cards = new MessageCards(api.connection);
  t.is(await cards.find("m1"), null);
  isUp = true;
  t.deepEqual(await Promise.all([cards.find("m1"), cards.find("m1")]), [{ id: "m1" }, { id: "m1" }] as never);
  t.is(await cards.find("m2"), null);
  t.is(api.asked.length, 3);
});
