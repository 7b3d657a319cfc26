import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { notPersonal } from "./field-notes.ts";
import { idSchema } from "./schemas.ts";
import { lineSchema } from "./text-schemas.ts";

const { alice, ben: actorId, link: instanceId, event: handledId } = exampleIds;
const family = "workspace";
const positionSchema = z.string().regex(/^\d{20}$/);
const reactionChange = z.enum(["paused", "resumed", "retried", "replayed", "redelivered"]);

export const integrationEvents = {
  IntegrationAdded: event({
    means: "An instance of an integration was added. It has its own address, and acts by its own account.",
    family,
    schema: z.object({ instanceId: z.string(), name: z.string(), actorId: z.string(), addedById: z.string() }),
    notes: { name: notPersonal("The name of an integration.") },
    example: { instanceId, name: "slack", actorId, addedById: alice },
  }),
  IntegrationRemoved: event({
    means: "An instance of an integration was removed. Its address answers no longer; its account stays.",
    family,
    schema: z.object({ instanceId: z.string(), removedById: z.string() }),
    example: { instanceId, removedById: alice },
  }),
  ReactionSteered: event({
    means:
      "A person paused or resumed what an integration does with events, had it handle events again that were given up, sent one again, or replayed from a position.",
    family,
    schema: z.object({
      instanceId: z.string(),
      change: reactionChange,
      /** Replayed: from the events after this position. Redelivered: the event is the first after it. */
      after: z.string().nullable(),
      /** Redelivered: the event. Retried: the event that had been given up; null for all of them. */
      eventId: z.string().nullable(),
      /** Replayed or redelivered: with the words of messages that were deleted since. */
      withDeleted: z.boolean(),
      steeredById: z.string(),
    }),
    notes: { after: notPersonal("A position in the event store.") },
    example: {
      ...{ instanceId, change: "replayed", after: "00000000000000000041", eventId: handledId },
      ...{ withDeleted: false, steeredById: alice },
    },
  }),
};

export type IntegrationEvent = EventsOf<typeof integrationEvents>;

export const integrationCommandDeclarations = {
  AddIntegration: command({
    means: "Adds an instance of an integration and registers the account by which it acts.",
    tokenPermission: "workspace.changeSettings",
    needsConfirmation: true,
    schema: z.strictObject({
      instanceId: idSchema,
      /** The integration's name, as in its address. */
      name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
      actorId: idSchema,
      /** The account's name for mentions. */
      actorName: z.string().max(1000),
      displayName: lineSchema,
    }),
    refusals: ["PermissionNotHeld", "ProfileInvalid", "UserNameInvalid", "UserNameReserved", "UserNameTaken"],
  }),
  RemoveIntegration: command({
    means: "Removes an instance of an integration. Its account stays, since its messages stay.",
    tokenPermission: "workspace.changeSettings",
    needsConfirmation: true,
    schema: z.strictObject({ instanceId: idSchema }),
    refusals: ["IntegrationUnknown"],
  }),
  SteerReaction: command({
    means:
      "Records that what an integration does with events is paused, resumed, retried, replayed or sent again, before that is done.",
    tokenPermission: "workspace.changeSettings",
    needsConfirmation: ({ change, withDeleted }: { readonly change: string; readonly withDeleted: boolean }) =>
      change === "replayed" || withDeleted,
    schema: z.strictObject({
      instanceId: idSchema,
      change: reactionChange,
      after: positionSchema.nullable(),
      eventId: idSchema.nullable(),
      withDeleted: z.boolean(),
    }),
    refusals: ["IntegrationUnknown"],
  }),
};

export type IntegrationCommands = CommandsOf<typeof integrationCommandDeclarations>;

/** Where an instance answers requests of other systems. */
export const integrationPath = (name: string, instanceId: string): string => `/integrations/${name}/${instanceId}`;
