import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { notPersonal } from "./field-notes.ts";
import { idSchema } from "./schemas.ts";
import { lineSchema } from "./text-schemas.ts";

const { alice, ben: actorId, link: instanceId } = exampleIds;
const family = "workspace";

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
};

export type IntegrationCommands = CommandsOf<typeof integrationCommandDeclarations>;

/** Where an instance answers requests of other systems. */
export const integrationPath = (name: string, instanceId: string): string => `/integrations/${name}/${instanceId}`;
