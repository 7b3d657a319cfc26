import test from "ava";
import { seededRandom } from "../../tests/support/seeded-random.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { openReactionScene, textOf } from "./conformance-host.ts";
import { stateKey } from "./reaction-state.ts";
import type { WantedBy } from "./wanted-events.ts";

const seed = 20_261_130;
const instanceCount = 40;
const postCount = 200;

/** Each instance wants texts whose number one of its own divides. */
const divisorOf = (instanceId: string): number => Number(instanceId.split("-")[1]);

test(`of what comes while instances wait, begin and go on, each handles what it wants, once and in order; seed ${seed}`, async (t) => {
  const random = seededRandom(seed);
  const { addInstance, history, post, start } = openReactionScene();
  const told = new Map<string, number[]>();
  const wanted = new Map<string, number[]>();
  const wantedBy: WantedBy = ({ id }, event) => {
    const isWanted = Number(textOf(event)) % divisorOf(id) === 0;
    return Number(textOf(event)) % 3 === 0 ? isWanted : Promise.resolve(isWanted);
  };
  const handle = async (text: string, { instanceId }: { readonly instanceId: string }): Promise<void> => {
    if (random.below(5) === 0) await new Promise(setImmediate);
    told.get(instanceId)?.push(Number(text));
  };
  const host = start(handle, { wantedBy });
  t.teardown(host.close);
  for (let posted = 1; posted <= postCount; posted += 1) {
    if (told.size < instanceCount && random.below(3) === 0) {
      const id = `hook-${1 + random.below(7)}-${told.size}`;
      told.set(id, []);
      wanted.set(id, []);
      addInstance(id, await history.lastPosition().then((last) => last || "0".repeat(20)));
    }
    await post("one", String(posted));
    for (const [id, numbers] of wanted) if (posted % divisorOf(id) === 0) numbers.push(posted);
    if (random.below(4) === 0) await new Promise((resolve) => setTimeout(resolve, random.below(5)));
  }
  const count = (lists: Map<string, number[]>): number => [...lists.values()].flat().length;
  await waitUntil("each to be told", () => count(told) >= count(wanted));
  t.deepEqual(told, wanted);
  t.true(told.size > 20);
});

test("what no instance wants is read once for all that wait", async (t) => {
  const { addInstance, history, post, start } = openReactionScene();
  const told: string[] = [];
  for (let index = 0; index < 100; index += 1) addInstance(`hook-${index}`);
  let asked = 0;
  const wantedBy: WantedBy = ({ id }, event) => {
    asked += 1;
    return textOf(event) === "all" || id === "hook-7";
  };
  const host = start((text, { instanceId }) => void told.push(`${instanceId} ${text}`), { wantedBy });
  t.teardown(host.close);
  await post("one", "all");
  await waitUntil("all to be told", () => told.length === 100);
  let reads = 0;
  const { readAll } = history;
  history.readAll = (...given) => {
    reads += 1;
    return readAll(...given);
  };
  for (let round = 0; round < 10; round += 1) {
    asked = 0;
    await post("one", "few");
    await waitUntil("the one to be told", () => told.length === 101 + round && asked >= 100);
  }
  t.deepEqual(told.slice(100), Array(10).fill("hook-7 few"));
  t.true(reads < 10 * 10, `${reads} reads for ten events`);
});

test("an instance that waits keeps its lease, so that no other host takes it", async (t) => {
  const { addInstance, post, start, workStore, advance } = openReactionScene();
  addInstance("hook");
  const told: string[] = [];
  const first = start((text) => void told.push(`first ${text}`));
  t.teardown(first.close);
  await post("one", "a");
  await waitUntil("the first", () => told.length === 1);
  for (let round = 0; round < 2; round += 1) {
    const before = (await workStore.get(stateKey("hook")))?.revision;
    advance(25_000);
    await waitUntil("the lease to be renewed", async () => (await workStore.get(stateKey("hook")))?.revision !== before);
  }
  const second = start((text) => void told.push(`second ${text}`));
  t.teardown(second.close);
  await post("one", "b");
  await waitUntil("the second", () => told.length === 2);
  t.deepEqual(told, ["first a", "first b"]);
});
