import { EventEmitter } from "node:events";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import test from "ava";
import { buildSchema, GraphQLError, isObjectType } from "graphql";
import { WebSocket } from "ws";
import type { RequestContext, Viewer } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import { unlimitedBudget } from "../limits/answer-budget.ts";
import { createDocuments, isPrepared } from "../limits/documents.ts";
import type { Connection } from "./connection.ts";
import { createDispatcher } from "./dispatcher.ts";
import type { LiveItem } from "./items.ts";
import type { LiveOperation } from "./live-operation.ts";
import { LiveSubscription, waitingItemsMax } from "./live-subscription.ts";

const typeDefinitions = `
  type Query { none: Int }
  type Subscription { events: Event! }
  union Event = CaughtUp | Resync | TypingChanged
  type CaughtUp { cursor: String! }
  type Resync { reason: String! }
  type TypingChanged { userId: ID! }
`;
const limits = { documentSizeMaxBytes: 10_000, queryDepthMax: 12, queryAliasesMax: 30, queryCostMax: 5_000 };
const text = "subscription { events { __typename ... on TypingChanged { userId } ... on Resync { reason } } }";
const viewer = { userId: "ada", role: "member" } as Viewer;

const typed = (userId: string): LiveItem => ({ __typename: "TypingChanged", roomId: "general", userId, isTyping: true });

function operation(readsIdentity = false): LiveOperation {
  const schema = buildSchema(typeDefinitions);
  const typing = schema.getType("TypingChanged");
  if (isObjectType(typing) && readsIdentity) {
    Object.assign(typing.getFields().userId ?? {}, {
      resolve: (_item: LiveItem, _arguments: object, context: RequestContext) => `for ${context.viewer?.userId}`,
    });
  }
  const prepared = createDocuments(schema, limits).prepare(text);
  if (!isPrepared(prepared) || prepared.operations[0] === undefined) throw new Error("The operation is valid.");
  return {
    ...{ key: "k", fieldName: "events", variables: {}, role: "member", isPersonal: false, missed: new Map() },
    operation: prepared.operations[0],
    contextFor: (asker) => ({ viewer: asker, budget: unlimitedBudget }) as unknown as RequestContext,
  };
}

function given(live = operation()) {
  const written: string[] = [];
  const stream = Object.assign(new EventEmitter(), {
    write: (bytes: Buffer) => written.push(String(bytes)),
    writableLength: 0,
    writableNeedDrain: false,
  });
  const connection: Connection = Object.assign(Object.create(null), { socket: { readyState: WebSocket.OPEN }, stream });
  const metrics = createMetrics();
  const dispatcher = createDispatcher(metrics, () => {});
  const ended: LiveSubscription[] = [];
  const nothing = async (): Promise<void> => {};
  const subscribe = (backfill: readonly LiveItem[], who = viewer, id = "s", whileReading = nothing) =>
    new LiveSubscription({
      ...{ id, connection, viewer: who, operation: live, sequence: dispatcher.sequence, metrics },
      source: {
        backfill: async function* () {
          for (const page of backfill) {
            yield [page];
            await whileReading();
          }
        },
        wasSent: () => false,
        isOvertaken: () => true,
        resync: async (reason) => ({ __typename: "Resync", reason, cursor: "c" }),
      },
      onEnd: (subscription) => void ended.push(subscription),
    });
  return { dispatcher, written, stream, ended, subscribe };
}

/** What the written frames hold, in order: the recipient, or why to read again. */
const saidIn = (written: readonly string[]): string[] =>
  written.flatMap((frames) => [...frames.matchAll(/"(?:userId|reason)":"([^"]+)"/g)].map(([, said = ""]) => said));

test("the backfill comes first, then what arrived meanwhile, then live items, each once and in order", async (t) => {
  const { dispatcher, written, subscribe } = given();
  const subscription: LiveSubscription = subscribe([typed("before")], viewer, "s", async () => {
    dispatcher.publish([typed("meanwhile")], [subscription]);
  });
  const pending = subscription.next();
  await new Promise(setImmediate);
  dispatcher.publish([typed("live")], [subscription]);
  await new Promise(setImmediate);

  t.deepEqual(saidIn(written), ["before", "meanwhile", "live"]);
  t.true(
    written[2]?.includes('{"id":"s","type":"next","payload":{"data":{"events":{"__typename":"TypingChanged","userId":"live"}}}}'),
  );
  await subscription.return();
  t.deepEqual(await pending, { done: true, value: undefined });
});

test("a client with too much waiting is told to read again, instead of being sent a part", async (t) => {
  const { dispatcher, written, subscribe } = given();
  const subscription: LiveSubscription = subscribe([typed("before")], viewer, "s", async () => {
    for (let item = 0; item <= waitingItemsMax; item += 1) dispatcher.publish([typed(`user-${item}`)], [subscription]);
  });
  void subscription.next();
  await new Promise(setImmediate);
  dispatcher.publish([typed("later")], [subscription]);
  await new Promise(setImmediate);
  t.deepEqual(saidIn(written), ["before", "OVERFLOW", "later"]);
});

test("a backfill is read no faster than its client reads", async (t) => {
  const { written, stream, subscribe } = given();
  const items = Array.from({ length: 3 }, (_, index) => typed(`${index}`.repeat(60_000)));
  const subscription = subscribe(items);
  stream.writableNeedDrain = true;
  void subscription.next();
  for (const count of [1, 2]) {
    await new Promise(setImmediate);
    t.is(written.length, count);
    stream.emit("drain");
  }
  await new Promise(setImmediate);
  t.is(written.length, 3);
});

test("an ended subscription is told the reason, is released once, and is sent nothing more", async (t) => {
  const { dispatcher, written, ended, subscribe } = given();
  const subscription = subscribe([]);
  const pending = subscription.next();
  await new Promise(setImmediate);
  subscription.fail(requestError("NotAMember"));
  const error = await t.throwsAsync(pending, { instanceOf: GraphQLError });
  t.is(error.extensions.code, "NotAMember");
  dispatcher.publish([typed("live")], [subscription]);
  await subscription.return();
  t.deepEqual([ended.length, written.length], [1, 0]);
});

test("an operation that depends on the viewer is executed for each subscriber, and no subscriber gets another's items", async (t) => {
  const { dispatcher, written, subscribe } = given(operation(true));
  const people = ["ada", "bea"].map((userId) => subscribe([], { ...viewer, userId }, userId));
  for (const subscription of people) void subscription.next();
  await new Promise(setImmediate);
  for (let time = 0; time < 2; time += 1) {
    dispatcher.publish([typed("live")], people);
    await new Promise(setImmediate);
  }
  t.deepEqual(
    written.map((frame) => /"id":"(\w+)".*"userId":"(for \w+)"/.exec(frame)?.slice(1)),
    [
      ["ada", "for ada"],
      ["bea", "for bea"],
      ["ada", "for ada"],
      ["bea", "for bea"],
    ],
  );
});

test("an item that cannot be executed ends the subscription, so that the client resumes and does not miss it", async (t) => {
  const { dispatcher, written, subscribe } = given();
  const subscription = subscribe([]);
  const pending = subscription.next();
  await new Promise(setImmediate);
  const broken = { __typename: "TypingChanged", roomId: "general", isTyping: true } as LiveItem;
  dispatcher.publish([broken], [subscription]);
  await t.throwsAsync(pending, { instanceOf: GraphQLError });
  t.deepEqual([subscription.hasEnded, written.length], [true, 0]);
});
