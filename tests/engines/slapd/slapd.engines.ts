import { directorySceneAt } from "@logue/graphql-api/testing/directory-scene.ts";
import { comparing } from "@logue/graphql-api/testing/sync-scene.ts";
import test from "ava";
import { selfSigned } from "../../support/self-signed.ts";
import { slapdPackage } from "../engine-packages.ts";
import { whyMissing } from "../fetch-engines.ts";
import { entriesOf } from "./entries.ts";
import { lookUp, startSlapd, suffix } from "./slapd.ts";

const peopleCount = 600;

test("people of OpenLDAP sign in over StartTLS and follow its list, with groups within groups", async (t) => {
  const reason = await whyMissing(slapdPackage);
  if (reason !== undefined) {
    t.log(`Left out: ${reason}`);
    t.pass();
    return;
  }
  const slapd = await startSlapd(entriesOf(peopleCount));
  t.teardown(slapd.stop);
  const groups = { groups: "members", groupBase: `ou=groups,${suffix}`, roleMap: ["staff -> moderator"] };
  const bind = { url: slapd.url, caCertificate: slapd.certificate, bindDn: lookUp.dn, bindPassword: lookUp.password };
  const scene = await directorySceneAt(t, { ...bind, ...groups, registersPeople: true });
  const { enter, answer, administrator, set } = scene;
  const { compare } = comparing(t, scene);
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
