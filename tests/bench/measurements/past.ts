import type { Histogram } from "hdr-histogram-js";
import type { Dataset } from "../dataset/dataset.ts";
import { messageText, seededRandom } from "../dataset/words.ts";
import { ask } from "../load/api.ts";
import { type HttpPool, openHttpPool } from "../load/http-connection.ts";
import { type Bench, type Gates, gateOf, type Measurement } from "../measurement.ts";
import { nowMicroseconds, openHistogram, percentilesOf, record } from "../report/latency.ts";

const gates: Gates<{ readonly p95MaxMs: number }> = { embedded: { p95MaxMs: 50 }, distributed: undefined };

const pageAsOf = `query PageAsOf($roomId: ID!, $at: InstantInput!) {
  room(id: $roomId) {
    asOf(at: $at) { name topic messages(last: 50) { edges { node { text reactions { emoji userIds } message { number sentAt } } } } }
  }
}`;

const pageAround = `query PageAround($roomId: ID!, $around: Int!) {
  room(id: $roomId) { messages(around: $around, first: 2) { edges { node { number sentAt } } } }
}`;

/**
 * (16) The last page of a room as it stood at random instants: by the store's positions, where the
 * last message is searched by halving, and by the times that messages claim.
 */
export const past: Measurement = {
  name: "past",
  number: 16,
  async run(bench) {
    const dataset = await bench.dataset();
    const server = await bench.startServer({ dataFolder: dataset.dataFolder });
    const pool = openHttpPool(server.host, server.port);
    const byPosition = percentilesOf(await readMany(bench, (random) => readByPosition(pool, dataset, random)));
    const byTime = percentilesOf(await readMany(bench, (random) => readByClaimedTime(pool, dataset, random)));
    pool.close();
    await server.stop();
    const gate = gates[bench.profile];
    const room = `a room of ${dataset.historyMessages.toLocaleString("en")} messages`;
    return [
      { what: `page of 50 of ${room} as it stood at a position; ms`, percentiles: byPosition },
      { what: `page of 50 of ${room} as it stood at a claimed time; ms`, percentiles: byTime },
    ].map(({ what, percentiles }) => ({
      what,
      percentiles,
      figure: `${percentiles.count.toLocaleString("en")} pages`,
      ...gateOf(bench, gate && `p95 ≤ ${gate.p95MaxMs} ms`, percentiles.p95 <= (gate?.p95MaxMs ?? 0)),
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
  // The first events make people and rooms.
  const number = Math.floor(dataset.eventCount / 10) + (random() % Math.floor(dataset.eventCount * 0.85));
  await readPage(pool, dataset, { position: String(number).padStart(20, "0") });
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
