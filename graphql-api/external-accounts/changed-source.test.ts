import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { ldapPerson, lookUpEntry } from "../../tests/support/ldap-entries.ts";
import { openLdapServer } from "../../tests/support/ldap-server.ts";
import { miaPassword } from "../testing/directory-scene.ts";
import { samlScene } from "../testing/saml-scene.ts";
import { changeSetting } from "../testing/sign-in-scene.ts";
import { syncScene } from "../testing/sync-scene.ts";

test("another address of a directory reaches nothing in the own network, and another directory there opens no account and deactivates no one", async (t) => {
  const scene = await syncScene(t, [ldapPerson("mia"), ldapPerson("ben")]);
  const { set, enter, compare, apply, isActive, directory } = scene;
  await apply();
  t.is(await enter("mia", miaPassword), "@mia");
  for (const url of ["ldap://169.254.169.254", "ldap://10.0.0.1:389", "ldap://[::1]:389", "ldaps://192.168.1.1"]) {
    t.is(await set("url", url), null, url);
    directory.asked.length = 0;
    t.is(await enter("mia", miaPassword), "SignInMethodUnavailable", url);
    t.like(await compare(), { changeCount: 0, listedCount: 0 }, url);
    t.deepEqual(directory.asked, [], url);
  }
  const other = await openLdapServer({ entries: [lookUpEntry, ldapPerson("mia")] });
  t.teardown(other.close);
  t.is(await set("url", other.url), null);
  t.is(await enter("mia", miaPassword), "ExternalAccountSourceChanged");
  const compared = await compare();
  t.regex(compared.failure ?? "", /url was changed/);
  t.is(compared.changeCount, 0);
  t.true(await isActive("ben"));
  t.is(await set("url", directory.url), null);
  t.is(await enter("mia", miaPassword), "@mia");
});

test("who may change settings but assign no roles changes neither metadata, its address nor certificates of a provider", async (t) => {
  const { addPerson, send, administrator, answer, instance, provider } = await samlScene(t);
  const [ann, roleId] = [await addPerson("ann"), uuidv7()];
  await send(administrator, "CreateRole", { roleId, name: "Host", permissions: ["workspace.changeSettings"] });
  await send(administrator, "GrantRole", { userId: ann.userId, roleId, roomId: null, expiresAt: null });
  const change = async (key: string, value: unknown) => {
    const input = { scope: "INTEGRATION", scopeId: instance.id, key, value };
    return (await answer(ann, changeSetting, { input })).changeSetting.refusal?.code ?? null;
  };
  t.is(await change("metadata", provider.metadata()), "NotPermitted");
  t.is(await change("metadataAddress", "https://login.example.org/metadata"), "NotPermitted");
  t.is(await change("certificates", "-----BEGIN CERTIFICATE-----"), "NotPermitted");
  t.is(await change("buttonText", "Acme"), null);
});
