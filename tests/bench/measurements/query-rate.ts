import { waitUntil } from "../../support/wait-until.ts";
import { ask, graphqlPath } from "../load/api.ts";
import { enginesBeside, watchCpu } from "../load/cpu-watch.ts";
import { timelinePage } from "../load/documents.ts";
import { openHttpConnection } from "../load/http-connection.ts";
import { runOpenLoop } from "../load/open-loop.ts";
import { startPosting } from "../load/posting.ts";
import { buildTown, type Town } from "../load/town.ts";
import { atLeast, type Bench, type Gates, type Measurement } from "../measurement.ts";
import { nowMicroseconds, openHistogram, type Percentiles, percentilesOf, record } from "../report/latency.ts";

const clientCount = 16;
const pageLength = 20;
const messageCount = 200;
/** So few that nowhere one is refused for overload. */
const postsPerSecond = 20;
const gatesPerCore: Gates<number> = { embedded: 3500, distributed: undefined };

const plainPage = `query Page($roomId: ID!, $last: Int) {
  room(id: $roomId) {
    messages(last: $last) {
      edges { cursor node { id number text sentAt sender { id name displayName } replyCount reactions { emoji userIds } } }
      pageInfo { hasPreviousPage startCursor }
    }
  }
}`;

/**
 * (7) Kept-alive clients that ask for the newest 20 messages of a room, each as soon as it has its
 * answer.
 */
export const queryRate: Measurement = {
  name: "query-rate",
  number: 7,
  async run(bench) {
    const town = await buildTown(bench, { peopleCount: 20 });
    const posting = startPosting(town);
    await runOpenLoop({ perSecond: postsPerSecond, seconds: messageCount / postsPerSecond, act: posting.post });
    await posting.settled();
    const plain = await askAgainAndAgain(bench, town, plainPage);
    const full = await askAgainAndAgain(bench, town, timelinePage);
    await town.close();
    return [
      {
        what: `GraphQL page of ${pageLength} messages with sender and reactions, ${clientCount} clients; beside: ms`,
        figure: describe(plain),
        percentiles: plain.latencies,
        ...atLeast(bench, gatesPerCore[bench.profile], plain.perCoreSecond, "per core"),
      },
      {
        what: "the same with every field the web client shows",
        figure: describe(full),
        percentiles: full.latencies,
        gate: "",
        isReached: null,
      },
    ];
  },
};

interface Rate {
  readonly perSecond: number;
  /** Requests for each second of the server's processor time. */
  readonly perCoreSecond: number;
  readonly enginesBeside: string;
  readonly answerBytes: number;
  readonly latencies: Percentiles;
}

const describe = ({ perSecond, perCoreSecond, enginesBeside, answerBytes }: Rate): string =>
  `${Math.round(perCoreSecond).toLocaleString("en")} req/s per core (${Math.round(perSecond).toLocaleString("en")} req/s here; ${(answerBytes / 1024).toFixed(1)} KiB each)${enginesBeside}`;

async function askAgainAndAgain(bench: Bench, town: Town, query: string): Promise<Rate> {
  const expected = await verifiedAnswer(town, query);
  await runClients(town, query, expected, bench.isQuick ? 1 : 3);
  const cpuSpent = watchCpu(town.server);
  const { count, seconds, latencies } = await runClients(town, query, expected, bench.isQuick ? 2 : 8);
  const cpu = cpuSpent();
  return {
    perSecond: count / seconds,
    perCoreSecond: (count * 1000) / cpu.logueMs,
    enginesBeside: enginesBeside(cpu, count, "µs"),
    answerBytes: expected.length,
    latencies,
  };
}

/**
 * A Logue of many machines on one slow machine takes its time to fold in what was written all at
 * once.
 */
const shownWithinMs = 120_000;

interface Page {
  readonly room: {
    readonly messages: { readonly edges: readonly { readonly node: { readonly number: number; readonly text: string } }[] };
  };
}

/**
 * The answer, once looked at message by message; all further ones must be the same, byte by byte.
 */
async function verifiedAnswer({ pool, people, roomId }: Town, query: string): Promise<Buffer> {
  const cookie = people[0]?.cookie ?? "";
  const variables = { roomId, last: pageLength };
  const newest = Array.from({ length: pageLength }, (_, place) => messageCount - pageLength + 1 + place);
  await waitUntil(
    `the messages ${newest.join()} on the page`,
    async () => {
      const { data } = await ask<Page>(pool, cookie, query, variables);
      return data.room.messages.edges.map(({ node }) => node.number).join() === newest.join();
    },
    shownWithinMs,
  );
  const { body } = await pool.post({ path: graphqlPath, cookie, body: JSON.stringify({ query, variables }) });
  return Buffer.from(body);
}

interface ClientRun {
  readonly count: number;
  readonly seconds: number;
  readonly latencies: Percentiles;
}

async function runClients(town: Town, query: string, expected: Buffer, seconds: number): Promise<ClientRun> {
  const { server, people, roomId } = town;
  const latencies = openHistogram();
  const begunAt = nowMicroseconds();
  const endsAt = begunAt + seconds * 1_000_000;
  const body = JSON.stringify({ query, variables: { roomId, last: pageLength } });
  const client = async (_: unknown, index: number): Promise<void> => {
    const connection = openHttpConnection(server.host, server.port);
    const cookie = people[index % people.length]?.cookie ?? "";
    for (let askedAt = nowMicroseconds(); askedAt < endsAt; askedAt = nowMicroseconds()) {
      const answer = await connection.post({ path: graphqlPath, cookie, body });
      record(latencies, nowMicroseconds() - askedAt);
      if (!answer.body.equals(expected)) throw new Error(`An answer differs: ${answer.body.toString("utf8").slice(0, 1000)}`);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: clientCount }, client));
  return { count: latencies.totalCount, seconds: (nowMicroseconds() - begunAt) / 1_000_000, latencies: percentilesOf(latencies) };
}
