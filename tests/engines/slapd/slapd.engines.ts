import { directorySceneAt } from "@logue/graphql-api/testing/directory-scene.ts";
import test from "ava";
import { selfSigned } from "../../support/self-signed.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { slapdPackage } from "../engine-packages.ts";
import { whyMissing } from "../fetch-engines.ts";
import { lookUp, startSlapd, suffix } from "./slapd.ts";

const peopleCount = 600;

const ldif = (dn: string, attributes: readonly string[]): string => [`dn: ${dn}`, ...attributes].join("\n");
const person = (uid: string): string =>
  ldif(`uid=${uid},ou=people,${suffix}`, [
    "objectClass: inetOrgPerson",
    ...[`uid: ${uid}`, `cn: ${uid} Mole`, "sn: Mole", `mail: ${uid}@example.org`, `userPassword: ${uid} comes in`],
  ]);
const group = (cn: string, ...members: string[]): string =>
  ldif(`cn=${cn},ou=groups,${suffix}`, ["objectClass: groupOfNames", `cn: ${cn}`, ...members.map((dn) => `member: ${dn}`)]);
const unit = (ou: string): string => ldif(`ou=${ou},${suffix}`, ["objectClass: organizationalUnit", `ou: ${ou}`]);

/** Two groups, each of which is in the other. */
const entries = [
  ldif(suffix, ["objectClass: dcObject", "objectClass: organization", "o: Acme", "dc: acme"]),
  ldif(lookUp.dn, [
    ...["objectClass: organizationalRole", "objectClass: simpleSecurityObject", "cn: logue"],
    `userPassword: ${lookUp.password}`,
  ]),
  ...["people", "groups"].map(unit),
  ...Array.from({ length: peopleCount }, (_each, index) => person(`p${index}`)),
  group("crew", `uid=p0,ou=people,${suffix}`, `cn=staff,ou=groups,${suffix}`),
  group("staff", `cn=crew,ou=groups,${suffix}`),
].join("\n\n");

const starting = `mutation ($input: StartPeopleSyncInput!) { startPeopleSync(input: $input) { refusal { code } } }`;
const state = `query ($id: ID!) { peopleSync(instanceId: $id) { isUnderWay runs { id listedCount changeCount appliedCount failure } } }`;

test("people of OpenLDAP sign in over StartTLS and follow its list, with groups within groups", async (t) => {
  const reason = await whyMissing(slapdPackage);
  if (reason !== undefined) {
    t.log(`Left out: ${reason}`);
    t.pass();
    return;
  }
  const slapd = await startSlapd(entries);
  t.teardown(slapd.stop);
  const groups = { groups: "members", groupBase: `ou=groups,${suffix}`, roleMap: ["staff -> moderator"] };
  const bind = { url: slapd.url, caCertificate: slapd.certificate, bindDn: lookUp.dn, bindPassword: lookUp.password };
  const { enter, answer, administrator, instanceId, set } = await directorySceneAt(t, {
    ...bind,
    ...groups,
    registersPeople: true,
  });
  const compare = async (input: object = {}) => {
    const started = await answer(administrator, starting, { input: { instanceId, ...input } });
    t.is(started.startPeopleSync.refusal, null);
    return waitUntil("the comparison has ended", async () => {
      const { peopleSync } = await answer(administrator, state, { id: instanceId });
      return !peopleSync.isUnderWay && peopleSync.runs[0];
    });
  };
  t.is(await enter("p0", "p0 comes in"), "@p0");
  t.is(await enter("p0", "wrong"), "SignInFailed");
  t.is(await enter("p0*", "p0 comes in"), "SignInFailed");
  const { user } = await answer(administrator, `{ user(name: "p0") { roles { role { id } } } }`);
  t.deepEqual(user.roles, [{ role: { id: "moderator" } }]);

  const looked = await compare();
  t.like(looked, { listedCount: peopleCount, changeCount: peopleCount - 1, failure: null });
  t.like(await compare({ appliesRunId: looked.id }), { appliedCount: peopleCount - 1, failure: null });
  t.like(await compare(), { changeCount: 0, failure: null });

  t.is(await enter("p1", "p1 comes in"), "@p1");
  await set("caCertificate", (await selfSigned("127.0.0.1")).cert);
  t.is(await enter("p0", "p0 comes in"), "SignInMethodUnavailable");
  await set("caCertificate", slapd.certificate);
  await slapd.kill("SIGKILL");
  t.is(await enter("p0", "p0 comes in"), "SignInMethodUnavailable");
});
