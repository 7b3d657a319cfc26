import { declarationOf, isEventType } from "@logue/command-service/contract/event.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import { addressOf } from "./address-of.ts";
import { changesOf } from "./changes.ts";

export const auditTypes = {
  AuditEntry: {
    eventId: ({ eventId }) => (eventId === "" ? null : eventId),
    kind: ({ type }) => type,
    summary: ({ type }) => (isEventType(type) ? declarationOf(type).means : type),
    happenedAt: ({ happenedAt, recordedAt }) => happenedAt ?? recordedAt,
    isClaimed: ({ happenedAt, actorKind }) => happenedAt !== undefined && actorKind === "system",
    actorId: ({ actorId }) => actorId ?? null,
    actor: ({ actorId }, _arguments, { services }) => (actorId === undefined ? null : services.userCache.userOf(actorId)),
    actorKind: ({ actorKind }) => actorKind ?? null,
    sessionId: ({ sessionId }) => sessionId ?? null,
    address: (entry, _arguments, { services }) => addressOf(services.readStore, entry),
    via: ({ via }) => via ?? null,
    causeId: ({ causeId }) => causeId ?? null,
    roomId: ({ roomId }) => roomId ?? null,
    roomName: async ({ roomId }, _arguments, { loaders }) =>
      roomId === undefined ? null : ((await loaders.rooms.load(roomId))?.name ?? null),
    personId: ({ personId }) => personId ?? null,
    person: ({ personId }, _arguments, { services }) => (personId === undefined ? null : services.userCache.userOf(personId)),
    targetId: ({ targetId }) => targetId ?? null,
    changes: (entry, _arguments, { services }) => changesOf(services.readStore, entry),
    isErased: (entry) => entry.isErased === true,
  },
} satisfies Pick<Resolvers, "AuditEntry">;
