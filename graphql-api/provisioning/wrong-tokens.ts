import { noAccountId } from "@logue/command-service/contract/sign-in.ts";
import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { v7 as uuidv7 } from "uuid";
import { sendAsLogue } from "../files/send-as-logue.ts";

/**
 * Records wrong access tokens as failed sign-ins of the account that they were tried on: one event
 * for each account, network and minute. The counts of the minute under way are lost with the process.
 */
export interface WrongTokens {
  count(userId: string, network: string): void;
}

export interface WrongTokensOptions {
  readonly commands: Pick<CommandChannel, "send">;
  readonly clock: () => number;
  readonly log: Pick<Logger, "warn">;
  /** How often past minutes are looked for. */
  readonly lookEveryMs?: number;
}

interface Count {
  readonly userId: string;
  readonly address: string | null;
  readonly minute: number;
  failureCount: number;
}

const minuteMs = 60_000;
/** More are recorded as one number, so that no one can fill the log. */
const eventsPerMinuteMax = 10;
const addressLengthMax = 100;

export function countWrongTokens({ commands, clock, log, lookEveryMs = 5_000 }: WrongTokensOptions): WrongTokens {
  const processId = uuidv7();
  const counts = new Map<string, Count>();
  const minuteNow = (): number => Math.floor(clock() / minuteMs);

  const record = ({ userId, address, minute, failureCount }: Count): void => {
    const minuteBeganAt = new Date(minute * minuteMs).toISOString();
    const data = { userId, address, failureCount, minuteBeganAt, method: "accessToken" } as const;
    const words = `wrong-tokens/${processId}/${userId}/${address ?? ""}/${minute}`;
    sendAsLogue({ commands }, "RecordFailedSignIns", data, words).catch((error: unknown) =>
      log.warn({ reason: String(error) }, "Wrong access tokens could not be recorded."),
    );
  };

  const look = (): void => {
    for (const [key, count] of counts) {
      if (count.minute >= minuteNow()) continue;
      counts.delete(key);
      record(count);
    }
  };
  setInterval(look, lookEveryMs).unref();

  return {
    count(userId, network) {
      const minute = minuteNow();
      const alone = { userId, address: network.slice(0, addressLengthMax), minute };
      const isNamed = counts.has(keyOf(alone)) || counts.size < eventsPerMinuteMax;
      const place = isNamed ? alone : { userId: noAccountId, address: null, minute };
      const known = counts.get(keyOf(place)) ?? { ...place, failureCount: 0 };
      known.failureCount += 1;
      counts.set(keyOf(place), known);
    },
  };
}

const keyOf = ({ userId, address, minute }: Omit<Count, "failureCount">): string => `${userId}/${address ?? ""}/${minute}`;
