import { createRequire } from "node:module";
import gossip from "@eventstore/db-client/generated/gossip_pb.js";
import serverFeatures from "@eventstore/db-client/generated/serverfeatures_pb.js";
import shared from "@eventstore/db-client/generated/shared_pb.js";
import status from "@eventstore/db-client/generated/status_pb.js";
import streams from "@eventstore/db-client/generated/streams_pb.js";
import type protobufType from "google-protobuf";
import type anyType from "google-protobuf/google/protobuf/any_pb.js";
import type emptyType from "google-protobuf/google/protobuf/empty_pb.js";
import type timestampType from "google-protobuf/google/protobuf/timestamp_pb.js";

/** The message classes of EventStoreDB's protocol, as generated in its client. */
export const messages = { ...streams, ...shared, ...status, ...gossip, ...serverFeatures };

/**
 * The runtime must be the client's own copy: classes of a second copy would not fit its messages.
 */
const requireOfClient = createRequire(import.meta.resolve("@eventstore/db-client"));
const protobufModule: typeof protobufType = requireOfClient("google-protobuf");
const anyModule: typeof anyType = requireOfClient("google-protobuf/google/protobuf/any_pb.js");
const emptyModule: typeof emptyType = requireOfClient("google-protobuf/google/protobuf/empty_pb.js");
const timestampModule: typeof timestampType = requireOfClient("google-protobuf/google/protobuf/timestamp_pb.js");

/** Reads messages field by field. */
export const { BinaryReader } = protobufModule;
export const { Any } = anyModule;
export const { Timestamp } = timestampModule;
/** google.protobuf.Empty; `messages.Empty` is EventStoreDB's own. */
export const { Empty: GoogleEmpty } = emptyModule;
