import { Readable } from "node:stream";
import { codeAt, newAuthenticatorSecret, sealSetup } from "@logue/command-service/contract/authenticators.ts";
import { digestOfToken, settingSecretsOwner } from "@logue/command-service/contract/secrets.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import { putEncryptedBlob } from "@logue/infra/blob-store/encrypted-blobs.ts";
import { v7 as uuidv7 } from "uuid";
import { openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";
import { addIntegrations } from "./example-integrations.ts";
import { registerPrograms } from "./example-programs.ts";
import { keepWork } from "./example-work.ts";

/** The ids that stand in the examples' variables, by what they name. */
export const exampleIds = {
  ada: exampleId(0x0a),
  kim: exampleId(0x0b),
  lee: exampleId(0x0c),
  sam: exampleId(0x0d),
  mia: exampleId(0x0e),
  nia: exampleId(0x0f),
  oli: exampleId(0x10),
  toErase: exampleId(0x11),
  toApproveErasing: exampleId(0x12),
  link: exampleId(0xf3),
  session: exampleId(0xf0),
  token: exampleId(0xf1),
  invite: exampleId(0xf2),
  general: exampleId(0x1a),
  engines: exampleId(0x1b),
  attic: exampleId(0x1c),
  archive: exampleId(0x1d),
  garden: exampleId(0x1e),
  cellar: exampleId(0x1f),
  meadow: exampleId(0x20),
  vault: exampleId(0x21),
  crew: exampleId(0x301),
  oldCrew: exampleId(0x302),
  hello: exampleId(0x101),
  plan: exampleId(0x102),
  reply: exampleId(0x103),
  preview: exampleId(0x701),
  toEdit: exampleId(0x104),
  toDelete: exampleId(0x105),
  poll: exampleId(0x106),
  file: exampleId(0x201),
  avatar: exampleId(0x202),
  toDeleteFile: exampleId(0x203),
  toPurge: exampleId(0x204),
  role: exampleId(0xa1),
  toDeleteRole: exampleId(0xa2),
  integration: exampleId(0x401),
  secondFactor: exampleId(0x501),
  integrationActor: exampleId(0x402),
  directory: exampleId(0x403),
  directoryActor: exampleId(0x404),
  gallery: exampleId(0x4a1),
  galleryActor: exampleId(0x4a2),
  hook: exampleId(0x407),
  hookActor: exampleId(0x408),
  herald: exampleId(0x409),
  heraldActor: exampleId(0x40a),
  postbox: exampleId(0x421),
  postboxActor: exampleId(0x422),
  givenUp: exampleId(0x40b),
  sent: exampleId(0x40c),
  oauthClient: exampleId(0x403),
  toDisableClient: exampleId(0x404),
  oauthGrant: exampleId(0x405),
  scheduled: exampleId(0x501),
  toCancel: exampleId(0x502),
  case: exampleId(0x601),
  toApprove: exampleId(0x602),
  toClose: exampleId(0x603),
} as const;

export const examplePassword = "correct horse battery";
export const exampleInviteToken = "an-example-of-a-secret";
const exampleConfirmationToken = "an-example-of-a-confirmation-link";
export const exampleLinkToken = "an-example-of-a-sign-in-link";

function exampleId(number: number): string {
  return `01960000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
}

export interface ExampleWorkspace extends TestWorkspace {
  readonly kim: Person;
}

/**
 * A small workspace in which every example finds what it speaks of. Ada, its administrator, asks.
 * `onOpen` comes before it is filled.
 */
export async function openExampleWorkspace(onOpen: (workspace: TestWorkspace) => void = () => {}): Promise<ExampleWorkspace> {
  const ids = exampleIds;
  const workspace = await openTestWorkspace({
    administratorId: ids.ada,
    generalRoomId: ids.general,
    environment: { PUBLIC_URL: "https://logue.example.org" },
  });
  onOpen(workspace);
  const kim = await workspace.addPerson("kim", "member", ids.kim);
  const lee = await workspace.addPerson("lee", "member", ids.lee);
  await workspace.addPerson("sam", "member", ids.sam);
  // Brought by an import: they have no passwords.
  await workspace.addPerson("mia", "member", ids.mia);
  await workspace.addPerson("nia", "member", ids.nia);
  await workspace.addPerson("oli", "member", ids.oli);
  await signPeopleIn(workspace);
  await addAuthenticator(workspace);
  await makeRoles(workspace);
  await makeRooms(workspace, lee);
  await makeTeams(workspace);
  await uploadFiles(workspace);
  await talk(workspace, kim);
  await keepWork(workspace, exampleIds);
  await openCases(workspace);
  await addIntegrations(workspace, ids);
  await registerPrograms(workspace, ids);
  await setUpMail(workspace);
  const readReceipts = { scope: "workspace", scopeId: "workspace", key: "readReceipts" } as const;
  await workspace.send(workspace.administrator, "ChangeSetting", { ...readReceipts, value: true });
  await workspace.send(workspace.administrator, "DeactivateUser", { userId: ids.sam });
  await askToErase(workspace);
  return { ...workspace, kim };
}

/** No mail server listens there: the example shows what is answered then. */
async function setUpMail({ send, services, administrator }: TestWorkspace): Promise<void> {
  const sender = {
    scope: "workspace",
    scopeId: workspaceScopeId,
    key: "mailSender",
    value: "Logue <logue@example.org>",
  } as const;
  await send(administrator, "ChangeSetting", sender);
  const value = { key: "mailServer", value: "smtp://127.0.0.1:1", setAtMs: 0 };
  const ownerId = settingSecretsOwner("workspace", workspaceScopeId);
  await services.vault.put({ kind: "setting", id: "mail-server", ownerId, value });
}

/** One person is there to be erased, and the erasure of another one waits for a second administrator. */
async function askToErase({ send, addPerson, administrator }: TestWorkspace): Promise<void> {
  const { toErase, toApproveErasing } = exampleIds;
  await addPerson("tom", "member", toErase);
  await addPerson("una", "member", toApproveErasing);
  const approvals = { scope: "workspace", scopeId: workspaceScopeId, key: "casesNeedApproval" } as const;
  await send(administrator, "ChangeSetting", { ...approvals, value: true });
  await send("system", "EraseUser", { userId: toApproveErasing, reason: "Asked for by mail on 1 March." });
  await send(administrator, "ChangeSetting", { ...approvals, value: false });
}

async function openCases({ send, administrator }: TestWorkspace): Promise<void> {
  const ids = exampleIds;
  const scope = { personIds: [], roomIds: [ids.general], viewerIds: [], from: null, to: null };
  for (const caseId of [ids.case, ids.toApprove, ids.toClose]) {
    const about = { caseId, number: "2026-16", reason: "A complaint", expiresAt: "2999-01-01T00:00:00.000Z" };
    await send(administrator, "OpenCase", { ...about, ...scope });
  }
}

async function signPeopleIn({ send, setPassword, services, administrator }: TestWorkspace): Promise<void> {
  const { ada: userId, session, token: tokenId, invite: inviteId } = exampleIds;
  await setPassword(userId, examplePassword);
  await setPassword(exampleIds.kim, examplePassword);
  await send("system", "SignIn", { userId, sessionId: administrator.sessionId ?? "", method: "password" });
  await send("system", "SignIn", { userId: exampleIds.nia, sessionId: session, method: "password" });
  await send(administrator, "CreateAccessToken", { userId, tokenId, label: "weather", scopes: ["read"], expiresAt: null });
  await send(administrator, "CreateInviteLink", { inviteId, role: "member", expiresAt: null, usesMax: null });
  // The secrets in the examples are always the same, those that Logue makes never.
  const { mia, link: linkId } = exampleIds;
  await send(administrator, "CreateSignInLink", { userId: mia, linkId, lifeMs: 86_400_000 });
  const [inviteDigest, linkDigest] = [digestOfToken(exampleInviteToken), digestOfToken(exampleLinkToken)];
  await services.vault.put({ kind: "invite-link", id: inviteDigest, ownerId: userId, value: { inviteId } });
  await services.vault.put({ kind: "sign-in-link", id: linkDigest, ownerId: mia, value: { linkId } });
  const confirmed = { digest: digestOfToken(exampleConfirmationToken), email: "ada@example.org" };
  await services.vault.put({ kind: "email-link", id: userId, ownerId: userId, value: confirmed });
}

/** Logue makes the secret; the code of this moment shows that the app has it. */
async function addAuthenticator({ services }: TestWorkspace): Promise<void> {
  const { vault, commands, clock } = services;
  const { ada: userId, secondFactor: factorId } = exampleIds;
  const secret = newAuthenticatorSecret();
  const setup = await sealSetup(vault, { userId, secret, begunAtMs: clock() });
  const data = { userId, factorId, recoverySetId: uuidv7(), label: "Phone" };
  const from = { actorId: userId, actorKind: "user", commandId: uuidv7(), correlationId: uuidv7() } as const;
  await commands.send({ ...from, type: "AddAuthenticator", data, secrets: { setup, code: codeAt(secret, clock()) } });
}

async function makeRoles({ send, administrator }: TestWorkspace): Promise<void> {
  const { role, toDeleteRole, nia } = exampleIds;
  await send(administrator, "CreateRole", { roleId: role, name: "Archivist", permissions: ["room.archive"] });
  await send(administrator, "CreateRole", { roleId: toDeleteRole, name: "Gardener", permissions: ["room.pin"] });
  const everywhere = { roomId: null, expiresAt: null };
  await send(administrator, "GrantRole", { ...everywhere, userId: nia, roleId: role });
  await send(administrator, "GrantRole", { ...everywhere, userId: nia, roleId: "moderator" });
}

async function makeRooms({ send, administrator }: TestWorkspace, lee: Person): Promise<void> {
  const { ada, kim, engines, attic, archive, garden, cellar, meadow, vault } = exampleIds;
  const plain = { visibility: "public", description: "", origin: null } as const;
  const memberIds = [kim, lee.userId];
  await send(administrator, "CreateChannel", { ...plain, roomId: engines, name: "engines", topic: "Difference", memberIds });
  await send(administrator, "CreateChannel", { ...plain, roomId: attic, name: "attic", topic: "", memberIds: [] });
  await send(administrator, "CreateChannel", { ...plain, roomId: cellar, name: "cellar", topic: "", memberIds: [] });
  await send(administrator, "CreateChannel", { ...plain, roomId: archive, name: "archive", topic: "", memberIds: [] });
  await send(administrator, "ArchiveRoom", { roomId: archive });
  await send(lee, "CreateChannel", { ...plain, roomId: garden, name: "garden", topic: "Roses", memberIds: [] });
  await send(lee, "CreateChannel", { ...plain, roomId: meadow, name: "meadow", topic: "", memberIds: [ada] });
  const hidden = { roomId: vault, name: "vault", topic: "", memberIds: [] };
  await send(lee, "CreateChannel", { ...plain, ...hidden, visibility: "private" });
}

async function makeTeams({ send, administrator }: TestWorkspace): Promise<void> {
  const { kim, lee, crew, oldCrew, general } = exampleIds;
  const plain = { description: "Those who turn the handle", memberIds: [kim, lee] };
  await send(administrator, "CreateTeam", { ...plain, teamId: crew, name: "engine-crew", title: "Engine crew" });
  await send(administrator, "CreateTeam", { ...plain, teamId: oldCrew, name: "old-crew", title: "Old crew" });
  await send(administrator, "LinkTeamToRoom", { teamId: crew, roomId: general });
}

async function uploadFiles({ send, administrator, backEnd }: TestWorkspace): Promise<void> {
  const { file, avatar, toDeleteFile, toPurge, general } = exampleIds;
  const { key, keyId } = await backEnd.dataKeys.dataKeyFor(administrator.userId);
  // Only this file is read by an example.
  await putEncryptedBlob(backEnd.blobStore, `files/${file}`, key, Readable.from([Buffer.from("engine")], { objectMode: false }));
  const bytes = { sizeBytes: 70_000, sha256: "0".repeat(64), keyId, width: 1200, height: 800 };
  for (const [fileId, roomId, name] of [
    [file, general, "engine.png"],
    [avatar, null, "ada.png"],
    [toDeleteFile, general, "old.png"],
    [toPurge, general, "secret.png"],
  ] as const) {
    const blobKey = `files/${fileId}`;
    const thumbnail = { blobKey: `thumbnails/${fileId}`, contentType: "image/webp", width: 480, height: 320, sizeBytes: 9_000 };
    await send(administrator, "RecordUpload", { ...bytes, fileId, roomId, name, contentType: "image/png", blobKey, thumbnail });
  }
  await send(administrator, "AddEmoji", { name: "kettle", fileId: avatar });
}

async function talk({ send, administrator }: TestWorkspace, kim: Person): Promise<void> {
  const { ada, general: roomId, hello, plan, reply, toEdit, toDelete, file } = exampleIds;
  const plain = { roomId, threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
  const noMentions = { mentionedUserIds: [], mentionsRoom: false } as const;
  await send(kim, "PostMessage", {
    ...plain,
    messageId: hello,
    text: "Hello @ada!",
    mentionedUserIds: [ada],
    mentionsRoom: false,
  });
  await send(administrator, "PostMessage", {
    ...plain,
    ...noMentions,
    messageId: plan,
    text: "A plan for the engine: https://looms.example/plan",
    fileIds: [file],
  });
  const replied = { threadRootId: plan, alsoInRoom: true, quotedMessageId: hello };
  await send(kim, "PostMessage", { ...plain, ...noMentions, ...replied, messageId: reply, text: "I like it" });
  await send(administrator, "PostMessage", { ...plain, ...noMentions, messageId: toEdit, text: "The engine waeves" });
  await send(administrator, "EditMessage", { ...noMentions, roomId, messageId: toEdit, text: "The engine weaves" });
  await send(administrator, "PostMessage", { ...plain, ...noMentions, messageId: toDelete, text: "Wrong room" });
  await send(administrator, "AddReaction", { roomId, messageId: hello, emoji: "tada" });
  await send(kim, "AddReaction", { roomId, messageId: plan, emoji: "tada" });
  await send(administrator, "PinMessage", { roomId, messageId: plan });
  await send(administrator, "StarMessage", { roomId, messageId: plan });
  await send(administrator, "MarkRead", { roomId, threadRootId: plan, number: 1 });
  await previewPlan(send);
  const options = ["one", "two"].map((emoji) => ({ emoji, label: `On day ${emoji}` }));
  const blocks = [{ kind: "poll", version: 1, options }];
  await send(administrator, "PostMessage", { ...plain, ...noMentions, messageId: exampleIds.poll, text: "When?", blocks });
}

function previewPlan(send: TestWorkspace["send"]): Promise<unknown> {
  const { general: roomId, plan, preview: previewId } = exampleIds;
  const page = { url: "https://looms.example/plan", title: "The plan", description: "How it weaves", siteName: "Looms" };
  return send("system", "AddLinkPreviews", {
    ...{ roomId, messageId: plan },
    previews: [{ previewId, ...page, picture: null }],
  });
}
