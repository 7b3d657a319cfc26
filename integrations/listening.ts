import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { MailHost } from "./mails.ts";
import type { Delivery } from "./payloads.ts";

/** All that a server of an integration may touch. */
export interface ListeningHost {
  readonly config: Pick<Config, "host" | "mailReceiverPort">;
  readonly mails: MailHost;
  /** Notes in the log of the integration's oldest instance what became of a mail or request. */
  noteDelivery(delivery: Delivery): Promise<void>;
  readonly log: Pick<Logger, "warn" | "debug">;
}

/** A server that an integration runs in each process, by another protocol than HTTP. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Undefined where the operator's settings name no port for it. */
export type Listen = (host: ListeningHost) => Promise<Listening | undefined>;
