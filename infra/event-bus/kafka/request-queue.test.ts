import { createRequire } from "node:module";
import { setTimeout as pause } from "node:timers/promises";
import test from "ava";
import { checkOnlyWaitingRequests } from "./request-queue.ts";

const require = createRequire(import.meta.url);
const RequestQueue = require("kafkajs/src/network/requestQueue/index.js");

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

test("the client is the version whose inner part is known", (t) => {
  t.is(require("kafkajs/package.json").version, "2.2.4");
});

test("a connection with nothing waiting sets no timer", (t) => {
  const queue = openQueue();
  const sent: number[] = [];
  queue.push(requestOf(1, sent));
  queue.fulfillRequest(answer(1));
  t.is(queue.throttleCheckTimeoutId, null);
  t.deepEqual(sent, [1]);
});

test("what waits goes when its turn comes, also after the broker asked for a pause", async (t) => {
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
  while (sent.length < 3) await pause(5);
  queue.fulfillRequest(answer(3));
});
