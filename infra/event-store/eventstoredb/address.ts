import { readFileSync } from "node:fs";
import { parseConnectionString } from "@eventstore/db-client/dist/Client/parseConnectionString.js";
import { type ChannelCredentials, credentials } from "@grpc/grpc-js";
import { EventStoreError } from "../event-store.ts";

type ParsedAddress = ReturnType<typeof parseConnectionString>;

/** The address of an EventStoreDB and the options of its connection. */
export interface EventstoredbAddress {
  readonly parsed: ParsedAddress;
  readonly channelCredentials: ChannelCredentials;
  /** The header of every call, if the address has credentials. */
  readonly authorization: string | undefined;
}

/**
 * The longest pause between two pings that a timer takes; "never" would be a number that timers
 * turn into "at once".
 */
export const keepAliveMsMax = 2 ** 30;

/**
 * Reads `esdb://user:password@host:2113?tls=false`, or several hosts, or `esdb+discover://` as
 * EventStoreDB's clients do. Throws `StoreRefused`, without the address: it may hold a password.
 */
export function readEventstoredbAddress(url: string): EventstoredbAddress {
  const parsed = parse(url);
  const { username, password } = parsed.defaultCredentials ?? {};
  const authorization =
    username === undefined ? undefined : `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
  return { parsed, authorization, channelCredentials: channelCredentialsOf(parsed) };
}

function parse(url: string): ParsedAddress {
  try {
    const parsed = parseConnectionString(url);
    if (parsed.hosts.length > 0) return parsed;
  } catch {
    // The original message contains a part of the address.
  }
  throw new EventStoreError(
    "StoreRefused",
    "The event store's address is not of the form esdb://user:password@host:2113?tls=true.",
  );
}

function channelCredentialsOf({ tls, tlsCAFile, userCertFile, userKeyFile }: ParsedAddress): ChannelCredentials {
  if (tls === false) return credentials.createInsecure();
  try {
    const read = (file: string | undefined): Buffer | undefined => (file === undefined ? undefined : readFileSync(file));
    return credentials.createSsl(read(tlsCAFile), read(userKeyFile), read(userCertFile));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EventStoreError("StoreRefused", `The event store's TLS files cannot be used: ${reason}`, undefined, { cause });
  }
}
