import { everyTokenScope } from "@logue/command-service/contract/token-permissions.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import type { Viewer } from "../context.ts";
import { viewerOf } from "../sessions/viewers.ts";
import { openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";
import { builtInRoles } from "./types.ts";

async function openScene(t: ExecutionContext): Promise<TestWorkspace> {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  return workspace;
}

async function makeRole({ send, administrator }: TestWorkspace, name: string): Promise<string> {
  const roleId = uuidv7();
  await send(administrator, "CreateRole", { roleId, name, permissions: ["messages.post"] });
  return roleId;
}

/** The viewer with the roles that this person holds now. */
async function viewerNow({ services }: TestWorkspace, { userId }: Person): Promise<Viewer> {
  const viewer = await viewerOf(services, userId, everyTokenScope, { expiresAtMs: Number.POSITIVE_INFINITY });
  if (viewer === null) throw new Error("The person is active.");
  return viewer;
}

const namesOf = (roles: readonly { readonly name: string }[]): string[] => roles.map(({ name }) => name);

test("a guest sees the built-in roles and the made ones that the guest holds, also in the cards of others", async (t) => {
  const workspace = await openScene(t);
  const { administrator, addPerson, answer, send, generalRoomId } = workspace;
  const [payroll, greeters] = [await makeRole(workspace, "Payroll"), await makeRole(workspace, "Greeters")];
  const [kim, gus] = [await addPerson("kim"), await addPerson("gus", "guest")];
  await send("system", "AddMembers", { roomId: generalRoomId, userIds: [kim.userId, gus.userId] });
  const grant = (userId: string, roleId: string) =>
    send(administrator, "GrantRole", { userId, roleId, roomId: null, expiresAt: null });
  await grant(kim.userId, payroll);
  await grant(kim.userId, greeters);
  await grant(kim.userId, "moderator");
  await grant(gus.userId, greeters);
  const guest = await viewerNow(workspace, gus);
  const builtIn = namesOf(builtInRoles);
  const listedFor = async (viewer: Viewer) => namesOf((await answer(viewer, "{ roles { name } }")).roles);
  t.deepEqual(await listedFor(kim), [...builtIn, "Greeters", "Payroll"]);
  t.deepEqual(await listedFor(guest), [...builtIn, "Greeters"]);
  const card = `query ($id: ID!) { user(id: $id) { roles { role { name } } } }`;
  const heldFor = async (viewer: Viewer) =>
    (await answer(viewer, card, { id: kim.userId })).user.roles.map(({ role }: { role: { name: string } }) => role.name);
  t.deepEqual(await heldFor(kim), ["Payroll", "Greeters", "Moderator"]);
  t.deepEqual(await heldFor(guest), ["Greeters", "Moderator"]);
});
