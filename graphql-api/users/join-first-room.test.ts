import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import { memberships } from "@logue/projection-service/contract/rooms.ts";
import { externalAccounts } from "@logue/projection-service/contract/users.ts";
import test, { type ExecutionContext } from "ava";
import { ldapPerson } from "../../tests/support/ldap-entries.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import type { Services } from "../context.ts";
import type { ListingMethod } from "../people-sync/read-people.ts";
import { runSync } from "../people-sync/run-sync.ts";
import { findListing } from "../people-sync/sync-rounds.ts";
import { stateIn, syncKey, syncRecord } from "../people-sync/sync-state.ts";
import { openScimScene } from "../testing/scim-scene.ts";
import { syncScene } from "../testing/sync-scene.ts";
import { openTestWorkspace } from "../testing/workspace.ts";
import { createFirstRoomRound } from "./join-first-room.ts";

const leaseMs = 60_000;
const register = `mutation ($input: RegisterUserInput!) {
  registerUser(input: $input) { refusal { code } result { viewer { user { id } } } } }`;

/** The services of a process that does not get through to the command service when someone joins. */
function withoutJoins(services: Services): Services {
  const { commands } = services;
  const send: typeof commands.send = async (command) => {
    if (command.type === "JoinRoom") throw new Error("The process ends here.");
    return commands.send(command);
  };
  return { ...services, commands: { ...commands, send } };
}

/** The same when the time has come for a later round. */
const later = (services: Services): Services => ({ ...services, clock: () => services.clock() + 2 * 60_000 });

const roomsOf = async ({ readStore }: Pick<Services, "readStore">, userId: string) =>
  (await readStore.range(memberships, { index: "ofUser", prefix: [userId], limit: 5 })).map(({ roomId }) => roomId);

const joins = (t: ExecutionContext, services: Services, userId: string, roomId: string) =>
  waitUntil("the person to join the first room", async () => {
    const rooms = await roomsOf(services, userId);
    if (rooms.length > 0) t.deepEqual(rooms, [roomId]);
    return rooms.length > 0;
  });

test("people whom a failed comparison has registered join the first room all the same", async (t) => {
  const count = 3;
  const { services, instanceId, compare, generalRoomId } = await syncScene(
    t,
    Array.from({ length: count }, (_, index) => ldapPerson(`p${index}`)),
  );
  const method = (await findListing(services, instanceId)) as ListingMethod;
  const looked = await compare();
  const read = async () => services.workStore.get(syncKey(instanceId));
  const work = await read();
  if (work === undefined) return t.fail("The record is gone.");
  const wanted = { id: "asked", askedById: null, appliesRunId: looked.id, applies: true, deactivatesMany: false };
  const record = syncRecord(instanceId, { ...stateIn(work), wanted }, services.clock());
  await services.workStore.put({ ...record, dueAtMs: services.clock() + leaseMs });
  const asked = await read();
  if (asked === undefined) return t.fail("The record is gone.");
  await runSync(withoutJoins(services), method, asked, leaseMs);
  const ended = await read();
  t.regex((ended && stateIn(ended).runs[0]?.failure) ?? "", /went wrong/);
  const linked = await services.readStore.range(externalAccounts, { index: "byDigest", prefix: [], limit: count + 1 });
  t.is(linked.length, count);
  for (const { userId } of linked) t.deepEqual(await roomsOf(services, userId), []);
  t.is((await compare()).changeCount, 0, "no comparison finds it");
  await createFirstRoomRound(later(services))();
  for (const { userId } of linked) await joins(t, services, userId, generalRoomId);
});

test("who registered just before a process ended joins the first room, once", async (t) => {
  const { services, ask, answer, administrator, send, generalRoomId, ...workspace } = await openTestWorkspace();
  t.teardown(workspace.close);
  const open = { scope: "workspace", scopeId: workspaceScopeId, key: "signUpPolicy", value: "open" } as const;
  await send(administrator, "ChangeSetting", open);
  const input = { name: "mary", displayName: "Mary", password: "correct horse battery" };
  const { commands } = services;
  Object.assign(services, { commands: withoutJoins(services).commands });
  t.truthy((await ask(null, register, { input })).errors);
  Object.assign(services, { commands });
  const { user } = await answer(administrator, `{ user(name: "mary") { id } }`);
  await createFirstRoomRound(services)();
  t.deepEqual(await roomsOf(services, user.id), [], "the process that registers has a minute for it");
  await createFirstRoomRound(later(services))();
  await joins(t, services, user.id, generalRoomId);
  await send({ ...administrator, userId: user.id, role: "member" }, "LeaveRoom", { roomId: generalRoomId });
  await createFirstRoomRound(later(services))();
  t.deepEqual(await roomsOf(services, user.id), []);
});

test("a registration that is refused leaves nothing to do, and provided people join the first room too", async (t) => {
  const { services, addUser, ask, generalRoomId } = await openScimScene(t);
  const { id } = await addUser("mia");
  await joins(t, services, id, generalRoomId);
  t.is((await ask("POST", "/Users", { userName: "mia" })).status, 409);
  t.deepEqual(await services.workStore.list("first-room", "server"), []);
});
