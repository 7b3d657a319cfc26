import test from "ava";
import { type LdapEntry, ldapPerson } from "../../tests/support/ldap-entries.ts";
import { syncScene } from "../testing/sync-scene.ts";
import { findByLogin } from "../users/find-account.ts";
import { createSyncRound } from "./sync-rounds.ts";

const settings = { followsUserName: true, followsEmail: true, trustsEmail: true };

test("another name and another address in the directory are differences, and applied they are the person's", async (t) => {
  const { apply, compare, listed, setPeople, services } = await syncScene(t, [ldapPerson("p0")], settings);
  await apply();
  const { entryUUID } = ldapPerson("p0");
  setPeople([ldapPerson("pia", { entryUUID, cn: "P0 Mole", mail: "pia@example.org" })]);
  t.deepEqual(
    (await listed(await compare())).map(({ kind, before, after }) => [kind, before, after]),
    [
      ["USER_NAME", "p0", "pia"],
      ["EMAIL", "p0@example.org", "pia@example.org"],
    ],
  );
  t.like(await apply(), { changeCount: 2, appliedCount: 2 });
  t.is((await findByLogin(services.readStore, "pia@example.org"))?.name, "pia");
  t.is((await compare()).changeCount, 0);
});

test("a name that is taken is proposed with a number and waits for an administrator; an address that is taken stays", async (t) => {
  const { apply, compare, listed, setPeople, addPerson, set, services } = await syncScene(t, [ldapPerson("p0")], settings);
  await apply();
  await addPerson("pia");
  await addPerson("lou");
  const { entryUUID } = ldapPerson("p0");
  setPeople([ldapPerson("pia", { entryUUID, cn: "P0 Mole", mail: "lou@example.org" })]);
  await set("syncAppliesItself", true);
  await set("syncEveryHours", 1);
  await createSyncRound(services)();
  const found = async () => (await listed(await compare())).map(({ kind, before, after }) => [kind, before, after]);
  const both = [
    ["PROPOSED_NAME", "p0", "pia2"],
    ["CONFLICT", "p0@example.org", "EmailTaken"],
  ];
  t.deepEqual(await found(), both, "the schedule left it");
  t.like(await apply(), { changeCount: 2, appliedCount: 1 });
  t.deepEqual(await found(), both.slice(1), "the proposal stands");
});

test("a person of 389 Directory Server keeps the account by nsUniqueId, renamed and moved in the tree, and the next one of that name gets another", async (t) => {
  const ids = ["66446001-1DD211B2-66225011-2EE211DB", "66446002-1dd211b2-66225011-2ee211db"] as const;
  const of389 = (uid: string, nsUniqueId: string, more: Omit<LdapEntry, "dn"> = {}) =>
    ldapPerson(uid, { entryUUID: undefined, nsUniqueId, userPassword: nsUniqueId, ...more });
  const moved = { ...of389("lou", ids[0]), dn: "uid=lou,ou=crew,ou=people,dc=acme,dc=org" };
  const { enter, apply, listed, compare, setPeople, isActive } = await syncScene(t, [of389("pia", ids[0])]);
  t.like(await apply(), { listedCount: 1, appliedCount: 1 });
  t.is(await enter("pia", ids[0]), "@pia");
  setPeople([moved, of389("pia", ids[1], { mail: "pia.the.next@example.org" })]);
  t.is(await enter("lou", ids[0]), "@pia");
  t.is(await enter("pia", ids[1]), "@pia2");
  t.deepEqual(await listed(await compare()), []);
  t.true(await isActive("pia"));
});
