/** What the API is told at its start; `infra/config.ts` names and checks each. */
export interface ApiSettings {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The origin under which people reach Logue, such as `https://chat.example.org`; null: the address it listens on. */
  readonly publicUrl: string | null;
  /** How many proxies before us are believed about the client's address. */
  readonly trustProxy: number;
  /** A session unused for this long ends. */
  readonly sessionDays: number;
  /** Failed attempts to sign in, per account and per address, in `loginWindowMs`. */
  readonly loginAttemptsMax: number;
  readonly loginWindowMs: number;
  /** Operations per person, and per address of those who have not signed in, in one minute. */
  readonly requestsPerMinuteMax: number;
  readonly connectionsPerPersonMax: number;
  readonly subscriptionsPerSocketMax: number;
  readonly uploadSizeMaxBytes: number;
  /** Null: `/metrics` answers loopback addresses alone. */
  readonly metricsToken: string | null;
  /** Where the built web client lies; null serves none. */
  readonly webFolder: string | null;
}

export const defaultApiSettings: ApiSettings = {
  host: "127.0.0.1",
  port: 3000,
  publicUrl: null,
  trustProxy: 0,
  sessionDays: 30,
  loginAttemptsMax: 10,
  loginWindowMs: 15 * 60_000,
  requestsPerMinuteMax: 6_000,
  connectionsPerPersonMax: 50,
  subscriptionsPerSocketMax: 200,
  uploadSizeMaxBytes: 100 * 1024 * 1024,
  metricsToken: null,
  webFolder: null,
};
