import test from "ava";
import { CreateAccessTokenDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { type RawMessage, type RawSocket, type RawSocketOptions, webSocketTo } from "../support/raw-socket.ts";
import { waitUntil } from "../support/wait-until.ts";

/**
 * The protocol graphql-transport-ws, case by case:
 * https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 */
let house: House;
let ada: Person;
let bea: Person;
let token: string;
let silent: RawSocket;

test.before(async () => {
  house = await openHouse();
  ada = house.ada;
  bea = await house.comesIn("bea");
  token = (await bea.does(CreateAccessTokenDocument, { label: "A tool", scopes: ["READ", "WRITE"] })).token;
  silent = await webSocketTo(house.logue.url, { headers: ada.credentials });
});
test.after.always(() => house?.close());

const open = (options: RawSocketOptions = {}): Promise<RawSocket> =>
  webSocketTo(house.logue.url, { headers: ada.credentials, ...options });

async function greeted(options: RawSocketOptions = {}, payload?: unknown): Promise<RawSocket> {
  const socket = await open(options);
  socket.send({ type: "connection_init", payload });
  await socket.heard("connection_ack");
  return socket;
}

const whoAmI = { query: "{ viewer { user { name } } }" };
const inbox = { query: "subscription { inboxEvents { __typename } }" };

async function nameOf(socket: RawSocket): Promise<unknown> {
  socket.send({ id: "who", type: "subscribe", payload: whoAmI });
  const { payload } = await socket.heard("next");
  return (payload as { data: { viewer: { user: { name: string } } } }).data.viewer.user.name;
}

test.serial("a missing or unknown subprotocol is closed with 4406, and the right one is chosen among several", async (t) => {
  for (const protocols of [[], ["graphql-ws"], ["graphql-transport-wsx"], ["json", "graphql-ws"]]) {
    t.is(await (await open({ protocols })).closed, 4406, protocols.join());
  }
  const both = await open({ protocols: ["graphql-ws", "graphql-transport-ws"] });
  t.is(both.protocol, "graphql-transport-ws");
  both.end();
});

const malformed: readonly (readonly [string, object | string | Buffer])[] = [
  ["no JSON", "{"],
  ["nothing", ""],
  ["a number", "1"],
  ["null", "null"],
  ["a list", "[]"],
  ["no type", {}],
  ["a type that is none", { type: "start", id: "1" }],
  ["a type that every object has", { type: "toString" }],
  ["a type that is no text", { type: 1 }],
  ["bytes", Buffer.from([0, 255, 254])],
  ["a subscribe without an id", { type: "subscribe", payload: inbox }],
  ["an empty id", { id: "", type: "subscribe", payload: inbox }],
  ["an id that is no text", { id: 1, type: "subscribe", payload: inbox }],
  ["a subscribe without a payload", { id: "1", type: "subscribe" }],
  ["a payload that is no object", { id: "1", type: "subscribe", payload: "x" }],
  ["a subscribe without a query", { id: "1", type: "subscribe", payload: {} }],
  ["a query that is no text", { id: "1", type: "subscribe", payload: { query: {} } }],
  ["an operation name that is not a string", { id: "1", type: "subscribe", payload: { ...inbox, operationName: 1 } }],
  ["variables that are no object", { id: "1", type: "subscribe", payload: { ...inbox, variables: "x" } }],
  ["extensions that are no object", { id: "1", type: "subscribe", payload: { ...inbox, extensions: "x" } }],
  ["a complete without an id", { type: "complete" }],
  ["a ping whose payload is not an object", { type: "ping", payload: 1 }],
  ["a pong whose payload is not an object", { type: "pong", payload: 1 }],
  ["an acknowledgement", { type: "connection_ack" }],
  ["an item", { id: "1", type: "next", payload: {} }],
  ["errors", { id: "1", type: "error", payload: [{ message: "x" }] }],
];

for (const [name, message] of malformed) {
  test.serial(`an invalid message is closed with 4400: ${name}`, async (t) => {
    for (const socket of [await open(), await greeted()]) {
      socket.send(message);
      t.is(await socket.closed, 4400);
    }
  });
}

test.serial("a connection_init whose payload is not an object is closed with 4400, a second one with 4429", async (t) => {
  const odd = await open();
  odd.send({ type: "connection_init", payload: "x" });
  t.is(await odd.closed, 4400);
  const twice = await greeted();
  twice.send({ type: "connection_init" });
  t.is(await twice.closed, 4429);
  const atOnce = await open();
  atOnce.send({ type: "connection_init" });
  atOnce.send({ type: "connection_init" });
  t.is(await atOnce.closed, 4429);
});

test.serial("an operation before connection_init is closed with 4401", async (t) => {
  const socket = await open();
  socket.send({ id: "1", type: "subscribe", payload: inbox });
  t.is(await socket.closed, 4401);
});

test.serial(
  "a token takes precedence over the cookie, in any spelling of its header, and a wrong one is closed with 4401",
  async (t) => {
    const shown = [
      { authorization: `Bearer ${token}` },
      { Authorization: `Bearer ${token}` },
      { AUTHORIZATION: `bearer ${token}` },
    ];
    for (const payload of shown) {
      const socket = await greeted({}, payload);
      t.is(await nameOf(socket), bea.name);
      socket.end();
    }
    const wrong = ["Bearer logue_pat_wrong", token, "", 1, {}, [`Bearer ${token}`]];
    for (const authorization of wrong) {
      const socket = await open();
      socket.send({ type: "connection_init", payload: { Authorization: authorization } });
      t.is(await socket.closed, 4401, JSON.stringify(authorization));
    }
    const inHeader = await open({ headers: { ...ada.credentials, authorization: "Bearer logue_pat_wrong" } });
    inHeader.send({ type: "connection_init" });
    t.is(await inHeader.closed, 4401);
    const nothing = await greeted({}, { authorization: null });
    t.is(await nameOf(nothing), ada.name);
    nothing.end();
  },
);

test.serial("a page of another origin is closed with 4403, unless it sends a token", async (t) => {
  const headers = { ...ada.credentials, origin: "https://tool.example" };
  const refused = await open({ headers });
  refused.send({ type: "connection_init" });
  t.is(await refused.closed, 4403);
  const socket = await greeted({ headers }, { authorization: `Bearer ${token}` });
  t.is(await nameOf(socket), bea.name);
  socket.end();
});

test.serial("an id that is in use is closed with 4409, at any length", async (t) => {
  for (const id of ["1", "x".repeat(200), "é".repeat(60), "__proto__"]) {
    const socket = await greeted();
    socket.send({ id, type: "subscribe", payload: inbox });
    socket.send({ id, type: "subscribe", payload: inbox });
    t.is(await socket.closed, 4409, id);
  }
});

test.serial("pings are answered with their payload, also before connection_init, and pongs are accepted", async (t) => {
  for (const socket of [await open(), await greeted()]) {
    socket.send({ type: "ping", payload: { at: 1 } });
    t.deepEqual(await socket.heard("pong"), { type: "pong", payload: { at: 1 } });
    socket.send({ type: "pong", payload: { late: true } });
    socket.send({ type: "pong" });
    socket.send({ type: "ping" });
    t.deepEqual(await socket.heard("pong"), { type: "pong" });
    socket.end();
  }
});

test.serial("a query is answered once and completed; a refused one gets an error and no complete", async (t) => {
  const socket = await greeted();
  socket.send({ id: "1", type: "subscribe", payload: { ...whoAmI, extensions: { a: 1 }, variables: null, operationName: null } });
  t.is((await socket.heard("next", "error", "complete")).type, "next");
  t.deepEqual(await socket.heard("next", "error", "complete"), { type: "complete", id: "1" });
  for (const query of ["{", "{ nothing }", "{ inbox(first: 100000) { edges { cursor } } }", "subscription { nothing }"]) {
    socket.send({ id: "1", type: "subscribe", payload: { query } });
    t.is((await socket.heard("next", "error", "complete")).type, "error", query);
  }
  t.is(await nameOf(socket), ada.name);
  t.deepEqual(await socket.heard("next", "error", "complete"), { type: "complete", id: "who" });
  socket.end();
});

const typenameIn = ({ type, payload }: RawMessage): string | undefined =>
  type === "next" ? (payload as { data: { inboxEvents: { __typename: string } } }).data.inboxEvents.__typename : type;

/** Waits until Logue has this many subscriptions of the inbox. */
const untilFollowed = (count: number): Promise<boolean> =>
  waitUntil(`${count} subscriptions to be left`, async () => {
    const metrics = await (await fetch(`${house.logue.url}/metrics`)).text();
    return new RegExp(`^logue_subscribers\\{subscription="inboxEvents"\\} ${count}$`, "m").test(metrics);
  });

test.serial("completing an operation ends it and frees its id; completing an unknown id does nothing", async (t) => {
  const socket = await greeted();
  socket.send({ id: "never", type: "complete" });
  for (let time = 0; time < 20; time += 1) {
    socket.send({ id: "1", type: "subscribe", payload: inbox });
    socket.send({ id: "1", type: "complete" });
  }
  socket.send({ id: "1", type: "subscribe", payload: inbox });
  while (typenameIn(await socket.heard("next", "error", "complete")) !== "CaughtUp");
  await untilFollowed(1);
  await ada.createsChannel();
  while (typenameIn(await socket.heard("next", "error", "complete")) !== "RoomEntryChanged");
  socket.send({ id: "1", type: "complete" });
  socket.send({ id: "1", type: "subscribe", payload: whoAmI });
  t.is((await socket.heard("complete", "error")).type, "complete");
  t.is(await nameOf(socket), ada.name);
  socket.send({ id: "1", type: "subscribe", payload: inbox });
  while (typenameIn(await socket.heard("next", "error", "complete")) !== "CaughtUp");
  await untilFollowed(1);
  socket.end();
  await untilFollowed(0);
});

test.serial("a socket that sends no connection_init is closed with 4408", async (t) => {
  t.is(await silent.closed, 4408);
});
