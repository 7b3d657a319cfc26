import test from "ava";
import sharp from "sharp";
import { groupDn, type LdapEntry, ldapGroup, ldapPerson, lookUpEntry } from "../../tests/support/ldap-entries.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { startingPeopleSync as starting, peopleSyncState as state, syncScene } from "../testing/sync-scene.ts";
import { createSyncRound } from "./sync-rounds.ts";

const crew = (count: number): LdapEntry[] => Array.from({ length: count }, (_, index) => ldapPerson(`p${index}`));

test("a comparison changes nothing and lists each difference; applied, it lets the people in, and then there is none", async (t) => {
  const { compare, listed, apply, answer, administrator, isActive } = await syncScene(t, crew(3), { followsName: true });
  const looked = await compare();
  t.like(looked, { listedCount: 3, changeCount: 3, appliedCount: 0, failure: null, pageCount: 1 });
  t.deepEqual(
    (await listed(looked)).map(({ kind, after, outcome }) => [kind, after, outcome]),
    ["p0", "p1", "p2"].map((name) => ["REGISTER", name, null]),
  );
  t.is(await isActive("p0"), undefined);
  const applied = await apply();
  t.like(applied, { changeCount: 3, appliedCount: 3 });
  t.true((await listed(applied)).every(({ outcome }) => outcome === "applied"));
  const { user } = await answer(administrator, `{ user(name: "p0") { displayName } }`);
  t.is(user.displayName, "P0 Mole");
  t.like(await compare(), { listedCount: 3, changeCount: 0 });
});

test("names and roles follow the directory, roles by groups within groups", async (t) => {
  const person = ldapPerson("p0");
  const settings = {
    followsName: true,
    groups: "members",
    groupBase: "ou=groups,dc=acme,dc=org",
    roleMap: ["staff -> moderator"],
  };
  const { apply, compare, listed, setPeople, answer, administrator } = await syncScene(t, [person], settings);
  await apply();
  setPeople([{ ...person, cn: "Pia Mole" }, ldapGroup("crew", [person.dn]), ldapGroup("staff", [groupDn("crew")])]);
  const looked = await compare();
  t.deepEqual(
    (await listed(looked)).map(({ kind, before, after }) => [kind, before, after]),
    [
      ["RENAME", "P0 Mole", "Pia Mole"],
      ["ROLES", "", "moderator"],
    ],
  );
  await apply();
  const { user } = await answer(administrator, `{ user(name: "p0") { displayName roles { role { id } } } }`);
  t.deepEqual(user, { displayName: "Pia Mole", roles: [{ role: { id: "moderator" } }] });
  t.is((await compare()).changeCount, 0);
  setPeople([{ ...person, cn: "Pia Mole" }]);
  t.like(await apply(), { changeCount: 1, appliedCount: 1 });
  t.is((await compare()).changeCount, 0);
});

test("a picture of the directory comes with the person, and another one is a difference", async (t) => {
  const portrait = (background: string) =>
    sharp({ create: { width: 40, height: 40, channels: 3, background } })
      .jpeg()
      .toBuffer();
  const [first, second] = await Promise.all(["#246", "#642"].map(portrait));
  const { apply, compare, listed, setPeople, answer, administrator } = await syncScene(t, [
    ldapPerson("p0", { jpegPhoto: first }),
  ]);
  const avatar = async () => (await answer(administrator, `{ user(name: "p0") { avatarUrl } }`)).user.avatarUrl;
  await apply();
  const shown = await avatar();
  t.regex(shown, /^\/files\//);
  t.is((await compare()).changeCount, 0);
  setPeople([ldapPerson("p0", { jpegPhoto: second })]);
  t.deepEqual(
    (await listed(await compare())).map(({ kind }) => kind),
    ["PICTURE"],
  );
  t.like(await apply(), { changeCount: 1, appliedCount: 1 });
  t.not(await avatar(), shown);
  t.is((await compare()).changeCount, 0);
  setPeople([ldapPerson("p0")]);
  t.like(await apply(), { changeCount: 1, appliedCount: 1 });
  t.is(await avatar(), null);
  t.is((await compare()).changeCount, 0);
});

test("who is gone or disabled is deactivated and comes back; whom people deactivated stays so", async (t) => {
  const people = crew(4);
  const { apply, isActive, setPeople, answer, administrator, compare } = await syncScene(t, people);
  await apply();
  const [first, second, third, fourth] = people as [LdapEntry, LdapEntry, LdapEntry, LdapEntry];
  const { user } = await answer(administrator, `{ user(name: "p3") { id } }`);
  await answer(administrator, `mutation { deactivateUser(input: { userId: "${user.id}" }) { isVisible } }`);
  setPeople([first, { ...second, nsAccountLock: "true" }, { ...third, pwdAccountLockedTime: "20260301090000Z" }, fourth]);
  t.like(await apply(), { changeCount: 1, appliedCount: 1 });
  t.deepEqual(await Promise.all(["p0", "p1", "p2", "p3"].map(isActive)), [true, false, true, false]);
  setPeople(people);
  t.like(await apply(), { changeCount: 1, appliedCount: 1 });
  t.deepEqual(await Promise.all(["p1", "p3"].map(isActive)), [true, false]);
  t.is((await compare()).changeCount, 0);
});

test("a list that is suddenly empty or much shorter deactivates no one until an administrator confirms it", async (t) => {
  const people = crew(12);
  const { apply, isActive, setPeople, compare, listed } = await syncScene(t, people);
  await apply();
  for (const left of [[], people.slice(0, 6)]) {
    setPeople(left);
    t.like(await compare(), { isHeld: true, appliedCount: 0 });
    const kept = await apply();
    t.like(kept, { isHeld: true, appliedCount: 0 });
    t.true((await listed(kept)).every(({ kind, outcome }) => kind === "DEACTIVATE" && outcome === "left"));
    t.true(await isActive("p11"));
  }
  t.like(await apply(true), { isHeld: true, appliedCount: 6 });
  t.false(await isActive("p11"));
  t.is((await compare()).changeCount, 0);
});

test("a directory that breaks off, refers elsewhere or hides a page changes nothing", async (t) => {
  const people = crew(1_200);
  const { directory, compare, isActive } = await syncScene(t, people.slice(0, 2));
  const { id } = await compare();
  await compare({ appliesRunId: id });
  directory.entries = [lookUpEntry, ...people.slice(2)];
  for (const fate of ["cut", "unavailable", "refer"] as const) {
    directory.beforePage = (page) => (page === 1 ? fate : "answer");
    const broken = await compare({ appliesRunId: id, deactivatesMany: true });
    t.like(broken, { changeCount: 0, appliedCount: 0, pageCount: 0 }, fate);
    t.regex(broken.failure ?? "", /directory/, fate);
  }
  let skips = 0;
  directory.beforePage = (page) => (page === 1 && skips++ === 0 ? "skip" : "continue");
  directory.asked.length = 0;
  t.like(await compare(), { listedCount: 1_198, failure: null }, "what it says is elsewhere is not looked for");
  t.is(directory.asked.filter((one) => one.startsWith("search")).length, 4, "three pages, one of them twice");
  t.true(await isActive("p0"));
});

test("only those who may edit and deactivate people see the report and start a comparison, one at a time", async (t) => {
  const { addPerson, ask, answer, administrator, instanceId, directory } = await syncScene(t, crew(1));
  const kim = await addPerson("kim");
  t.like(await ask(kim, starting, { input: { instanceId } }), {
    data: { startPeopleSync: { refusal: { code: "NotPermitted" } } },
  });
  t.regex(JSON.stringify(await ask(kim, state, { id: instanceId })), /NotPermitted/);
  directory.beforePage = () => "hang";
  await answer(administrator, starting, { input: { instanceId } });
  const second = await answer(administrator, starting, { input: { instanceId } });
  t.is(second.startPeopleSync.refusal.code, "PeopleSyncUnderWay");
  await directory.close();
});

test("a schedule compares by itself, and applies where that is set", async (t) => {
  const { services, isActive, set, answer, administrator, instanceId } = await syncScene(t, crew(1), { syncAppliesItself: true });
  t.is(await set("syncEveryHours", 0), "SettingInvalid");
  await set("syncEveryHours", 6);
  await createSyncRound(services)();
  await waitUntil("the person of the directory is here", () => isActive("p0"));
  const { peopleSync } = await waitUntil("the next comparison is planned", async () => {
    const found = await answer(administrator, state, { id: instanceId });
    return found.peopleSync.runs.length > 0 && found;
  });
  t.true(Date.parse(peopleSync.nextAt) > Date.now() + 5 * 3_600_000);
  await set("syncEveryHours", null);
  await createSyncRound(services)();
  t.is((await answer(administrator, state, { id: instanceId })).peopleSync.nextAt, null);
});
