import {
  CancelledError,
  convertToCommandError,
  EventStoreDBClient,
  NotLeaderError,
  UnavailableError,
} from "@eventstore/db-client";
import { discoverEndpoint } from "@eventstore/db-client/dist/Client/discovery.js";
import streamsServices from "@eventstore/db-client/generated/streams_grpc_pb.js";
import { Channel, type ChannelOptions, Metadata } from "@grpc/grpc-js";
import { type EventstoredbAddress, keepAliveMsMax } from "./address.ts";
import { type Appends, openAppends } from "./appends.ts";
import { refused } from "./errors.ts";

const keepAliveMsDefault = 10_000;

/**
 * EventStoreDB's client on its own connection, which its pool would share with every other client:
 * a subscriber that does not read would then delay all others. It also sends credentials without
 * TLS, which the client alone does not do.
 */
export class EventstoredbConnection extends EventStoreDBClient {
  readonly #address: EventstoredbAddress;
  #channel: Promise<Channel> | undefined;
  #isStale = false;
  readonly appends: Appends;

  constructor(address: EventstoredbAddress, deadlineMs: number) {
    const { parsed, authorization } = address;
    const [endpoint = ""] = parsed.hosts.map((host) => `${host.address}:${host.port}`);
    super({ endpoint, defaultDeadline: deadlineMs, throwOnAppendFailure: true }, { insecure: parsed.tls === false });
    this.#address = address;
    this.getChannel = () => {
      this.#channel ??= this.#openChannel();
      return this.#channel;
    };
    this.handleError = async (_client, error) => {
      const reason = convertToCommandError(error);
      if ([NotLeaderError, UnavailableError, CancelledError].some((kind) => reason instanceof kind)) this.#isStale = true;
    };
    this.appends = openAppends(
      this.GRPCStreamCreator(streamsServices.StreamsClient, "batchAppend", (client) =>
        client.batchAppend(...this.callArguments({}, { deadline: Number.POSITIVE_INFINITY })),
      ),
    );
    this.callArguments = ({ deadline, requiresLeader }, callOptions) => {
      const metadata = new Metadata();
      metadata.set("connection-name", parsed.connectionName ?? "logue");
      if (authorization !== undefined) metadata.set("authorization", authorization);
      if (requiresLeader) metadata.set("requires-leader", "true");
      return [metadata, { ...callOptions, deadline: callOptions?.deadline ?? this.createDeadline(deadline) }];
    };
  }

  /**
   * Whether the next call should use a new connection: this one broke, and would wait longer and
   * longer before it retries; or, in a cluster, another node leads.
   */
  get isStale(): boolean {
    return this.#isStale;
  }

  /**
   * Throws when the server is too old for our kind of appends: at the start, not at the first
   * append.
   */
  async refuseOlderServer(): Promise<void> {
    if (await this.supports(streamsServices.StreamsService.batchAppend)) return;
    const { serverVersion } = await this.capabilities;
    throw refused(`its version is ${serverVersion}, and 21.10 or later is needed`);
  }

  /** Closes the connection once its calls have ended. */
  async retire(): Promise<void> {
    const channel = await this.#channel?.catch(() => undefined);
    channel?.close();
  }

  /** Ends its calls and closes the connection. */
  async disconnect(): Promise<void> {
    await this.dispose();
    await this.retire();
  }

  #isCluster(): boolean {
    const { parsed } = this.#address;
    return parsed.dnsDiscover || parsed.hosts.length > 1;
  }

  async #openChannel(): Promise<Channel> {
    const { channelCredentials, parsed } = this.#address;
    try {
      return new Channel(await this.#findNode(), channelCredentials, channelOptionsOf(parsed));
    } catch (error) {
      this.#isStale = true;
      throw error;
    }
  }

  async #findNode(): Promise<string> {
    const { parsed, channelCredentials } = this.#address;
    const [first] = parsed.hosts;
    if (!first) throw new Error("An address without a host came through.");
    if (!this.#isCluster()) return `${first.address}:${first.port}`;
    const cluster = parsed.dnsDiscover ? { ...parsed, discover: first } : { ...parsed, endpoints: parsed.hosts };
    const node = await discoverEndpoint(cluster, channelCredentials);
    return `${node.address}:${node.port}`;
  }
}

function channelOptionsOf({ keepAliveInterval, keepAliveTimeout }: EventstoredbAddress["parsed"]): ChannelOptions {
  const orDefault = (ms: number | undefined): number => (ms === undefined ? keepAliveMsDefault : ms < 0 ? keepAliveMsMax : ms);
  return {
    "grpc.keepalive_time_ms": orDefault(keepAliveInterval),
    "grpc.keepalive_timeout_ms": orDefault(keepAliveTimeout),
    "grpc.use_local_subchannel_pool": 1,
    // EventStoreDB holds events of up to 16 MiB.
    "grpc.max_receive_message_length": 17 * 1024 * 1024,
    "grpc-node.flow_control_window": 1024 * 1024,
  };
}
