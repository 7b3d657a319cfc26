import { makeEmailLink } from "@logue/command-service/contract/email-links.ts";
import test from "ava";
import * as openid from "openid-client";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { askForCode, openOAuthScene } from "../testing/oauth-program.ts";

test("a program can do no more than its person may at that moment, whatever was allowed when the person held more", async (t) => {
  const scene = await openOAuthScene(t);
  const kim = await scene.addPerson("kim", "administrator");
  const program = await scene.register({ scopes: ["openid", "users.assignRoles"] });
  const asked = await askForCode(scene, kim, program, { scope: "openid users.assignRoles" });
  const tokens = await asked.exchange();
  const createRole = async (name: string, token = tokens.access_token): Promise<string | null> => {
    const query = `mutation { createRole(input: { name: "${name}", permissions: [] }) { refusal { code } } }`;
    const { body } = await scene.post({ query }, { authorization: `Bearer ${token}` });
    return body.errors?.[0].extensions.code ?? body.data.createRole.refusal?.code ?? null;
  };
  t.is(await createRole("Watch"), null);
  await scene.send("system", "AssignRole", { userId: kim.userId, role: "member" });
  await waitUntil("the role to be gone", async () => (await createRole("Look")) === "NotPermitted");
  const renewed = await openid.refreshTokenGrant(asked.config, tokens.refresh_token ?? "");
  t.is(await createRole("Spy", renewed.access_token), "NotPermitted");
});

test("a program is told whether the address was confirmed", async (t) => {
  const scene = await openOAuthScene(t);
  const kim = await scene.addPerson("kim");
  await scene.send(kim, "ReplaceEmail", { userId: kim.userId, email: "kim@example.org" });
  const asked = await askForCode(scene, kim, await scene.register(), { scope: "openid email" });
  const { access_token: token } = await asked.exchange();
  const told = async () => (await openid.fetchUserInfo(asked.config, token, kim.userId)) as openid.UserInfoResponse;
  t.like(await told(), { email: "kim@example.org", email_verified: false });
  const { token: link } = await makeEmailLink(scene.services.vault, kim.userId, "kim@example.org", Date.now());
  const { sessionId } = await scene.startSession(kim.userId);
  await scene.answer({ ...kim, sessionId }, `mutation { confirmEmail(input: { token: "${link}" }) { isVisible } }`);
  await waitUntil("the address to be confirmed", async () => (await told()).email_verified === true);
});
