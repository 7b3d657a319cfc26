import type { EventData } from "../contract/event.ts";
import { alice, ben, idOf, roomId } from "./cast.ts";
import type { PastEvent } from "./decider-specification.ts";

export const teamId = idOf("7ea9");

export const teamCreated = (team: Partial<EventData<"TeamCreated">> = {}): PastEvent => ({
  type: "TeamCreated",
  data: { teamId, name: "crew", title: "Crew", description: "", createdById: alice, ...team },
});

export const teamMember = (userId: string): PastEvent => ({
  type: "TeamMemberAdded",
  data: { teamId, userId, addedById: alice },
});

export const teamLead = (userId: string): PastEvent => ({
  type: "TeamRoleGranted",
  data: { teamId, userId, role: "lead", grantedById: alice },
});

export const teamLinked: PastEvent = { type: "TeamLinkedToRoom", data: { teamId, roomId, linkedById: alice } };
export const teamDisbanded: PastEvent = { type: "TeamDisbanded", data: { teamId, disbandedById: alice } };

/** A team that Alice leads, with Ben in it. */
export const crew: readonly PastEvent[] = [teamCreated(), teamMember(alice), teamLead(alice), teamMember(ben)];
/** The same team, led by Ben. */
export const crewOfBen: readonly PastEvent[] = [teamCreated(), teamMember(ben), teamLead(ben), teamMember(alice)];
