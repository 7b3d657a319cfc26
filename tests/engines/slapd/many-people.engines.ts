import { directorySceneAt } from "@logue/graphql-api/testing/directory-scene.ts";
import { comparing } from "@logue/graphql-api/testing/sync-scene.ts";
import test, { type ExecutionContext } from "ava";
import { Attribute, Change } from "ldapts";
import { slapdPackage } from "../engine-packages.ts";
import { whyMissing } from "../fetch-engines.ts";
import { entriesOf, groupDn, personDn } from "./entries.ts";
import { lookUp, type RunningSlapd, startSlapd, suffix } from "./slapd.ts";

const peopleCount = 5_000;
const pageCount = peopleCount / 100;
const withinMs = 240_000;
/** Of an account that an administrator of OpenLDAP locked for good. */
const lockedForGood = "000001010000Z";

async function scene(t: ExecutionContext) {
  const slapd = await startSlapd(entriesOf(peopleCount));
  t.teardown(slapd.stop);
  const opened = await directorySceneAt(t, {
    ...{ url: slapd.url, caCertificate: slapd.certificate, bindDn: lookUp.dn, bindPassword: lookUp.password },
    ...{ groups: "members", groupBase: `ou=groups,${suffix}`, roleMap: ["staff -> moderator"] },
    ...{ registersPeople: true, followsEmail: true, trustsEmail: true },
  });
  const comparisons = comparing(t, opened, withinMs);
  const { sealedEventStore } = opened.backEnd;
  /** Compares, applies what there is, and looks whether the log is the same after it. */
  const isWithoutChange = async (): Promise<void> => {
    const before = await sealedEventStore.lastPosition();
    const looked = await comparisons.compare();
    t.like(looked, { listedCount: peopleCount, changeCount: 0, failure: null });
    t.deepEqual(await comparisons.listed(looked), []);
    t.like(await comparisons.compare({ appliesRunId: looked.id }), { changeCount: 0, appliedCount: 0, failure: null });
    t.is(await sealedEventStore.lastPosition(), before);
  };
  return { ...opened, ...comparisons, slapd, isWithoutChange };
}

const replaceBy = (operation: "add" | "replace", type: string, value: string): Change =>
  new Change({ operation, modification: new Attribute({ type, values: [value] }) });

/** Another address, a locked account, a member more, and a person who moved in the tree. */
const changeFour = (slapd: RunningSlapd): Promise<void> =>
  slapd.administer(async (client) => {
    await client.modify(personDn("p17"), replaceBy("replace", "mail", "seventeen@example.org"));
    await client.modify(personDn("p18"), replaceBy("add", "pwdAccountLockedTime", lockedForGood));
    await client.modify(groupDn("crew"), replaceBy("add", "member", personDn("p19")));
    await client.modifyDN(personDn("p20"), "uid=twenty");
  });

test("a directory of 5,000 people is let in by a report that names each of them, and compared again there is no difference and no event", async (t) => {
  const reason = await whyMissing(slapdPackage);
  if (reason !== undefined) {
    t.log(`Left out: ${reason}`);
    t.pass();
    return;
  }
  const { slapd, compare, listed, isWithoutChange, isActive, answer, administrator } = await scene(t);
  const looked = await compare();
  t.like(looked, { listedCount: peopleCount, changeCount: peopleCount, appliedCount: 0, pageCount, failure: null });
  const pages = await Promise.all(Array.from({ length: pageCount }, (_each, page) => listed(looked, page)));
  const report = pages.flat();
  t.true(report.every(({ kind, outcome }) => kind === "REGISTER" && outcome === null));
  t.deepEqual(
    new Set(report.map(({ after }) => after)),
    new Set(Array.from({ length: peopleCount }, (_each, index) => `p${index}`)),
  );
  t.like(await compare({ appliesRunId: looked.id }), { changeCount: peopleCount, appliedCount: peopleCount, failure: null });
  await isWithoutChange();

  await changeFour(slapd);
  const changed = await compare();
  t.deepEqual((await listed(changed)).map(({ kind, label, before, after }) => [kind, label, before, after]).toSorted(), [
    ["DEACTIVATE", "p18 Mole", "active", "disabled there"],
    ["EMAIL", "p17 Mole", "p17@example.org", "seventeen@example.org"],
    ["ROLES", "p19 Mole", "", "moderator"],
  ]);
  t.like(await compare({ appliesRunId: changed.id }), { changeCount: 3, appliedCount: 3, failure: null });
  await isWithoutChange();
  t.deepEqual(await Promise.all(["p17", "p18", "p20"].map(isActive)), [true, false, true]);
  const { user } = await answer(administrator, `{ user(name: "p19") { roles { role { id } } } }`);
  t.deepEqual(user.roles, [{ role: { id: "moderator" } }]);
});
