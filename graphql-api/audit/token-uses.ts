import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { sendAsLogue } from "../files/send-as-logue.ts";

/** Has the record tell from where access tokens are used: once a day for each address. */
export interface TokenUses {
  /** Costs nothing for a use that this process knows. */
  note(viewer: { readonly userId: string; readonly tokenId: string | null } | null, address: string): void;
}

export interface TokenUsesOptions {
  readonly commands: Pick<CommandChannel, "send">;
  readonly clock: () => number;
  readonly log: Pick<Logger, "warn">;
}

/** Beyond so many, uses are noted again at the next request; the command answers them as known. */
const knownMax = 20_000;
const addressLengthMax = 100;

export function createTokenUses({ commands, clock, log }: TokenUsesOptions): TokenUses {
  let known = new Set<string>();
  let knownDay = "";

  return {
    note(viewer, address) {
      if (viewer === null || viewer.tokenId === null) return;
      const day = new Date(clock()).toISOString().slice(0, 10);
      if (day !== knownDay || known.size >= knownMax) known = new Set();
      knownDay = day;
      const { userId, tokenId } = viewer;
      const from = address.slice(0, addressLengthMax) || null;
      const key = `${tokenId}/${from ?? ""}/${day}`;
      if (known.has(key)) return;
      known.add(key);
      const data = { userId, tokenId, address: from, day };
      sendAsLogue({ commands }, "RecordTokenUse", data, `token-use/${key}`).catch((error: unknown) => {
        known.delete(key);
        log.warn({ reason: String(error) }, "The use of an access token could not be recorded; its next use is.");
      });
    },
  };
}
