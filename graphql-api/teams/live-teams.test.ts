import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject, Person } from "../testing/workspace.ts";

const inbox = `subscription {
  inboxEvents { __typename ... on TeamChanged { teamId team { name title memberCount members { edges { node { role user { name } } } } rooms { name } } } }
}`;

test("changes of a team reach clients at every instance, and a guest only while the guest is in it", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { send, generalRoomId } = workspace;
  const [kim, lee, gus] = [
    await workspace.addPerson("kim"),
    await workspace.addPerson("lee"),
    await workspace.addPerson("gus", "guest"),
  ];
  const other = await workspace.startAnother();
  const follow = async (person: Person, api?: typeof other) => {
    const cookie = await workspace.signIn(person);
    const stream = (await workspace.connect({ cookie }, undefined, api)).subscribe(inbox);
    await stream.find(({ __typename }) => __typename === "CaughtUp");
    return stream;
  };
  const [lees, kims, guests] = [await follow(lee), await follow(kim, other), await follow(gus, other)];
  const teamId = uuidv7();
  const isTeam = (isWanted: (team: JsonObject) => boolean) => (item: JsonObject) =>
    item.__typename === "TeamChanged" && item.teamId === teamId && item.team !== null && isWanted(item.team);
  const isGone = (item: JsonObject) => item.__typename === "TeamChanged" && item.teamId === teamId && item.team === null;
  const members = [lees, kims];
  const inAll = (isWanted: (team: JsonObject) => boolean, streams = members) =>
    Promise.all(streams.map((stream) => stream.find(isTeam(isWanted))));

  await send(kim, "CreateTeam", { teamId, name: "looms", title: "Loom keepers", description: "", memberIds: [] });
  await inAll(({ name }) => name === "looms");
  await send(kim, "RenameTeam", { teamId, name: "weavers" });
  await inAll(({ name }) => name === "weavers");
  await send(kim, "AddTeamMembers", { teamId, userIds: [gus.userId, lee.userId] });
  await inAll(({ memberCount }) => memberCount === 3, [...members, guests]);
  await send(kim, "GrantTeamRole", { teamId, userId: lee.userId, role: "lead" });
  const leads = ({ edges }: JsonObject) => edges.filter(({ node }: JsonObject) => node.role === "LEAD").length;
  await inAll(({ members: page }) => leads(page) === 2);
  await send(kim, "LinkTeamToRoom", { teamId, roomId: generalRoomId });
  await inAll(({ rooms }) => rooms.length === 1);
  await send(kim, "RemoveTeamMember", { teamId, userId: gus.userId });
  await guests.find(isGone);
  await inAll(({ memberCount, rooms }) => memberCount === 2 && rooms.length === 1);
  await send(kim, "RenameTeam", { teamId, name: "spinners" });
  await inAll(({ name }) => name === "spinners");
  await send(kim, "DisbandTeam", { teamId });
  await Promise.all(members.map((stream) => stream.find(isGone)));
  t.false(guests.items.some(isTeam(({ name }) => name === "looms" || name === "spinners")));
  for (const stream of [lees, kims, guests]) t.deepEqual(stream.errors, []);
});
