import { setTimeout as pause } from "node:timers/promises";
import type { Histogram } from "hdr-histogram-js";
import { until } from "../../support/wait-until.ts";
import type { SystemUnderTest } from "../profile.ts";
import { nowMicroseconds, openHistogram, record } from "../report/latency.ts";
import { inboxEvents, roomEvents } from "./documents.ts";
import { busy, type LiveSocket, openLiveSocket } from "./live-socket.ts";
import { type Posting, textMark } from "./posting.ts";
import type { Person } from "./town.ts";

/** Users who follow a room, each with a separate socket. */
export interface Audience {
  /** Deliveries of the posts that `measure` named, from when they were due. */
  readonly latencies: Histogram;
  /** Measures the posts from this index on, and drops earlier measurements. */
  measure(fromIndex: number): void;
  /** Deliveries of messages, each counted. */
  deliveryCount(): number;
  /** Resolves once every client has caught up; throws after the time limit. */
  whenCaughtUp(timeoutMs: number): Promise<void>;
  /**
   * Throws unless every client got every accepted post, once, in the order of the room, and no
   * refused one.
   */
  verify(timeoutMs: number): Promise<void>;
  /** Cuts all the connections. */
  cut(): void;
  /** Reconnects every client, each after the last message that it has received. */
  resume(): void;
}

export interface AudienceOptions {
  readonly server: Pick<SystemUnderTest, "host" | "port">;
  readonly posting: Posting;
  readonly people: readonly Person[];
  readonly roomId: string;
  /** One socket each for as many people; with more sockets than people they have several. */
  readonly socketCount: number;
  /** Each user also follows the inbox, as the web client does. */
  readonly withInbox?: boolean;
  /** Called for each delivered post, with the time since it was due. */
  readonly onDelivery?: (index: number, microseconds: number) => void;
}

interface Seat {
  readonly person: Person;
  /** Probes parse all they get and compare it with what was posted. */
  readonly isProbe: boolean;
  socket: LiveSocket | undefined;
  lastNumber: number;
  isCaughtUp: boolean;
}

interface Hall extends AudienceOptions {
  readonly seats: readonly Seat[];
  readonly latencies: Histogram;
  /** By message number, from 1: the index of the post, and the cursor of the message. */
  readonly indexes: number[];
  readonly cursors: string[];
  readonly faults: string[];
  measuredFrom: number;
  deliveries: number;
  isCut: boolean;
}

const probesMax = 20;
const faultsShownMax = 10;
/** How many connections are opened at once; the queue of a listening socket is not measured. */
const connectingMax = 200;

export async function seatAudience(options: AudienceOptions): Promise<Audience> {
  const { people, socketCount } = options;
  const probeEach = Math.max(1, Math.floor(socketCount / probesMax));
  const seats = Array.from({ length: socketCount }, (_, index): Seat => {
    const person = people[index % people.length];
    if (person === undefined) throw new Error("An audience needs people.");
    return { person, isProbe: index % probeEach === 0, socket: undefined, lastNumber: 0, isCaughtUp: false };
  });
  const hall: Hall = {
    ...options,
    seats,
    latencies: openHistogram(),
    indexes: [],
    cursors: [],
    faults: [],
    measuredFrom: 0,
    deliveries: 0,
    isCut: false,
  };
  for (let from = 0; from < seats.length; from += connectingMax) {
    for (const seat of seats.slice(from, from + connectingMax)) connect(hall, seat);
    await whenCaughtUp(hall, seats.slice(0, from + connectingMax), 60_000);
  }
  return {
    latencies: hall.latencies,
    measure(fromIndex) {
      hall.measuredFrom = fromIndex;
      hall.latencies.reset();
    },
    deliveryCount: () => hall.deliveries,
    whenCaughtUp: (timeoutMs) => whenCaughtUp(hall, seats, timeoutMs),
    verify: (timeoutMs) => verify(hall, timeoutMs),
    cut() {
      hall.isCut = true;
      for (const seat of seats) seat.socket?.cut();
    },
    resume() {
      hall.isCut = false;
      for (const seat of seats) connect(hall, seat);
    },
  };
}

function connect(hall: Hall, seat: Seat, tries = 0): void {
  const { server, roomId, withInbox = false } = hall;
  const after = hall.cursors[seat.lastNumber];
  const room = { id: "r", query: roomEvents, variables: after === undefined ? { roomId } : { roomId, after } };
  const inbox = { id: "i", query: inboxEvents, variables: {} };
  seat.isCaughtUp = false;
  seat.socket = openLiveSocket({
    host: server.host,
    port: server.port,
    cookie: seat.person.cookie,
    subscriptions: withInbox ? [inbox, room] : [room],
    onMessage: (bytes, from, to) => takeMessage(hall, seat, bytes, from, to),
    onClose: (reason) => {
      if (hall.isCut) return;
      if (reason === busy) void pause(retryPauseMs(tries)).then(() => hall.isCut || connect(hall, seat, tries + 1));
      else hall.faults.push(`A subscriber's connection ended: ${reason}`);
    },
  });
}

/** As the web client waits before it connects again. */
const retryPauseMs = (tries: number): number => Math.min(10_000, 300 * 2 ** Math.min(tries, 6)) * (0.5 + Math.random());

/** `{"id":"r","type":"next"`: where the id and the type tell themselves. */
const idAt = 7;
const typeAt = 18;
const roomByte = 0x72;
const nextByte = 0x6e;
const numberNeedle = Buffer.from('"number":');
const betweenNumberAndIndex = Buffer.from(`,"text":"${textMark}`);

function takeMessage(hall: Hall, seat: Seat, bytes: Buffer, from: number, to: number): void {
  if (bytes[from + typeAt] !== nextByte) {
    hall.faults.push(`A subscription ended: ${bytes.toString("utf8", from, to)}`);
    return;
  }
  if (bytes[from + idAt] !== roomByte) return;
  const found = bytes.indexOf(numberNeedle, from);
  if (found === -1 || found >= to) {
    takeOther(hall, seat, bytes.toString("utf8", from, to));
    return;
  }
  const numberAt = found + numberNeedle.length;
  const number = digitsAt(bytes, numberAt);
  const index = digitsAt(bytes, numberAt + digitCount(number) + betweenNumberAndIndex.length);
  takePost(hall, seat, number, index);
  if (seat.isProbe || hall.cursors[number] === undefined) compareWithPost(hall, number, index, bytes.toString("utf8", from, to));
}

function digitsAt(bytes: Buffer, from: number): number {
  let value = 0;
  for (let at = from; ; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return value;
    value = value * 10 + digit;
  }
}

const digitCount = (value: number): number => (value < 10 ? 1 : Math.floor(Math.log10(value)) + 1);

function takePost(hall: Hall, seat: Seat, number: number, index: number): void {
  hall.deliveries += 1;
  if (number !== seat.lastNumber + 1) hall.faults.push(`After message ${seat.lastNumber} came ${number}.`);
  seat.lastNumber = number;
  hall.indexes[number] ??= index;
  if (hall.indexes[number] !== index)
    hall.faults.push(`Message ${number} is post ${hall.indexes[number]} for one and ${index} for another.`);
  const dueAt = hall.posting.dueAtMicroseconds[index];
  if (dueAt === undefined || index < hall.measuredFrom) return;
  const microseconds = nowMicroseconds() - dueAt;
  record(hall.latencies, microseconds);
  hall.onDelivery?.(index, microseconds);
}

interface RoomMessage {
  readonly payload: {
    readonly data?: {
      readonly roomEvents: {
        readonly __typename: string;
        readonly cursor?: string;
        readonly message?: { readonly number: number; readonly text: string };
      };
    };
    readonly errors?: unknown;
  };
}

function compareWithPost(hall: Hall, number: number, index: number, text: string): void {
  const { payload }: RoomMessage = JSON.parse(text);
  const item = payload.data?.roomEvents;
  const isAsPosted = item?.message?.number === number && item.message.text === hall.posting.textOf(index);
  if (!isAsPosted || payload.errors !== undefined)
    hall.faults.push(`Message ${number} is not as it was posted: ${text.slice(0, 500)}`);
  hall.cursors[number] = item?.cursor ?? "";
}

function takeOther(hall: Hall, seat: Seat, text: string): void {
  const { payload }: RoomMessage = JSON.parse(text);
  const kind = payload.data?.roomEvents.__typename;
  if (kind === "CaughtUp") seat.isCaughtUp = true;
  else if (kind === undefined || kind === "Resync") hall.faults.push(`A subscriber was told: ${text.slice(0, 500)}`);
}

async function whenCaughtUp(hall: Hall, seats: readonly Seat[], timeoutMs: number): Promise<void> {
  await until(() => seats.every(({ isCaughtUp }) => isCaughtUp) || hall.faults.length > 0, timeoutMs);
  throwFaults(hall);
}

async function verify(hall: Hall, timeoutMs: number): Promise<void> {
  const { posting, seats, indexes } = hall;
  await posting.settled();
  const acceptedCount = posting.countOf("accepted");
  await until(() => seats.every(({ lastNumber }) => lastNumber >= acceptedCount), timeoutMs).catch(() => {
    const latest = seats.filter(({ lastNumber }) => lastNumber < acceptedCount).length;
    hall.faults.push(`${latest} of ${seats.length} subscribers did not get all of the ${acceptedCount} accepted posts.`);
  });
  const delivered = new Set(indexes.filter((index) => index !== undefined));
  const deliveredCount = indexes.length - 1;
  if (delivered.size !== Math.max(0, deliveredCount)) hall.faults.push("A post was delivered as two messages.");
  for (const [index, outcome] of posting.outcomes.entries()) {
    if (outcome === "accepted" && !delivered.has(index)) hall.faults.push(`Post ${index} was accepted and never delivered.`);
    if (outcome !== "accepted" && outcome !== "unknown" && delivered.has(index))
      hall.faults.push(`Post ${index} was delivered and ${outcome}.`);
  }
  throwFaults(hall);
}

function throwFaults({ faults }: Hall): void {
  if (faults.length === 0) return;
  throw new Error(`What was delivered is wrong (${faults.length} faults):\n${faults.slice(0, faultsShownMax).join("\n")}`);
}
