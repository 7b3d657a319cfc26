import test from "ava";
import { openLiveWorkspace } from "../testing/live-workspace.ts";

const password = "a long password of Ada's";

/** What a passer-by could do in a window that was left open. */
const sensitive = (kim: string): Readonly<Record<string, object>> => ({
  createAccessToken: { label: "deploy", scopes: ["READ"] },
  assignRole: { userId: kim, role: "AUDITOR" },
  createRole: { name: "Watch", permissions: [] },
  grantRole: { userId: kim, roleId: "moderator" },
  eraseUser: { userId: kim, reason: "Asked for it." },
  resetPassword: { userId: kim },
  replaceEmail: { userId: kim, email: "other@example.org" },
  addIntegration: { name: "ldap", actorName: "directory", displayName: "Directory" },
});

test("tokens, roles, erasure, addresses and new ways in ask an older session who it is, and take one that was confirmed", async (t) => {
  let aheadMs = 0;
  const workspace = await openLiveWorkspace({ clock: () => Date.now() + aheadMs });
  t.teardown(workspace.close);
  const { administrator, addPerson, setPassword, signIn, post } = workspace;
  const kim = await addPerson("kim");
  await setPassword(administrator.userId, password);
  const cookie = await signIn(administrator);
  aheadMs = 31 * 60_000;
  const codeOf = async (name: string, input: object): Promise<string | null> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${name}(input: $input) { refusal { code } } }`;
    const { body } = await post({ query, variables: { input } }, { cookie });
    return body.errors?.[0].extensions.code ?? body.data[name].refusal?.code ?? null;
  };
  const all = Object.entries(sensitive(kim.userId));
  for (const [name, input] of all) t.is(await codeOf(name, input), "ConfirmationRequired", name);
  t.is(await codeOf("setStatus", { text: "away" }), null, "what is not sensitive goes on");
  t.is(await codeOf("confirmSession", { kind: "PASSWORD", code: password }), null);
  for (const [name, input] of all) t.not(await codeOf(name, input), "ConfirmationRequired", name);
});
