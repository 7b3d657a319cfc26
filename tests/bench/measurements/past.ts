import type { Histogram } from "hdr-histogram-js";
import type { Dataset } from "../dataset/dataset.ts";
import { messageText, seededRandom } from "../dataset/words.ts";
import { ask } from "../load/api.ts";
import { watchCpu } from "../load/cpu-watch.ts";
import { type HttpPool, openHttpPool } from "../load/http-connection.ts";
import { type Bench, type Gates, gateOf, type Measurement } from "../measurement.ts";
import { nowMicroseconds, openHistogram, percentilesOf, record } from "../report/latency.ts";

const gates: Gates<{ readonly p95MaxMs: number; readonly recordP95MaxMs: number }> = {
  embedded: { p95MaxMs: 50, recordP95MaxMs: 20 },
  distributed: undefined,
};

const pageAsOf = `query PageAsOf($roomId: ID!, $at: InstantInput!) {
  room(id: $roomId) {
    asOf(at: $at) { name topic messages(last: 50) { edges { node { text reactions { emoji userIds } message { number sentAt } } } } }
  }
}`;

const pageAround = `query PageAround($roomId: ID!, $around: Int!) {
  room(id: $roomId) { messages(around: $around, first: 2) { edges { node { number sentAt } } } }
}`;

const recordPage = `query RecordPage($filter: AuditLogFilter, $after: String) {
  auditLog(filter: $filter, first: 50, after: $after) {
    edges { node { id kind recordedAt actor { name } roomName changes { field before after } } } pageInfo { endCursor }
  }
}`;

const historyStep = `query HistoryStep($roomId: ID!, $from: InstantInput, $kinds: [HistoricChangeKind!]) {
  roomHistory(roomId: $roomId, from: $from, kinds: $kinds, first: 1) { edges { node { position text } } }
}`;

/**
 * (16) The last page of a room as it stood at random instants: by the store's positions, where the
 * last message is searched by halving, and by the times that messages claim. Then pages of the record
 * by every filter, and the next change of the room after random positions.
 */
export const past: Measurement = {
  name: "past",
  number: 16,
  async run(bench) {
    const dataset = await bench.dataset();
    const server = await bench.startServer({ dataFolder: dataset.dataFolder });
    const pool = openHttpPool(server.host, server.port);
    const measure = async (read: (pool: HttpPool, dataset: Dataset, random: () => number) => Promise<void>) => {
      const cpuSpent = watchCpu(server);
      const percentiles = percentilesOf(await readMany(bench, (random) => read(pool, dataset, random)));
      const cpuMs = (cpuSpent().logueMs / percentiles.count).toFixed(1);
      return { percentiles, figure: `${percentiles.count.toLocaleString("en")} pages, ${cpuMs} ms of CPU each` };
    };
    const byPosition = await measure(readByPosition);
    const byTime = await measure(readByClaimedTime);
    const record = await measure(readRecordPage);
    const steps = await measure(readStep);
    pool.close();
    await server.stop();
    const gate = gates[bench.profile];
    const events = `${dataset.eventCount.toLocaleString("en")} events`;
    const room = `a room of ${dataset.historyMessages.toLocaleString("en")} messages`;
    return [
      { what: `page of 50 of ${room} as it stood at a position; ms`, ...byPosition, p95MaxMs: gate?.p95MaxMs },
      { what: `page of 50 of ${room} as it stood at a claimed time; ms`, ...byTime, p95MaxMs: gate?.p95MaxMs },
      { what: `page of 50 of the record of ${events}, by any filter; ms`, ...record, p95MaxMs: gate?.recordP95MaxMs },
      { what: `the next change after a position, in ${room}; ms`, ...steps, p95MaxMs: gate?.p95MaxMs },
    ].map(({ what, percentiles, figure, p95MaxMs }) => ({
      what,
      percentiles,
      figure,
      ...gateOf(bench, p95MaxMs === undefined ? undefined : `p95 ≤ ${p95MaxMs} ms`, percentiles.p95 <= (p95MaxMs ?? 0)),
    }));
  },
};

async function readMany(bench: Bench, read: (random: () => number) => Promise<void>): Promise<Histogram> {
  const random = seededRandom(16);
  const latencies = openHistogram();
  for (let page = 0; page < (bench.isQuick ? 50 : 500); page += 1) {
    const begunAt = nowMicroseconds();
    await read(random);
    record(latencies, nowMicroseconds() - begunAt);
  }
  return latencies;
}

/** The position of a random event, behind the first ones, which make people and rooms. */
const anyPosition = ({ eventCount }: Dataset, random: () => number): string =>
  String(Math.floor(eventCount / 10) + (random() % Math.floor(eventCount * 0.85))).padStart(20, "0");

interface RecordPage {
  readonly auditLog: { readonly edges: readonly { readonly node: { readonly kind: string } }[] };
}

/** The administrator reads the record by one filter after the other, from random places on. */
async function readRecordPage(pool: HttpPool, dataset: Dataset, random: () => number): Promise<void> {
  const { people, historyRoomId: roomId } = dataset;
  const actorId = people[random() % people.length]?.userId;
  const filters = [
    ...[{}, { actorId }, { roomId }, { actorId, roomId }, { personId: actorId }, { kinds: ["MessageEdited", "RoomCreated"] }],
    ...[{ kinds: ["MessagePosted"], actorId }, { to: new Date().toISOString() }],
  ];
  const filter = filters[random() % filters.length];
  const after = random() % 2 === 0 ? null : `record:${anyPosition(dataset, random)}`;
  const { data } = await ask<RecordPage>(pool, cookieOf(dataset), recordPage, { filter, after });
  const wanted = filter !== undefined && "kinds" in filter ? filter.kinds : undefined;
  const isWanted = data.auditLog.edges.every(({ node }) => wanted?.includes(node.kind) ?? true);
  if (!isWanted) throw new Error("The record holds entries that were not asked for.");
}

interface Step {
  readonly roomHistory: { readonly edges: readonly { readonly node: { readonly position: string } }[] };
}

async function readStep(pool: HttpPool, dataset: Dataset, random: () => number): Promise<void> {
  const position = anyPosition(dataset, random);
  const { data } = await ask<Step>(pool, cookieOf(dataset), historyStep, { roomId: dataset.historyRoomId, from: { position } });
  const next = data.roomHistory.edges[0]?.node.position;
  if (next !== undefined && next <= position) throw new Error("A step went back.");
}

interface Past {
  readonly room: {
    readonly asOf: {
      readonly messages: {
        readonly edges: readonly { readonly node: { readonly text: string; readonly message: { readonly number: number } } }[];
      };
    };
  };
}

async function readByPosition(pool: HttpPool, dataset: Dataset, random: () => number): Promise<void> {
  await readPage(pool, dataset, { position: anyPosition(dataset, random) });
}

async function readByClaimedTime(pool: HttpPool, dataset: Dataset, random: () => number): Promise<void> {
  const around = 100 + (random() % (dataset.historyMessages - 100));
  const { data } = await ask<Around>(pool, cookieOf(dataset), pageAround, { roomId: dataset.historyRoomId, around });
  const sentAt = data.room.messages.edges.find(({ node }) => node.number === around)?.node.sentAt;
  const last = await readPage(pool, dataset, { happenedAt: sentAt });
  if (last < around) throw new Error(`The page as of message ${around} ends with ${last}.`);
}

interface Around {
  readonly room: {
    readonly messages: { readonly edges: readonly { readonly node: { readonly number: number; readonly sentAt: string } }[] };
  };
}

const cookieOf = ({ people }: Dataset): string => people[0]?.cookie ?? "";

/** The number of the page's last message. Throws unless the page holds what was said there. */
async function readPage(pool: HttpPool, dataset: Dataset, at: object): Promise<number> {
  const { data } = await ask<Past>(pool, cookieOf(dataset), pageAsOf, { roomId: dataset.historyRoomId, at });
  const nodes = data.room.asOf.messages.edges.map(({ node }) => node);
  const begins = nodes[0]?.message.number ?? 0;
  const isWhole = nodes.every(({ text, message: { number } }, place) => {
    return number === begins + place && text === messageText(0, number);
  });
  if (!isWhole || nodes.length === 0) {
    throw new Error(`The page as of ${JSON.stringify(at)} holds ${nodes.length} messages from ${begins} on, or other texts.`);
  }
  return begins + nodes.length - 1;
}
