import { occurredAt } from "@logue/command-service/contract/event.ts";
import { type RoleDocument, roles } from "../contract/workspace.ts";
import type { EventRecord, Step } from "../projection.ts";

type RoleEvent = EventRecord<"RoleChanged"> | EventRecord<"RoleDeleted">;

const onRole = <Event extends RoleEvent>(fold: (event: Event) => Partial<RoleDocument>): Step<RoleDocument, Event> => ({
  collection: roles,
  ids: (event) => [event.data.roleId],
  fold: (role, event) => role && { ...role, ...fold(event), changed: event.position },
});

const create: Step<RoleDocument, EventRecord<"RoleCreated">> = {
  collection: roles,
  isFirst: true,
  ids: (event) => [event.data.roleId],
  fold: (_nothing, event, id) => created(event, id),
};

/** The roles' part of the workspace projection. */
export const roleReads = {
  RoleCreated: [create],
  RoleChanged: [onRole((event: EventRecord<"RoleChanged">) => named(event.data))],
  RoleDeleted: [onRole((_event: EventRecord<"RoleDeleted">) => ({ permissions: [], isDeleted: true }))],
};

function created(event: EventRecord<"RoleCreated">, id: string): RoleDocument {
  const { createdById } = event.data;
  const made = { createdById, createdAt: occurredAt(event), isDeleted: false };
  return { id, ...named(event.data), ...made, changed: event.position };
}

const named = ({ roleId, name, permissions }: EventRecord<"RoleChanged" | "RoleCreated">["data"]) => ({
  name,
  permissions,
  sortName: `${name.normalize("NFKC").toLowerCase()} ${roleId}`,
});
