import { createMetrics } from "@logue/infra/metrics.ts";
import test from "ava";
import { buildSchema, GraphQLError, isObjectType } from "graphql";
import { WebSocket } from "ws";
import type { RequestContext, Viewer } from "../context.ts";
import { createDocuments, isPrepared } from "../limits/documents.ts";
import { requestError } from "../request-errors.ts";
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
    ...{ key: "k", fieldName: "events", variables: {}, role: "member", isPersonal: false },
    operation: prepared.operations[0],
    contextFor: (asker) => ({ viewer: asker }) as RequestContext,
  };
}

function given(live = operation()) {
  const written: string[] = [];
  const stream = { write: (bytes: Buffer) => written.push(String(bytes)), writableLength: 0 };
  const connection: Connection = Object.assign(Object.create(null), { socket: { readyState: WebSocket.OPEN }, stream });
  const dispatcher = createDispatcher(createMetrics(), () => {});
  const ended: LiveSubscription[] = [];
  const subscribe = (backfill: readonly LiveItem[], who = viewer, id = "s") =>
    new LiveSubscription({
      ...{ id, connection, viewer: who, operation: live, sequence: dispatcher.sequence },
      source: {
        backfill: async function* () {
          yield* backfill;
        },
        wasSent: () => false,
        resync: async (reason) => ({ __typename: "Resync", reason, cursor: "c" }),
      },
      onEnd: (subscription) => void ended.push(subscription),
    });
  return { dispatcher, written, ended, subscribe };
}

const dataOf = (result: IteratorResult<{ data?: unknown }, void>) => JSON.parse(JSON.stringify(result.value?.data ?? null));

test("first what was, then what came in meanwhile, then live, each once and in order", async (t) => {
  const { dispatcher, written, subscribe } = given();
  const subscription = subscribe([typed("before")]);
  const first = await subscription.next();
  dispatcher.publish([typed("meanwhile")], [subscription]);
  const second = await subscription.next();
  const pending = subscription.next();
  await new Promise(setImmediate);
  dispatcher.publish([typed("live")], [subscription]);
  await new Promise(setImmediate);

  t.is(dataOf(first).events.userId, "before");
  t.is(dataOf(second).events.userId, "meanwhile");
  t.is(written.length, 1);
  t.true(
    written[0]?.includes('{"id":"s","type":"next","payload":{"data":{"events":{"__typename":"TypingChanged","userId":"live"}}}}'),
  );
  await subscription.return();
  t.deepEqual(await pending, { done: true, value: undefined });
});

test("who is so slow that too much waits is told to read anew instead of being sent a part", async (t) => {
  const { dispatcher, subscribe } = given();
  const subscription = subscribe([typed("before")]);
  await subscription.next();
  for (let item = 0; item <= waitingItemsMax; item += 1) dispatcher.publish([typed(`user-${item}`)], [subscription]);
  t.deepEqual(dataOf(await subscription.next()).events, { __typename: "Resync", reason: "OVERFLOW" });
  dispatcher.publish([typed("later")], [subscription]);
  t.is(dataOf(await subscription.next()).events.userId, "later");
});

test("an ended subscription is told why, is let go once, and is sent nothing more", async (t) => {
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

test("an operation that looks at who asks is executed for each, and nobody is sent what was made for another", async (t) => {
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

test("an item that cannot be made ends the subscription, so that it is resumed rather than left out", async (t) => {
  const { dispatcher, written, subscribe } = given();
  const subscription = subscribe([]);
  const pending = subscription.next();
  await new Promise(setImmediate);
  const broken = { __typename: "TypingChanged", roomId: "general", isTyping: true } as LiveItem;
  dispatcher.publish([broken], [subscription]);
  await t.throwsAsync(pending, { instanceOf: GraphQLError });
  t.deepEqual([subscription.hasEnded, written.length], [true, 0]);
});
