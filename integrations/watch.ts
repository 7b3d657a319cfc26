import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { InstanceHost } from "./instance-host.ts";
import type { MailHost } from "./mails.ts";
import type { Delivery } from "./payloads.ts";
import type { ConnectingHost } from "./sign-in.ts";

/** All that an instance may touch while it watches something in another system. */
export interface WatchHost extends InstanceHost, ConnectingHost {
  readonly mails: MailHost;
  readonly clock: () => number;
  /** What was kept last, by any process; null at first. */
  kept(): unknown;
  /**
   * Keeps how far it is, and that all went well so far. Throws where another process watches now: it
   * must end then.
   */
  keep(value: unknown): Promise<void>;
  /** Writes to the instance's log, which administrators read. */
  noteDelivery(delivery: Delivery): Promise<void>;
  /** Aborted when the process stops, the settings change or another process watches. */
  readonly signal: AbortSignal;
}

/** What trying an instance out found, in words for administrators. */
export interface TriedConnection {
  readonly isWell: boolean;
  readonly words: string;
}

/** Something in another system that an instance watches, such as a mailbox. */
export interface Watch {
  /** Whether an instance with these plain settings watches anything. */
  wants(settings: Readonly<Record<string, SettingValue>>): boolean;
  /**
   * Watches until `signal` is aborted. One process does so for an instance. After an error it is called
   * again: after a pause that doubles, with what was kept.
   */
  run(host: WatchHost): Promise<void>;
  /** Connects once with the settings as they are, and changes nothing. */
  tryOut(host: ConnectingHost): Promise<TriedConnection>;
  /** What an error of `run` means, in words for administrators. */
  wordsFor(error: unknown): string;
}
