import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { PostMessageDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { type RawMessage, type RawSocket, webSocketTo } from "../support/raw-socket.ts";
import { waitUntil } from "../support/wait-until.ts";

/** A page of a hundred such messages is three megabytes of UTF-8. */
const longText = "あ".repeat(9_990);
const messagesCount = 110;
const answerSizeMaxBytes = 8 * 1024 * 1024;

let house: House;
let ada: Person;
let bea: Person;
let roomId: string;

test.before(async () => {
  house = await openHouse();
  ada = house.ada;
  bea = await house.comesIn("bea");
  roomId = await ada.createsChannel();
  await ada.adds(roomId, bea);
  const posts = Array.from({ length: messagesCount }, (_, index) => ({
    messageId: uuidv7(),
    roomId,
    text: `${index} ${longText}`,
  }));
  while (posts.length > 0) await Promise.all(posts.splice(0, 10).map((post) => ada.does(PostMessageDocument, post)));
});
test.after.always(() => house?.close());

interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Answered {
  readonly sizeBytes: number;
  readonly code: string | undefined;
}

/** Retries while Logue answers that it is busy, as clients do: the machine may be slow. */
const patiently = (ask: () => Promise<Answered>): Promise<Answered> =>
  waitUntil(
    "Logue to be less busy",
    async () => {
      const answered = await ask().catch((error: Error) => ({
        sizeBytes: 0,
        code: /503/.test(error.message) ? "Overloaded" : error.message,
      }));
      return answered.code !== "Overloaded" && answered;
    },
    60_000,
  );

const overHttp = (person: Person, operation: Operation) => patiently(() => askOverHttp(person, operation));
const overSocket = (person: Person, operation: Operation) => patiently(() => askOverSocket(person, operation));

async function askOverHttp(person: Person, operation: Operation): Promise<Answered> {
  const response = await fetch(`${person.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...person.credentials },
    body: JSON.stringify(operation),
  });
  const text = await response.text();
  return { sizeBytes: Buffer.byteLength(text), code: codeIn(JSON.parse(text)) };
}

async function askOverSocket(person: Person, operation: Operation): Promise<Answered> {
  const socket = await greeted(person);
  socket.send({ id: "1", type: "subscribe", payload: operation });
  const { type, payload } = await socket.heard("next", "error");
  socket.end();
  const answer = type === "error" ? { errors: payload } : payload;
  return { sizeBytes: Buffer.byteLength(JSON.stringify(answer)), code: codeIn(answer) };
}

async function greeted(person: Person): Promise<RawSocket> {
  const socket = await webSocketTo(person.url, { headers: person.credentials });
  socket.send({ type: "connection_init" });
  await socket.heard("connection_ack");
  return socket;
}

const codeIn = (answer: unknown): string | undefined =>
  (answer as { errors?: readonly { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

const threads = (outer: string, inner: string): string =>
  `room(id: "${"r"}") { messages(${outer}) { edges { node { thread(${inner}) { edges { node { id } } } } } } }`;

const hundredHundreds: Readonly<Record<string, Operation>> = {
  "a variable's default": { query: `query ($m: Int = 100) { ${threads("last: $m", "last: $m")} }` },
  "null for first": { query: `{ ${threads("first: null, last: 100", "first: null, last: 100")} }` },
  "a null variable for first": {
    query: `query ($f: Int, $m: Int = 100) { ${threads("first: $f, last: $m", "first: $f, last: $m")} }`,
    variables: { f: null },
  },
  "a missing variable for first": {
    query: `query ($f: Int) { ${threads("first: $f, last: 100", "last: 100, first: $f")} }`,
  },
  "null for a variable with a default": {
    query: `query ($m: Int = 1) { ${threads("last: $m", "last: 100")} b: ${threads("last: $m", "last: 100")} }`,
    variables: { m: null },
  },
  "both first and last": { query: `{ ${threads("first: 1, last: 100", "last: 100, first: 1")} }` },
  "an argument's default": {
    query: `{ inbox { edges { node { room { messages(last: 10) { edges { node { id } } } } } } } }`,
  },
  fragments: {
    query: `query ($m: Int = 100) { room(id: "r") { ...A } } fragment A on Room { messages(last: $m) { ...B } }
      fragment B on MessageConnection { edges { node { thread(last: $m) { edges { node { id } } } } } }`,
  },
  "a directive that skips nothing": {
    query: `query ($m: Int = 100, $s: Boolean = false) { room(id: "r") { messages(last: $m) @skip(if: $s) { edges { node {
      thread(last: $m) @include(if: true) { edges { node { id } } } } } } } }`,
  },
  "aliases of the page": {
    query: `query ($m: Int = 100) { room(id: "r") { ${Array.from(
      { length: 30 },
      (_, index) => `a${index}: messages(last: $m) {
      edges { node { room { id } sender { id } quotedMessage { id } } } }`,
    ).join(" ")} } }`,
  },
  "aliases of the edges": {
    query: `query ($m: Int = 100) { room(id: "r") { messages(last: $m) { ${Array.from(
      { length: 28 },
      (_, index) => `a${index}: edges { node { quotedMessage { id } } }`,
    ).join(" ")} } } }`,
  },
  "a list of ids": {
    query: `query ($i: [ID!]!) { nodes(ids: $i) { ... on Room { messages(last: 100) { edges { node { id } } } } } }`,
    variables: { i: Array.from({ length: 100 }, () => "r") },
  },
  "counting again and again": {
    query: `{ room(id: "r") { messages(last: 100) { edges { node { a: thread(last: 0) { totalCount } b: thread(last: 0) {
      totalCount } c: thread(last: 0) { totalCount } } } } } }`,
  },
  "the whole schema again and again": {
    query: `{ ${Array.from({ length: 20 }, (_, index) => `a${index}: __schema { types { name } }`).join(" ")} }`,
  },
};

for (const [name, operation] of Object.entries(hundredHundreds)) {
  test.serial(`an operation that may return too many objects is refused before it runs: ${name}`, async (t) => {
    for (const asked of [overHttp, overSocket]) t.is((await asked(bea, operation)).code, "DocumentTooCostly");
  });
}

const pages = (count: number, size: number): Operation => ({
  query: `query ($id: ID!) { ${Array.from(
    { length: count },
    (_, index) => `a${index}: room(id: $id) { messages(last: ${size}) { edges { node { text } } } }`,
  ).join(" ")} }`,
  variables: { id: roomId },
});

const manyBytes: Readonly<Record<string, () => Operation>> = {
  "many pages": () => pages(10, 100),
  "one page with its texts again and again": () => ({
    query: `query ($id: ID!) { room(id: $id) { messages(last: 100) { edges { node {
      ${Array.from({ length: 20 }, (_, index) => `a${index}: text`).join(" ")} } } } } }`,
    variables: { id: roomId },
  }),
  "a page in a page": () => ({
    query: `query ($id: ID!) { room(id: $id) { messages(last: 20) { edges { node { room {
      messages(last: 100) { edges { node { text } } } } } } } } }`,
    variables: { id: roomId },
  }),
};

for (const [name, operation] of Object.entries(manyBytes)) {
  test.serial(`an answer of too many bytes is replaced by an error code and no part of it is sent: ${name}`, async (t) => {
    for (const asked of [overHttp, overSocket]) {
      const { code, sizeBytes } = await asked(bea, operation());
      t.is(code, "AnswerTooLarge");
      t.true(sizeBytes < 1_000, `${sizeBytes} bytes`);
    }
  });
}

test.serial("an answer within the limit is sent completely", async (t) => {
  for (const asked of [overHttp, overSocket]) {
    const { code, sizeBytes } = await asked(bea, pages(2, 100));
    t.is(code, undefined);
    t.true(sizeBytes > 5_000_000 && sizeBytes <= answerSizeMaxBytes, `${sizeBytes} bytes`);
  }
});

test.serial(
  "a person's subscriptions keep a few different documents in memory, and the same one any number of times",
  async (t) => {
    const long = (name: string): string => {
      const fields = "id name displayName title timeZone avatarUrl kind isErased status { emoji text expiresAt }";
      const senders = Array.from({ length: 28 }, (_, index) => `a${index}: sender { ${fields} }`).join(" ");
      return `subscription ${name} { myEvents { ... on MessageChanged { message { ${senders} } } } }`;
    };
    const socket = await greeted(bea);
    for (let count = 0; count < 50; count++) {
      socket.send({ id: `same ${count}`, type: "subscribe", payload: { query: long("same") } });
      t.is((await socket.heard("next", "error")).type, "next");
    }
    const refusedAt = await firstRefused(socket, (count) => long(`other${count}`));
    t.true(refusedAt > 5 && refusedAt < 100, `the subscription number ${refusedAt} is refused`);
    socket.send({ id: "once more", type: "subscribe", payload: { query: long("same") } });
    t.is((await socket.heard("next", "error")).type, "next");
    socket.end();
  },
);

async function firstRefused(socket: RawSocket, documentOf: (count: number) => string): Promise<number> {
  for (let count = 0; count < 100; count++) {
    socket.send({ id: `other ${count}`, type: "subscribe", payload: { query: documentOf(count) } });
    const { type, payload } = await socket.heard("next", "error");
    if (type === "error" && codeIn({ errors: payload }) === "TooManySubscriptions") return count;
  }
  return Number.POSITIVE_INFINITY;
}

async function residentBytes(): Promise<number> {
  const metrics = await (await fetch(`${house.logue.url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1]);
}

test.serial(
  "ten expensive requests of one user wait for each other, do not delay other users, and do not fill memory",
  async (t) => {
    await overHttp(bea, pages(10, 100));
    const before = await residentBytes();
    const order: string[] = [];
    const dear = Array.from({ length: 10 }, async () => {
      const { code } = await overHttp(bea, pages(25, 100));
      order.push("dear");
      return code;
    });
    let most = before;
    const others = (async () => {
      for (let time = 0; time < 3; time += 1) {
        t.is((await overHttp(ada, { query: "{ viewer { user { name } } }" })).code, undefined);
        order.push("light");
        most = Math.max(most, await residentBytes());
      }
    })();
    for (const code of await Promise.all(dear)) t.is(code, "AnswerTooLarge");
    await others;
    t.true(order.indexOf("light") < order.indexOf("dear") + 4, order.join());
    t.true(order.lastIndexOf("light") < order.lastIndexOf("dear"), order.join());
    t.true(most - before < 250_000_000, `${Math.round((most - before) / 1e6)} MB more`);
  },
);

test.serial("a client that does not read its answers gets no further ones, and other clients do", async (t) => {
  const slow = await greeted(bea);
  slow.pause();
  const before = await residentBytes();
  for (let index = 0; index < 25; index += 1) {
    slow.send({ id: `${index}`, type: "subscribe", payload: pages(2, 100) });
  }
  for (let time = 0; time < 20; time += 1) t.is((await overHttp(ada, { query: "{ workspace { name } }" })).code, undefined);
  t.is((await overHttp(ada, pages(1, 50))).code, undefined);
  const more = (await residentBytes()) - before;
  t.true(more < 200_000_000, `${Math.round(more / 1e6)} MB more`);
  slow.resume();
  const done = new Set<string | undefined>();
  while (done.size < 25) {
    const message: RawMessage = await slow.heard("complete", "error");
    t.is(message.type, "complete");
    done.add(message.id);
  }
  slow.end();
});

test.serial("a subscription costs what one item may return", async (t) => {
  const query = `subscription ($r: ID!, $m: Int = 100) { roomEvents(roomId: $r) { ... on MessageChanged { message { room {
    messages(last: $m) { edges { node { thread(last: $m) { edges { node { id } } } } } } } } } } }`;
  t.is((await overSocket(bea, { query, variables: { r: roomId } })).code, "DocumentTooCostly");
});

test("new documents without end, accepted or not, are refused to the one who sends them, and others are answered", async (t) => {
  const outsider = { ...ada, credentials: {} } as Person;
  const large = (index: number): Operation => ({
    query: `query q${index} { workspace { name nothing } } #${"x".repeat(15_000)}`,
  });
  const codes: (string | undefined)[] = [];
  for (let index = 0; index < 25; index += 1) codes.push((await overHttp(outsider, large(index))).code);
  t.is(codes[0], "GRAPHQL_VALIDATION_FAILED");
  t.is(codes.at(-1), "RateLimited");
  t.is((await overHttp(ada, { query: "{ workspace { name } } # not seen before" })).code, undefined);
  const known = { query: "{ workspace { name } } # seen before" };
  await overHttp(ada, known);
  t.is((await overHttp(outsider, known)).code, undefined);
});
