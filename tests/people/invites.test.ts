import test from "ava";
import { ask } from "../support/api.ts";
import {
  ChangeWorkspaceSettingsDocument,
  CreateInviteLinkDocument,
  type CreateInviteLinkInput,
  CreateWorkspaceDocument,
  InvitePreviewDocument,
  RegisterUserDocument,
  RevokeInviteLinkDocument,
  RoomByNameDocument,
  UserDocument,
} from "../support/generated/operations.ts";
import { createWorkspace, type Person, password, registers } from "../support/person.ts";
import { type Logue, startLogue } from "../support/start-logue.ts";
import { waitUntil } from "../support/wait-until.ts";

let logue: Logue;
let ada: Person;

test.before(async () => {
  logue = await startLogue();
  ada = await createWorkspace(logue.url);
});
test.after.always(() => logue?.stop());

const invites = (input: CreateInviteLinkInput = {}) => ada.does(CreateInviteLinkDocument, input);

async function refusalOfSignUp(name: string, inviteToken?: string): Promise<string | undefined> {
  const input = { name, displayName: name, password, inviteToken };
  const { data } = await ask(logue.url, RegisterUserDocument, { input });
  return data?.registerUser.refusal?.code;
}

const previewOf = async (token: string) => (await ask(logue.url, InvitePreviewDocument, { token })).data?.invitePreview;

test.serial("only one visitor can create the workspace", async (t) => {
  const input = { workspaceName: "Mine", name: "eve", displayName: "Eve", password };
  const { data } = await ask(logue.url, CreateWorkspaceDocument, { input });
  t.is(data?.createWorkspace.refusal?.code, "WorkspaceExists");
});

test.serial("registering needs an invite until sign-up is open", async (t) => {
  t.is(await refusalOfSignUp("uninvited"), "InviteRequired");
  t.is(await refusalOfSignUp("uninvited", "made-up-secret"), "InviteUnknown");
  await ada.does(ChangeWorkspaceSettingsDocument, { signUpPolicy: "OPEN" });
  t.is(await refusalOfSignUp("uninvited"), undefined);
  await ada.does(ChangeWorkspaceSettingsDocument, { signUpPolicy: "INVITE" });
});

test.serial("an invite link shows the name of its workspace and admits as many users as it was made for", async (t) => {
  const { token, path } = await invites({ usesMax: 2 });
  t.true(path.endsWith(token));
  t.like(await previewOf(token), { workspaceName: "Test House", invitedByName: "Ada", role: "MEMBER", refusal: null });

  const [first] = await Promise.all([registers(logue.url, "first", token), registers(logue.url, "second", token)]);

  t.is(await refusalOfSignUp("third", token), "InviteUsedUp");
  t.is((await previewOf(token))?.refusal?.code, "InviteUsedUp");
  const { roomByName } = await first.query(RoomByNameDocument, { name: "general" });
  await first.posts(roomByName?.id ?? "", "Thank you for the invitation");
});

test.serial("when two users race for the last use of an invite, one gets in", async (t) => {
  const { token } = await invites({ usesMax: 1 });
  const refusals = await Promise.all(["racer-1", "racer-2", "racer-3"].map((name) => refusalOfSignUp(name, token)));
  t.deepEqual(refusals.filter((code) => code === undefined).length, 1);
  t.deepEqual(refusals.filter((code) => code === "InviteUsedUp").length, 2);
});

test.serial("an expired invite link admits no one", async (t) => {
  const { token } = await invites({ expiresAt: new Date(Date.now() + 4_000).toISOString() });
  t.is((await previewOf(token))?.refusal, null);
  await waitUntil("the link to expire", async () => (await previewOf(token))?.refusal?.code === "InviteExpired");
  t.is(await refusalOfSignUp("late", token), "InviteExpired");
});

test.serial("a revoked invite link admits no one", async (t) => {
  const { token, inviteLinkId } = await invites();
  await ada.does(RevokeInviteLinkDocument, { inviteLinkId });
  t.is(await refusalOfSignUp("too-late", token), "InviteRevoked");
});

test.serial("a user who registers with a guest invite is a guest", async (t) => {
  const { token } = await invites({ role: "GUEST" });
  const guest = await registers(logue.url, "guest", token);
  t.is((await ada.query(UserDocument, { id: guest.userId })).user?.role, "GUEST");
  t.is((await guest.query(RoomByNameDocument, { name: "general" })).roomByName, null);
});

test.serial("a closed workspace admits no one, not even with an invite link", async (t) => {
  const { token } = await invites();
  await ada.does(ChangeWorkspaceSettingsDocument, { signUpPolicy: "CLOSED" });
  t.is(await refusalOfSignUp("outside"), "SignUpClosed");
  t.is(await refusalOfSignUp("outside", token), "SignUpClosed");
});
