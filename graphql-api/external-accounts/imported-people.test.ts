import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { ldapPerson } from "../../tests/support/ldap-entries.ts";
import { mia, miaPassword } from "../testing/directory-scene.ts";
import { samlScene } from "../testing/saml-scene.ts";
import { refusedIn } from "../testing/sign-in-scene.ts";
import { syncScene } from "../testing/sync-scene.ts";
import type { TestWorkspace } from "../testing/workspace.ts";

/** A person as an import brings one: with an address, and with no way to sign in. */
async function imported({ send }: TestWorkspace, name: string, email: string): Promise<string> {
  const userId = uuidv7();
  const origin = { source: "slack", id: name };
  await send("system", "RegisterUser", {
    ...{ userId, name, displayName: name, email, timeZone: null, inviteId: null, kind: "person", origin },
  });
  return userId;
}

test("an imported person comes in by SAML with the address of the import, where the setting allows it", async (t) => {
  const scene = await samlScene(t, { registersPeople: false });
  await imported(scene, "mole", "mia@example.org");
  t.is(refusedIn(await scene.browse().signIn()), "ExternalAccountUnknown");
  await scene.set("linksByMail", true);
  await scene.set("trustsEmail", false);
  t.is(refusedIn(await scene.browse().signIn()), "ExternalAccountUnknown", "an address that people could choose there");
  await scene.set("trustsEmail", true);
  const browser = scene.browse();
  t.is(refusedIn(await browser.signIn()), null);
  t.is((await browser.whoAmI()).user.name, "mole");
});

test("imported people come in by a directory, at a sign-in and by a comparison, and no used account or administrator does", async (t) => {
  const people = [mia, ...["otto", "adam", "used"].map((name) => ldapPerson(name))];
  const scene = await syncScene(t, people, { registersPeople: false });
  const { enter, set, compare, apply, listed, setPassword, send } = scene;
  await imported(scene, "mole", "mia@example.org");
  await imported(scene, "otter", "otto@example.org");
  const [adam, used] = [await imported(scene, "boss", "adam@example.org"), await imported(scene, "ann", "used@example.org")];
  await send("system", "AssignRole", { userId: adam, role: "administrator" });
  await setPassword(used, "a long password of Ann's");
  t.is(await enter("mia", miaPassword), "ExternalAccountUnknown");
  await set("linksByMail", true);
  t.is(await enter("mia", miaPassword), "@mole");
  t.is(await enter("adam", String(ldapPerson("adam").userPassword)), "AdministratorUnconfirmed");
  t.is(await enter("used", String(ldapPerson("used").userPassword)), "ExternalAccountUnknown");
  const looked = await compare();
  t.deepEqual(
    (await listed(looked)).map(({ kind, label, after }) => [kind, label, after]),
    [
      ["LINK", "Otto Mole", "@otter"],
      ["CONFLICT", "Adam Mole", "AdministratorUnconfirmed"],
    ],
  );
  t.like(await apply(), { changeCount: 2, appliedCount: 1 });
  t.is(await enter("otto", String(ldapPerson("otto").userPassword)), "@otter");
});
