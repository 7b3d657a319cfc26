import { randomUUID } from "node:crypto";
import { connect } from "node:http2";
import { type ServiceError, status } from "@grpc/grpc-js";
import { said } from "@logue/infra/event-store/conformance/events.ts";
import { messages, Timestamp } from "@logue/infra/event-store/eventstoredb/messages.ts";
import test from "ava";
import { identifierOf } from "./stream-names.ts";
import { appendTo, eventsIn, failureOf, noContent, proposed, readOf, typesIn } from "./testing/raw-client.ts";
import { batchEvent, batchRequest, newName, rightHeader, serve } from "./testing/served-for-tests.ts";

test("a client gets back the very bytes it sent, JSON or not, and the metadata it sent or none", async (t) => {
  const { client } = await serve(t);
  const stream = newName();
  const sent = [
    proposed("Spaced", '{"a": 1.0, "big": 12345678901234567890, "a": 2}', '{"nested": {"x": 1}, "flat": "text"}'),
    proposed("Binary", Buffer.from([0, 255, 1, 128]), Buffer.from([200, 1])),
    proposed("Plain", '{"text":"Grüße 👋"}', '{"commandId":"7"}'),
    proposed("Bare", "null"),
    proposed("Malformed", '{"cut off', "{}"),
  ];
  await client.append(appendTo(stream), ...sent);
  const events = eventsIn(await client.read(readOf(stream)));
  const bytesOf = (message: (typeof sent)[number] | (typeof events)[number]) => ({
    data: Buffer.from(message.getData_asU8()).toString("latin1"),
    metadata: Buffer.from(message.getCustomMetadata_asU8()).toString("latin1"),
    contentType: message.getMetadataMap().get("content-type"),
  });
  t.deepEqual(events.map(bytesOf), sent.map(bytesOf));
});

test("Logue reads plain events of other clients as its own, and what it wrote itself is served as JSON", async (t) => {
  const { client, store } = await serve(t);
  const stream = newName();
  await client.append(appendTo(stream), proposed("Spaced", '{"text": "hello"}', '{"commandId":"7", "depth":{"x":1}}'));
  const [event] = await store.readStream(stream, { limit: 1 });
  t.deepEqual(event?.data, { text: "hello" });
  t.is(event?.metadata.commandId, "7");
  await store.append(stream, [said("from Logue")], "any");
  const served = eventsIn(await client.read(readOf(stream))).at(-1);
  t.is(Buffer.from(served?.getData_asU8() ?? []).toString(), '{"text":"from Logue"}');
});

test("ids come as text or as two numbers, and go as they are asked for", async (t) => {
  const { client } = await serve(t);
  const stream = newName();
  const event = proposed("Numbered", "{}");
  const structured = new messages.UUID.Structured().setMostSignificantBits("-81985529216486896").setLeastSignificantBits("-2");
  event.setId(new messages.UUID().setStructured(structured));
  await client.append(appendTo(stream), event);
  const text = eventsIn(await client.read(readOf(stream)))[0]
    ?.getId()
    ?.getString();
  t.is(text, "fedcba98-7654-3210-ffff-fffffffffffe");
  const asNumbers = readOf(stream).setUuidOption(new messages.ReadReq.Options.UUIDOption().setStructured(noContent()));
  const numbers = eventsIn(await client.read(asNumbers))[0]
    ?.getId()
    ?.getStructured();
  t.is(numbers?.getMostSignificantBits(), "-81985529216486896");
  t.is(numbers?.getLeastSignificantBits(), "-2");
});

test("an append at a wrong revision is answered with what was expected and what was found", async (t) => {
  const { client } = await serve(t);
  const stream = newName();
  await client.append(appendTo(stream), proposed("First", "{}"), proposed("Second", "{}"));
  const stale = new messages.AppendReq.Options().setStreamIdentifier(identifierOf(stream)).setRevision("0");
  const conflict = (await client.append(stale, proposed("Stale", "{}"))).getWrongExpectedVersion();
  t.is(conflict?.getCurrentRevision(), "1");
  t.is(conflict?.getExpectedRevision(), "0");
  const missing = new messages.AppendReq.Options().setStreamIdentifier(identifierOf(newName())).setStreamExists(noContent());
  const nothing = (await client.append(missing, proposed("Lost", "{}"))).getWrongExpectedVersion();
  t.true(nothing?.hasCurrentNoStream());
  t.true(nothing?.hasExpectedStreamExists());
});

test("an append of nothing checks the expectation and writes nothing", async (t) => {
  const { client } = await serve(t);
  const stream = newName();
  t.true((await client.append(appendTo(stream))).getSuccess()?.hasNoStream());
  const first = new messages.AppendReq.Options().setStreamIdentifier(identifierOf(stream)).setRevision("0");
  t.true((await client.append(first)).hasWrongExpectedVersion());
});

test("appends that come in pieces between each other over one call are each written whole", async (t) => {
  const { client } = await serve(t);
  const [one, two] = [newName(), newName()];
  const [first, second] = [randomUUID(), randomUUID()];
  const answers = await client.batchAppend(
    batchRequest(first, one).setProposedMessagesList([batchEvent("A")]),
    batchRequest(second, two).setProposedMessagesList([batchEvent("X")]),
    batchRequest(first)
      .setProposedMessagesList([batchEvent("B"), batchEvent("C")])
      .setIsFinal(true),
    batchRequest(second).setIsFinal(true),
  );
  t.deepEqual(
    answers.map((answer) => [answer.getCorrelationId()?.getString(), answer.getSuccess()?.getCurrentRevision()]),
    [
      [first, "2"],
      [second, "0"],
    ],
  );
  t.deepEqual(typesIn(await client.read(readOf(one))), ["A", "B", "C"]);
});

test("a refused append of a batch says why, and the others of the call go on", async (t) => {
  const { client, store } = await serve(t);
  const [ended, open] = [newName(), newName()];
  await store.append(ended, [said("last words")], "no_stream");
  await store.tombstoneStream(ended, "any");
  const noId = batchEvent("NoId").setId(new messages.UUID().setString("no id"));
  const overdue = batchRequest(randomUUID(), open)
    .setProposedMessagesList([batchEvent("Late")])
    .setIsFinal(true);
  const past = new Timestamp();
  past.fromDate(new Date(Date.now() - 1000));
  overdue.getOptions()?.setDeadline(past);
  const stale = batchRequest(randomUUID(), open)
    .setProposedMessagesList([batchEvent("Stale")])
    .setIsFinal(true);
  stale.getOptions()?.setStreamPosition("7");
  const answers = await client.batchAppend(
    batchRequest(randomUUID(), ended)
      .setProposedMessagesList([batchEvent("Ghost")])
      .setIsFinal(true),
    batchRequest(randomUUID(), open).setProposedMessagesList([noId]).setIsFinal(true),
    batchRequest(randomUUID(), open)
      .setProposedMessagesList([batchEvent("Big", `"${"x".repeat(300_000)}"`)])
      .setIsFinal(true),
    stale,
    overdue,
    batchRequest(randomUUID(), open)
      .setProposedMessagesList([batchEvent("Fine")])
      .setIsFinal(true),
  );
  const reasons = answers.map((answer) => answer.getError()?.getDetails()?.getTypeName() ?? "success").sort();
  t.deepEqual(reasons, [
    "event_store.client.BadRequest",
    "event_store.client.MaximumAppendSizeExceeded",
    "event_store.client.StreamDeleted",
    "event_store.client.Timeout",
    "event_store.client.WrongExpectedVersion",
    "success",
  ]);
  t.deepEqual(typesIn(await client.read(readOf(open))), ["Fine"]);
});

test("an append for which a client waits no longer is refused, though it says how long and not until when", async (t) => {
  const { client } = await serve(t);
  const [late, patient] = [newName(), newName()];
  const duration = (seconds: number): Buffer => Buffer.of(0x3a, 2, 0x08, seconds);
  const withWait = (stream: string, wait: Buffer): Buffer => {
    const request = batchRequest(randomUUID(), stream)
      .setProposedMessagesList([batchEvent("Said")])
      .setIsFinal(true);
    const options = Buffer.concat([request.getOptions()?.serializeBinary() ?? Buffer.of(), wait]);
    request.clearOptions();
    return Buffer.concat([request.serializeBinary(), Buffer.of(0x12, options.length), options]);
  };
  const call = client.streams.makeBidiStreamRequest(
    "/event_store.client.streams.Streams/BatchAppend",
    (bytes: Buffer) => bytes,
    (bytes: Buffer) => messages.BatchAppendResp.deserializeBinary(bytes),
    client.metadata,
  );
  call.write(withWait(late, duration(0)));
  call.write(withWait(patient, duration(60)));
  call.end();
  const reasons: string[] = [];
  for await (const answer of call) reasons.push(answer.getError()?.getDetails()?.getTypeName() ?? "success");
  t.deepEqual(reasons.sort(), ["event_store.client.Timeout", "success"]);
  t.true((await client.read(readOf(late)))[0]?.hasStreamNotFound());
  t.deepEqual(typesIn(await client.read(readOf(patient))), ["Said"]);
});

test("an append whose client leaves in the middle writes nothing, sent alone or in a batch", async (t) => {
  const { client, failures } = await serve(t);
  const stream = newName();
  // What comes on the same connection afterwards is answered after the pieces before it have
  // arrived.
  const letArrive = () => client.append(appendTo(`${stream}-other`), proposed("Whole", "{}"));

  for (let round = 0; round < 20; round += 1) {
    const alone = await new Promise<ServiceError | null>((resolve) => {
      const call = client.streams.append(client.metadata, resolve);
      call.write(new messages.AppendReq().setOptions(appendTo(stream)));
      call.write(new messages.AppendReq().setProposedMessage(proposed("Half", "{}")));
      void letArrive().then(() => call.cancel());
    });
    t.is(alone?.code, status.CANCELLED);
  }

  const batch = client.streams.batchAppend(client.metadata);
  batch.write(batchRequest(randomUUID(), stream).setProposedMessagesList([batchEvent("Half")]));
  void letArrive().then(() => batch.cancel());
  t.is((await failureOf(batch.toArray())).code, status.CANCELLED);

  await letArrive();
  t.true((await client.read(readOf(stream)))[0]?.hasStreamNotFound());
  t.deepEqual(failures, []);
});

test("an append whose connection breaks in the middle writes nothing", async (t) => {
  const { port, client, failures } = await serve(t);
  const stream = newName();
  const frame = (message: { serializeBinary(): Uint8Array }): Buffer => {
    const bytes = Buffer.from(message.serializeBinary());
    const head = Buffer.alloc(5);
    head.writeUInt32BE(bytes.length, 1);
    return Buffer.concat([head, bytes]);
  };
  for (let round = 0; round < 20; round += 1) {
    const session = connect(`http://127.0.0.1:${port}`);
    const call = session.request({
      ":method": "POST",
      ":path": "/event_store.client.streams.Streams/Append",
      "content-type": "application/grpc",
      te: "trailers",
      authorization: rightHeader,
    });
    call.on("error", () => undefined);
    call.write(frame(new messages.AppendReq().setOptions(appendTo(stream))));
    call.write(frame(new messages.AppendReq().setProposedMessage(proposed("Half", "{}"))));
    await new Promise<void>((resolve) => session.once("remoteSettings", () => resolve()));
    // The answer to a ping comes after what was sent before it.
    await new Promise<void>((resolve, reject) => session.ping((error) => (error ? reject(error) : resolve())));
    await new Promise<void>((resolve) => {
      session.once("close", () => resolve());
      session.destroy();
    });
    await client.append(appendTo(`${stream}-other`), proposed("Whole", "{}"));
    t.true((await client.read(readOf(stream)))[0]?.hasStreamNotFound());
  }
  t.deepEqual(failures, []);
});
