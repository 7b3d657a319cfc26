import type { Vault } from "@logue/infra/vault/vault.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { softPasskey } from "../../command-service/testing/soft-passkey.ts";
import { type LiveWorkspace, openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject } from "../testing/workspace.ts";

type Calls = { readonly vault: string[] };

/** Notes each call of the vault by its method and what it is about. */
function noteCalls(vault: Vault): Calls {
  const noted: string[] = [];
  for (const [name, method] of Object.entries(vault) as [keyof Vault, (...given: unknown[]) => unknown][])
    Object.assign(vault, {
      [name]: (...given: unknown[]) => {
        const [about] = given as [string | { readonly kind?: string } | undefined];
        noted.push(`${name} ${typeof about === "string" ? about : (about?.kind ?? "")}`);
        return method(...given);
      },
    });
  return { vault: noted };
}

/** Logue looks at other secrets from time to time, which is no part of an attempt. */
const isOfAttempt = (call: string): boolean => /(password|passkey|factor-use|totp|attempt|link|session)/.test(call);

async function openScene(t: ExecutionContext) {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { addPerson, setPassword, send, api } = workspace;
  const calls = noteCalls(workspace.backEnd.vault);
  const [kim, pat, gone] = [await addPerson("kim"), await addPerson("pat"), await addPerson("gone")];
  for (const { userId } of [kim, gone]) await setPassword(userId, "a long password of theirs");
  const site = { origin: api.url, relyingParty: new URL(api.url).hostname };
  await addPasskey(workspace, pat.userId, site);
  await send("system", "DeactivateUser", { userId: gone.userId });
  const imported = uuidv7();
  const facts = {
    displayName: "Ida",
    timeZone: null,
    inviteId: null,
    kind: "person",
    origin: { source: "slack", id: "U1" },
  } as const;
  await send("system", "RegisterUser", { userId: imported, name: "ida", email: "ida@example.org", ...facts });
  /** Sends it twice and tells of the second: what counts attempts is made at the first. */
  const tryTwice = async (name: string, input: () => Promise<JsonObject> | JsonObject) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${name}(input: $input) { refusal { code meaning remedy details { name value } } } }`;
    const once = async () => {
      const variables = { input: await input() };
      const begun = calls.vault.length;
      const { body, response } = await workspace.post({ query, variables });
      const cookies = response.headers.getSetCookie().map((header) => header.split("=")[0]);
      return { said: JSON.stringify([response.status, body, cookies]), calls: calls.vault.slice(begun).filter(isOfAttempt) };
    };
    await once();
    return once();
  };
  return { workspace, tryTwice, site, kim, pat, gone, imported };
}

async function addPasskey({ post, signIn }: LiveWorkspace, userId: string, site: { origin: string; relyingParty: string }) {
  const cookie = await signIn({ userId } as Parameters<LiveWorkspace["signIn"]>[0]);
  const prepare = "mutation { preparePasskey(input: { purpose: ADD }) { result { challenge options } } }";
  const { challenge, options } = (await post({ query: prepare }, { cookie })).body.data.preparePasskey.result;
  const response = softPasskey(userId).register(JSON.parse(options).challenge, site);
  const add = "mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) { refusal { code } } }";
  const { body } = await post({ query: add, variables: { input: { challenge, response, label: "Laptop" } } }, { cookie });
  if (body.data.addPasskey.refusal !== null) throw new Error("The passkey was not added.");
}

test("a wrong password is answered alike, after the same calls of the vault, whatever was wrong", async (t) => {
  const { tryTwice } = await openScene(t);
  const names = ["nobody-here", "kim", "pat", "gone", "ida", "ida@example.org", "nobody@example.org"];
  const first = await tryTwice("signIn", () => ({ nameOrEmail: "no-one", password: "a wild guess" }));
  t.true(first.said.includes("SignInFailed"));
  t.true(first.calls.length > 0);
  for (const nameOrEmail of names)
    t.deepEqual(await tryTwice("signIn", () => ({ nameOrEmail, password: "a wild guess" })), first, nameOrEmail);
});

test("a passkey that opens nothing is answered alike, after the same calls of the vault, whosever it says it is", async (t) => {
  const { workspace, tryTwice, site, kim, pat, gone, imported } = await openScene(t);
  const prepare = "mutation { preparePasskey(input: { purpose: SIGN_IN }) { result { challenge options } } }";
  const by = (userId: string) =>
    tryTwice("signInWithPasskey", async () => {
      const { challenge, options } = (await workspace.post({ query: prepare })).body.data.preparePasskey.result;
      return { challenge, response: softPasskey(userId).answer(JSON.parse(options).challenge, site) };
    });
  const first = await by(uuidv7());
  t.true(first.said.includes("PasskeyWrong") && first.calls.length > 0);
  for (const userId of [kim, pat, gone].map((person) => person.userId).concat(imported))
    t.deepEqual(await by(userId), first, userId);
});

test("links that open nothing are answered alike, whether they were never made, used or replaced", async (t) => {
  const { workspace, tryTwice, imported } = await openScene(t);
  const create = `mutation { createSignInLinks(input: { userIds: ["${imported}"] }) { result { links { link { token } } } } }`;
  const made = async () => {
    const { createSignInLinks } = await workspace.answer(workspace.administrator, create);
    return createSignInLinks.result.links[0].link.token as string;
  };
  const [replaced, used] = [await made(), await made()];
  const redeem =
    (token: string, password = "quite another pass phrase") =>
    () => ({ token, password });
  const never = await tryTwice("redeemSignInLink", redeem("never-made"));
  t.true(never.said.includes("SignInLinkInvalid"));
  t.is((await tryTwice("redeemSignInLink", redeem(replaced))).said, never.said);
  await tryTwice("redeemSignInLink", redeem(used));
  t.is((await tryTwice("redeemSignInLink", redeem(used))).said, never.said);
});
