import test, { type ExecutionContext } from "ava";
import sharp from "sharp";
import { type LdapEntry, ldapGroup, ldapPerson, lookUpEntry } from "../support/ldap-entries.ts";
import { openLdapServer } from "../support/ldap-server.ts";
import { atDoor, createWorkspace, type Person } from "../support/person.ts";
import { type Logue, startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { waitUntil } from "../support/wait-until.ts";

const patienceMs = 120_000;
/** Longer than the lease of a host that is gone. */
const laterMs = 3 * 60_000;
const known = 30;
const count = 110;
const numbers = Array.from({ length: count }, (_, index) => index);

const addition = `mutation { addIntegration(input: { name: "ldap", actorName: "acme-directory", displayName: "Acme directory" }) {
  result { instance { id } } } }`;
const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
const start = "mutation ($input: StartPeopleSyncInput!) { startPeopleSync(input: $input) { refusal { code } } }";
const state = `query ($id: ID!) { peopleSync(instanceId: $id) { isUnderWay
  runs { id applies changeCount appliedCount failure } } }`;

interface Sync {
  readonly isUnderWay: boolean;
  readonly runs: readonly Record<"id" | "changeCount" | "appliedCount" | "failure", unknown>[];
}

/** The answer to an operation that no generated document has. */
async function answer(person: Person, operation: string, variables = {}) {
  const { data, errors } = await person.ask(operation, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  // biome-ignore lint/suspicious/noExplicitAny: of many operations
  return data as any;
}

const syncOf = async (person: Person, id: string): Promise<Sync> => (await answer(person, state, { id })).peopleSync;

async function compare(person: Person, instanceId: string, more = {}): Promise<Sync["runs"][number]> {
  const input = { instanceId, ...more };
  if ((await answer(person, start, { input })).startPeopleSync.refusal) throw new Error("It was not started.");
  return ended(person, instanceId);
}

const ended = (person: Person, instanceId: string) =>
  waitUntil(
    "the comparison to end",
    async () => {
      const { isUnderWay, runs } = await syncOf(person, instanceId);
      return !isUnderWay && runs[0];
    },
    patienceMs,
  );

/** Those of before, and after: some have another name or a picture, some are gone, many are new. */
async function lists() {
  const photo = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#246" } })
    .jpeg()
    .toBuffer();
  const changed = (number: number): LdapEntry =>
    ldapPerson(`p${number}`, {
      ...(number % 3 === 0 && { cn: `Renamed ${number}` }),
      ...(number % 4 === 0 && { jpegPhoto: photo }),
    });
  const crew = numbers.filter((number) => number % 2 === 0).map((number) => ldapPerson(`p${number}`).dn);
  return {
    before: numbers.slice(0, known).map((number) => ldapPerson(`p${number}`)),
    after: [...numbers.slice(4).map(changed), ldapGroup("staff", crew)],
  };
}

async function setUp(t: ExecutionContext, dataFolder?: string) {
  const { before, after } = await lists();
  const directory = await openLdapServer({ entries: [lookUpEntry, ...before] });
  t.teardown(directory.close);
  const logue = await startLogue({ ...(dataFolder && { dataFolder }), environment });
  const ada = await createWorkspace(logue.url);
  const instanceId: string = (await answer(ada, addition)).addIntegration.result.instance.id;
  const settings = {
    ...{ url: directory.url, isPlainAllowed: true, bindDn: lookUpEntry.dn, peopleBase: "ou=people,dc=acme,dc=org" },
    ...{ groupBase: "ou=groups,dc=acme,dc=org", groups: "members", roleMap: ["staff -> moderator"] },
    ...{ registersPeople: true, followsName: true, syncGoneMaxPercent: 50 },
  };
  for (const [key, value] of Object.entries(settings)) {
    const input = { scope: "INTEGRATION", scopeId: instanceId, key, value };
    t.is((await answer(ada, change, { input })).changeSetting.refusal, null, key);
  }
  const secret = { scope: "INTEGRATION", scopeId: instanceId, key: "bindPassword", secretValue: "look up" };
  t.is((await answer(ada, change, { input: secret })).changeSetting.refusal, null);
  const first = await compare(ada, instanceId);
  await compare(ada, instanceId, { appliesRunId: first.id });
  directory.entries = [lookUpEntry, ...after];
  return { logue, ada, instanceId, directory };
}

const environment = { OUTGOING_ALLOWED: "127.0.0.1/32" };

/** All that a comparison settles, of everybody who was ever in the list. */
async function people(ada: Person) {
  const found: Record<string, unknown> = {};
  for (const number of numbers) {
    const facts = "id displayName deactivatedAt avatarUrl roles { role { id } }";
    const { user } = await answer(ada, `{ user(name: "p${number}") { ${facts} } }`);
    const { account } = await answer(ada, `{ account(userId: "${user?.id}") { rooms { name } } }`);
    found[`p${number}`] = {
      ...{ name: user.displayName, isActive: user.deactivatedAt === null, hasPicture: user.avatarUrl !== null },
      ...{ roles: user.roles, rooms: account.rooms },
    };
  }
  return found;
}

const registered = async (ada: Person): Promise<number> => {
  const names = Array.from({ length: 20 }, (_, index) => Math.floor((index * count) / 20));
  const asked = names.map((number) => `p${number}: user(name: "p${number}") { id }`).join(" ");
  return Object.values(await answer(ada, `{ ${asked} }`)).filter((user) => user !== null).length;
};

test("a comparison whose process is killed three times while it applies ends as one that was never killed", async (t) => {
  t.timeout(10 * 60_000);
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  const scene = await setUp(t, folder.path);
  const { instanceId } = scene;
  let [logue, ada]: [Logue, Person] = [scene.logue, scene.ada];
  t.teardown(() => logue.stop());
  const looked = await compare(ada, instanceId);
  const input = { instanceId, appliesRunId: looked.id };
  const begun = await registered(ada);
  t.is((await answer(ada, start, { input })).startPeopleSync.refusal, null);
  for (const killsAt of [begun + 1, begun + 6, begun + 11]) {
    await waitUntil("some more people to be registered", async () => (await registered(ada)) >= killsAt, patienceMs);
    t.true((await syncOf(ada, instanceId)).isUnderWay, "it is killed in the midst");
    await logue.kill();
    const later = { NODE_OPTIONS: "--import=./tests/support/shift-clock.ts", CLOCK_SHIFT_MS: String(killsAt * laterMs) };
    logue = await startLogue({ dataFolder: folder.path, environment: { ...environment, ...later } });
    ada = atDoor(ada, logue.url);
  }
  const run = await ended(ada, instanceId);
  t.like(run, { changeCount: looked.changeCount, appliedCount: looked.changeCount, failure: null });
  const killed = await people(ada);
  t.is((await compare(ada, instanceId)).changeCount, 0);

  const other = await setUp(t);
  t.teardown(() => other.logue.stop());
  const found = await compare(other.ada, other.instanceId);
  t.is(found.changeCount, looked.changeCount);
  await compare(other.ada, other.instanceId, { appliesRunId: found.id });
  t.deepEqual(killed, await people(other.ada));
});
