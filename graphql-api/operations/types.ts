import type { Resolvers } from "../generated/resolvers.ts";

export const operationTypes = {
  ParkedEvent: {
    eventId: (parked) => parked.id,
    eventType: (parked) => parked.type,
    storedAt: (parked) => parked.created,
  },
} satisfies Pick<Resolvers, "ParkedEvent">;
