import { readFileSync } from "node:fs";
import { type CommandType, commandDeclarationOf, everyCommandType } from "@logue/command-service/contract/commands.ts";
import { asksConfirmation } from "@logue/command-service/contract/confirmation.ts";
import { settingDeclarationOf } from "@logue/command-service/contract/settings.ts";
import { integrations } from "@logue/integrations/index.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject } from "../testing/workspace.ts";

const password = "a long password of Ada's";

/** Long enough ago that nothing counts as confirmed. */
const lateMs = 2 * 24 * 60 * 60_000;

/** By which mutations a passer-by could send each sensitive command in a window left open. */
const mutationsOf = (
  kim: string,
  instanceId: string,
): Partial<Readonly<Record<CommandType, Readonly<Record<string, JsonObject>>>>> => {
  const [id, end] = [uuidv7(), "2999-01-01T00:00:00Z"];
  const program = { name: "Tides", redirectUris: ["https://tides.example.org/"], scopes: ["openid"] };
  const role = { name: "Watch", permissions: [] };
  return {
    AddAuthenticator: { addAuthenticator: { setup: "x", code: "123456", label: "Phone" } },
    AddIntegration: { addIntegration: { name: "ldap", actorName: "directory", displayName: "Directory" } },
    AddMailFactor: { addMailFactor: { code: "123456" } },
    AddPasskey: { addPasskey: { challenge: "x", response: "{}", label: "Laptop" } },
    ApproveCase: { approveCase: { caseId: id } },
    ApproveErasure: { approveErasure: { userId: kim } },
    AssignRole: { assignRole: { userId: kim, role: "AUDITOR" } },
    ChangeOAuthClient: { changeOAuthClient: { clientId: id, ...program } },
    ChangeRole: { changeRole: { roleId: id, ...role } },
    ChangeSetting: {
      changeSetting: { scope: "INTEGRATION", scopeId: instanceId, key: "address", value: "https://example.org" },
      renewInstanceSecret: { instanceId },
    },
    CreateAccessToken: { createAccessToken: { label: "deploy", scopes: ["READ"] } },
    CreateRecoveryCodes: { createRecoveryCodes: {} },
    CreateRole: { createRole: role },
    CreateSignInLink: { createSignInLinks: { userIds: [kim] } },
    DeleteRole: { deleteRole: { roleId: id } },
    EraseUser: { eraseUser: { userId: kim, reason: "Asked for it." } },
    GrantRole: { grantRole: { userId: kim, roleId: "moderator" } },
    OpenCase: { openCase: { number: "1", reason: "Asked for it.", personIds: [kim], expiresAt: end } },
    PurgeFile: { purgeFile: { fileId: id } },
    RegisterOAuthClient: { registerOAuthClient: { kind: "PUBLIC", ...program } },
    RemoveIntegration: { removeIntegration: { instanceId } },
    RemoveSecondFactor: { removeSecondFactor: { factorId: id } },
    RenewOAuthClientSecret: { renewOAuthClientSecret: { clientId: id } },
    ReplaceEmail: { replaceEmail: { userId: kim, email: "other@example.org" } },
    ResetPassword: { resetPassword: { userId: kim } },
    ResetSecondFactors: { resetSecondFactors: { userId: kim, reason: "The phone was lost." } },
    UnlinkExternalAccount: { unlinkExternalAccount: { userId: kim, instanceId: id } },
    WithdrawRole: { withdrawRole: { userId: kim, roleId: "moderator" } },
  };
};

/** What other pages send, or what looking at something sends, is tried where that is set up. */
const triedIn: Partial<Readonly<Record<CommandType, string>>> = {
  GrantOAuthAccess: "../oauth-provider/consent-confirmed.test.ts",
  LinkExternalAccount: "../external-accounts/confirm-linking.test.ts",
  RecordAuditLogExported: "../audit/export-record.test.ts",
  RecordProofTaken: "../audit/looks.test.ts",
  RecordReplacedWordsSeen: "../audit/looks.test.ts",
  RecordRoomReplayed: "../replay/replay.test.ts",
  RequestCaseFile: "../files/case-files.test.ts",
  SteerReaction: "../integrations/reactions.test.ts",
  ViewCaseContent: "../audit/cases.test.ts",
  ViewCaseHistory: "../audit/cases.test.ts",
};

async function openOldSession(aheadMs: () => number) {
  const workspace = await openLiveWorkspace({ integrations, clock: () => Date.now() + aheadMs() });
  const { administrator, addPerson, setPassword, signIn, post } = workspace;
  const kim = await addPerson("kim");
  await setPassword(administrator.userId, password);
  const hook = `mutation { addIntegration(input: { name: "outgoing-webhooks", actorName: "hook", displayName: "Hook" }) {
    result { instance { id } } } }`;
  const instanceId = (await workspace.answer(administrator, hook)).addIntegration.result.instance.id;
  const cookie = await signIn(administrator);
  const codeOf = async (name: string, input: object): Promise<string | null> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${name}(input: $input) { refusal { code } } }`;
    const { body } = await post({ query, variables: { input } }, { cookie });
    return body.errors?.[0].extensions.code ?? body.data[name].refusal?.code ?? null;
  };
  return { workspace, kim, instanceId, codeOf };
}

test("each command that its declaration calls sensitive asks an older session who it is, by each mutation that sends it", async (t) => {
  let aheadMs = 0;
  const { workspace, kim, instanceId, codeOf } = await openOldSession(() => aheadMs);
  t.teardown(workspace.close);
  aheadMs = lateMs;
  const sensitive = everyCommandType.filter((type) => commandDeclarationOf(type).needsConfirmation !== undefined);
  const mutations = mutationsOf(kim.userId, instanceId);
  t.deepEqual([...Object.keys(mutations), ...Object.keys(triedIn)].sort(), [...sensitive].sort());
  for (const [type, ways] of Object.entries(mutations))
    for (const [name, input] of Object.entries(ways)) t.is(await codeOf(name, input), "ConfirmationRequired", `${type}: ${name}`);
  for (const [type, file] of Object.entries(triedIn))
    t.regex(readFileSync(new URL(file, import.meta.url), "utf8"), /ConfirmationRequired|Sign in again/, type);
  t.is(await codeOf("setStatus", { text: "away" }), null, "what is not sensitive goes on");
  t.is(await codeOf("confirmSession", { kind: "PASSWORD", code: password }), null);
  for (const ways of Object.values(mutations))
    for (const [name, input] of Object.entries(ways)) t.not(await codeOf(name, input), "ConfirmationRequired", name);
});

test("no setting that asks for a confirmation can be changed together with those that do not", (t) => {
  const { schema } = commandDeclarationOf("ChangeWorkspaceSettings");
  const keys = Object.keys((schema as unknown as { readonly shape: object }).shape);
  t.deepEqual(
    keys.filter((key) => settingDeclarationOf("workspace", key)?.needsConfirmation === true),
    [],
  );
  t.true(keys.includes("signUpPolicy"));
});

test("commands that are sensitive with some data alone ask for it with that data, and not with other data", (t) => {
  const asks = (type: CommandType, data: object) => asksConfirmation(commandDeclarationOf(type), data);
  for (const [change, withDeleted, isAsked] of [
    ["replayed", false, true],
    ["redelivered", true, true],
    ["redelivered", false, false],
    ["paused", false, false],
  ] as const)
    t.is(asks("SteerReaction", { change, withDeleted }), isAsked, `${change} ${withDeleted}`);
  t.true(asks("ChangeSetting", { scope: "workspace", key: "accessTokenDaysMax" }));
  t.false(asks("ChangeSetting", { scope: "workspace", key: "messageLengthMax" }));
  t.true(asks("GrantOAuthAccess", { scopes: ["openid", "messages.read"] }));
  t.false(asks("GrantOAuthAccess", { scopes: ["openid", "profile", "email"] }));
});
