import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sealingWith } from "./document-seal.ts";
import type { Collection, ReadStore, SearchQuery } from "./read-store.ts";
import { openSqliteReadStore } from "./sqlite-read-store.ts";

/**
 * Fills a read store with messages of ten Zipf words in 5,000 rooms, then measures reads, searches
 * and single commits. Run it with `node infra/read-store/sqlite-read-store.bench.ts [messages, one
 * million by default] [plain: without search, sealed: encrypted]`.
 */
const documentCount = Number(process.argv[2] ?? 1_000_000);
const isPlain = process.argv[3] === "plain";
const sealing = sealingWith({ key: new Uint8Array(32).fill(7), isOn: process.argv[3] === "sealed" });
const batchSize = 5000;

interface Message {
  readonly id: string;
  readonly roomId: string;
  readonly senderId: string;
  readonly text: string;
  readonly sentAtMs: number;
  readonly number: number;
  readonly changed: string;
  readonly hasFile: number;
}

const messages: Collection<Message> = {
  name: "messages",
  projection: "messages",
  indexes: {
    timeline: { fields: ["roomId", "number"] },
    ofSender: { fields: ["senderId", "sentAtMs"] },
    changes: { fields: ["roomId", "changed"] },
  },
  search: isPlain ? undefined : { text: ["text"], filters: ["roomId", "senderId", "hasFile"], order: "sentAtMs" },
};

const target = { projection: "messages", version: 1 };
const positionAt = (place: number): string => String(place).padStart(20, "0");

/** Mulberry32: the same numbers in every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = seededRandom(20261123);
const below = (limit: number): number => Math.floor(random() * limit);

/** Draws indexes 0, 1, 2 ... with chances 1, 1/2, 1/3 ... */
function zipfOf(size: number): () => number {
  const sums: number[] = [];
  for (let place = 1; place <= size; place++) sums.push((sums.at(-1) ?? 0) + 1 / place);
  const total = sums.at(-1) ?? 1;
  return () => {
    const drawn = random() * total;
    let low = 0;
    for (let high = size - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const letters = "etaoinshrdlucmfwypvbgkjqxz";
const words = [...new Set(Array.from({ length: 60_000 }, newWord))].slice(0, 40_000);
const rooms = Array.from({ length: 5000 }, (_, place) => newId(place));
const people = Array.from({ length: 1000 }, (_, place) => newId(place));
const commonWord = zipfOf(words.length);
const commonRoom = zipfOf(rooms.length);
const lastNumbers = new Map<string, number>();

function newWord(): string {
  return Array.from({ length: 2 + below(7) }, () => letters[Math.floor(random() ** 2 * 26)]).join("");
}

function newId(timeMs: number): string {
  const hex = (digits: number) =>
    below(16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  const time = timeMs.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-a${hex(3)}-${hex(6)}${hex(6)}`;
}

const someWord = (): string => words[commonWord()] ?? "";
const someRoom = (): string => rooms[commonRoom()] ?? "";
const somebody = (): string => people[below(people.length)] ?? "";

function newMessage(place: number): Message {
  const roomId = someRoom();
  const number = (lastNumbers.get(roomId) ?? 0) + 1;
  lastNumbers.set(roomId, number);
  const sentAtMs = 1_700_000_000_000 + place * 1000;
  const empty = {
    editedAt: null,
    deletedAt: null,
    threadRootId: null,
    mentionedUserIds: [],
    fileIds: [],
    reactions: [],
    replyCount: 0,
  };
  const text = Array.from({ length: 10 }, someWord).join(" ");
  const changed = `000000:${String(number).padStart(10, "0")}`;
  return {
    ...empty,
    id: newId(sentAtMs),
    roomId,
    senderId: somebody(),
    text,
    sentAtMs,
    number,
    changed,
    hasFile: place % 50 === 0 ? 1 : 0,
  };
}

async function measure(name: string, times: number, run: () => Promise<unknown>): Promise<void> {
  const durations: number[] = [];
  for (let time = 0; time < times; time++) {
    const startMs = performance.now();
    await run();
    durations.push(performance.now() - startMs);
  }
  durations.sort((left, right) => left - right);
  const at = (share: number) => (durations[Math.min(times - 1, Math.floor(times * share))] ?? 0).toFixed(3).padStart(9);
  console.log(`${name.padEnd(44)} p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  max ${at(1)} ms`);
}

async function fill(store: ReadStore): Promise<readonly Message[]> {
  const sample: Message[] = [];
  let wallMs = 0;
  let cpuMs = 0;
  for (let start = 0; start < documentCount; start += batchSize) {
    const batch = Array.from({ length: batchSize }, (_, place) => newMessage(start + place));
    sample.push(...batch.slice(0, 50));
    const writes = batch.map((document, place) => ({
      collection: "messages",
      id: document.id,
      document,
      position: positionAt(start + place),
    }));
    const previous = await store.checkpoint(target, "0");
    const startCpu = process.cpuUsage();
    const startMs = performance.now();
    await store.commit(target, writes, { partition: "0", previous, next: positionAt(start + batchSize) });
    wallMs += performance.now() - startMs;
    const cpu = process.cpuUsage(startCpu);
    cpuMs += (cpu.user + cpu.system) / 1000;
  }
  const rate = (durationMs: number) => `${Math.round(documentCount / durationMs)},000 documents/s`;
  console.log(
    `document of ${JSON.stringify(sample[0]).length} B; commit: ${rate(wallMs)} by the clock, ${rate(cpuMs)} of CPU time`,
  );
  return sample;
}

async function measureReads(store: ReadStore, sample: readonly Message[]): Promise<void> {
  const someId = () => sample[below(sample.length)]?.id ?? "";
  const room = rooms[0] ?? "";
  const size = lastNumbers.get(room) ?? 0;
  console.log(`The largest room holds ${size} messages.`);
  const page = { prefix: [room], order: "descending", limit: 50 } as const;
  await measure("get", 20_000, () => store.get(messages, someId()));
  await measure("page of 50, any depth", 3000, () => store.range(messages, { ...page, index: "timeline", before: below(size) }));
  const cursor = () => `000000:${String(below(size)).padStart(10, "0")}`;
  await measure("50 changes after a cursor", 3000, () =>
    store.range(messages, { index: "changes", prefix: [room], after: cursor(), limit: 50 }),
  );
  await measure("count, 1,000 at most", 1000, () => store.count(messages, { ...page, index: "timeline", limit: 1000 }));
}

async function measureSearches(store: ReadStore): Promise<void> {
  const finds = (name: string, query: () => Partial<SearchQuery>, times = 1000) =>
    measure(name, times, () => store.search(messages, { words: [], limit: 20, ...query() }));
  const two = () => [someWord(), someWord()];
  const beginning = (length: number) => `${someWord().padEnd(length, "e").slice(0, length)}*`;
  const roomsOf = (count: number) => [...new Set(Array.from({ length: count * 3 }, someRoom))].slice(0, count);
  await finds("two words", () => ({ words: two() }));
  await finds("two of the ten commonest words", () => ({ words: [words[below(10)] ?? "", words[below(10)] ?? ""] }));
  await finds("two words before a moment", () => ({ words: two(), before: 1_700_000_000_000 + below(documentCount) * 1000 }));
  await finds("two words in one room", () => ({ words: two(), filters: { roomId: someRoom() } }));
  await finds("common word in a small room", () => ({
    words: [words[below(10)] ?? ""],
    filters: { roomId: rooms.at(-1 - below(999)) },
  }));
  await finds("two words of one sender in one room", () => ({
    words: two(),
    filters: { roomId: someRoom(), senderId: somebody() },
  }));
  await finds("files of one sender, no word", () => ({ filters: { senderId: somebody(), hasFile: 1 } }));
  for (const count of [20, 100, 500])
    await finds(`two words in ${count} rooms`, () => ({ words: two(), filters: { roomId: roomsOf(count) } }), 200);
  await finds("phrase of two words", () => ({ phrases: [two()] }));
  await finds("one word without another", () => ({ words: [someWord()], excludedWords: [someWord()] }));
  await finds("the commonest word without itself", () => ({ words: words.slice(0, 1), excludedWords: words.slice(0, 1) }), 20);
  for (const length of [1, 2, 3, 4]) await finds(`beginning of ${length}`, () => ({ words: [beginning(length)] }), 200);
  for (const length of [1, 2, 3])
    await finds(`word and beginning of ${length}`, () => ({ words: [someWord(), beginning(length)] }), 200);
}

async function measureCommits(store: ReadStore, sample: readonly Message[]): Promise<void> {
  let place = documentCount + 1;
  const commit = async (document: Message) => {
    const previous = await store.checkpoint(target, "0");
    const position = positionAt(++place);
    await store.commit(target, [{ collection: "messages", id: document.id, document, position }], {
      partition: "0",
      previous,
      next: position,
    });
  };
  await measure("commit of one new message", 5000, () => commit(newMessage(place)));
  await measure("commit of one reaction", 5000, () =>
    commit({ ...(sample[below(sample.length)] ?? newMessage(place)), changed: `000001:${String(place).padStart(10, "0")}` }),
  );
}

const folder = await mkdtemp(join(tmpdir(), "logue-read-store-bench-"));
try {
  const store = await openSqliteReadStore({ folder, sealing });
  await store.declare(target, [messages]);
  const sample = await fill(store);
  await measure("finish", 1, async () => store.finish?.(target));
  console.log(`file of ${Math.round((await stat(join(folder, "messages@1.sqlite"))).size / 1e6)} MB`);
  await measureReads(store, sample);
  if (!isPlain) await measureSearches(store);
  await measureCommits(store, sample);
  await store.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
