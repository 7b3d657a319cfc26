import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openForgingProvider } from "../../tests/support/forging-provider.ts";
import { ldapPerson } from "../../tests/support/ldap-entries.ts";
import { openSamlProvider } from "../../tests/support/saml-provider.ts";
import { directoryScene, mia, miaPassword } from "../testing/directory-scene.ts";
import { samlScene } from "../testing/saml-scene.ts";
import { changeSetting, refusedIn, sceneWith } from "../testing/sign-in-scene.ts";
import { isOfSameSource } from "./source.ts";

const subject = "provider|mia";

test("an account counts while the system is asked under whose address it was linked", (t) => {
  const sources = ["a", "b", "a"].map((value, index) => ({ key: "issuer", value, since: `2026-01-0${index + 1}T00:00:00.000Z` }));
  const linkedOn = (day: number) => `2026-01-0${day}T12:00:00.000Z`;
  t.true(isOfSameSource({}, linkedOn(1)));
  t.deepEqual(
    [1, 2, 3].map((day) => isOfSameSource({ sources }, linkedOn(day))),
    [true, false, true],
  );
  t.true(isOfSameSource({ sources, settings: { formerAddresses: ["b"] } }, linkedOn(2)));
  t.false(isOfSameSource({ sources, settings: { formerAddresses: ["c"] } }, linkedOn(2)));
  const named = [null, "x"].map((value, index) => ({ key: "entityId", value, since: `2026-01-0${index + 1}T00:00:00.000Z` }));
  t.false(isOfSameSource({ sources: named }, linkedOn(1)));
  t.true(isOfSameSource({ sources: named, settings: { formerAddresses: ["none"] } }, linkedOn(1)));
});

test("another provider that names the same id opens no account, until the provider is said to be the same", async (t) => {
  const scene = await sceneWith(t, openForgingProvider, { registersPeople: true });
  const { provider, browse, set, instance, answer, addPerson, administrator, send } = scene;
  provider.claims = { sub: subject, preferred_username: "mia", name: "Mia Mole" };
  await browse().signIn();
  const other = await openForgingProvider();
  t.teardown(other.close);
  other.claims = { sub: subject, preferred_username: "mia", name: "An attacker" };
  t.is(await set("issuer", other.issuer), null);
  const attacker = browse();
  t.is(refusedIn(await attacker.signIn()), "ExternalAccountSourceChanged");
  t.is(await attacker.whoAmI(), null);
  t.is(await set("issuer", provider.issuer), null);
  const again = browse();
  t.is(refusedIn(await again.signIn()), null);
  t.is((await again.whoAmI()).user.name, "mia");
  t.is(await set("issuer", other.issuer), null);
  t.is(await set("formerAddresses", [provider.issuer]), null);
  const moved = browse();
  t.is(refusedIn(await moved.signIn()), null);
  t.is((await moved.whoAmI()).user.name, "mia");
  const [ann, roleId] = [await addPerson("ann"), uuidv7()];
  await send(administrator, "CreateRole", { roleId, name: "Host", permissions: ["workspace.changeSettings"] });
  await send(administrator, "GrantRole", { userId: ann.userId, roleId, roomId: null, expiresAt: null });
  const input = { scope: "INTEGRATION", scopeId: instance.id, key: "formerAddresses", value: [] };
  t.is((await answer(ann, changeSetting, { input })).changeSetting.refusal.code, "NotPermitted");
  t.is((await answer(ann, changeSetting, { input: { ...input, key: "scopes", value: "openid" } })).changeSetting.refusal, null);
});

test("another id attribute of a directory opens no other person's account and makes no second one, until it is set back or said to be the same", async (t) => {
  const eve = ldapPerson("eve", { employeeNumber: String(mia.entryUUID) });
  const directory = await directoryScene(t, { registersPeople: true }, [{ ...mia, employeeNumber: "7" }, eve]);
  const { enter, set, addPerson, administrator, send, answer, instanceId } = directory;
  t.is(await enter("mia", miaPassword), "@mia");
  t.is(await set("subjectAttribute", "employeeNumber"), null);
  t.is(await enter("eve", "eve's pässwörd€"), "ExternalAccountSourceChanged");
  t.is(await enter("mia", miaPassword), "ExternalAccountSourceChanged");
  t.is(await set("subjectAttribute", "entryUUID"), null);
  t.is(await enter("mia", miaPassword), "ExternalAccountSourceChanged");
  t.is(await set("formerAddresses", ["none"]), null);
  t.is(await enter("mia", miaPassword), "@mia");
  t.is(await enter("eve", "eve's pässwörd€"), "@eve");
  const [ann, roleId] = [await addPerson("ann"), uuidv7()];
  await send(administrator, "CreateRole", { roleId, name: "Host", permissions: ["workspace.changeSettings"] });
  await send(administrator, "GrantRole", { userId: ann.userId, roleId, roomId: null, expiresAt: null });
  const guarded = { subjectAttribute: "uid", caCertificate: "-----BEGIN CERTIFICATE-----", isPlainAllowed: false };
  for (const [key, value] of Object.entries(guarded)) {
    const input = { scope: "INTEGRATION", scopeId: instanceId, key, value };
    t.is((await answer(ann, changeSetting, { input })).changeSetting.refusal?.code, "NotPermitted", key);
  }
});

test("metadata of another SAML provider opens no account, and new keys of the same one do", async (t) => {
  const { browse, set, provider, ownMetadata } = await samlScene(t);
  await browse().signIn();
  const other = await openSamlProvider(ownMetadata);
  t.teardown(other.close);
  other.person = provider.person;
  t.is(await set("metadata", other.metadata()), null);
  const attacker = browse();
  const { callbackUrl, id } = await other.read((await attacker.beginUrl()).searchParams, "redirect");
  t.is(refusedIn(await attacker.bring(other.answer({ id, callbackUrl }))), "ExternalAccountSourceChanged");
  t.is(await attacker.whoAmI(), null);
  t.is(await set("metadata", provider.metadata().replace("<IDPSSODescriptor", "<!-- renewed --><IDPSSODescriptor")), null);
  const again = browse();
  t.is(refusedIn(await again.signIn()), null);
  t.is((await again.whoAmI()).user.name, "mia");
});
