import { setTimeout as pause } from "node:timers/promises";
import { watchCpu } from "../load/cpu-watch.ts";
import { addHooks, type HookReceiver, hookEnv, openHookReceiver, watchTold } from "../load/hooks.ts";
import { runOpenLoop } from "../load/open-loop.ts";
import { type Posting, startPosting } from "../load/posting.ts";
import { buildTown, type Town } from "../load/town.ts";
import { atMost, type Bench, gateOf, type Measurement, type Row } from "../measurement.ts";
import { nowMicroseconds, openHistogram, type Percentiles, percentilesOf, record } from "../report/latency.ts";

const addedByHangingMaxMs = 1_000;

/** (12) Events that are posted to other programs by outgoing webhooks, and what they cost others. */
export const webhooks: Measurement = {
  name: "webhooks",
  number: 12,
  async run(bench) {
    const receiver = await openHookReceiver();
    try {
      const scene = await openScene(bench, receiver);
      const rows = [...(await timeAndCost(bench, scene)), ...(await throughput(bench, scene)), ...(await halfHang(bench, scene))];
      await scene.town.close();
      return rows;
    } finally {
      receiver.close();
    }
  },
};

interface Scene {
  readonly town: Town;
  readonly posting: Posting;
  readonly receiver: HookReceiver;
  readonly told: ReturnType<typeof watchTold>;
}

async function openScene(bench: Bench, receiver: HookReceiver): Promise<Scene> {
  const town = await buildTown(bench, { peopleCount: 2, env: hookEnv });
  return { town, receiver, posting: startPosting(town), told: watchTold(receiver) };
}

const postsPerSecond = 20;

/** What a post costs with no webhook, with some that are off, and with one that is told of it. */
async function timeAndCost(bench: Bench, scene: Scene): Promise<Row[]> {
  const { town, posting, receiver, told } = scene;
  const offHooks = bench.isQuick ? 10 : 100;
  await costOfPost(bench, scene);
  const without = await costOfPost(bench, scene);
  await addHooks(town, { first: 0, count: offHooks, address: (hook) => `${receiver.url}/off/${hook}`, isOn: false });
  const off = await costOfPost(bench, scene);
  await addHooks(town, { first: offHooks, count: 1, address: (hook) => `${receiver.url}/sound/${hook}` });
  await costOfPost(bench, scene);
  const from = posting.outcomes.length;
  const one = await costOfPost(bench, scene);
  const latencies = openHistogram();
  for (let post = from; post < posting.outcomes.length; post += 1)
    record(latencies, (await told.whenAll(post, 1)) - (posting.dueAtMicroseconds[post] ?? 0));
  return [
    {
      what: `webhook, ms from when a post was due until its receiver has it, ${postsPerSecond} posts/s`,
      figure: "one webhook",
      percentiles: percentilesOf(latencies),
      gate: "",
      isReached: null,
    },
    {
      what: "CPU of the server per post: no webhook, webhooks that are off, one that is on besides",
      figure: `${without.toFixed(2)} ms, with ${offHooks} off ${off.toFixed(2)} ms, with one on ${one.toFixed(2)} ms`,
      gate: "",
      isReached: null,
    },
  ];
}

async function costOfPost(bench: Bench, { town, posting }: Scene): Promise<number> {
  const from = posting.outcomes.length;
  const spent = watchCpu(town.server);
  await runOpenLoop({ perSecond: postsPerSecond, seconds: bench.isQuick ? 2 : 8, act: posting.post });
  await posting.settled();
  const posts = posting.outcomes.length - from;
  if (posting.countOf("accepted", from) !== posts) throw new Error("Posts were refused.");
  return spent().logueMs / posts;
}

/** One webhook after the other is sent events as fast as it goes. */
async function throughput(bench: Bench, scene: Scene): Promise<Row[]> {
  const { town, posting, receiver, told } = scene;
  const [first, hooks, posts] = bench.isQuick ? [200, 5, 20] : [200, 20, 200];
  await addHooks(town, { first, count: hooks, address: (hook) => `${receiver.url}/sound/${hook}` });
  const [from, beganAt, spent] = [posting.outcomes.length, nowMicroseconds(), watchCpu(town.server)];
  for (let post = 0; post < posts; post += 1) {
    posting.post(nowMicroseconds());
    if (post % 10 === 9) await posting.settled();
  }
  let lastAt = 0;
  for (let post = from; post < from + posts; post += 1) lastAt = Math.max(lastAt, await told.whenAll(post, hooks + 1));
  const deliveries = posts * (hooks + 1);
  const perSecond = deliveries / ((lastAt - beganAt) / 1_000_000);
  return [
    {
      what: `webhook deliveries/s, ${posts} posts as fast as they are answered, each to ${hooks + 1} webhooks`,
      figure: `${perSecond.toFixed(0)} deliveries/s, ${(spent().logueMs / deliveries).toFixed(2)} ms of the server's CPU each, posts included`,
      gate: "",
      isReached: null,
    },
  ];
}

interface Spread {
  /** From when a post was due until the last sound webhook was told of it. */
  readonly told: Percentiles;
  /** Until it was acknowledged. */
  readonly acknowledged: Percentiles;
  /** The same as `told` of the first post after the webhooks were added, in milliseconds. */
  readonly firstMs: number;
}

/** As many webhooks that hang as there are sound ones: how much later are those, and the posts? */
async function halfHang(bench: Bench, scene: Scene): Promise<Row[]> {
  const { town, receiver } = scene;
  const half = bench.isQuick ? 50 : 500;
  const there = bench.isQuick ? 6 : 21;
  const [first, sound] = [1_000, half - there];
  await addHooks(town, { first, count: sound, address: (hook) => `${receiver.url}/sound/${hook}` });
  const before = await spreadOf(bench, scene, half);
  await addHooks(town, { first: first + sound, count: half, address: (hook) => `${receiver.url}/hangs/${hook}` });
  const beside = await spreadOf(bench, scene, half);
  const laterMs = beside.told.max - before.told.max;
  return [
    row(`webhook, ms until the last of ${half} has a post, one post every 4 s`, `${half} webhooks`, before.told),
    {
      ...row("the same while as many other webhooks hang", `${laterMs.toFixed(0)} ms later at worst`, beside.told),
      ...atMost(bench, addedByHangingMaxMs, laterMs, "ms later"),
    },
    row(
      "the first post after webhooks were added, ms until the last of those that do not hang has it",
      `${before.firstMs.toFixed(0)} ms after ${sound}, ${beside.firstMs.toFixed(0)} ms after ${half} more that hang`,
    ),
    row("posts to them, ms until acknowledged", "none hangs", before.acknowledged),
    {
      ...row("the same while half of the webhooks hang", "", beside.acknowledged),
      ...gateOf(bench, "p50 as before", beside.acknowledged.p50 <= before.acknowledged.p50 * 1.5),
    },
  ];
}

const row = (what: string, figure: string, percentiles?: Percentiles): Row => ({
  ...{ what, figure, ...(percentiles && { percentiles }) },
  gate: "",
  isReached: null,
});

async function spreadOf(bench: Bench, { posting, told }: Scene, sound: number): Promise<Spread> {
  const latencies = openHistogram();
  // Webhooks that were just added first read past what was written since.
  const addedAt = nowMicroseconds();
  posting.post(addedAt);
  const firstMs = ((await told.whenAll(posting.outcomes.length - 1, sound)) - addedAt) / 1_000;
  posting.forgetLatencies();
  for (let round = 0; round < (bench.isQuick ? 2 : 6); round += 1) {
    const post = posting.outcomes.length;
    const dueAt = nowMicroseconds();
    posting.post(dueAt);
    record(latencies, (await told.whenAll(post, sound)) - dueAt);
    await pause(Math.max(0, 4_000 - (nowMicroseconds() - dueAt) / 1_000));
  }
  return { told: percentilesOf(latencies), acknowledged: percentilesOf(posting.accepted), firstMs };
}
