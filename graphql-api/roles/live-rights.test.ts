import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { closeCodes } from "../fan-out/connection.ts";
import { type LiveClient, type LiveWorkspace, openLiveWorkspace } from "../testing/live-workspace.ts";
import type { Person } from "../testing/workspace.ts";

const roomEvents = `subscription ($roomId: ID!) { roomEvents(roomId: $roomId) { __typename } }`;
const hourMs = 3_600_000;
const roleName = (): string => `Keepers ${uuidv7()}`;

interface Scene {
  readonly workspace: LiveWorkspace;
  readonly ben: Person;
  readonly roleId: string;
  /** A client of Ben's with a live subscription. */
  follows(person?: Person): Promise<LiveClient>;
  grant(expiresAt?: string | null): Promise<void>;
  /** The rights that Ben has over a new connection. */
  mayInvite(): Promise<boolean>;
}

/** A workspace with a role that lets people invite, and Ben, who does not hold it yet. */
async function openScene(t: ExecutionContext, clock: () => number = Date.now): Promise<Scene> {
  const workspace = await openLiveWorkspace({ clock });
  t.teardown(workspace.close);
  const { administrator, send, generalRoomId } = workspace;
  const ben = await workspace.addPerson("ben", "guest");
  const roleId = uuidv7();
  await send(administrator, "CreateRole", { roleId, name: roleName(), permissions: ["invites.create"] });
  await send(administrator, "AddMembers", { roomId: generalRoomId, userIds: [ben.userId] });
  return {
    workspace,
    ben,
    roleId,
    follows: async (person = ben) => {
      const client = await workspace.connect({ cookie: await workspace.signIn(person) });
      const stream = client.subscribe(roomEvents, { roomId: generalRoomId });
      await stream.find(({ __typename }) => __typename === "CaughtUp");
      return client;
    },
    grant: async (expiresAt = null) => {
      await send(administrator, "GrantRole", { userId: ben.userId, roleId, roomId: null, expiresAt });
    },
    mayInvite: async () => {
      const operation = { query: "{ viewer { permissions } }" };
      const { body } = await workspace.post(operation, { cookie: await workspace.signIn(ben) });
      return body.data.viewer.permissions.includes("INVITES_CREATE");
    },
  };
}

test("the sockets of a person who is given a role, or loses it, end with the request to connect again; others stay", async (t) => {
  const { workspace, ben, roleId, follows, grant, mayInvite } = await openScene(t);
  const [before, other] = [await follows(), await follows(workspace.administrator)];
  await grant();
  t.is(await before.closed, closeCodes.resume);
  t.true(await mayInvite());
  const meanwhile = await follows();
  await workspace.send(workspace.administrator, "WithdrawRole", { userId: ben.userId, roleId, roomId: null });
  t.is(await meanwhile.closed, closeCodes.resume);
  t.false(await mayInvite());
  t.is(other.socket.readyState, other.socket.OPEN);
});

test("when a role gives something else, or is deleted, the sockets of those who hold it end", async (t) => {
  const { workspace, roleId, follows, grant, mayInvite } = await openScene(t);
  await grant();
  const changed = await follows();
  await workspace.send(workspace.administrator, "ChangeRole", { roleId, name: roleName(), permissions: ["teams.create"] });
  t.is(await changed.closed, closeCodes.resume);
  t.false(await mayInvite());
  const deleted = await follows();
  await workspace.send(workspace.administrator, "DeleteRole", { roleId });
  t.is(await deleted.closed, closeCodes.resume);
});

test("a socket ends when the role of its person expires", async (t) => {
  let aheadMs = 0;
  const { follows, grant, mayInvite } = await openScene(t, () => Date.now() + aheadMs);
  await grant(new Date(Date.now() + hourMs).toISOString());
  const client = await follows();
  t.true(await mayInvite());
  aheadMs = hourMs;
  t.is(await client.closed, closeCodes.resume);
  t.false(await mayInvite());
});

test("an API whose clock is two hours behind ends a role when the event store's clock says so", async (t) => {
  const behind = () => Date.now() - 2 * hourMs;
  const { grant, mayInvite } = await openScene(t, behind);
  await grant(new Date(Date.now() + hourMs).toISOString());
  await waitUntil("the role to be there", mayInvite);
  // For the clocks of the command and the API this end is an hour ahead; the store dates the event.
  await grant(new Date(Date.now() - hourMs).toISOString());
  await waitUntil("the role to be over", async () => !(await mayInvite()));
  t.pass();
});
