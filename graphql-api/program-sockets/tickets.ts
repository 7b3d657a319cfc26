import { createHash, randomBytes } from "node:crypto";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";

const goodMs = 60_000;
const secretBytes = 24;
const written = /^([0-9a-f-]{36})\.[\w-]{32}$/;

/** For whom a socket is opened: it ends with the access token. */
export interface TicketHolder {
  readonly instanceId: string;
  readonly actorId: string;
  readonly tokenId: string;
}

export interface Tickets {
  /** By it one socket is opened within a minute. */
  issue(holder: TicketHolder): Promise<string>;
  /** Undefined for a ticket that is none, or was used. */
  redeem(ticket: string): Promise<TicketHolder | undefined>;
}

export function createTickets(workStore: WorkStore, clock: () => number): Tickets {
  return {
    async issue(holder) {
      const ticket = `${holder.actorId}.${randomBytes(secretBytes).toString("base64url")}`;
      for (const stored of await workStore.list("program-ticket", holder.actorId))
        if (isOver(stored.updatedAt, clock())) await workStore.delete(stored);
      await workStore.put({ ...keyOf(holder.actorId, ticket), value: holder, updatedAt: new Date(clock()).toISOString() });
      return ticket;
    },
    async redeem(ticket) {
      const actorId = written.exec(ticket)?.[1];
      const stored = actorId === undefined ? undefined : await workStore.get(keyOf(actorId, ticket));
      if (stored === undefined || isOver(stored.updatedAt, clock())) return undefined;
      return (await workStore.delete(stored, stored.revision)) ? (stored.value as TicketHolder) : undefined;
    },
  };
}

const isOver = (updatedAt: string, nowMs: number): boolean => Date.parse(updatedAt) <= nowMs - goodMs;

/** The store has the digest alone. */
const keyOf = (ownerId: string, ticket: string) =>
  ({ kind: "program-ticket", ownerId, id: createHash("sha256").update(ticket).digest("hex") }) as const;
