import { randomUUID } from "node:crypto";
import type { ClusterInfo } from "@eventstore/db-client/generated/gossip_pb.js";
import type { SupportedMethods } from "@eventstore/db-client/generated/serverfeatures_pb.js";
import type { Empty } from "@eventstore/db-client/generated/shared_pb.js";
import type { handleUnaryCall } from "@grpc/grpc-js";
import { messages } from "@logue/infra/event-store/eventstoredb/messages.ts";
import { uuidOf } from "./uuids.ts";

/** The EventStoreDB whose protocol this is: clients choose by it what they may ask for. */
export const protocolVersion = "23.10.0";

const methods: Readonly<Record<string, readonly string[]>> = {
  "event_store.client.streams.streams": ["read", "append", "delete", "tombstone", "batchappend"],
  "event_store.client.gossip.gossip": ["read"],
  "event_store.client.server_features.serverfeatures": ["getsupportedmethods"],
};
const featuresOfRead = ["position", "events"];

/** ServerFeatures/GetSupportedMethods: open to everybody, as clients ask before they sign in. */
export function makeGetSupportedMethods(): handleUnaryCall<Empty, SupportedMethods> {
  const supported = new messages.SupportedMethods().setEventStoreServerVersion(protocolVersion);
  for (const [service, names] of Object.entries(methods)) {
    for (const name of names) {
      const method = new messages.SupportedMethod().setServiceName(service).setMethodName(name);
      supported.addMethods(service.endsWith("streams") && name === "read" ? method.setFeaturesList(featuresOfRead) : method);
    }
  }
  return (_call, callback) => callback(null, supported);
}

/** Gossip/Read: a cluster of one, the leader, at the address by which the client came. */
export function makeGossip(port: () => number): handleUnaryCall<Empty, ClusterInfo> {
  const instanceId = uuidOf(randomUUID(), "string");
  return (call, callback) => {
    const address = hostOf(call.getHost());
    const member = new messages.MemberInfo()
      .setInstanceId(instanceId)
      .setTimeStamp(String(BigInt(Date.now()) * 10_000n))
      .setState(messages.MemberInfo.VNodeState.LEADER)
      .setIsAlive(true)
      .setHttpEndPoint(new messages.EndPoint().setAddress(address).setPort(portOf(call.getHost()) ?? port()));
    callback(null, new messages.ClusterInfo().setMembersList([member]));
  };
}

const portPattern = /:(\d+)$/;

const hostOf = (authority: string): string => authority.replace(portPattern, "");

function portOf(authority: string): number | undefined {
  const [, digits] = portPattern.exec(authority) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
