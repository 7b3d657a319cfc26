import { randomUUID } from "node:crypto";
import type { EventStore, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import type { Secret } from "@logue/infra/vault/vault.ts";
import test from "ava";
import { type LogKeys, readLogKeys } from "../sealer/log-keys.ts";
import { readObject } from "../sealer/seal-objects.ts";
import { blobsInMemory } from "../testing/blobs-in-memory.ts";
import { givenSealing, type SealingWorkspace } from "../testing/sealing-workspace.ts";
import { checkpointKey, tileKey } from "../tree/tiles.ts";
import { type Problem, verifyLog } from "./verify-log.ts";

const eventCount = 2_500;

interface Scene {
  /** What the verifier reads: copies, to be tampered with. */
  events: RecordedEvent[];
  blobs: Map<string, Buffer>;
  readonly keys: LogKeys;
  readonly secret: Secret;
  /** Checkpoints that were kept outside, and what the log was at the first of them. */
  readonly outside: string[];
  readonly older: { readonly events: RecordedEvent[]; readonly blobs: Map<string, Buffer> };
}

async function given(): Promise<Scene> {
  const workspace = givenSealing();
  for (let stream = 0; stream < 5; stream += 1) await workspace.append(`room-${stream}`, 200);
  await workspace.sealOnce();
  const older = await copyOf(workspace);
  for (let stream = 0; stream < 5; stream += 1) await workspace.append(`room-${stream}`, 300);
  await workspace.sealOnce();
  const [keys, secret] = [await readLogKeys(workspace.vault), await workspace.vault.get("seal", "keys")];
  if (keys === undefined || secret === undefined) throw new Error("The log has no keys.");
  const now = await copyOf(workspace);
  return { ...now, keys, secret, older, outside: [older, now].map(({ blobs }) => String(blobs.get(checkpointKey))) };
}

async function copyOf({ eventStore, blobs }: SealingWorkspace) {
  const events = await eventStore.readAll({ limit: 10_000 });
  const copied = new Map<string, Buffer>();
  for (const key of blobs.keys()) copied.set(key, (await readObject(blobs, key)) ?? Buffer.alloc(0));
  return { events: structuredClone(events), blobs: copied };
}

const storeOf = (events: readonly RecordedEvent[]): Pick<EventStore, "readAll" | "lastPosition"> => ({
  lastPosition: async () => events.at(-1)?.position ?? "0",
  readAll: async ({ after = "0", limit }) => events.slice(Number(after), Number(after) + limit),
});

async function verify({ events, blobs, keys, outside }: Scene, isOutsideGiven: boolean) {
  const problems: Problem[] = [];
  const placed = events.map((event, place) => ({ ...event, position: String(place + 1).padStart(20, "0") }));
  const { origin, labelKey, verifiers } = keys;
  const { get } = blobsInMemory(() => {}, blobs);
  const result = await verifyLog({
    ...{ eventStore: storeOf(placed), blobs: { get }, origin, labelKey, verifiers },
    outside: isOutsideGiven ? outside : [],
    onProblem: (problem) => problems.push(problem),
  });
  return { problems, result };
}

/** Seals these events anew, in a new tree; with the log's keys or with others. */
async function sealedAnew(scene: Scene, events: readonly RecordedEvent[], isWithOwnKeys: boolean): Promise<void> {
  const vault = openMemoryVault();
  if (isWithOwnKeys) await vault.put(scene.secret);
  const workspace = givenSealing({ vault });
  for (const { stream, id, type, data, metadata, created } of events) {
    await workspace.eventStore.append(stream, [{ id, type, data, metadata: { ...metadata, created } }], "any");
  }
  await workspace.sealOnce();
  Object.assign(scene, await copyOf(workspace));
}

const at = (events: RecordedEvent[], index: number): RecordedEvent => {
  const event = events[index];
  if (event === undefined) throw new Error(`There is no event ${index}.`);
  return event;
};
const change = (scene: Scene, index: number, changed: Partial<RecordedEvent>): void => {
  scene.events[index] = { ...at(scene.events, index), ...changed };
};
const inserted = (events: RecordedEvent[], index: number): RecordedEvent => ({ ...at(events, index), id: randomUUID() });

interface Tampering {
  readonly name: string;
  readonly expected: readonly string[];
  readonly do: (scene: Scene) => void | Promise<void>;
  /** Whether it takes checkpoints from outside to see it. */
  readonly isSeenOnlyFromOutside?: true;
}

const tamperings: readonly Tampering[] = [
  { name: "a byte of data", expected: ["altered data 1200"], do: (s) => change(s, 1_200, { data: { text: "never said" } }) },
  {
    name: "metadata",
    expected: ["altered metadata 7"],
    do: (s) => change(s, 7, { metadata: { $correlationId: "another" } }),
  },
  { name: "the time", expected: ["altered time 7"], do: (s) => change(s, 7, { created: "2020-01-01T00:00:00.000Z" }) },
  { name: "the type", expected: ["altered type 0"], do: (s) => change(s, 0, { type: "MessageDeleted" }) },
  { name: "the stream", expected: ["altered stream 0"], do: (s) => change(s, 0, { stream: "room-9" }) },
  { name: "the revision", expected: ["altered revision 0"], do: (s) => change(s, 0, { revision: 99 }) },
  { name: "the first event dropped", expected: ["missing 0"], do: (s) => void s.events.shift() },
  { name: "an event in the middle dropped", expected: ["missing 1200"], do: (s) => void s.events.splice(1_200, 1) },
  { name: "the last event dropped", expected: ["missing 2499"], do: (s) => void s.events.pop() },
  {
    name: "two events swapped",
    expected: ["reordered 1200"],
    do: (s) => void s.events.splice(1_200, 2, at(s.events, 1_201), at(s.events, 1_200)),
  },
  { name: "an event inserted", expected: ["inserted 1200"], do: (s) => void s.events.splice(1_200, 0, inserted(s.events, 3)) },
  {
    name: "an event replaced",
    expected: ["missing 1200", "inserted 1201"],
    do: (s) => void s.events.splice(1_200, 1, inserted(s.events, 1_200)),
  },
  {
    name: "the end cut off and written anew",
    expected: ["missing 2498", "missing 2499"],
    do: (s) => void s.events.splice(2_498, 2, inserted(s.events, 1), inserted(s.events, 2)),
  },
  {
    name: "a bundle of entries",
    expected: ["tile", "tree", "altered data 1"],
    do: ({ blobs }) => {
      const key = tileKey({ level: "entries", index: 0, width: 256 });
      const text = blobs.get(key)?.toString("latin1") ?? "";
      const second = text.indexOf('"data":"', text.indexOf('"data":"') + 1) + 8;
      const digit = text[second] === "0" ? "1" : "0";
      blobs.set(key, Buffer.from(text.slice(0, second) + digit + text.slice(second + 1), "latin1"));
    },
  },
  {
    name: "a tile",
    expected: ["tile"],
    do: ({ blobs }) => void blobs.get(tileKey({ level: 0, index: 3, width: 256 }))?.fill(1, 0, 1),
  },
  {
    name: "a tile of a higher level",
    expected: ["tile seals/tile/1/000-p/9 does not hold the hashes of the tiles below it."],
    do: ({ blobs }) => void blobs.get(tileKey({ level: 1, index: 0, width: 9 }))?.fill(1, 40, 41),
  },
  { name: "the checkpoint dropped", expected: ["checkpoint"], do: ({ blobs }) => void blobs.delete(checkpointKey) },
  {
    name: "all written anew and signed by another key",
    expected: ["checkpoint"],
    do: (s) => sealedAnew(s, s.events.slice(5), false),
  },
  {
    name: "the store and its seals put back together",
    expected: ["rolledBack"],
    do: (s) => void Object.assign(s, { events: s.older.events, blobs: s.older.blobs }),
    isSeenOnlyFromOutside: true,
  },
  {
    name: "all written anew and signed by the log's own keys: a fork",
    expected: ["forked", "forked"],
    do: (s) => sealedAnew(s, [...s.events.slice(1), inserted(s.events, 0)], true),
    isSeenOnlyFromOutside: true,
  },
];

/** A problem of the seals by its kind alone, and with what it says. */
const wordsOf = (problem: Problem): string[] =>
  "details" in problem
    ? [problem.kind, `${problem.kind} ${problem.details}`]
    : [[problem.kind, ...problem.parts, problem.index].join(" ")];

/** Made once, and copied for each test. */
let scene: Scene;
test.before(async (_t) => {
  scene = await given();
});

const copied = (): Scene => {
  const blobs = new Map([...scene.blobs].map(([key, bytes]) => [key, Buffer.from(bytes)]));
  return { ...scene, events: structuredClone(scene.events), blobs };
};

test("a log as it was sealed has no problem, with or without checkpoints from outside", async (t) => {
  for (const isOutsideGiven of [false, true]) {
    const { problems, result } = await verify(copied(), isOutsideGiven);
    t.deepEqual([problems, result], [[], { size: eventCount, problemCount: 0, unsealed: 0 }]);
  }
});

test("what was stored after the last seal is counted, and is no problem", async (t) => {
  const changed = copied();
  changed.events.push(...changed.events.slice(0, 3).map((_, index) => inserted(changed.events, index)));
  t.like((await verify(changed, true)).result, { problemCount: 0, unsealed: 3 });
});

for (const tampering of tamperings) {
  test(`verify names what was tampered with: ${tampering.name}`, async (t) => {
    const changed = copied();
    await tampering.do(changed);
    const withOutside = (await verify(changed, true)).problems.flatMap(wordsOf);
    for (const expected of tampering.expected) t.true(withOutside.includes(expected), `${expected}: ${withOutside.slice(0, 5)}`);
    const without = (await verify(changed, false)).problems.flatMap(wordsOf);
    t.is(without.length === 0, tampering.isSeenOnlyFromOutside === true, String(without.slice(0, 5)));
  });
}
