import { randomUUID } from "node:crypto";
import type { BatchAppendReq, ReadResp } from "@eventstore/db-client/generated/streams_pb.js";
import type { ClientReadableStream } from "@grpc/grpc-js";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { GoogleEmpty, messages } from "@logue/infra/event-store/eventstoredb/messages.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import type { ExecutionContext } from "ava";
import { startEventStoreDbServer } from "../start-server.ts";
import { identifierOf } from "../stream-names.ts";
import { openRawClient, type RawClient } from "./raw-client.ts";

const administrator = { username: "admin", password: "pass:word ü" };
export const basic = (text: string): string => `Basic ${Buffer.from(text, "utf8").toString("base64")}`;
export const rightHeader = basic(`${administrator.username}:${administrator.password}`);

export interface Served {
  readonly client: RawClient;
  readonly store: EventStore;
  readonly port: number;
  readonly failures: unknown[];
  /** Of each call that ended, and each append of a batch that was refused, as `Append OK`. */
  readonly outcomes: string[];
  close(): Promise<void>;
}

/** A server for one test over a store of its own, with a client that may call. */
export async function serve(t: ExecutionContext, store: EventStore = openMemoryEventStore()): Promise<Served> {
  const failures: unknown[] = [];
  const onFailure = (error: unknown): void => void failures.push(error);
  const outcomes: string[] = [];
  const onOutcome = (method: string, outcome: string): void => void outcomes.push(`${method} ${outcome}`);
  const server = await startEventStoreDbServer({ store, port: 0, credentials: administrator, onFailure, onOutcome });
  const client = openRawClient(server.port, rightHeader);
  t.teardown(async () => {
    client.close();
    await server.close();
    await store.close();
  });
  return { client, store, port: server.port, failures, outcomes, close: () => server.close() };
}

export const newName = (): string => `room-${randomUUID()}`;

export const batchRequest = (correlationId: string, stream?: string): BatchAppendReq => {
  const request = new messages.BatchAppendReq().setCorrelationId(new messages.UUID().setString(correlationId));
  if (stream === undefined) return request;
  return request.setOptions(
    new messages.BatchAppendReq.Options().setStreamIdentifier(identifierOf(stream)).setAny(new GoogleEmpty()),
  );
};

export const batchEvent = (type: string, data = "{}"): BatchAppendReq.ProposedMessage => {
  const message = new messages.BatchAppendReq.ProposedMessage().setData(Buffer.from(data));
  message.setId(new messages.UUID().setString(randomUUID()));
  message.getMetadataMap().set("type", type).set("content-type", "application/json");
  return message;
};

export async function untilAnswered(
  call: ClientReadableStream<ReadResp>,
  isEnough: (answer: ReadResp, events: number) => boolean,
): Promise<ReadResp[]> {
  const answers: ReadResp[] = [];
  let events = 0;
  call.on("error", () => undefined);
  for await (const answer of call) {
    answers.push(answer);
    if (answer.hasEvent()) events += 1;
    if (isEnough(answer, events)) break;
  }
  // Leaving the loop alone does not end the call.
  call.cancel();
  return answers;
}
