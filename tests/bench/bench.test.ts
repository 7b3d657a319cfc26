import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordOfEvent, relayBegunRecord } from "@logue/command-service/contract/event-record.ts";
import type { ConsumedRecord } from "@logue/infra/event-bus/event-bus.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import test from "ava";
import { conversationChunks } from "./dataset/conversation-events.ts";
import { drawWord, messageText, seededRandom } from "./dataset/words.ts";
import { enginesBeside, watchCpu } from "./load/cpu-watch.ts";
import { openHttpPool } from "./load/http-connection.ts";
import { openLiveSocket } from "./load/live-socket.ts";
import { verifyPublished } from "./load/published-events.ts";
import { atLeast, atMost } from "./measurement.ts";
import { openHistogram, percentilesOf, record } from "./report/latency.ts";
import { report, writeReport } from "./report/table.ts";

const roomId = "0192a000-0000-7000-8000-00000000700a";
const userIds = ["0192a000-0000-7000-8000-0000000a11ce", "0192a000-0000-7000-8000-000000000be9"];

function conversation(eventCount: number, isLively: boolean) {
  const plan = { roomId, room: 1, userIds, eventCount, isLively, beginsAtMs: 1_000_000_000_000, endsAtMs: 1_100_000_000_000 };
  return [...conversationChunks(plan)];
}

test("a generated conversation has dense revisions, and opens a segment where the command service would", (t) => {
  const revisions = new Map<string, number>();
  for (const { stream, expectedRevision, events } of conversation(50_400, false)) {
    const last = revisions.get(stream);
    t.is(expectedRevision, last ?? "no_stream");
    revisions.set(stream, (last ?? -1) + events.length);
  }
  t.deepEqual(
    [...revisions],
    [
      [`conversation-${roomId}`, 49_999],
      [`conversation-${roomId}-1`, 400],
    ],
  );
});

test("a generated conversation numbers its messages without a gap, and says the same each time", (t) => {
  const said = (chunks: ReturnType<typeof conversation>) =>
    chunks.flatMap(({ events }) => events).map(({ type, data }) => ({ type, data: data as Record<string, unknown> }));
  const lively = said(conversation(3000, true));
  const numbers = lively
    .filter(({ type, data }) => type === "MessagePosted" && data.number !== null)
    .map(({ data }) => data.number);
  t.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
  );
  t.deepEqual(said(conversation(3000, true)), lively);
  t.deepEqual([...new Set(lively.map(({ type }) => type))].sort(), [
    "MessageDeleted",
    "MessageEdited",
    "MessagePosted",
    "ReactionAdded",
  ]);
});

test("word frequencies are those of a language: the first word is about twice as frequent as the second", (t) => {
  const random = seededRandom(1);
  const counts = new Map<string, number>();
  for (let drawn = 0; drawn < 100_000; drawn += 1) {
    const word = drawWord(random);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [first = 0, second = 0] = [...counts.values()].sort((one, other) => other - one);
  t.true(first / second > 1.7 && first / second < 2.3, `${first} to ${second}`);
  t.is(messageText(0, 7), messageText(0, 7));
  t.not(messageText(0, 7), messageText(0, 8));
});

test("a socket delivers every message, however its bytes are split", async (t) => {
  const texts = ["short", "x".repeat(300), "y".repeat(70_000), "last"].map(
    (text) => `{"id":"r","type":"next","payload":"${text}"}`,
  );
  const server = createServer((socket) => {
    socket.once("data", async () => {
      const sent = Buffer.concat([Buffer.from("HTTP/1.1 101 Switching Protocols\r\n\r\n"), ...texts.map(serverFrame)]);
      for (let at = 0; at < sent.length; at += 1013) {
        socket.write(sent.subarray(at, at + 1013));
        await new Promise(setImmediate);
      }
    });
  });
  const port = await listening(server);
  const received: string[] = [];
  const all = Promise.withResolvers<void>();
  const socket = openLiveSocket({
    ...{ host: "127.0.0.1", port, cookie: "", subscriptions: [] },
    onMessage: (bytes, from, to) => {
      if (received.push(bytes.toString("utf8", from, to)) === texts.length) all.resolve();
    },
    onClose: (reason) => all.reject(new Error(reason)),
  });
  await all.promise;
  socket.cut();
  server.close();
  t.deepEqual(received, texts);
});

test("a request goes out again when the server has closed the idle connection meanwhile", async (t) => {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"));
  });
  const port = await listening(server);
  const pool = openHttpPool("127.0.0.1", port);
  const request = { path: "/", cookie: "", body: "{}" };
  for (let round = 0; round < 3; round += 1) t.is((await pool.post(request)).body.toString(), "ok");
  t.is(connections, 3);
  pool.close();
  server.close();
});

const sentToKafka = Array.from(
  { length: 4 },
  (_, index): RecordedEvent => ({
    stream: `conversation-${userIds[index % 2]}`,
    revision: Math.floor(index / 2),
    position: String(index + 1).padStart(20, "0"),
    id: `0192a000-0000-7000-8000-00000000000${index}`,
    type: "MessagePosted",
    data: { text: `message ${index}` },
    metadata: { commandId: "c" },
    created: "2026-01-01T00:00:00.000Z",
  }),
);

/** Each room in its own partition, after the record that says where the relay began. */
function onKafka(events: readonly RecordedEvent[]): ConsumedRecord[] {
  const rooms = [...Map.groupBy(events, ({ stream }) => stream).values()];
  return rooms.flatMap((ofRoom, partition) =>
    [relayBegunRecord("partition-0", "0".repeat(20)), ...ofRoom.map(recordOfEvent)].map((record, offset) => ({
      ...{ ...record, topic: "logue.events", partition, offset: BigInt(offset) },
    })),
  );
}

test("a relay's rate is reported only when each event is on the bus once, unchanged and in order", (t) => {
  const [first, second, third, fourth] = sentToKafka as [RecordedEvent, RecordedEvent, RecordedEvent, RecordedEvent];
  const faultsOf = (published: readonly RecordedEvent[]) =>
    t.throws(() => verifyPublished(sentToKafka, onKafka(published)))?.message ?? "";
  t.notThrows(() => verifyPublished(sentToKafka, onKafka(sentToKafka)));
  t.regex(faultsOf([first, second, third]), /1 events were not published/);
  t.regex(faultsOf([first, second, third, third, fourth]), /came before or is not in the store/);
  t.regex(faultsOf([third, first, second, fourth]), /out of order/);
  t.regex(faultsOf([first, { ...second, data: { text: "another" } }, third, fourth]), /not as it is stored/);
});

test("a row without a gate in its profile has no verdict, and neither has a quick run", (t) => {
  t.deepEqual(atMost({ isQuick: false }, 20, 21, "µs"), { gate: "≤ 20 µs", isReached: false });
  t.deepEqual(atLeast({ isQuick: false }, 5000, 5000, "ev/s"), { gate: "≥ 5,000 ev/s", isReached: true });
  t.deepEqual(atLeast({ isQuick: true }, 5000, 5000, "ev/s"), { gate: "≥ 5,000 ev/s", isReached: null });
  t.deepEqual(atMost({ isQuick: false }, undefined, 21, "µs"), { gate: "", isReached: null });
});

test("the engines' processor time is reported beside Logue's, only when there are engines", (t) => {
  let [logueMs, enginesMs] = [100, 40];
  const spent = watchCpu({ cpuMs: () => logueMs, enginesCpuMs: () => enginesMs });
  [logueMs, enginesMs] = [160, 60];
  t.deepEqual(spent(), { logueMs: 60, enginesMs: 20 });
  t.is(enginesBeside(spent(), 10, "ms"), "; the engines 2.00 ms");
  t.is(enginesBeside({ logueMs: 60, enginesMs: 0 }, 10, "ms"), "");
});

test("the table of a profile replaces only the text between its marks in the README", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "bench-report-"));
  const file = join(folder, "README.md");
  const marked = (name: string, text: string): string => `<!-- ${name}: begin -->\n${text}\n<!-- ${name}: end -->\n`;
  writeFileSync(file, `before\n${marked("results", "old")}between\n${marked("distributed results", "kept")}after\n`);
  const histogram = openHistogram();
  for (let milliseconds = 1; milliseconds <= 100; milliseconds += 1) record(histogram, milliseconds * 1000);
  const row = { what: "deliver", figure: "100", percentiles: percentilesOf(histogram), gate: "≤ 6 ms", isReached: false };
  const text = report(["a machine"], [{ name: "deliver", number: 1, rows: [row], tookSeconds: 60, othersPercent: 0 }]);
  writeReport(file, "embedded", text);
  const written = readFileSync(file, "utf8");
  writeReport(file, "distributed", "new");
  const both = readFileSync(file, "utf8");
  rmSync(folder, { recursive: true });
  t.true(written.startsWith("before\n") && written.endsWith("after\n") && !written.includes("old"));
  t.true(written.includes("kept") && !both.includes("kept") && both.includes("deliver") && both.includes("new"));
  t.regex(written, /\| 1 \| deliver \| 100 \| 50\.\d \| 95\.\d \| 99\.\d \| 100 \| 100 \| ≤ 6 ms \| \*\*missed\*\* \|/);
});

function serverFrame(text: string): Buffer {
  const { length } = Buffer.from(text);
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 0x81;
  head[1] = length < 126 ? length : length < 65_536 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, Buffer.from(text)]);
}

async function listening(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server does not listen.");
  return address.port;
}
