import { settingSecretsOwner } from "@logue/command-service/contract/secrets.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import test, { type ExecutionContext } from "ava";
import { type LiveWorkspace, openLiveWorkspace } from "../../graphql-api/testing/live-workspace.ts";
import { startMailServer } from "../../graphql-api/testing/mail-server.ts";
import { samlScene } from "../../graphql-api/testing/saml-scene.ts";
import { openScimScene } from "../../graphql-api/testing/scim-scene.ts";
import { signInScene } from "../../graphql-api/testing/sign-in-scene.ts";
import { syncScene } from "../../graphql-api/testing/sync-scene.ts";
import type { JsonObject } from "../../graphql-api/testing/workspace.ts";
import { freePorts } from "../support/free-ports.ts";
import { ldapPerson } from "../support/ldap-entries.ts";
import { type ExportedPeople, type ExportedPerson, importPeople } from "./imported-people.ts";

const patienceMs = 10 * 60_000;
const atOnce = 25;
const password = "a quite new password";

const groupsOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** Who is signed in after each person's sign-in; nothing is missing where all of them are themselves. */
async function strangers(people: readonly ExportedPerson[], enter: (person: ExportedPerson) => Promise<string | null>) {
  const others: [string, string | null][] = [];
  for (const person of people) {
    const entered = await enter(person);
    if (entered !== person.name) others.push([person.name, entered]);
  }
  return others;
}

const counted = (t: ExecutionContext, { people, bots }: ExportedPeople) => t.deepEqual([people.length, bots.length], [472, 5]);

/** Sends a mutation of an outsider, and says who is signed in by its cookie, or why not. */
async function enters({ post }: LiveWorkspace, name: string, input: JsonObject): Promise<string | null> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { refusal { code } } }`;
  const { body, response } = await post({ query, variables: { input } });
  const refusal = body.data[name].refusal;
  if (refusal !== null) return refusal.code;
  const cookie = response.headers
    .getSetCookie()
    .map((header) => header.split(";")[0])
    .join("; ");
  return (await post({ query: "{ viewer { user { name } } }" }, { cookie })).body.data.viewer?.user.name ?? null;
}

test.serial("everybody of the export comes in by a link that an administrator hands out, and then by the password", async (t) => {
  t.timeout(patienceMs);
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const imported = await importPeople(workspace);
  counted(t, imported);
  const { people, bots } = imported;
  const create = `mutation ($input: CreateSignInLinksInput!) { createSignInLinks(input: $input) {
    result { links { userId link { token } } } } }`;
  const tokens = new Map<string, string>();
  for (const group of groupsOf([...people, ...bots], atOnce)) {
    const input = { userIds: group.map(({ userId }) => userId) };
    const { result } = (await workspace.answer(workspace.administrator, create, { input })).createSignInLinks;
    for (const { userId, link } of result.links) if (link !== null) tokens.set(userId, link.token);
  }
  t.deepEqual(
    bots.filter(({ userId }) => tokens.has(userId)),
    [],
  );
  const link = ({ userId }: ExportedPerson) => enters(workspace, "redeemSignInLink", { token: tokens.get(userId), password });
  t.deepEqual(await strangers(people, link), []);
  const typed = ({ email }: ExportedPerson) => enters(workspace, "signIn", { nameOrEmail: email, password });
  t.deepEqual(await strangers(people, typed), []);
});

test.serial("everybody of the export comes in by a link that is mailed to them", async (t) => {
  t.timeout(patienceMs);
  const { port, taken } = await startMailServer(t);
  const [own] = await freePorts(1);
  const workspace = await openLiveWorkspace({ environment: { PORT: String(own), PUBLIC_URL: `http://127.0.0.1:${own}` } });
  t.teardown(workspace.close);
  const { administrator, answer, send, services } = workspace;
  const imported = await importPeople(workspace);
  const { people, bots } = imported;
  counted(t, imported);
  const sender = { scope: "workspace", scopeId: workspaceScopeId, key: "mailSender", value: "chat@example.org" } as const;
  await send(administrator, "ChangeSetting", sender);
  await services.vault.put({
    ...{ kind: "setting", id: "server", ownerId: settingSecretsOwner("workspace", workspaceScopeId) },
    value: { key: "mailServer", value: `smtp://127.0.0.1:${port}`, setAtMs: 0 },
  });
  const mailing = "mutation ($input: MailSignInLinksInput!) { mailSignInLinks(input: $input) { refusal { code } } }";
  for (const group of groupsOf([...people, ...bots], atOnce))
    t.is(
      (await answer(administrator, mailing, { input: { userIds: group.map(({ userId }) => userId) } })).mailSignInLinks.refusal,
      null,
    );
  const tokens = new Map(taken.map(({ to, source }) => [to, linkIn(source)]));
  t.deepEqual(
    bots.filter(({ email }) => tokens.has(email)),
    [],
  );
  const mailed = ({ email }: ExportedPerson) => enters(workspace, "redeemSignInLink", { token: tokens.get(email), password });
  t.deepEqual(await strangers(people, mailed), []);
});

const linkIn = (source: string): string => /\/sign-in\/([\w-]+)/.exec(source.replace(/=\r\n/g, ""))?.[1] ?? "";

const byMail = { linksByMail: true, registersPeople: false };
const nameOf = async (browser: { whoAmI(): Promise<JsonObject | null> }) => (await browser.whoAmI())?.user.name ?? null;

test.serial("everybody of the export comes in by OpenID Connect, by the address", async (t) => {
  t.timeout(patienceMs);
  const scene = await signInScene(t, byMail);
  const imported = await importPeople(scene);
  counted(t, imported);
  const enter = async ({ name, email }: ExportedPerson) => {
    scene.provider.person = { sub: `provider|${name}`, preferred_username: `other-${name}`, name, email, email_verified: true };
    const browser = scene.browse();
    await browser.signIn();
    return nameOf(browser);
  };
  t.deepEqual(await strangers(imported.people, enter), []);
  t.deepEqual(await strangers(imported.people.slice(0, 5), enter), [], "and the next time");
  for (const bot of imported.bots) t.is(await enter(bot), null);
});

test.serial("everybody of the export comes in by SAML, by the address", async (t) => {
  t.timeout(patienceMs);
  const scene = await samlScene(t, byMail);
  const imported = await importPeople(scene);
  counted(t, imported);
  const enter = async ({ name, email, displayName }: ExportedPerson) => {
    const browser = scene.browse();
    await browser.signIn("", { nameId: `id-of-${name}`, attributes: { uid: `other-${name}`, displayName, mail: email } });
    return nameOf(browser);
  };
  t.deepEqual(await strangers(imported.people, enter), []);
  for (const bot of imported.bots) t.is(await enter(bot), null);
});

test.serial("everybody of the export is linked to the directory by one comparison, and comes in by its password", async (t) => {
  t.timeout(patienceMs);
  const scene = await syncScene(t, [], byMail);
  const imported = await importPeople(scene);
  counted(t, imported);
  const { people, bots } = imported;
  scene.setPeople(
    [...people, ...bots].map(({ userId, name, displayName, email }) =>
      ldapPerson(name, { entryUUID: userId, cn: displayName, mail: email }),
    ),
  );
  const { changeCount, appliedCount } = await scene.apply();
  t.deepEqual([changeCount >= people.length, appliedCount], [true, people.length]);
  t.is((await scene.compare()).changeCount, changeCount - people.length, "only the programs are left");
  const enter = async ({ name }: ExportedPerson) =>
    (await scene.enter(name, String(ldapPerson(name).userPassword))).replace(/^@/, "");
  t.deepEqual(await strangers(people, enter), []);
});

test.serial("everybody of the export is taken over by SCIM, each in the account that the import made", async (t) => {
  t.timeout(patienceMs);
  const scene = await openScimScene(t, ["registersPeople", "linksByMail"]);
  const imported = await importPeople(scene);
  counted(t, imported);
  const provide = ({ name, displayName, email }: ExportedPerson) =>
    scene.ask("POST", "/Users", { userName: name, displayName, emails: [{ value: email, primary: true }] });
  const others: unknown[] = [];
  for (const person of imported.people) {
    const { status, json } = await provide(person);
    if (status !== 201 || json.id !== person.userId) others.push([person.name, status, json]);
  }
  t.deepEqual(others, []);
  for (const bot of imported.bots) t.true((await provide(bot)).status >= 400);
});
