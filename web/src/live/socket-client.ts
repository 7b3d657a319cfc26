import { type ClientOptions, createClient } from "graphql-ws";
import { LiveHub } from "./live-hub.ts";

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const socketOptions: ClientOptions = {
  url: `${location.origin.replace(/^http/, "ws")}/graphql`,
  lazy: false,
  keepAlive: 15_000,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
  retryWait: (tries) => delay(Math.min(10_000, 300 * 2 ** Math.min(tries, 6)) * (0.5 + Math.random())),
};

/** A hub over a real socket, which is opened for the first tab. */
export const createHub = (): LiveHub => new LiveHub((listeners) => createClient({ ...socketOptions, ...listeners }));
