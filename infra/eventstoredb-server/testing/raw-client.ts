import { randomUUID } from "node:crypto";
import streamsServices from "@eventstore/db-client/generated/streams_grpc_pb.js";
import type {
  AppendReq,
  AppendResp,
  BatchAppendReq,
  BatchAppendResp,
  ReadReq,
  ReadResp,
} from "@eventstore/db-client/generated/streams_pb.js";
import { type ClientReadableStream, credentials, Metadata, type ServiceError } from "@grpc/grpc-js";
import { messages } from "@logue/infra/event-store/eventstoredb/messages.ts";
import { identifierOf } from "../stream-names.ts";

/**
 * A client for tests that speaks the bare protocol, so that no habit of one real client is taken
 * for granted.
 */
export interface RawClient {
  append(options: AppendReq.Options, ...events: readonly AppendReq.ProposedMessage[]): Promise<AppendResp>;
  /** One call; the answers in the order in which they come. */
  batchAppend(...requests: readonly BatchAppendReq[]): Promise<BatchAppendResp[]>;
  /** Everything a read answers until it ends. */
  read(options: ReadReq.Options): Promise<ReadResp[]>;
  openRead(options: ReadReq.Options): ClientReadableStream<ReadResp>;
  readonly streams: InstanceType<typeof streamsServices.StreamsClient>;
  readonly metadata: Metadata;
  close(): void;
}

export function openRawClient(port: number, authorization?: string): RawClient {
  const streams = new streamsServices.StreamsClient(`127.0.0.1:${port}`, credentials.createInsecure(), {
    "grpc.max_send_message_length": -1,
    "grpc.use_local_subchannel_pool": 1,
  });
  const metadata = new Metadata();
  if (authorization !== undefined) metadata.set("authorization", authorization);
  const openRead = (options: ReadReq.Options): ClientReadableStream<ReadResp> =>
    streams.read(new messages.ReadReq().setOptions(options), metadata);
  return {
    append: (options, ...events) =>
      new Promise((resolve, reject) => {
        const call = streams.append(metadata, (error, response) => (error ? reject(error) : resolve(response)));
        call.on("error", () => undefined);
        call.write(new messages.AppendReq().setOptions(options));
        for (const event of events) call.write(new messages.AppendReq().setProposedMessage(event));
        call.end();
      }),
    batchAppend: (...requests) => {
      const call = streams.batchAppend(metadata);
      for (const request of requests) call.write(request);
      call.end();
      return collect(call);
    },
    read: (options) => collect(openRead(options)),
    openRead,
    streams,
    metadata,
    close: () => streams.close(),
  };
}

async function collect<Response>(call: AsyncIterable<Response>): Promise<Response[]> {
  const responses: Response[] = [];
  for await (const response of call) responses.push(response);
  return responses;
}

/** The code and the trailer `exception` of a call that must fail. */
export async function failureOf(call: Promise<unknown>): Promise<{ code: number; exception: string; details: string }> {
  try {
    await call;
  } catch (error) {
    const { code, metadata, details } = error as ServiceError;
    return { code, details, exception: String(metadata.get("exception")[0] ?? "") };
  }
  throw new Error("The call did not fail.");
}

export const noContent = () => new messages.Empty();

export const appendTo = (stream: string): AppendReq.Options =>
  new messages.AppendReq.Options().setStreamIdentifier(identifierOf(stream)).setAny(noContent());

export function proposed(type: string, data: Uint8Array | string, metadata: Uint8Array | string = ""): AppendReq.ProposedMessage {
  const message = new messages.AppendReq.ProposedMessage().setData(Buffer.from(data)).setCustomMetadata(Buffer.from(metadata));
  message.setId(new messages.UUID().setString(randomUUID()));
  message
    .getMetadataMap()
    .set("type", type)
    .set("content-type", typeof data === "string" ? "application/json" : "application/octet-stream");
  return message;
}

const readOptions = (): ReadReq.Options =>
  new messages.ReadReq.Options()
    .setUuidOption(new messages.ReadReq.Options.UUIDOption().setString(noContent()))
    .setNoFilter(noContent());

export const readOf = (stream: string, count = 100): ReadReq.Options =>
  readOptions()
    .setStream(new messages.ReadReq.Options.StreamOptions().setStreamIdentifier(identifierOf(stream)).setStart(noContent()))
    .setCount(String(count));

export const readOfAll = (count = 100): ReadReq.Options =>
  readOptions().setAll(new messages.ReadReq.Options.AllOptions().setStart(noContent())).setCount(String(count));

export const subscriptionToAll = (): ReadReq.Options =>
  readOptions()
    .setAll(new messages.ReadReq.Options.AllOptions().setStart(noContent()))
    .setSubscription(new messages.ReadReq.Options.SubscriptionOptions());

export const eventsIn = (responses: readonly ReadResp[]): ReadResp.ReadEvent.RecordedEvent[] =>
  responses.flatMap((response) => response.getEvent()?.getEvent() ?? []);

export const typesIn = (responses: readonly ReadResp[]): string[] =>
  eventsIn(responses).map((event) => event.getMetadataMap().get("type") ?? "");
