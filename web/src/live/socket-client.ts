import { type ClientOptions, createClient } from "graphql-ws";
import { LiveHub } from "./live-hub.ts";

const socketOptions: ClientOptions = {
  url: `${location.origin.replace(/^http/, "ws")}/graphql`,
  lazy: false,
  keepAlive: 15_000,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
};

/** A hub over a real socket, which is opened for the first tab. */
export function createHub(): LiveHub {
  const hub = new LiveHub((listeners) => createClient({ ...socketOptions, ...listeners }));
  addEventListener("offline", () => hub.check());
  return hub;
}
