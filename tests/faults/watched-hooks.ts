import { createHmac, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { addOutgoingHook } from "../support/integration-instances.ts";
import type { Person } from "../support/person.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { waitUntil } from "../support/wait-until.ts";

/** The receivers are on this machine. */
export const hookEnvironment = { OUTGOING_ALLOWED: "127.0.0.1/32" };

/** How a receiver behaves to each request: how long it takes, and what it answers. */
type Manners = (request: number) => { readonly afterMs: number; readonly status: number };

/** One takes its time, and one fails now and then. */
function mannersOf(seed: number): readonly Manners[] {
  const random = seededRandom(seed);
  const slow: Manners = () => ({ afterMs: random.below(15), status: 200 });
  const failing: Manners = (request) => ({ afterMs: 0, status: request % 50 === 49 ? 503 : 204 });
  return [slow, failing];
}

/** What the message of a delivery is known by. */
interface Told {
  readonly messageId: string;
  readonly roomId: string;
  readonly number: number | null;
  readonly threadRootId: string | null;
  readonly threadNumber: number | null;
}

interface Receiver {
  readonly url: string;
  /** What is left when repeats are removed by their `webhook-id`, in the order in which it came. */
  told(): readonly Told[];
  /** How many requests came again, and what was wrong with any. */
  repeats(): number;
  readonly problems: string[];
  close(): void;
}

/** Outgoing webhooks of a workspace, and what their receivers are told. */
export interface WatchedHooks {
  /** Waits until each receiver was told of so many messages. */
  untilTold(count: number, patienceMs?: number): Promise<void>;
  /** How many messages the receiver that is furthest was told of. */
  toldMost(): number;
  /** What is wrong where exactly these messages were posted and their sender was killed so often. */
  problems(messageIds: readonly string[], kills: number): readonly string[];
  close(): void;
}

/** An administrator adds two outgoing webhooks for all messages that are posted from now on. */
export async function watchHooks(administrator: Person, seed: number): Promise<WatchedHooks> {
  const receivers: Receiver[] = [];
  for (const manners of mannersOf(seed)) {
    const secret = randomBytes(32);
    const receiver = await startReceiver(secret, manners);
    receivers.push(receiver);
    await addOutgoingHook(administrator, `hook-${receivers.length}`, receiver.url, `whsec_${secret.toString("base64")}`);
  }
  const isTold = (count: number): boolean => receivers.every((receiver) => receiver.told().length >= count);
  return {
    untilTold: async (count, patienceMs = 150_000) => {
      await waitUntil(`each receiver to be told of ${count} messages`, () => isTold(count), patienceMs).catch((error: Error) => {
        throw new Error(`${error.message}; they were told of ${receivers.map((receiver) => receiver.told().length)}.`);
      });
    },
    toldMost: () => Math.max(...receivers.map((receiver) => receiver.told().length)),
    problems: (messageIds, kills) => receivers.flatMap((receiver) => problemsOf(receiver, messageIds, kills)),
    close: () => receivers.map((receiver) => receiver.close()),
  };
}

async function startReceiver(secret: Buffer, manners: Manners): Promise<Receiver> {
  const bodies = new Map<string, string>();
  const problems: string[] = [];
  let [requests, repeats] = [0, 0];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = (await buffer(request)).toString();
    const { "webhook-id": id = "", "webhook-timestamp": time, "webhook-signature": signature } = request.headers;
    const expected = createHmac("sha256", secret).update(`${id}.${time}.${body}`).digest("base64");
    if (signature !== `v1,${expected}`) problems.push(`${id} has a wrong signature`);
    const { afterMs, status } = manners(requests);
    requests += 1;
    await pause(afterMs);
    if (status < 300) keep(String(id), body);
    response.writeHead(status).end();
  };
  const keep = (id: string, body: string): void => {
    const before = bodies.get(id);
    if (before !== undefined) repeats += 1;
    if (before !== undefined && before !== body) problems.push(`${id} came again with another body`);
    bodies.set(id, before ?? body);
  };
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    told: () => [...bodies.values()].map((body) => JSON.parse(body).data as Told),
    repeats: () => repeats,
    problems,
    close: () => server.close().closeAllConnections(),
  };
}

/** At most what was under way at a kill comes again. */
function problemsOf(receiver: Receiver, messageIds: readonly string[], kills: number): readonly string[] {
  const told = receiver.told();
  const toldIds = told.map(({ messageId }) => messageId);
  const [expected, got] = [new Set(messageIds), new Set(toldIds)];
  return [
    ...receiver.problems,
    ...messageIds.filter((id) => !got.has(id)).map((id) => `message ${id} was missed`),
    ...toldIds.filter((id) => !expected.has(id)).map((id) => `message ${id} was told and is not there`),
    ...(toldIds.length === got.size ? [] : ["a message has two webhook ids"]),
    ...(receiver.repeats() <= kills ? [] : [`${receiver.repeats()} requests came again after ${kills} kills`]),
    ...outOfOrder(told, ({ roomId, number }) => [roomId, number]),
    ...outOfOrder(told, ({ threadRootId, threadNumber }) => [threadRootId ?? "", threadNumber]),
  ];
}

function outOfOrder(told: readonly Told[], placeOf: (told: Told) => readonly [string, number | null]): readonly string[] {
  const last = new Map<string, number>();
  const problems: string[] = [];
  for (const each of told) {
    const [list, number] = placeOf(each);
    if (number === null) continue;
    if (number <= (last.get(list) ?? 0)) problems.push(`${list}: ${number} came after ${last.get(list)}`);
    last.set(list, number);
  }
  return problems;
}
