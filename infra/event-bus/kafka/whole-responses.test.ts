import type { Socket } from "node:net";
import test from "ava";
import { array, assert, integer, property, uint8Array } from "fast-check";
import { BusUnavailable } from "../event-bus.ts";
import { parseKafkaAddress } from "./address.ts";
import { openKafkaAdmin } from "./admin.ts";
import { createKafkaClient, type KafkaClient } from "./client.ts";
import { defaultKafkaSettings } from "./settings.ts";
import { apis, type SendAnswer, startTinyBroker, type TinyBroker } from "./testing/tiny-broker.ts";
import { collectResponses } from "./whole-responses.ts";

const log = { debug: () => {}, warn: () => {} };

function clientOf(broker: TinyBroker): KafkaClient {
  return createKafkaClient({ address: parseKafkaAddress(broker.url), settings: defaultKafkaSettings, log, retriesMax: 1 });
}

/**
 * Asks a tiny broker which brokers there are, always by the same client, and again while its
 * connection breaks, as a producer and a consumer do.
 */
async function askBroker(send: SendAnswer): Promise<number> {
  const broker = await startTinyBroker(send);
  const admin = clientOf(broker).kafka.admin();
  const ask = async (triesLeft: number): Promise<number> => {
    try {
      await admin.connect();
      return (await admin.describeCluster()).brokers.length;
    } catch (error) {
      if (triesLeft === 0) throw error;
      return ask(triesLeft - 1);
    }
  };
  try {
    return await ask(2);
  } finally {
    await admin.disconnect();
    broker.stop();
  }
}

/** Sends only the first bytes of the first answer of this kind, and breaks the connection. */
function cutOnce(cutApi: number, keptBytesOf: (answer: Buffer) => number): SendAnswer {
  let isCut = false;
  return (socket, answer, api) => {
    if (isCut || api !== cutApi) {
      socket.write(answer);
      return;
    }
    isCut = true;
    socket.write(answer.subarray(0, keptBytesOf(answer)), () => breakConnection(socket));
  };
}

function breakConnection(socket: Socket): void {
  setImmediate(() => socket.resetAndDestroy());
}

for (const [name, api] of Object.entries({ apiVersions: apis.apiVersions, metadata: apis.metadata })) {
  test(`the question is asked again when an answer (${name}) was cut off, at whichever byte`, async (t) => {
    // Four bytes less is where the next answer's number was taken for a size, and the process
    // ended.
    const cuts = [1, 2, 3, 4, 5, 6, 7, 8, 12, 16];
    const answers = cuts.map((missingBytes) => askBroker(cutOnce(api, (answer) => answer.length - missingBytes)));
    t.deepEqual(
      await Promise.all(answers),
      cuts.map(() => 1),
    );
  });
}

test("the question is asked again when the size field was cut off", async (t) => {
  const answers = [1, 2, 3].map((keptBytes) => askBroker(cutOnce(apis.metadata, () => keptBytes)));
  t.deepEqual(await Promise.all(answers), [1, 1, 1]);
});

test("an answer that comes one byte at a time is read", async (t) => {
  const brokers = askBroker((socket, answer) => {
    for (const byte of answer) socket.write(Buffer.of(byte));
  });
  t.is(await brokers, 1);
});

const notKafka = {
  "a size and nothing that says which request is answered": Buffer.from([0, 0, 0, 2, 0, 0]),
  "a size below zero": Buffer.from([255, 255, 255, 255, 0, 0, 0, 0]),
  "words of another protocol": Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n"),
};
for (const [name, bytes] of Object.entries(notKafka)) {
  test(`${name} ends the question with BusUnavailable, and not the process`, async (t) => {
    const broker = await startTinyBroker((socket) => void socket.write(bytes));
    const admin = openKafkaAdmin(() => clientOf(broker), defaultKafkaSettings.askTimeoutMs);
    await t.throwsAsync(
      admin.ask((asked) => asked.describeCluster()),
      { instanceOf: BusUnavailable },
    );
    broker.stop();
  });
}

test("responses come whole and in order however the network cut them", (t) => {
  const bodies = array(uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 8 });
  const check = property(bodies, array(integer({ min: 1, max: 200 }), { minLength: 1 }), (contents, lengths) => {
    const stream = Buffer.concat(contents.flatMap((content) => [sizeField(content.length), Buffer.from(content)]));
    const ends = contents.map((_, index) => contents.slice(0, index + 1).reduce((sum, { length }) => sum + 4 + length, 0));
    const wholeOf = collectResponses();
    const given: Buffer[] = [];
    let givenBytes = 0;
    for (let from = 0, piece = 0; from < stream.length; piece += 1) {
      const length = lengths[piece % lengths.length] ?? 1;
      const whole = wholeOf(stream.subarray(from, from + length));
      from += length;
      given.push(...whole);
      givenBytes += Buffer.concat(whole).length;
      if (givenBytes > 0 && !ends.includes(givenBytes)) return false;
    }
    return Buffer.concat(given).equals(stream);
  });
  t.notThrows(() => assert(check, { seed: 715, numRuns: 300 }));
});

function sizeField(size: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(size);
  return bytes;
}
