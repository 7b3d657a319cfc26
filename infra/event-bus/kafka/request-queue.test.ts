import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import test from "ava";
import { until } from "../../../tests/support/wait-until.ts";
import { checkOnlyWaitingRequests } from "./request-queue.ts";

const require = createRequire(import.meta.url);
const RequestQueue = require("kafkajs/src/network/requestQueue/index.js");
const Connection = require("kafkajs/src/network/connection.js");

const digestOf = (method: unknown): string => createHash("sha256").update(String(method)).digest("hex").slice(0, 16);

/** The methods that our two corrections depend on, as kafkajs was released. */
const released = {
  scheduleCheckPendingRequests: digestOf(RequestQueue.prototype.scheduleCheckPendingRequests),
  checkPendingRequests: digestOf(RequestQueue.prototype.checkPendingRequests),
  processData: digestOf(Connection.prototype.processData),
  connect: digestOf(Connection.prototype.connect),
};

interface Request {
  readonly entry: { readonly correlationId: number };
  readonly expectResponse: boolean;
  readonly sendRequest: () => void;
}

interface Queue {
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  push(request: Request): void;
  fulfillRequest(response: object): void;
  maybeThrottle(forMs: number): void;
}

function openQueue(): Queue {
  const logger = { debug: () => {}, warn: () => {} };
  return new RequestQueue({
    maxInFlightRequests: 1,
    requestTimeout: 1000,
    enforceRequestTimeout: false,
    clientId: "",
    broker: "",
    logger,
  });
}

function requestOf(correlationId: number, sent: number[]): Request {
  const entry = { correlationId, apiName: "Any", apiKey: 0, apiVersion: 0, resolve: () => {}, reject: () => {} };
  return { entry, expectResponse: true, sendRequest: () => void sent.push(correlationId) };
}

const answer = (correlationId: number) => ({ correlationId, size: 0, payload: Buffer.alloc(0) });

checkOnlyWaitingRequests();

test("kafkajs is the release whose inner methods are known", (t) => {
  t.is(require("kafkajs/package.json").version, "2.2.4");
  t.deepEqual(
    released,
    {
      scheduleCheckPendingRequests: "04347ea969c6f2e3",
      checkPendingRequests: "fc4cd8b28808b498",
      processData: "8cc3f4c52154f4ca",
      connect: "f62881754acb28b9",
    },
    "kafkajs changed a method: read the README beside this file, and delete or adapt the correction it belongs to",
  );
});

test("a connection sets no timer while no request waits", (t) => {
  const queue = openQueue();
  const sent: number[] = [];
  queue.push(requestOf(1, sent));
  queue.fulfillRequest(answer(1));
  t.is(queue.throttleCheckTimeoutId, null);
  t.deepEqual(sent, [1]);
});

test("a waiting request is sent in its turn, also after the broker asked for a pause", async (t) => {
  const queue = openQueue();
  const sent: number[] = [];
  queue.push(requestOf(1, sent));
  queue.push(requestOf(2, sent));
  t.deepEqual(sent, [1]);
  queue.fulfillRequest(answer(1));
  t.deepEqual(sent, [1, 2]);
  queue.fulfillRequest(answer(2));
  queue.maybeThrottle(20);
  queue.push(requestOf(3, sent));
  t.deepEqual(sent, [1, 2]);
  await until(() => sent.length >= 3);
  queue.fulfillRequest(answer(3));
});
