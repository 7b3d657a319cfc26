import { auditEntries } from "@logue/projection-service/contract/audit.ts";
import type { Instant } from "@logue/projection-service/contract/history.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { positionOfIndex } from "@logue/sealing/reading/position-of-index.ts";
import type { RequestContext } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import { savedByAny } from "../fan-out/positions.ts";
import type { InstantInput } from "../generated/resolvers.ts";

/** A store's clock may be so much ahead of this machine's. */
const clockSkewMaxMs = 60_000;

/** Throws `InstantInvalid` for an instant that has not come yet, `InputInvalid` for what is none. */
export async function readInstant({ services }: RequestContext, asked: InstantInput): Promise<Instant> {
  const { recordedAt, happenedAt } = asked;
  const position = typeof asked.sealIndex === "number" ? await sealedAt(services, asked.sealIndex) : asked.position;
  if (typeof position === "string") {
    if (!/^\d{20}$/.test(position)) throw requestError("InputInvalid", "A position has 20 digits.");
    const saved = await savedByAny(services.readStore, [messages, rooms, users, auditEntries], services.partitions);
    if (saved.every((last) => last < position)) throw requestError("InstantInvalid");
    return { axis: "position", value: position };
  }
  const time = recordedAt ?? happenedAt ?? "";
  if (Date.parse(time) > services.clock() + clockSkewMaxMs) throw requestError("InstantInvalid");
  return { axis: typeof recordedAt === "string" ? "recordedAt" : "happenedAt", value: time };
}

async function sealedAt({ blobStore }: RequestContext["services"], index: number): Promise<string> {
  const position = await positionOfIndex(blobStore, index);
  if (position === undefined) throw requestError("InstantInvalid");
  return position;
}
