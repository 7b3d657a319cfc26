import type { Histogram } from "hdr-histogram-js";
import type { Dataset } from "../dataset/dataset.ts";
import { drawWord, messageText, type Random, seededRandom } from "../dataset/words.ts";
import { ask } from "../load/api.ts";
import { searchMessages } from "../load/documents.ts";
import { readPageAround } from "../load/history-pages.ts";
import { type HttpPool, openHttpPool } from "../load/http-connection.ts";
import { runOpenLoop } from "../load/open-loop.ts";
import { type Bench, type Gates, gateOf, type Measurement, type Row } from "../measurement.ts";
import { nowMicroseconds, openHistogram, type Percentiles, percentilesOf, record } from "../report/latency.ts";

const pagesPerSecond = 100;
const searchesPerSecond = 20;

interface HistoryGate {
  readonly pageP99MaxMs: number;
  readonly searchP95MaxMs: number;
  readonly searchWorstMaxMs: number;
}

const gates: Gates<HistoryGate> = {
  embedded: { pageP99MaxMs: 10, searchP95MaxMs: 20, searchWorstMaxMs: 100 },
  distributed: undefined,
};

/**
 * (8) In a room of a million messages: pages at random depth, and searches for words as frequent as
 * the messages have them.
 */
export const historyAndSearch: Measurement = {
  name: "history-and-search",
  number: 8,
  async run(bench) {
    const dataset = await bench.dataset();
    const server = await bench.startServer({ dataFolder: dataset.dataFolder });
    const pool = openHttpPool(server.host, server.port);
    const pages = percentilesOf(await readPages(bench, pool, dataset));
    const whole = percentilesOf(await search(bench, pool, dataset, "whole words"));
    const open = percentilesOf(await search(bench, pool, dataset, "last word open"));
    pool.close();
    await server.stop();
    const messages = dataset.historyMessages.toLocaleString("en");
    const gate = gates[bench.profile];
    return [
      {
        what: `page of 50 at any depth, ${messages} messages in the room, all the client's fields, ${pagesPerSecond}/s; ms`,
        figure: `${pages.count.toLocaleString("en")} pages`,
        percentiles: pages,
        ...gateOf(bench, gate && `p99 ≤ ${gate.pageP99MaxMs} ms`, pages.p99 <= (gate?.pageP99MaxMs ?? 0)),
      },
      searchRow(
        bench,
        `search, newest 20 of ${messages} messages: one to three words, also in a room and from a user, ${searchesPerSecond}/s; ms`,
        whole,
      ),
      searchRow(bench, "the same while the last word is still being typed: all that begins so is found; ms", open),
    ];
  },
};

function searchRow(bench: Bench, what: string, searches: Percentiles): Row {
  const gate = gates[bench.profile];
  const isReached = gate !== undefined && searches.p95 <= gate.searchP95MaxMs && searches.max <= gate.searchWorstMaxMs;
  return {
    what,
    figure: `${searches.count.toLocaleString("en")} searches`,
    percentiles: searches,
    ...gateOf(bench, gate && `p95 ≤ ${gate.searchP95MaxMs} ms, worst ≤ ${gate.searchWorstMaxMs} ms`, isReached),
  };
}

type Asked = "whole words" | "last word open";

async function readPages(bench: Bench, pool: HttpPool, dataset: Dataset): Promise<Histogram> {
  const random = seededRandom(1);
  const read = (index: number): Promise<void> =>
    readPageAround(pool, dataset, cookieOf(dataset, index), 1 + (random() % dataset.historyMessages));
  await atSchedule(pagesPerSecond, 3, read);
  return atSchedule(pagesPerSecond, bench.isQuick ? 3 : 20, read);
}

async function search(bench: Bench, pool: HttpPool, dataset: Dataset, asked: Asked): Promise<Histogram> {
  const random = seededRandom(2);
  const once = (index: number): Promise<void> => searchOnce(pool, dataset, { cookie: cookieOf(dataset, index), random, asked });
  await atSchedule(searchesPerSecond, 2, once);
  return atSchedule(searchesPerSecond, bench.isQuick ? 3 : 20, once);
}

const cookieOf = ({ people }: Dataset, index: number): string => people[index % people.length]?.cookie ?? "";

async function atSchedule(perSecond: number, seconds: number, act: (index: number) => Promise<void>): Promise<Histogram> {
  const latencies = openHistogram();
  const underWay: Promise<void>[] = [];
  await runOpenLoop({
    perSecond,
    seconds,
    act: (dueAt) => underWay.push(act(underWay.length).then(() => record(latencies, nowMicroseconds() - dueAt))),
  });
  await Promise.all(underWay);
  return latencies;
}

interface Found {
  readonly search: {
    readonly unknownNames: readonly string[];
    readonly messages: {
      readonly edges: readonly {
        readonly node: { readonly text: string; readonly sentAt: string; readonly sender: { readonly name: string } };
      }[];
    };
  };
}

interface Searching {
  readonly cookie: string;
  readonly random: Random;
  readonly asked: Asked;
}

/**
 * Half of the searches take their words from one message, so that they must find something; the
 * others draw them singly.
 */
async function searchOnce(pool: HttpPool, dataset: Dataset, { cookie, random, asked }: Searching): Promise<void> {
  const wordCount = 1 + (random() % 3);
  const number = 1 + (random() % dataset.historyMessages);
  const isOfMessage = random() % 2 === 0;
  const words = isOfMessage
    ? messageText(0, number).split(" ").slice(0, wordCount)
    : Array.from({ length: wordCount }, () => drawWord(random));
  const where = ["", "", "in:#history ", `from:@person-${1 + (random() % (dataset.people.length - 1))} `][random() % 4] ?? "";
  // A space ends the last word; without one it counts as not yet finished.
  const query = `${where}${words.join(" ")}${asked === "whole words" ? " " : ""}`;
  const { data } = await ask<Found>(pool, cookie, searchMessages, { query });
  const nodes = data.search.messages.edges.map(({ node }) => node);
  const holdsWords = nodes.every(({ text }) => words.every((word) => ` ${text}`.includes(` ${word}`)));
  const isNewestFirst = nodes.every(({ sentAt }, place) => place === 0 || sentAt <= (nodes[place - 1]?.sentAt ?? ""));
  const isFound = nodes.length > 0 || !isOfMessage || where.includes("from:");
  if (!holdsWords || !isNewestFirst || !isFound || data.search.unknownNames.length > 0) {
    throw new Error(
      `The search for ${query} found ${nodes.length} messages, which are not the ones: ${JSON.stringify(data).slice(0, 500)}`,
    );
  }
}
